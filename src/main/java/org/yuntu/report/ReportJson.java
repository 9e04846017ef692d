package org.yuntu.report;

import org.yuntu.model.Cluster;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// How reports become JSON: fields in the order of the records, clusters by their codes, null for what is not known.
final class ReportJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule().addSerializer(new ClusterCode()))
            .build();

    private ReportJson() {}

    private static final class ClusterCode extends StdSerializer<Cluster> {

        ClusterCode() {
            super(Cluster.class);
        }

        @Override
        public void serialize(Cluster value, JsonGenerator generator, SerializationContext context)
                throws JacksonException {
            generator.writeString(value.code());
        }
    }
}

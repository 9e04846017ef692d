package org.yuntu.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.IndicatorReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Indicator;

/// Brings the targets of `datasets/indicators` into the graph, and again whenever their file has changed.
@Component
public final class IndicatorImport {

    private final GraphStore store;

    IndicatorImport(GraphStore store) {
        this.store = store;
    }

    /// @return whether anything had changed since the last time
    public boolean bringUpToDate() {
        List<Indicator> all = IndicatorReader.read(Datasets.locate());
        String fingerprint = Identity.hash(all.toString());
        return store.write(work -> {
            if (work.list("indicator/find_state", Map.of(), row -> row.text("fingerprint"))
                    .contains(fingerprint)) {
                return false;
            }
            work.run("indicator/clear", Map.of());
            work.run(
                    "indicator/put",
                    Map.of("rows", all.stream().map(IndicatorImport::row).toList()));
            work.run("indicator/set_state", Map.of("fingerprint", fingerprint));
            return true;
        });
    }

    private static Map<String, Object> row(Indicator i) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("requirement", i.requirement());
        properties.put("name", i.name());
        properties.put("nameEn", i.nameEn());
        properties.put("definition", i.definition());
        properties.put("target", i.target());
        properties.put("targetMax", i.targetMax());
        properties.put("unit", i.unit());
        properties.put("comparison", i.comparison().name());
        properties.put("parts", i.parts());
        properties.put("baseYear", i.baseYear());
        properties.put("due", i.due());
        properties.put("cadence", i.cadence());
        properties.put("division", i.division());
        properties.put("dimension", i.dimension());
        properties.put("owners", i.owners());
        properties.put("source", i.source());
        properties.put("article", i.article());
        properties.put("quote", i.quote());
        properties.put("formula", i.formula());
        properties.put("note", i.note());
        properties.put("dimensionEn", i.english().dimension());
        properties.put("unitEn", i.english().unit());
        properties.put("partsEn", i.english().parts());
        properties.put("ownersEn", i.english().owners());
        return Map.of("id", i.id(), "properties", properties);
    }
}

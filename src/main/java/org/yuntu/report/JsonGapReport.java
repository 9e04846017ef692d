package org.yuntu.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.DataState;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.RuleOutcome;
import org.yuntu.analysis.RuleOutcome.Rule;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.model.ChainAction;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// The whole result for programs. Fields stand in the order of the records; clusters are given by their codes;
/// what is not known is null.
final class JsonGapReport {

    /// Raised when a field changes its meaning or goes away.
    private static final int SCHEMA = 1;

    private static final GapWords CHINESE = new GapWords(Locale.SIMPLIFIED_CHINESE);
    private static final GapWords ENGLISH = new GapWords(Locale.ENGLISH);

    private static final JsonMapper MAPPER = ReportJson.MAPPER
            .rebuild()
            .addModule(new SimpleModule().addSerializer(new OutcomeWithText()))
            .build();

    private JsonGapReport() {}

    static void write(GapResult result, Path file) {
        MAPPER.writeValue(file, document(result));
    }

    static String text(GapResult result) {
        return MAPPER.writeValueAsString(document(result));
    }

    private static Document document(GapResult result) {
        return new Document(
                SCHEMA,
                result.scope(),
                result.parameters(),
                result.data(),
                Arrays.stream(Rule.values())
                        .map(r -> new RuleLine(r, r.action(), CHINESE.meaning(r), ENGLISH.meaning(r)))
                        .toList(),
                result.clusters());
    }

    /// Figures and the most pressing gaps of each cluster, a hundredth of the whole.
    static String summary(GapResult result, GapWords words, int pressing) {
        GapSentences sentences = new GapSentences(words, result);
        return ReportJson.MAPPER.writeValueAsString(new Overview(
                SCHEMA,
                result.scope(),
                result.data(),
                result.clusters().stream()
                        .map(c -> new ClusterLine(
                                c.cluster(),
                                words.name(c.cluster()),
                                c.summary(),
                                sentences.verdict(c),
                                c.pressing().stream()
                                        .limit(c.summary().firms() > 0 ? pressing : 0)
                                        .map(r -> new Pressing(
                                                r.segment(),
                                                words.name(r.link()),
                                                r.state(),
                                                r.action(),
                                                r.severity().value(),
                                                sentences.headline(r)))
                                        .toList()))
                        .toList()));
    }

    private record Overview(int schema, Scope scope, DataState data, List<ClusterLine> clusters) {}

    private record ClusterLine(
            Cluster cluster, String name, ClusterSummary summary, String verdict, List<Pressing> pressing) {}

    private record Pressing(
            SegmentRef segment,
            String link,
            SegmentState state,
            Optional<ChainAction> action,
            double severity,
            String sentence) {}

    private record Document(
            int schema,
            Scope scope,
            GapParameters parameters,
            DataState data,
            List<RuleLine> rules,
            List<ClusterGaps> clusters) {}

    private record RuleLine(Rule rule, ChainAction action, String zh, String en) {}

    /// Why a rule fired, in both languages.
    private static final class OutcomeWithText extends StdSerializer<RuleOutcome> {

        OutcomeWithText() {
            super(RuleOutcome.class);
        }

        @Override
        public void serialize(RuleOutcome value, JsonGenerator generator, SerializationContext context)
                throws JacksonException {
            generator.writeStartObject(value);
            generator.writeStringProperty("rule", value.rule().name());
            generator.writeStringProperty("verdict", value.verdict().name());
            generator.writePOJOProperty("figures", value.figures());
            if (value.verdict() == RuleOutcome.Verdict.FIRED) {
                generator.writeStringProperty("zh", CHINESE.rule(value));
                generator.writeStringProperty("en", ENGLISH.rule(value));
            }
            generator.writeEndObject();
        }
    }
}

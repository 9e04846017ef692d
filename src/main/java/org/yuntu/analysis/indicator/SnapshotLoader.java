package org.yuntu.analysis.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.yuntu.analysis.indicator.ComparedFigure.Better;
import org.yuntu.analysis.indicator.ComparedFigure.Group;
import org.yuntu.analysis.indicator.ComparedFigure.Words;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;

/// Reads stored figures back.
final class SnapshotLoader {

    private SnapshotLoader() {}

    /// By date, then name.
    static List<FigureSnapshot> load(GraphReader graph) {
        return graph.list("analysis/figure_snapshots", Map.of(), SnapshotLoader::snapshot);
    }

    private static FigureSnapshot snapshot(Row row) {
        return new FigureSnapshot(
                row.text("id"),
                row.text("name"),
                row.date("date").orElseThrow(),
                row.text("scope"),
                row.text("scopeName"),
                row.texts("clusters"),
                row.text("fingerprint"),
                row.maps("figures").stream().map(SnapshotLoader::figure).toList());
    }

    private static ComparedFigure figure(Map<String, Object> f) {
        return new ComparedFigure(
                Group.valueOf(String.valueOf(f.get("group"))),
                String.valueOf(f.get("key")),
                words(f, "name"),
                words(f, "unit"),
                number(f, "value"),
                number(f, "target"),
                Better.valueOf(String.valueOf(f.get("better"))),
                List.of());
    }

    /// Older snapshots have no English words.
    private static Words words(Map<String, Object> fields, String name) {
        return new Words(String.valueOf(fields.get(name)), Objects.toString(fields.get(name + "En"), ""));
    }

    private static OptionalDouble number(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }
}

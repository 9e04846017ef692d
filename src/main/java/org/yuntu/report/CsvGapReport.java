package org.yuntu.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.dataset.CsvOutput;

/// One row for each segment that is not covered or for which something is to be done. The last columns say with
/// which parameters and on which data, so that a row can be passed on alone.
final class CsvGapReport {

    private CsvGapReport() {}

    static void write(GapResult result, GapWords words, Path file) {
        GapSentences sentences = new GapSentences(words, result);
        List<GapColumn> columns = GapColumn.all();
        String parameters = words.clauses(ResultFacts.parameters(result, words).stream()
                .map(e -> e.label() + "=" + e.value())
                .toList());
        try (CsvOutput out = CsvOutput.create(file)) {
            List<String> header =
                    columns.stream().map(c -> c.header(words)).collect(Collectors.toCollection(ArrayList::new));
            header.add(words.text("report.column.parameters"));
            header.add(words.text("report.column.fingerprint"));
            out.row(header);
            for (SegmentRow row : listed(result)) {
                List<String> cells = columns.stream()
                        .map(c -> text(c.value().of(row, words, sentences)))
                        .collect(Collectors.toCollection(ArrayList::new));
                cells.add(parameters);
                cells.add(result.data().fingerprint());
                out.row(cells);
            }
            out.commit();
        }
    }

    private static List<SegmentRow> listed(GapResult result) {
        return result.clusters().stream()
                .flatMap(c -> c.segments().stream())
                .filter(r -> r.state().isGap() || r.action().isPresent())
                .toList();
    }

    private static String text(Object value) {
        return value instanceof Double d && d == Math.rint(d) ? String.valueOf(d.longValue()) : value.toString();
    }
}

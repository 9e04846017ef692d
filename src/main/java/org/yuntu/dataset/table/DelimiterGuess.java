package org.yuntu.dataset.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells the delimiter by what each would make of the first records: known header words first, then
/// how alike the rows are.
final class DelimiterGuess {

    private static final char[] CANDIDATES = {',', '\t', ';', '|', '，'};
    private static final int RECORDS = 100;
    private static final int CHARS = 1 << 18;

    private DelimiterGuess() {}

    static char of(Path file, TextEncoding encoding) throws IOException {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            List<SourceRecord> records = head(file, encoding, candidate, RECORDS);
            double score = score(records, candidate == '，' ? 0.8 : 0);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// Excel's own line, `sep=;`; null when the file does not begin with it.
    static @Nullable Character stated(Path file, TextEncoding encoding) throws IOException {
        char[] start = new char[8];
        int read = 0;
        try (CharSource source = CharSource.of(file, encoding)) {
            for (int more = 0; more >= 0 && read < start.length; read += Math.max(0, more)) {
                more = source.read(start, read, start.length - read);
            }
        }
        String text = new String(start, 0, read);
        int from = text.startsWith("\"") ? 1 : 0;
        boolean stated = text.regionMatches(true, from, "sep=", 0, 4) && text.length() > from + 4;
        return stated ? text.charAt(from + 4) : null;
    }

    static List<SourceRecord> head(Path file, TextEncoding encoding, char delimiter, int most) throws IOException {
        List<SourceRecord> records = new ArrayList<>();
        try (RecordSource source = new RecoveringCsvReader(CharSource.of(file, encoding), delimiter, 0, 0)) {
            long chars = 0;
            for (SourceRecord each = source.next();
                    each != null && records.size() < most && chars < CHARS;
                    each = source.next()) {
                records.add(each);
                for (String cell : each.cells()) {
                    chars += cell.length() + 1;
                }
            }
        }
        return records;
    }

    private static double score(List<SourceRecord> records, double leastAlike) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        int hits = 0;
        for (SourceRecord each : records) {
            if (!each.blank()) {
                rows++;
                widths.merge(each.cells().length, 1, Integer::sum);
                hits = Math.max(hits, rows <= 20 ? HeaderDetector.hits(each) : 0);
            }
        }
        int width = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            if (each.getKey() > 1 && each.getValue() > most) {
                width = each.getKey();
                most = each.getValue();
            }
        }
        double alike = rows == 0 ? 0 : (double) most / rows;
        if (width == 1 || alike < leastAlike) {
            return 0;
        }
        return (hits >= 2 ? hits : 0) + alike * (1 + Math.min(width, 50) / 100.0);
    }
}

package org.yuntu.dataset.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.TableException;

/// Finds the header among the first records: below title lines, above the data, or missing altogether.
///
/// A line with known words wins; without any, the first line that is wide enough and does not look like data.
final class HeaderDetector {

    private static final int LAST_CANDIDATE = 30;

    private HeaderDetector() {}

    /// @param index of the header among the records, -1 when there is none
    /// @param width cells a row has: those of the header, or the commonest count
    record Found(int index, int width) {}

    static Found find(List<SourceRecord> records) {
        int typical = typicalFilled(records);
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < Math.min(records.size(), LAST_CANDIDATE); i++) {
            double score = score(records.get(i), typical) - i * 0.1;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
            if (best < 0 && dataLike(records.get(i), typical)) {
                break;
            }
        }
        return new Found(best, width(records, best));
    }

    /// The same when the user may have said on which line the header stands (0: there is none).
    static Found find(List<SourceRecord> records, @Nullable Integer line) {
        if (line == null) {
            return find(records);
        }
        int index = -1;
        for (int i = 0; i < records.size() && line > 0; i++) {
            SourceRecord each = records.get(i);
            index = each.line() <= line && line < each.line() + each.lines() ? i : index;
        }
        if (index < 0 && line > 0) {
            throw new TableException("noHeaderLine", String.valueOf(line));
        }
        return new Found(index, width(records, index));
    }

    static int hits(SourceRecord candidate) {
        int hits = 0;
        for (String cell : candidate.cells()) {
            hits += HeaderWords.enterprise().knows(cell) ? 1 : 0;
        }
        return hits;
    }

    /// Above 0 for a line that may be the header.
    private static double score(SourceRecord candidate, int typical) {
        int filled = candidate.filled();
        int hits = hits(candidate);
        int data = 0;
        for (String cell : candidate.cells()) {
            data += looksLikeData(cell) ? 1 : 0;
        }
        boolean wide = filled * 2 >= typical || hits >= 2;
        boolean words = hits > 0 ? data <= hits : data == 0;
        return filled > 0 && wide && words ? hits * 4 + (hits > 0 ? filled : 1) : 0;
    }

    /// A row of data before any header: then there is none.
    private static boolean dataLike(SourceRecord candidate, int typical) {
        int data = 0;
        for (String cell : candidate.cells()) {
            data += looksLikeData(cell) ? 1 : 0;
        }
        return candidate.filled() * 2 > typical && data >= 2 && hits(candidate) == 0;
    }

    private static int typicalFilled(List<SourceRecord> records) {
        List<Integer> filled = new ArrayList<>();
        for (SourceRecord each : records) {
            if (each.filled() > 0) {
                filled.add(each.filled());
            }
        }
        filled.sort(null);
        return filled.isEmpty() ? 0 : filled.get(filled.size() / 2);
    }

    private static int width(List<SourceRecord> records, int header) {
        Map<Integer, Integer> widths = new TreeMap<>();
        for (SourceRecord each : records.subList(header + 1, records.size())) {
            if (each.defect() == null && each.filledWidth() > 0) {
                widths.merge(each.filledWidth(), 1, Integer::sum);
            }
        }
        int rows = widths.values().stream().mapToInt(Integer::intValue).sum();
        if (header < 0) {
            return widths.keySet().stream().mapToInt(Integer::intValue).max().orElse(1);
        }
        int named = records.get(header).cells().length;
        int wider = widths.entrySet().stream()
                .filter(e -> e.getKey() > named)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return wider * 2 > rows && rows > 1
                ? widths.keySet().stream().mapToInt(Integer::intValue).max().orElse(named)
                : named;
    }

    /// Numbers, dates, codes, long sentences, names that end as enterprises do.
    static boolean looksLikeData(String cell) {
        String text = Cells.strip(cell);
        if (text.isEmpty()) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        boolean year = text.length() <= 6 && (text.endsWith("年") || digits == text.length() && digits == 4);
        return digits * 2 >= text.length() && !year
                || text.length() > 40
                || text.length() > 4 && (text.endsWith("公司") || text.endsWith("合作社")) && !text.endsWith("母公司");
    }
}

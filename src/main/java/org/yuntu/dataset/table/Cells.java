package org.yuntu.dataset.table;

import java.util.ArrayList;
import java.util.List;

/// Small questions about cell text that several readers ask.
final class Cells {

    /// The most a spreadsheet cell can hold (Excel specifications and limits).
    static final int MAX_CHARS = 32_767;

    private Cells() {}

    /// Blank also for what prints nothing: full-width and no-break spaces, byte order marks, NUL, Ctrl-Z.
    static boolean blank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!invisible(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean invisible(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\ufeff' || (c >= '\u200b' && c <= '\u200f');
    }

    /// Without invisible characters at either end.
    static String strip(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && invisible(cell.charAt(from))) {
            from++;
        }
        while (to > from && invisible(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    /// Without any invisible character: `合　计` is 合计.
    static String squeeze(String cell) {
        StringBuilder squeezed = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            if (!invisible(cell.charAt(i))) {
                squeezed.append(cell.charAt(i));
            }
        }
        return squeezed.toString();
    }

    /// Undoes the trick `="00123"` that exports use to keep digits from being read as a number.
    static String unwrapTextFormula(String cell) {
        int end = cell.length() - 1;
        boolean wrapped = end >= 2
                && cell.charAt(0) == '='
                && cell.charAt(1) == '"'
                && cell.charAt(end) == '"'
                && cell.indexOf('"', 2) == end;
        return wrapped ? cell.substring(2, end) : cell;
    }

    /// Cells at the delimiters without regard to quotes: the best that can be told about a broken record.
    static String[] splitRoughly(String raw, char delimiter) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = raw.indexOf(delimiter); at >= 0; at = raw.indexOf(delimiter, from)) {
            cells.add(unquoteRoughly(raw.substring(from, at)));
            from = at + 1;
        }
        cells.add(unquoteRoughly(raw.substring(from)));
        return cells.toArray(String[]::new);
    }

    private static String unquoteRoughly(String cell) {
        int from = cell.startsWith("\"") ? 1 : 0;
        int to = cell.length() > from && cell.endsWith("\"") ? cell.length() - 1 : cell.length();
        return cell.substring(from, to);
    }
}

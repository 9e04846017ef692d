package org.yuntu.dataset.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yuntu.model.Width;

/// Splits a cell that holds several values (M01): at ；;、| and line breaks, at / between Chinese words, and,
/// where the caller allows it, at commas; never inside brackets or quotes. Numbers in front of values
/// (`1、液压支架 2、刮板机`) are removed.
public final class ListCell {

    private static final String OPENING = "(（[【〔《“「";
    private static final String CLOSING = ")）]】〕》”」";

    private ListCell() {}

    /// @param commas whether commas separate too; not for names, which may hold them (`Co., Ltd.`)
    /// @return values in their order, without repetitions
    public static List<String> split(String cell, boolean commas) {
        return split(cell, commas, true);
    }

    /// @param slashes whether / separates Chinese words; not for products, whose names may hold it (`碳/碳复合材料`)
    public static List<String> split(String cell, boolean commas, boolean slashes) {
        Set<String> values = new LinkedHashSet<>();
        int depth = openings(cell) == closings(cell) ? 0 : Integer.MIN_VALUE / 2;
        boolean numbered = numberEnd(cell, 0) > 0;
        int start = numbered ? numberEnd(cell, 0) : 0;
        for (int i = start; i < cell.length(); i++) {
            char c = cell.charAt(i);
            int next = numbered && depth <= 0 && !isDigit(cell, i - 1) ? numberEnd(cell, i) : 0;
            if (next > 0) {
                add(values, cell.substring(start, i));
                start = next;
                i = next - 1;
            } else if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth--;
            } else if (depth <= 0 && separates(cell, i, commas, slashes)) {
                add(values, cell.substring(start, i));
                start = i + 1;
            }
        }
        add(values, cell.substring(start));
        return new ArrayList<>(values);
    }

    private static boolean separates(String cell, int at, boolean commas, boolean slashes) {
        return switch (cell.charAt(at)) {
            case '；', ';', '、', '|', '｜', '\n', '\r', '\t' -> true;
            case ',', '，' -> commas && !(isDigit(cell, at - 1) && isDigit(cell, at + 1));
            case '/', '／' -> slashes && !(isLatin(cell, at - 1) && isLatin(cell, at + 1));
            default -> false;
        };
    }

    /// Where a number in front of a value ends (`1、`, `2.`, `(3)`, `4）`, `①`), 0 when none starts at the
    /// position.
    private static int numberEnd(String cell, int from) {
        int i = from;
        if (i < cell.length() && cell.charAt(i) >= '①' && cell.charAt(i) <= '⑳') {
            return i + 1;
        }
        boolean bracket = i < cell.length() && (cell.charAt(i) == '(' || cell.charAt(i) == '（');
        if (bracket) {
            i++;
        }
        int digits = i;
        while (isDigit(cell, i) && i - digits < 3) {
            i++;
        }
        if (i == digits || i >= cell.length()) {
            return 0;
        }
        String ends = bracket ? ")）" : "、.．)）";
        return ends.indexOf(cell.charAt(i)) >= 0 && !isDigit(cell, i + 1) ? i + 1 : 0;
    }

    private static void add(Set<String> values, String value) {
        String clean = CellText.clean(value);
        if (!clean.isEmpty()) {
            values.add(clean);
        }
    }

    private static boolean isDigit(String cell, int at) {
        return at >= 0 && at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9';
    }

    private static boolean isLatin(String cell, int at) {
        if (at < 0 || at >= cell.length()) {
            return false;
        }
        char c = Width.nfkc(cell.substring(at, at + 1)).charAt(0);
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static int openings(String cell) {
        return count(cell, OPENING);
    }

    private static int closings(String cell) {
        return count(cell, CLOSING);
    }

    private static int count(String cell, String characters) {
        int count = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (characters.indexOf(cell.charAt(i)) >= 0) {
                count++;
            }
        }
        return count;
    }
}

package org.yuntu.dataset.cell;

import org.jspecify.annotations.Nullable;
import org.yuntu.model.Width;

/// Numbers of persons: 120, 1,200人, 约300人, 120.0. Ranges (100-299人) say no number and are not read.
public final class CountParser {

    private static final int LONGEST = 20;
    private static final int MOST_DIGITS = 8;

    private CountParser() {}

    /// Null when there is no whole number.
    public static @Nullable Integer parse(String cell) {
        if (cell.length() > LONGEST) {
            return null;
        }
        String text = Width.fold(cell);
        int from = text.startsWith("约") ? 1 : 0;
        int to = text.endsWith("人") || text.endsWith("名") ? text.length() - 1 : text.length();
        if (to > from + 2 && text.startsWith(".0", to - 2)) {
            to -= 2;
        }
        int value = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits < MOST_DIGITS) {
                value = 10 * value + c - '0';
                digits++;
            } else if (c != ',' || digits == 0) {
                return null;
            }
        }
        return digits == 0 ? null : value;
    }
}

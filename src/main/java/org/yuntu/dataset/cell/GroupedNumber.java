package org.yuntu.dataset.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Decimal numbers with thousands separators: 1,703,464.1600; also in groups of four, as some count in 万
/// (1,0000).
final class GroupedNumber {

    private static final int MOST_DIGITS = 20;

    private GroupedNumber() {}

    /// Null when separators stand where none belong (1,00) or the number is longer than any amount.
    static @Nullable BigDecimal value(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        boolean oneFraction = point < 0 || number.indexOf('.', point + 1) < 0 && number.indexOf(',', point) < 0;
        if (!oneFraction || number.length() > MOST_DIGITS + MOST_DIGITS / 3 || !wellGrouped(whole)) {
            return null;
        }
        return new BigDecimal(number.replace(",", ""));
    }

    private static boolean wellGrouped(String whole) {
        int last = whole.lastIndexOf(',');
        if (last < 0) {
            return true;
        }
        int size = whole.length() - last - 1;
        if (size != 3 && size != 4) {
            return false;
        }
        for (int i = 0; i < whole.length(); i++) {
            boolean expected = (whole.length() - i) % (size + 1) == 0;
            if (expected != (whole.charAt(i) == ',')) {
                return false;
            }
        }
        return true;
    }
}

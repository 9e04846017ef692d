package org.yuntu.dataset.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.Width;

/// Plain numbers and shares: 1,200.5, 1.2万平方米, 3.5倍; 12.5%, 5‰, 0.125.
public final class NumberParser {

    private static final int LONGEST = 40;
    private static final int LONGEST_UNIT = 8;

    private NumberParser() {}

    /// The number of a cell whatever unit stands behind it; null when there is none.
    public static @Nullable BigDecimal number(String cell) {
        Parts parts = Parts.of(cell);
        if (parts == null || parts.unit().length() > LONGEST_UNIT || hasDigit(parts.unit())) {
            return null;
        }
        BigDecimal times = parts.unit().startsWith("亿")
                ? BigDecimal.valueOf(100_000_000)
                : parts.unit().startsWith("万") ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
        return parts.value().multiply(times);
    }

    /// A share as 0..1; null when the cell is no number or says more than all.
    ///
    /// @param headerUnit unit named in the column's header (`%`), or empty
    public static @Nullable BigDecimal share(String cell, String headerUnit) {
        Parts parts = Parts.of(cell);
        if (parts == null) {
            return null;
        }
        String unit = parts.unit().isEmpty() ? headerUnit : parts.unit();
        BigDecimal share = switch (unit) {
            case "" -> parts.value();
            case "%" -> parts.value().movePointLeft(2);
            case "‰" -> parts.value().movePointLeft(3);
            default -> null;
        };
        boolean sound = share != null && share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
        return sound ? share : null;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private record Parts(BigDecimal value, String unit) {

        static @Nullable Parts of(String cell) {
            if (cell.length() > LONGEST) {
                return null;
            }
            String text = Width.fold(cell);
            boolean negative = text.startsWith("-");
            int from = negative || text.startsWith("+") || text.startsWith("约") ? 1 : 0;
            int to = from;
            while (to < text.length() && "0123456789,.".indexOf(text.charAt(to)) >= 0) {
                to++;
            }
            String digits = text.substring(from, to);
            if (digits.isEmpty() || digits.equals(".") || !Character.isDigit(digits.charAt(0))) {
                return null;
            }
            BigDecimal value = GroupedNumber.value(digits.endsWith(".") ? digits + "0" : digits);
            return value == null ? null : new Parts(negative ? value.negate() : value, text.substring(to));
        }
    }
}

package org.yuntu.dataset.cell;

import java.util.Locale;
import org.yuntu.model.Width;

/// Stock codes in one form: six digits and the exchange, `600169.SH`. 600169, SH600169, sh.600169 and 600169.SS
/// become it; other codes (Hong Kong, New York) stay as printed.
public final class StockCode {

    private static final int DIGITS = 6;

    private StockCode() {}

    public static String normalise(String cell) {
        String text = Width.fold(cell).toUpperCase(Locale.ROOT);
        int from = 0;
        while (from < text.length() && !digit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && digit(text.charAt(to))) {
            to++;
        }
        if (to - from != DIGITS) {
            return text;
        }
        String rest = text.substring(0, from) + text.substring(to);
        String digits = text.substring(from, to);
        return switch (rest.replace(".", "")) {
            case "SH", "SS", "SSE" -> digits + ".SH";
            case "SZ", "SZSE" -> digits + ".SZ";
            case "BJ", "BSE" -> digits + ".BJ";
            case "" -> digits + exchange(digits);
            default -> text;
        };
    }

    /// 6 and 9 Shanghai, 0, 2 and 3 Shenzhen, 4, 8 and 92 Beijing.
    private static String exchange(String digits) {
        if (digits.startsWith("92")) {
            return ".BJ";
        }
        return switch (digits.charAt(0)) {
            case '6', '9' -> ".SH";
            case '0', '2', '3' -> ".SZ";
            case '4', '8' -> ".BJ";
            default -> "";
        };
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}

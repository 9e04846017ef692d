package org.yuntu.dataset.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers written in Chinese: 二〇一九 digit by digit, 二十一 and 壹仟贰佰 by place.
final class ChineseDigits {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String PLACES = "十百千";
    private static final String FORMAL_PLACES = "拾佰仟";

    private ChineseDigits() {}

    /// The text with Chinese numbers turned into Arabic ones, for dates: 二〇一九年三月五日 → 2019年3月5日.
    /// Unchanged when it holds none.
    static String inDate(String text) {
        int first = 0;
        while (first < text.length() && !isNumeral(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isNumeral(text.charAt(end))) {
                end++;
            }
            if (end == i) {
                out.append(text.charAt(i++));
            } else {
                out.append(arabic(text.substring(i, end)));
                i = end;
            }
        }
        return out.toString();
    }

    /// Digits one by one when there is no place word, else the value below 10,000.
    private static String arabic(String numeral) {
        for (int i = 0; i < numeral.length(); i++) {
            if (place(numeral.charAt(i)) > 0) {
                BigDecimal value = value(numeral);
                return value == null ? numeral : value.toPlainString();
            }
        }
        StringBuilder out = new StringBuilder(numeral.length());
        for (int i = 0; i < numeral.length(); i++) {
            out.append(digit(numeral.charAt(i)));
        }
        return out.toString();
    }

    /// Value of a numeral below 10,000 such as 五百, 壹仟零贰拾, 二十, 廿一; null when it is none.
    static @Nullable BigDecimal value(String numeral) {
        long sum = 0;
        int digit = -1;
        int lastPlace = 10_000;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int place = place(c);
            if (c == '廿' || c == '卅') {
                sum += c == '廿' ? 20 : 30;
                lastPlace = 10;
            } else if (place > 0) {
                if (place >= lastPlace) {
                    return null;
                }
                sum += (long) Math.max(digit, digit == -1 ? 1 : 0) * place;
                lastPlace = place;
                digit = -1;
            } else {
                int d = digit(c);
                if (d < 0 || digit > 0) {
                    return null;
                }
                digit = d;
            }
        }
        return BigDecimal.valueOf(sum + Math.max(digit, 0));
    }

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || place(c) > 0 || c == '廿' || c == '卅';
    }

    static int digit(char c) {
        int d = DIGITS.indexOf(c);
        d = d >= 0 ? d : FORMAL.indexOf(c);
        return switch (c) {
            case '两', '贰', '貳' -> 2;
            case '○', '◯', 'Ｏ' -> 0;
            case '壱', '弌' -> 1;
            case '叄', '參', '参' -> 3;
            case '陸' -> 6;
            default -> d;
        };
    }

    private static int place(char c) {
        int at = PLACES.indexOf(c);
        at = at >= 0 ? at : FORMAL_PLACES.indexOf(c);
        return at < 0 ? 0 : at == 0 ? 10 : at == 1 ? 100 : 1000;
    }
}

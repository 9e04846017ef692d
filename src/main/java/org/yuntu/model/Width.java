package org.yuntu.model;

import java.text.Normalizer;

/// Letter widths and characters that cannot be seen: what has to go before two texts are compared. Never applied to
/// what is shown.
public final class Width {

    private Width() {}

    /// NFKC: full-width letters, digits and punctuation become ASCII, compatibility characters their plain form.
    public static String nfkc(String text) {
        int from = 0;
        while (from < text.length() && unchangedByNfkc(text.charAt(from))) {
            from++;
        }
        return from == text.length() ? text : nfkc(text, from);
    }

    /// The normaliser is asked only for what is neither common nor full-width ASCII.
    private static String nfkc(String text, int from) {
        char[] plain = text.toCharArray();
        for (int i = from; i < plain.length; i++) {
            char c = plain[i];
            if (c >= '\uff01' && c <= '\uff5e') {
                plain[i] = (char) (c - 0xfee0);
            } else if (c == '\u3000') {
                plain[i] = ' ';
            } else if (!unchangedByNfkc(c)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return new String(plain);
    }

    /// White space, zero-width and bidirectional controls, variation selectors.
    public static boolean invisible(char c) {
        if (c > ' ' && c < 0x7f || c >= 0x2e80 && c < 0xd800 && c != '\u3000' && c != '\u3164') {
            return false;
        }
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c >= '\ufe00' && c <= '\ufe0f'
                || c == '\u3164'
                || c == '\u115f'
                || c == '\u1160'
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }

    /// Without anything [#invisible] at either end.
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && invisible(text.charAt(from))) {
            from++;
        }
        while (to > from && invisible(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /// [#nfkc] without anything [#invisible].
    public static String fold(String text) {
        String plain = nfkc(text);
        for (int i = 0; i < plain.length(); i++) {
            if (invisible(plain.charAt(i))) {
                return withoutInvisible(plain);
            }
        }
        return plain;
    }

    private static String withoutInvisible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!invisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// ASCII, Han of the basic blocks, 、。《》【】 and “”: the bulk of real text, which the normaliser need not
    /// see.
    private static boolean unchangedByNfkc(char c) {
        return c < 0x80
                || c >= 0x4e00 && c <= 0x9fff
                || c >= 0x3001 && c <= 0x3029
                || c >= 0x3400 && c <= 0x4dbf
                || c >= 0x2018 && c <= 0x201d
                || c == 0xb7;
    }
}

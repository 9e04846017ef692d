package org.yuntu.model;

/// Builds [EnterpriseName#keyOf]. Applying it twice changes nothing more.
final class NameKey {

    private static final String OPENING = "([{【〔〖〈《「『﹝";
    private static final String CLOSING = ")]}】〕〗〉》」』﹞";
    private static final String DOTS = "·•・‧∙⋅●ᐧ";
    private static final String TRAILING = ".。,，、;；:：·!?-_'\"";

    private NameKey() {}

    static String of(String text) {
        String folded = folded(text);
        String simple = Simplified.of(folded);
        return simple.equals(folded) ? folded : folded(simple);
    }

    private static String folded(String text) {
        String plain = Width.nfkc(text);
        int end = end(plain);
        for (int i = 0; i < end; i++) {
            char c = plain.charAt(i);
            if (mapped(c) != c || c == 0) {
                return rebuilt(plain, end);
            }
        }
        return plain.substring(0, end);
    }

    private static String rebuilt(String text, int end) {
        StringBuilder out = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = mapped(text.charAt(i));
            if (c != 0) {
                out.append(c);
            }
        }
        return out.substring(0, end(out));
    }

    private static int end(CharSequence text) {
        int end = text.length();
        while (end > 0
                && (TRAILING.indexOf(mapped(text.charAt(end - 1))) >= 0 || Width.invisible(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /// 0 for a character that is dropped.
    private static char mapped(char c) {
        if (c >= '\u4e00' && c <= '\u9fff') {
            return c;
        }
        if (Width.invisible(c)) {
            return 0;
        }
        if (OPENING.indexOf(c) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(c) >= 0) {
            return ')';
        }
        if (DOTS.indexOf(c) >= 0) {
            return '·';
        }
        return switch (c) {
            case '“', '”', '„', '″', '〝', '〞' -> '"';
            case '‘', '’', '‚', '′' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> c;
        };
    }
}

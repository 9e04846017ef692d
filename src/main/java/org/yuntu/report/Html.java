package org.yuntu.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML in which every text and attribute is escaped; a tag opened is a tag to be closed.
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// @param attributes name, value, name, value …
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        open.push(tag);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /// A whole element with nothing but text in it.
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /// Text from a file: its direction may not spill over into what stands around it.
    Html foreign(String text) {
        return element("bdi", text);
    }

    /// Style sheets only; never called with text from outside.
    Html style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    /// A tag without end or content.
    Html single(String tag, String... attributes) {
        open(tag, attributes);
        open.pop();
        return this;
    }

    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return "<!DOCTYPE html>\n" + out + "\n";
    }

    /// Control characters cannot stand in HTML at all; they are shown as ␣.
    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(' ');
                default -> out.append(Character.isISOControl(c) || loneSurrogate(text, i) ? '␣' : c);
            }
        }
    }

    private static boolean loneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}

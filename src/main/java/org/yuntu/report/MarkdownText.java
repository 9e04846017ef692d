package org.yuntu.report;

import java.util.List;

/// Markdown on its way; everything that is put in is escaped.
final class MarkdownText {

    private final StringBuilder out = new StringBuilder();

    void heading(int level, String text) {
        out.append("#".repeat(level)).append(' ').append(escape(text)).append("\n\n");
    }

    void paragraph(String text) {
        out.append(escape(text)).append("\n\n");
    }

    void strong(String text) {
        out.append("**").append(escape(text)).append("**\n\n");
    }

    void bullet(String text) {
        out.append("- ").append(escape(text)).append('\n');
    }

    void innerBullet(String text) {
        out.append("  - ").append(escape(text)).append('\n');
    }

    /// A line that leads to a file beside this one.
    void link(String text, String file) {
        out.append("- [").append(escape(text)).append("](").append(file).append(")\n");
    }

    /// Begins a table.
    void header(List<String> names) {
        row(names);
        out.append("|---".repeat(names.size())).append("|\n");
    }

    void row(List<String> cells) {
        cells.forEach(c -> out.append("| ").append(escape(c)).append(' '));
        out.append("|\n");
    }

    /// The empty line that ends a list or a table.
    void line() {
        out.append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /// Names come from files of others: nothing in them may become a link, HTML or another cell.
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '`', '*', '_', '[', ']', '|', '~' ->
                    escaped.append('\\').append(c);
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

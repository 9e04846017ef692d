package org.yuntu.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yuntu.dataset.EnterpriseField;
import org.yuntu.dataset.RowIssue;
import org.yuntu.dataset.ValueKind;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.Receipt;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;
import org.yuntu.model.Texts;

/// Names and figures of an import report in the reader's language.
final class ImportWords {

    private static final int LONGEST_VALUE = 60;

    private final Texts texts;
    private final boolean chinese;

    ImportWords(Locale locale) {
        this.texts = Texts.in(locale);
        this.chinese = locale.getLanguage().equals("zh");
    }

    boolean chinese() {
        return chinese;
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /// Empty for what no single line of the file says.
    String line(Receipt.Problem problem) {
        return problem.line() > 0 ? text("import.line", String.valueOf(problem.line())) : "";
    }

    /// Every row of the file is in exactly one of these groups.
    String sum(Receipt.Totals t) {
        return text(
                "import.sum",
                number(t.read()),
                number(t.imported()),
                number(t.unchanged()),
                number(t.review()),
                number(t.rejected()),
                number(t.blank()),
                number(t.repeatedHeaders()),
                number(t.totalsLines()));
    }

    String number(long number) {
        return "%,d".formatted(number);
    }

    /// Nothing but all is 100 %, nothing but none is 0 %.
    String percent(double share) {
        if (share > 0 && share < 0.01) {
            return "<1%";
        }
        return share < 1 && share > 0.99 ? ">99%" : "%.0f%%".formatted(share * 100);
    }

    String bytes(long bytes) {
        return bytes < 10_000
                ? number(bytes) + " B"
                : bytes < 10_000_000 ? "%,.0f KB".formatted(bytes / 1e3) : "%,.1f MB".formatted(bytes / 1e6);
    }

    String field(String field) {
        return isOfRecords(field)
                ? RecordKinds.header(field)
                : EnterpriseField.valueOf(field).word(texts);
    }

    /// Fields of records go by their graph property, those of enterprises by a constant.
    boolean isOfRecords(String field) {
        return !field.isEmpty() && Character.isLowerCase(field.charAt(0));
    }

    String header(Receipt.Column column, int number) {
        return column.header().isBlank() ? "#" + number : column.header();
    }

    String message(RowIssue issue) {
        return issue.message(texts);
    }

    String advice(RowIssue issue) {
        return issue.advice(texts);
    }

    String name(Cluster cluster) {
        return chinese ? cluster.nameZh() : cluster.nameEn();
    }

    String name(GapChanges.SegmentChange change) {
        return chinese || change.segment().nameEn().isBlank()
                ? change.segment().nameZh()
                : change.segment().nameEn();
    }

    String name(SegmentState state) {
        return chinese ? state.nameZh() : state.nameEn();
    }

    /// Kinds of values, the commonest first.
    String kinds(Map<ValueKind, Long> kinds) {
        long all = kinds.values().stream().mapToLong(Long::longValue).sum();
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<ValueKind, Long>comparingByValue().reversed())
                .map(e -> text("import.kind." + e.getKey().name())
                        + (kinds.size() == 1 ? "" : " " + percent((double) e.getValue() / all)))
                .collect(Collectors.joining(" · "));
    }

    String distinct(org.yuntu.dataset.ColumnStatistics content) {
        return (content.estimated() ? "≈ " : "") + number(content.distinct());
    }

    /// On one line and not too long.
    static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
    }

    String list(List<String> words) {
        return String.join(chinese ? "、" : ", ", words);
    }
}

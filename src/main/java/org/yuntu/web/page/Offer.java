package org.yuntu.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.yuntu.analysis.CellValue;

/// A measure as it stands to a firm.
///
/// @param verdict `APPLIES`, `UNKNOWN` or `NOT`
/// @param amount in yuan, or empty
/// @param missing facts without which it cannot be told
record Offer(
        String id,
        String name,
        String article,
        String verdict,
        String benefit,
        String kind,
        String amount,
        String otherReading,
        String working,
        List<Condition> conditions,
        List<Missing> missing,
        String departments,
        String flags,
        String note) {

    /// @param state `holds`, `fails` or `open`
    record Condition(String state, String fact, String sign, String value) {}

    record Missing(String id, String name, String settledBy) {}

    static List<Offer> of(Answer matches) {
        return matches.rows().mapToObj(row -> of(matches, row)).toList();
    }

    private static Offer of(Answer matches, int row) {
        return new Offer(
                matches.id(row, "measure"),
                matches.text(row, "measure"),
                matches.text(row, "article"),
                matches.key(row, "verdict").replaceFirst(".*\\.", ""),
                matches.text(row, "benefit"),
                matches.text(row, "amountKind"),
                Double.isNaN(matches.number(row, "amount")) ? "" : matches.text(row, "amount"),
                Double.isNaN(matches.number(row, "otherReading")) ? "" : matches.text(row, "otherReading"),
                matches.stated(row, "working"),
                phrases(matches.value(row, "conditions"))
                        .map(p -> new Condition(
                                p.arguments().getFirst() instanceof CellValue.Word word ? word.key() : "",
                                name(p.arguments().get(1)),
                                name(p.arguments().get(2)),
                                name(p.arguments().get(3))))
                        .toList(),
                phrases(matches.value(row, "missing"))
                        .map(p -> new Missing(
                                p.arguments().getFirst() instanceof CellValue.Entity fact ? fact.id() : "",
                                name(p.arguments().getFirst()),
                                name(p.arguments().get(1))))
                        .toList(),
                matches.stated(row, "departments"),
                matches.stated(row, "flags"),
                matches.stated(row, "note"));
    }

    private static Stream<CellValue.Phrase> phrases(CellValue value) {
        return value instanceof CellValue.Many many
                ? many.values().stream()
                        .filter(CellValue.Phrase.class::isInstance)
                        .map(CellValue.Phrase.class::cast)
                : Stream.empty();
    }

    private static String name(CellValue value) {
        return switch (value) {
            case CellValue.Entity entity ->
                View.english() && !entity.nameEn().isBlank() ? entity.nameEn() : entity.nameZh();
            case CellValue.Text text -> text.text();
            case CellValue.Flag flag -> View.texts().text(flag.yes() ? "web.yes" : "web.no");
            default -> "";
        };
    }
}

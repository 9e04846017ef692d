package org.yuntu.analysis.advice;

import static org.yuntu.analysis.advice.ItemWords.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.target.GapMeasures.Applicable;
import org.yuntu.model.FactKind;

/// The policy measures of a gap's package.
final class PackageMeasures {

    private PackageMeasures() {}

    static PackageItem item(Applicable a) {
        String id = a.match().measure().id();
        String article =
                "《" + a.place().document().title() + "》" + a.match().measure().article();
        String note = a.match().rule().note();
        CellValue text = new CellValue.Text(note.isEmpty() ? a.match().measure().condition() : note);
        List<CellValue> flags = new ArrayList<>();
        flags.add(Cell.word(a.match().verdict()).value());
        if (a.match().expired()) {
            flags.add(new CellValue.Word("expired"));
        }
        if (!a.place().onlyIn().isEmpty()) {
            flags.add(phrase("onlyIn", new CellValue.Text(a.place().onlyIn())));
        }
        return new PackageItem(
                PackageRole.MEASURE,
                new CellValue.Entity(id, a.match().measure().title(), ""),
                phrase("measure", new CellValue.Many(flags), text),
                amount(a),
                FactKind.DERIVED,
                article,
                Optional.ofNullable(a.place().document().issuedOn()),
                List.of(new Evidence(
                        id,
                        a.match().measure().title(),
                        article,
                        Optional.ofNullable(a.place().document().issuedOn()),
                        "",
                        FactKind.OBSERVED,
                        false)),
                Cell.none());
    }

    private static Cell amount(Applicable a) {
        @Nullable BigDecimal yuan = a.match().amount().yuan();
        return yuan == null
                ? Cell.text(a.match().measure().amount())
                : Cell.phrase(
                        "amount",
                        Cell.word(a.match().amount().kind()).value(),
                        new CellValue.Money(yuan.doubleValue()));
    }
}

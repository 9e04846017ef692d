package org.yuntu.analysis.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.model.OfficialTerm;

/// The words of items of lists and packages.
final class ItemWords {

    private ItemWords() {}

    static CellValue.Entity segment(SegmentRow row) {
        return new CellValue.Entity(
                row.segment().id(), row.segment().nameZh(), row.segment().nameEn());
    }

    static CellValue state(SegmentRow row) {
        return new CellValue.Word("SegmentState." + row.state().name());
    }

    static CellValue action(SegmentRow row) {
        return row.action()
                .<CellValue>map(a -> CellValue.Entity.word(a.name(), a.nameZh(), a.nameEn()))
                .orElseGet(CellValue.Nothing::new);
    }

    static CellValue.Entity entity(EcosystemRecord record) {
        return new CellValue.Entity(record.id(), record.name(), "");
    }

    static CellValue.Entity entity(FirmClaim.Firm firm) {
        return new CellValue.Entity(firm.id(), firm.name(), "");
    }

    static CellValue.Entity entity(Actor actor) {
        return new CellValue.Entity(actor.id(), actor.name(), "");
    }

    static List<CellValue> names(List<Actor> actors) {
        return actors.stream().<CellValue>map(ItemWords::entity).collect(Collectors.toList());
    }

    static List<CellValue> terms(Optional<? extends OfficialTerm> term) {
        return term.map(t -> List.of(Cell.term(t).value())).orElseGet(List::of);
    }

    static CellValue many(List<CellValue> values) {
        return values.isEmpty() ? new CellValue.Word("unstated") : new CellValue.Many(values);
    }

    /// The words side by side, or nothing.
    static Cell plain(Optional<? extends OfficialTerm> first, Optional<? extends OfficialTerm> second) {
        return plain(Stream.of(first, second).flatMap(Optional::stream));
    }

    static Cell plain(Stream<? extends OfficialTerm> terms) {
        List<CellValue> values = terms.map(t -> Cell.term(t).value()).toList();
        return values.isEmpty() ? Cell.none() : Cell.phrase("plain", new CellValue.Many(values));
    }

    static CellValue phrase(String key, CellValue... arguments) {
        return new CellValue.Phrase(key, List.of(arguments));
    }
}

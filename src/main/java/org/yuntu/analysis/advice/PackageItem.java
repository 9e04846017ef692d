package org.yuntu.analysis.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.Provenance;
import org.yuntu.model.FactKind;

/// Someone or something that helps with a gap, and what says so.
///
/// @param why a sentence
/// @param detail what the reader wants to know of it: place, type, stage, amount
/// @param kind observed when a source ties it to the gap's product, derived when a rule does
/// @param evidence records and firms it rests on
/// @param path the way by which the data tie it to the gap; nothing when none was looked for
record PackageItem(
        PackageRole role,
        CellValue.Entity entity,
        CellValue why,
        Cell detail,
        FactKind kind,
        String source,
        Optional<LocalDate> statedOn,
        List<Evidence> evidence,
        Cell path) {

    PackageItem {
        evidence = List.copyOf(evidence);
    }

    static PackageItem of(PackageRole role, FirmClaim claim, CellValue why) {
        FirmClaim.Firm firm = claim.firm();
        return new PackageItem(
                role,
                new CellValue.Entity(firm.id(), firm.name(), ""),
                why,
                Cell.text(firm.region()),
                role == PackageRole.OUTSIDER ? claim.evidence().kind() : FactKind.DERIVED,
                claim.evidence().source(),
                claim.evidence().statedOn(),
                List.of(Evidence.of(claim)),
                Cell.none());
    }

    static PackageItem of(PackageRole role, EcosystemRecord record, CellValue why, Cell detail, FactKind kind) {
        Provenance said = record.head().provenance();
        return new PackageItem(
                role,
                new CellValue.Entity(record.id(), record.name(), ""),
                why,
                detail,
                kind,
                said.source(),
                said.statedOn(),
                List.of(record.head().evidence()),
                Cell.none());
    }

    PackageItem with(Cell otherPath) {
        return new PackageItem(role, entity, why, detail, kind, source, statedOn, evidence, otherPath);
    }

    Cell cell() {
        return Cell.of(entity).evidence(evidence.stream().map(Evidence::id).toList());
    }
}

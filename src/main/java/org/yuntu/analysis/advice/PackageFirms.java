package org.yuntu.analysis.advice;

import static org.yuntu.analysis.advice.ItemWords.entity;
import static org.yuntu.analysis.advice.ItemWords.phrase;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Demand;
import org.yuntu.analysis.ecosystem.Provenance;
import org.yuntu.analysis.target.GapsHere;
import org.yuntu.analysis.target.TargetRanking;
import org.yuntu.analysis.target.TargetRanking.Candidates;
import org.yuntu.model.DemandKind;
import org.yuntu.model.FactKind;

/// The firms of a gap's package: who needs it, who could extend to it, who makes something near, who makes it
/// elsewhere.
final class PackageFirms {

    private final Extenders extenders;
    private final List<Demand> demands;
    private final Optional<TargetRanking> ranking;

    /// @param demands of the area
    /// @param ranking empty to name firms in the order of the gap analysis, without ways
    PackageFirms(Extenders extenders, List<Demand> demands, Optional<TargetRanking> ranking) {
        this.extenders = extenders;
        this.demands = demands;
        this.ranking = ranking;
    }

    /// @return whether somebody here could extend
    boolean add(GapsHere.Gap gap, List<PackageItem> items) {
        SegmentRow row = gap.row();
        demanders(row, items);
        Optional<Candidates> candidates = ranking.map(r -> r.of(gap));
        List<FirmClaim> extending = ranked(extenders.of(row), candidates, Candidates::local);
        extending.forEach(c -> items.add(PackageItem.of(
                        PackageRole.EXTENDER,
                        c,
                        phrase("extends." + c.relation(), name(c.through()), new CellValue.Whole(c.relatedSegments())))
                .with(path(c, candidates, Candidates::local))));
        row.relatives().forEach(r -> items.add(relative(r)));
        if (!row.absentEverywhere()) {
            ranked(row.outsiders(), candidates, Candidates::outside)
                    .forEach(c -> items.add(PackageItem.of(PackageRole.OUTSIDER, c, phrase("makes", name(c.through())))
                            .with(path(c, candidates, Candidates::outside))));
        }
        return !extending.isEmpty();
    }

    /// In the order of the analysis of targets, without those it bars; the others behind in their own order.
    private static List<FirmClaim> ranked(
            List<FirmClaim> claims,
            Optional<Candidates> candidates,
            Function<Candidates, Map<String, TargetRanking.Place>> which) {
        return candidates
                .map(found -> claims.stream()
                        .filter(c -> !found.excluded().contains(c.firm().id()))
                        .sorted(Comparator.comparingInt(c -> {
                            TargetRanking.Place place =
                                    which.apply(found).get(c.firm().id());
                            return place == null ? Integer.MAX_VALUE : place.place();
                        }))
                        .toList())
                .orElse(claims);
    }

    private static Cell path(
            FirmClaim claim,
            Optional<Candidates> candidates,
            Function<Candidates, Map<String, TargetRanking.Place>> which) {
        return candidates
                .map(found -> which.apply(found).get(claim.firm().id()))
                .map(TargetRanking.Place::path)
                .orElseGet(Cell::none);
    }

    /// Those who said so first, then those whose products need it.
    private void demanders(SegmentRow row, List<PackageItem> items) {
        Set<String> named = new HashSet<>();
        for (Demand demand : demands) {
            if (demand.products().contains(row.segment().id())
                    && demand.demandKind().equals(Optional.of(DemandKind.SUPPLY))) {
                for (Actor firm : demand.enterprises()) {
                    named.add(firm.id());
                    Provenance said = demand.head().provenance();
                    items.add(new PackageItem(
                            PackageRole.DEMANDER,
                            entity(firm),
                            phrase("declared", new CellValue.Text(demand.name())),
                            demand.amountCny().isPresent()
                                    ? Cell.phrase(
                                            "money",
                                            new CellValue.Money(
                                                    demand.amountCny().getAsDouble()))
                                    : Cell.none(),
                            said.kind(),
                            said.source(),
                            said.statedOn(),
                            List.of(demand.head().evidence()),
                            Cell.none()));
                }
            }
        }
        row.demanders().stream()
                .filter(c -> !named.contains(c.firm().id()))
                .forEach(c -> items.add(PackageItem.of(
                        PackageRole.DEMANDER,
                        c,
                        phrase(c.firm().leader() ? "needsAsLeader" : "needs", name(c.through())))));
    }

    private static PackageItem relative(SegmentRow.Relative relative) {
        return new PackageItem(
                PackageRole.RELATIVE,
                name(relative.segment()),
                phrase("relative." + relative.relation(), new CellValue.Whole(relative.distance())),
                Cell.none(),
                FactKind.DERIVED,
                "",
                Optional.empty(),
                List.of(),
                Cell.none());
    }

    private static CellValue.Entity name(SegmentRef segment) {
        return new CellValue.Entity(segment.id(), segment.nameZh(), segment.nameEn());
    }
}

package org.yuntu.analysis.advice;

import static org.yuntu.analysis.advice.ItemWords.entity;
import static org.yuntu.analysis.advice.ItemWords.many;
import static org.yuntu.analysis.advice.ItemWords.phrase;
import static org.yuntu.analysis.advice.ItemWords.segment;
import static org.yuntu.analysis.advice.ItemWords.terms;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.target.GapsHere.Gap;
import org.yuntu.model.ChainRole;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;
import org.yuntu.model.ListKind;
import org.yuntu.model.SegmentState;

/// Which firms are key ones, and why.
final class FirmItems {

    private static final Set<ChainRole> LEADING = EnumSet.of(ChainRole.LEADER, ChainRole.LEADING_ENTERPRISE);

    private final EcosystemView view;
    private final Set<Cluster> asked;
    private final Extenders extending;
    private final int perGap;
    private final WorkItems items;

    FirmItems(EcosystemView view, Set<Cluster> asked, Extenders extending, int perGap, WorkItems items) {
        this.view = view;
        this.asked = asked;
        this.extending = extending;
        this.perGap = perGap;
        this.items = items;
    }

    /// Firms that could extend into a gap.
    void extenders(Gap gap) {
        SegmentRow row = gap.row();
        if (!GapItems.isToBeFilled(row)) {
            return;
        }
        int rank = 0;
        for (FirmClaim claim : extending.of(row)) {
            boolean shown = rank++ < perGap;
            firm(
                    claim,
                    row,
                    phrase("couldExtend", segment(row)),
                    shown,
                    row.severity().value());
        }
    }

    void leadersAndSoleMakers(SegmentRow row) {
        for (FirmClaim claim : row.makers()) {
            if (row.state() == SegmentState.FRAGILE && row.depth().local() == 1) {
                firm(
                        claim,
                        row,
                        phrase("soleMaker", segment(row)),
                        true,
                        row.severity().value());
            }
            if (claim.firm().leader()) {
                firm(claim, row, phrase("leader", Cell.value(row.cluster())), true, 1);
            }
        }
    }

    private void firm(FirmClaim claim, SegmentRow row, CellValue reason, boolean shown, double weight) {
        items.add(new WorkItem(
                ListKind.KEY_ENTERPRISES,
                "firm:" + claim.firm().id(),
                entity(claim.firm()),
                Set.of(row.cluster()),
                List.of(reason),
                FactKind.DERIVED,
                List.of(),
                claim.evidence().statedOn(),
                List.of(Evidence.of(claim)),
                shown,
                weight));
    }

    /// Enterprises that a department names as 链主 or 龙头.
    void roles() {
        view.roles().stream()
                .filter(r -> r.role().filter(LEADING::contains).isPresent() && view.here(r.enterprise()))
                .forEach(r -> {
                    Optional<Cluster> cluster = Cluster.findByCode(r.chain().id());
                    if (cluster.isEmpty() || asked.contains(cluster.get())) {
                        items.add(new WorkItem(
                                ListKind.KEY_ENTERPRISES,
                                "firm:" + r.enterprise().id(),
                                entity(r.enterprise()),
                                cluster.map(Set::of).orElseGet(Set::of),
                                List.of(phrase(
                                        "role", new CellValue.Text(r.chain().name()), many(terms(r.role())))),
                                r.provenance().kind(),
                                List.of(),
                                r.provenance().statedOn(),
                                List.of(new Evidence(
                                        r.enterprise().id(),
                                        r.enterprise().name(),
                                        r.provenance().source(),
                                        r.provenance().statedOn(),
                                        r.provenance().batch(),
                                        r.provenance().kind(),
                                        r.provenance().synthetic())),
                                true,
                                1));
                    }
                });
    }
}

package org.yuntu.analysis.advice;

import static org.yuntu.analysis.advice.ItemWords.phrase;
import static org.yuntu.analysis.advice.ItemWords.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Zone;
import org.yuntu.analysis.target.GapMeasures;
import org.yuntu.analysis.target.GapMeasures.Treatment;
import org.yuntu.analysis.target.GapsHere;
import org.yuntu.analysis.target.Kin;
import org.yuntu.analysis.target.TargetRanking;
import org.yuntu.model.FundStage;
import org.yuntu.model.PolicyBook;

/// Gathers what the graph knows for a gap.
final class PackageBuilder {

    private final PackageFirms firms;
    private final PackageRecords records;
    private final PackageFunds funds;
    private final GapMeasures measures;
    private final List<Zone> zones;

    /// @param ranking empty to name firms in the order of the gap analysis, without ways
    PackageBuilder(
            EcosystemView view,
            GapProjection projection,
            GapsHere here,
            PolicyBook book,
            AnalysisRequest request,
            Optional<TargetRanking> ranking) {
        Kin kin = new Kin(projection);
        this.firms = new PackageFirms(new Extenders(here, kin), view.here(view.demands()), ranking);
        this.records = new PackageRecords(view, kin);
        this.funds = new PackageFunds(
                view, Set.copyOf(request.scope().codes()), request.scope().province());
        this.measures = new GapMeasures(book, projection, request);
        this.zones = view.here(view.zones());
    }

    GapPackage build(GapsHere.Gap gap) {
        SegmentRow row = gap.row();
        List<PackageItem> items = new ArrayList<>();
        boolean extending = firms.add(gap, items);
        PackageRecords.Found found = records.add(row, items);
        Set<FundStage> stages = funds.add(row, items);
        measures.of(row, treatments(row, extending, found.onProduct()), !found.provincial(), !found.pilot())
                .forEach(m -> items.add(PackageMeasures.item(m)));
        zones(row, items);
        return new GapPackage(row, gap.unfilled(), stages, items);
    }

    private void zones(SegmentRow row, List<PackageItem> items) {
        zones.stream()
                .filter(z -> z.clusters().contains(row.cluster()))
                .sorted(Comparator.comparing(
                                (Zone z) -> z.level().map(Enum::ordinal).orElse(99))
                        .thenComparing(EcosystemRecord::id))
                .forEach(z -> items.add(PackageItem.of(
                        PackageRole.ZONE,
                        z,
                        phrase("hosts", Cell.value(row.cluster())),
                        plain(z.zoneType(), z.level()),
                        z.head().provenance().kind())));
    }

    private static Set<Treatment> treatments(SegmentRow row, boolean extending, boolean cooperating) {
        Set<Treatment> found = EnumSet.noneOf(Treatment.class);
        if (!row.absentEverywhere() && !row.outsiders().isEmpty()) {
            found.add(Treatment.ATTRACT);
        }
        if (extending) {
            found.add(Treatment.GROW);
        }
        if (cooperating) {
            found.add(Treatment.COOPERATE);
        }
        return found;
    }
}

package org.yuntu.analysis.advice;

import static org.yuntu.analysis.advice.ItemWords.phrase;
import static org.yuntu.analysis.advice.ItemWords.plain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Fund;
import org.yuntu.model.FundStage;

/// The funds of a gap's package.
final class PackageFunds {

    private final EcosystemView view;
    private final String province;
    private final Set<String> ours;
    private final List<Fund> funds;

    /// @param codes of the area asked for
    PackageFunds(EcosystemView view, Set<String> codes, String province) {
        this.view = view;
        this.province = province;
        this.ours = Stream.concat(codes.stream(), Stream.of(province)).collect(Collectors.toSet());
        this.funds = view.funds().stream().filter(this::serves).toList();
    }

    /// @return stages they cover
    Set<FundStage> add(SegmentRow row, List<PackageItem> items) {
        Set<FundStage> stages = EnumSet.noneOf(FundStage.class);
        funds.stream()
                .filter(f -> f.clusters().isEmpty() || f.clusters().contains(row.cluster()))
                .sorted(Comparator.comparing((Fund f) -> f.clusters().isEmpty())
                        .thenComparing(f -> f.stages().isEmpty())
                        .thenComparing(EcosystemRecord::id))
                .forEach(f -> {
                    stages.addAll(f.stages());
                    items.add(fund(f, row));
                });
        return stages;
    }

    private static PackageItem fund(Fund fund, SegmentRow row) {
        return PackageItem.of(
                PackageRole.FUND,
                fund,
                fund.clusters().isEmpty() ? phrase("fundForAll") : phrase("fundForCluster", Cell.value(row.cluster())),
                fund.stages().isEmpty() ? Cell.of(new CellValue.Word("stagesUnstated")) : plain(fund.stages().stream()),
                fund.head().provenance().kind());
    }

    /// Whether a fund may spend here: it covers the area, or lies in it, or its province is ours and no area is stated.
    private boolean serves(Fund fund) {
        Set<String> served = fund.covers().stream().map(Actor::id).collect(Collectors.toSet());
        return served.isEmpty()
                ? view.here(fund) || fund.head().place().codes().equals(Set.of(province))
                : ours.stream().anyMatch(served::contains)
                        || fund.covers().stream().anyMatch(view::here);
    }
}

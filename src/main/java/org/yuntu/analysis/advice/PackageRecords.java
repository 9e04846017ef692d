package org.yuntu.analysis.advice;

import static org.yuntu.analysis.advice.ItemWords.phrase;
import static org.yuntu.analysis.advice.ItemWords.plain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Relation;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.analysis.ecosystem.Team;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.target.Kin;
import org.yuntu.analysis.target.Kin.Near;
import org.yuntu.analysis.target.Kin.Nearness;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.PlatformState;

/// The laboratories, platforms, pilot bases, results and teams of a gap's package.
final class PackageRecords {

    private static final Set<PlatformLevel> PROVINCIAL_OR_ABOVE =
            EnumSet.of(PlatformLevel.NATIONAL, PlatformLevel.PROVINCE_AND_MINISTRY, PlatformLevel.PROVINCIAL);

    private final EcosystemView view;
    private final Kin kin;
    private final List<Platform> platforms;

    PackageRecords(EcosystemView view, Kin kin) {
        this.view = view;
        this.kin = kin;
        this.platforms = view.platforms().stream()
                .filter(p -> p.state().orElse(PlatformState.OPERATING) == PlatformState.OPERATING)
                .toList();
    }

    /// What there is for a gap.
    ///
    /// @param pilot whether a pilot base here serves it
    /// @param provincial whether another platform here of provincial level or above does
    /// @param onProduct whether a platform works on the product or a neighbour of it
    record Found(boolean pilot, boolean provincial, boolean onProduct) {}

    Found add(SegmentRow row, List<PackageItem> items) {
        Map<String, Relation> around = kin.around(row.segment().id());
        boolean pilot = false;
        boolean provincial = false;
        List<Platform> near = nearest(row, around, platforms, Platform::products, Platform::clusters);
        for (Platform p : near) {
            boolean isPilot = p.head().kind().equals("pilot-base");
            pilot |= isPilot && view.here(p);
            provincial |= !isPilot
                    && view.here(p)
                    && p.level().filter(PROVINCIAL_OR_ABOVE::contains).isPresent();
            items.add(item(
                    isPilot ? PackageRole.PILOT_BASE : PackageRole.PLATFORM,
                    p,
                    find(row, around, p.products(), p.clusters()),
                    row,
                    plain(p.platformType(), p.level())));
        }
        nearest(row, around, view.technologies(), Technology::products, _ -> Set.of())
                .forEach(t -> items.add(item(
                        PackageRole.TECHNOLOGY,
                        t,
                        find(row, around, t.products(), Set.of()),
                        row,
                        plain(t.technologyType(), t.stage()))));
        nearest(row, around, view.teams(), Team::products, Team::clusters)
                .forEach(t -> items.add(item(
                        PackageRole.TEAM,
                        t,
                        find(row, around, t.products(), t.clusters()),
                        row,
                        plain(t.tier(), Optional.empty()))));
        return new Found(
                pilot,
                provincial,
                near.stream().anyMatch(p -> p.products().stream().anyMatch(around::containsKey)));
    }

    private Near find(SegmentRow row, Map<String, Relation> around, List<String> products, Set<Cluster> clusters) {
        return kin.find(around, row.cluster(), products, clusters).orElseThrow();
    }

    /// The nearest first, those of the area before others; what only serves the cluster must be of the area.
    private <T extends EcosystemRecord> List<T> nearest(
            SegmentRow row,
            Map<String, Relation> around,
            List<T> all,
            Function<T, List<String>> products,
            Function<T, Set<Cluster>> clusters) {
        record Found<R>(R record, Nearness nearness, boolean here) {}
        return all.stream()
                .flatMap(r -> kin.find(around, row.cluster(), products.apply(r), clusters.apply(r)).stream()
                        .map(n -> new Found<>(r, n.nearness(), view.here(r))))
                .filter(f -> f.here() || f.nearness() != Nearness.CLUSTER)
                .sorted(Comparator.comparing((Found<T> f) -> f.nearness())
                        .thenComparing(f -> !f.here())
                        .thenComparing(f -> f.record().id()))
                .map(Found::record)
                .toList();
    }

    private PackageItem item(PackageRole role, EcosystemRecord record, Near near, SegmentRow row, Cell detail) {
        CellValue what = near.product()
                .<CellValue>map(p -> new CellValue.Entity(p.id(), p.nameZh(), p.nameEn()))
                .orElseGet(() -> Cell.value(row.cluster()));
        String key = near.nearness() == Nearness.CLUSTER
                ? "CLUSTER"
                : near.relation().name();
        return PackageItem.of(
                role,
                record,
                phrase("near." + key, what, new CellValue.Word(view.here(record) ? "here" : "elsewhere")),
                detail,
                near.nearness() == Nearness.PRODUCT ? record.head().provenance().kind() : FactKind.DERIVED);
    }
}

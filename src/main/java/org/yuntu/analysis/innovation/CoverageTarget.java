package org.yuntu.analysis.innovation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.yuntu.analysis.ecosystem.Alliance;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.model.AllianceType;
import org.yuntu.model.Cluster;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.PlatformType;

/// The targets that every one of the 14 clusters is to have something of, after S2 = 《关于加快构建山西省创新生态的指导意见》.
enum CoverageTarget {
    /// 省实验室 or 省重点实验室: S2 二(二)1二, “逐步实现”, no year.
    LABORATORIES("指导意见 二(二)1二", OptionalInt.empty(), OptionalInt.of(10)),
    /// 制造业技术创新中心: S2 二(二)1二. Lists call them 制造业创新中心, which counts as well.
    MANUFACTURING_CENTERS("指导意见 二(二)1二", OptionalInt.empty(), OptionalInt.of(10)),
    /// 产业技术联盟: S2 二(二)2, 2020.
    ALLIANCES("指导意见 二(二)2", OptionalInt.of(2020), OptionalInt.empty()),
    /// 中试基地: S2 二(二)3一 asks for ten 中试孵化与产业化基地 and no coverage; shown beside the three.
    PILOT_BASES("指导意见 二(二)3一", OptionalInt.empty(), OptionalInt.of(10));

    private static final Set<PlatformType> LABORATORY_TYPES =
            EnumSet.of(PlatformType.PROVINCIAL_LABORATORY, PlatformType.PROVINCIAL_KEY_LABORATORY);
    private static final Set<PlatformType> NATIONAL_TYPES = EnumSet.of(
            PlatformType.NATIONAL_LABORATORY, PlatformType.STATE_KEY_LABORATORY, PlatformType.JOINT_KEY_LABORATORY);
    private static final Set<PlatformType> CENTER_TYPES = EnumSet.of(
            PlatformType.MANUFACTURING_TECHNOLOGY_INNOVATION_CENTER, PlatformType.MANUFACTURING_INNOVATION_CENTER);
    private static final Set<PlatformType> PILOT_TYPES =
            EnumSet.of(PlatformType.PILOT_BASE, PlatformType.PILOT_INCUBATION_BASE);
    private static final Set<PlatformLevel> LOCAL = EnumSet.of(PlatformLevel.MUNICIPAL, PlatformLevel.COUNTY);

    private final String article;
    private final OptionalInt dueYear;
    private final OptionalInt wanted;

    CoverageTarget(String article, OptionalInt dueYear, OptionalInt wanted) {
        this.article = article;
        this.dueYear = dueYear;
        this.wanted = wanted;
    }

    String article() {
        return article;
    }

    /// Year by whose end all 14 were to be covered, where the document names one.
    OptionalInt dueYear() {
        return dueYear;
    }

    /// “十大…”: how many there are to be in all, where the document says.
    OptionalInt wanted() {
        return wanted;
    }

    /// Something that meets the target, and for which clusters.
    record Found(EcosystemRecord record, Set<Cluster> clusters) {}

    /// What there is in the area, in the order of the ids.
    ///
    /// @param withPlanned whether platforms that are planned or being built count
    /// @param withNational whether laboratories above provincial level count for [#LABORATORIES]
    List<Found> find(EcosystemView view, boolean withPlanned, boolean withNational) {
        return switch (this) {
            case LABORATORIES -> platforms(view, withPlanned, p -> isLaboratory(p, withNational));
            case MANUFACTURING_CENTERS ->
                platforms(
                        view,
                        withPlanned,
                        p -> is(p, CENTER_TYPES)
                                && p.level().filter(LOCAL::contains).isEmpty());
            case PILOT_BASES ->
                platforms(
                        view,
                        withPlanned,
                        p -> p.head().kind().equals("pilot-base")
                                ? p.platformType().isEmpty() || is(p, PILOT_TYPES)
                                : is(p, PILOT_TYPES));
            case ALLIANCES ->
                view.here(view.alliances()).stream()
                        .filter(a -> isTechnologyAlliance(a))
                        .map(a -> new Found(a, a.clusters()))
                        .toList();
        };
    }

    private static List<Found> platforms(EcosystemView view, boolean withPlanned, Predicate<Platform> which) {
        return view.here(view.platforms()).stream()
                .filter(p -> StageCoverage.counts(p, withPlanned) && which.test(p))
                .map(p -> new Found(p, p.clusters()))
                .toList();
    }

    private static boolean isLaboratory(Platform platform, boolean withNational) {
        return is(platform, LABORATORY_TYPES) || withNational && is(platform, NATIONAL_TYPES);
    }

    private static boolean is(Platform platform, Set<PlatformType> types) {
        return platform.platformType().filter(types::contains).isPresent();
    }

    private static boolean isTechnologyAlliance(Alliance alliance) {
        return alliance.allianceType().equals(Optional.of(AllianceType.INDUSTRIAL_TECHNOLOGY_ALLIANCE));
    }
}

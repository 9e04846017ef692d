package org.yuntu.analysis.innovation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Alliance;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.analysis.ecosystem.Recognition;
import org.yuntu.analysis.ecosystem.ServesClusters;
import org.yuntu.model.AllianceType;
import org.yuntu.model.Cluster;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.PlatformState;
import org.yuntu.model.PlatformType;
import org.yuntu.model.RecognitionType;

/// Which stages of the 创新链 the area's platforms bear, for each cluster and each segment.
final class StageCoverage {

    private final GapProjection projection;
    private final Map<Cluster, Map<InnovationStage, StageCell>> clusters = new EnumMap<>(Cluster.class);
    private final Map<String, Map<InnovationStage, StageCell>> segments = new HashMap<>();

    private StageCoverage(GapProjection projection) {
        this.projection = projection;
    }

    /// @param makers the gap analysis of the same request: names the leading firms among the makers
    /// @param withPlanned whether platforms that are planned or being built count
    static StageCoverage of(EcosystemView view, GapProjection projection, GapResult makers, boolean withPlanned) {
        StageCoverage coverage = new StageCoverage(projection);
        view.here(view.platforms()).stream().filter(p -> counts(p, withPlanned)).forEach(coverage::platform);
        view.here(view.alliances()).stream()
                .filter(a -> a.allianceType().equals(Optional.of(AllianceType.INDUSTRIAL_TECHNOLOGY_ALLIANCE)))
                .forEach(coverage::alliance);
        view.here(view.recognitions()).stream()
                .filter(r -> r.recognitionType().equals(Optional.of(RecognitionType.TRANSFER_DEMONSTRATION)))
                .forEach(coverage::demonstration);
        LeadingFirms leading = LeadingFirms.of(view, makers);
        leading.byCluster()
                .forEach((cluster, firms) -> firms.values()
                        .forEach(b -> cell(coverage.clusters, cluster, InnovationStage.INDUSTRIALISATION)
                                .add(b)));
        leading.bySegment()
                .forEach((segment, firms) -> firms.values()
                        .forEach(b -> cell(coverage.segments, segment, InnovationStage.INDUSTRIALISATION)
                                .add(b)));
        return coverage;
    }

    /// A platform without a stated state is taken to operate; an abolished one never counts.
    static boolean counts(Platform platform, boolean withPlanned) {
        return counts(platform.state(), withPlanned);
    }

    /// The same for whatever has such a state.
    static boolean counts(Optional<PlatformState> stated, boolean withPlanned) {
        PlatformState state = stated.orElse(PlatformState.OPERATING);
        return state == PlatformState.OPERATING || withPlanned && state != PlatformState.ABOLISHED;
    }

    StageCell cluster(Cluster cluster, InnovationStage stage) {
        return clusters.getOrDefault(cluster, Map.of()).getOrDefault(stage, new StageCell());
    }

    StageCell segment(String product, InnovationStage stage) {
        return segments.getOrDefault(product, Map.of()).getOrDefault(stage, new StageCell());
    }

    private void platform(Platform platform) {
        Bearer bearer = new Bearer(platform.id(), platform.name(), level(platform), platform.id());
        Set<String> products = withBroader(platform.products());
        Set<Cluster> served = ServesClusters.served(platform.clusters(), products);
        for (InnovationStage stage :
                platform.platformType().map(PlatformType::stages).orElseGet(java.util.List::of)) {
            served.forEach(c -> cell(clusters, c, stage).add(bearer));
            products.forEach(p -> cell(segments, p, stage).add(bearer));
        }
    }

    private void alliance(Alliance alliance) {
        Bearer bearer = new Bearer(alliance.id(), alliance.name(), alliance.level(), alliance.id());
        alliance.clusters()
                .forEach(c ->
                        cell(clusters, c, InnovationStage.INDUSTRIALISATION).add(bearer));
    }

    private void demonstration(Recognition recognition) {
        Set<String> products = withBroader(recognition.products());
        for (Actor firm : recognition.enterprises()) {
            Bearer bearer = new Bearer(firm.id(), firm.name(), recognition.level(), recognition.id());
            ServesClusters.served(Set.of(), products)
                    .forEach(c ->
                            cell(clusters, c, InnovationStage.INDUSTRIALISATION).add(bearer));
            products.forEach(
                    p -> cell(segments, p, InnovationStage.INDUSTRIALISATION).add(bearer));
        }
    }

    /// The level a source states, else the one the type's name says.
    static Optional<PlatformLevel> level(Platform platform) {
        return platform.level()
                .or(() -> platform.platformType().flatMap(type -> switch (type) {
                    case NATIONAL_LABORATORY,
                            STATE_KEY_LABORATORY,
                            NATIONAL_TECHNOLOGY_INNOVATION_CENTER,
                            NATIONAL_INDUSTRIAL_INNOVATION_CENTER -> Optional.of(PlatformLevel.NATIONAL);
                    case JOINT_KEY_LABORATORY -> Optional.of(PlatformLevel.PROVINCE_AND_MINISTRY);
                    case PROVINCIAL_LABORATORY, PROVINCIAL_KEY_LABORATORY -> Optional.of(PlatformLevel.PROVINCIAL);
                    default -> Optional.empty();
                }));
    }

    /// What works on a kind of a product works on the product, as in the gap analysis.
    private Set<String> withBroader(Iterable<String> products) {
        Set<String> all = new LinkedHashSet<>();
        for (String product : products) {
            for (int p = projection.productIndex(product);
                    p >= 0 && all.add(projection.product(p).id()); ) {
                p = projection.parent(p);
            }
        }
        return all;
    }

    private static <K> StageCell cell(Map<K, Map<InnovationStage, StageCell>> cells, K key, InnovationStage stage) {
        return cells.computeIfAbsent(key, _ -> new EnumMap<>(InnovationStage.class))
                .computeIfAbsent(stage, _ -> new StageCell());
    }
}

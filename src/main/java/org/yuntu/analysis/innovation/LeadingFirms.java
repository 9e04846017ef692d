package org.yuntu.analysis.innovation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.model.ChainRole;
import org.yuntu.model.Cluster;

/// 链主 and 龙头 of the area: by their role in a chain or cluster, or stated as such and maker of one of its segments.
/// Of each segment the makers the gap analysis names are looked at, leaders first.
///
/// @param byCluster by the firm's id
/// @param bySegment by product, then by the firm's id
record LeadingFirms(Map<Cluster, Map<String, Bearer>> byCluster, Map<String, Map<String, Bearer>> bySegment) {

    private static final Set<ChainRole> LEADING = EnumSet.of(ChainRole.LEADER, ChainRole.LEADING_ENTERPRISE);

    /// @param makers the gap analysis of the same request
    static LeadingFirms of(EcosystemView view, GapResult makers) {
        LeadingFirms leading = new LeadingFirms(new EnumMap<>(Cluster.class), new HashMap<>());
        view.roles().stream()
                .filter(r -> r.role().filter(LEADING::contains).isPresent() && view.here(r.enterprise()))
                .forEach(r -> r.cluster()
                        .ifPresent(c -> put(
                                leading.byCluster,
                                c,
                                firm(r.enterprise().id(), r.enterprise().name()))));
        makers.clusters().stream().flatMap(c -> c.segments().stream()).forEach(leading::add);
        return leading;
    }

    Map<String, Bearer> of(Cluster cluster) {
        return byCluster.getOrDefault(cluster, Map.of());
    }

    private void add(SegmentRow segment) {
        for (FirmClaim claim : segment.makers()) {
            if (claim.firm().leader()) {
                Bearer bearer = firm(claim.firm().id(), claim.firm().name());
                put(byCluster, segment.cluster(), bearer);
                put(bySegment, segment.segment().id(), bearer);
            }
        }
    }

    /// A firm without a level, which says for itself.
    static Bearer firm(String id, String name) {
        return new Bearer(id, name, Optional.empty(), id);
    }

    private static <K> void put(Map<K, Map<String, Bearer>> all, K key, Bearer bearer) {
        all.computeIfAbsent(key, _ -> new TreeMap<>()).putIfAbsent(bearer.id(), bearer);
    }
}

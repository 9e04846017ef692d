package org.yuntu.report.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.model.Cluster;

/// What stands beside a segment of the chain on the innovation chain: research, pilot, incubation, capital.
///
/// @param own records tied to the segment itself
/// @param cluster records that serve its cluster in general
public record Support(Map<Mark, List<EcosystemRecord>> own, Map<Mark, List<EcosystemRecord>> cluster) {

    static final Support NONE = new Support(Map.of(), Map.of());

    /// The four marks 研试孵资 in their order.
    public enum Mark {
        RESEARCH,
        PILOT,
        INCUBATION,
        CAPITAL
    }

    /// How near help is.
    public enum Reach {
        OWN,
        CLUSTER,
        NONE
    }

    public Reach reach(Mark mark) {
        if (!own.getOrDefault(mark, List.of()).isEmpty()) {
            return Reach.OWN;
        }
        return cluster.getOrDefault(mark, List.of()).isEmpty() ? Reach.NONE : Reach.CLUSTER;
    }

    /// By id of the segment.
    ///
    /// @param segments ids of the segments of the cluster
    public static Map<String, Support> of(Cluster cluster, List<String> segments, EcosystemView view) {
        Map<Mark, List<EcosystemRecord>> general = new EnumMap<>(Mark.class);
        Map<String, Map<Mark, List<EcosystemRecord>>> own = new HashMap<>();
        for (Platform platform : view.here(view.platforms())) {
            Mark mark = platform.head().kind().equals("pilot-base") ? Mark.PILOT : Mark.RESEARCH;
            if (platform.clusters().contains(cluster)) {
                add(general, mark, platform);
            }
            platform.products()
                    .forEach(p -> add(own.computeIfAbsent(p, _ -> new EnumMap<>(Mark.class)), mark, platform));
        }
        view.here(view.incubators()).stream()
                .filter(i -> i.clusters().contains(cluster))
                .forEach(i -> add(general, Mark.INCUBATION, i));
        view.here(view.funds()).stream()
                .filter(f -> f.clusters().contains(cluster))
                .forEach(f -> add(general, Mark.CAPITAL, f));
        Map<String, Support> supports = new HashMap<>();
        segments.forEach(s -> supports.put(s, new Support(own.getOrDefault(s, Map.of()), general)));
        return supports;
    }

    private static void add(Map<Mark, List<EcosystemRecord>> to, Mark mark, EcosystemRecord item) {
        to.computeIfAbsent(mark, _ -> new ArrayList<>()).add(item);
    }
}

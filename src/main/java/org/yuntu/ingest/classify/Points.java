package org.yuntu.ingest.classify;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.yuntu.dataset.Datasets;
import org.yuntu.model.Cluster;

/// What each feature of a registration adds to or takes from the points of a cluster: `points.csv`, where `*`
/// stands
/// for all clusters without a row of their own.
///
/// Points are log-odds: the score is `1 / (1 + e^-points)`, so 0 points are a score of 0.5. Every feature adds a
/// fixed
/// amount, hence the score is monotone in each of them.
final class Points {

    private final Map<String, Double> common = new HashMap<>();
    private final Map<Cluster, Map<String, Double>> own = new EnumMap<>(Cluster.class);

    Points(Datasets datasets) {
        new RuleTable(datasets, "points.csv", "cluster,feature,points,note").forEach(row -> {
            if (row.get("cluster").equals("*")) {
                common.put(row.get("feature"), row.number("points"));
            } else {
                Cluster cluster = Cluster.findByCode(row.get("cluster"))
                        .orElseThrow(() -> row.problem("cluster", "write * or a cluster code"));
                own.computeIfAbsent(cluster, c -> new HashMap<>()).put(row.get("feature"), row.number("points"));
            }
        });
    }

    double of(Cluster cluster, String feature) {
        Map<String, Double> special = own.get(cluster);
        Double points = special == null ? null : special.get(feature);
        return points != null ? points : common.getOrDefault(feature, 0.0);
    }

    /// Score 0..1 of a sum of points, rounded to 3 digits so that it reads the same everywhere.
    static double score(double points) {
        return Math.round(1000 / (1 + Math.exp(-points))) / 1000.0;
    }
}

package org.yuntu.analysis.gap;

import java.util.List;
import java.util.Set;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.DataState;
import org.yuntu.analysis.Fullness;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Scope;
import org.yuntu.model.Cluster;

/// The gap analysis of one projection: what no scope or parameter changes is ready, a run makes a single pass over
/// firms and facts, then takes the small graphs of the clusters side by side.
public final class PreparedGaps {

    private final Groundwork groundwork;

    public PreparedGaps(GapProjection projection) {
        this.groundwork = new Groundwork(projection);
    }

    public GapResult run(Scope scope, Set<Cluster> clusters, GapParameters parameters) {
        Coverage coverage = new Coverage(groundwork, scope, clusters, parameters);
        Quotients quotients = new Quotients(coverage, scope, parameters);
        List<ClusterGaps> results = List.copyOf(clusters).parallelStream()
                .map(cluster -> new ClusterRun(cluster, parameters, groundwork, coverage, quotients, scope).result())
                .toList();
        return new GapResult(scope, parameters, dataState(coverage, scope, clusters), results);
    }

    private static DataState dataState(Coverage coverage, Scope scope, Set<Cluster> clusters) {
        GapProjection projection = coverage.projection;
        int chosen = clusters.stream().mapToInt(k -> 1 << k.ordinal()).sum();
        int makersHere = 0;
        int makersOutside = 0;
        for (int f = 0; f < projection.firmCount(); f++) {
            if ((coverage.clustersOf[f] & chosen) != 0) {
                makersHere += coverage.here.get(f) ? 1 : 0;
                makersOutside += coverage.here.get(f) ? 0 : 1;
            }
        }
        return new DataState(
                projection.fingerprint(),
                projection.census().total(),
                projection.firmsIn(scope),
                makersHere,
                makersOutside,
                projection.firmsUnplaced(),
                Fullness.UNKNOWN,
                coverage.counter.oldest(),
                coverage.counter.newest(),
                coverage.counter.counts());
    }
}

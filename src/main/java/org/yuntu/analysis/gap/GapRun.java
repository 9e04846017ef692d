package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.DataState;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Scope;
import org.yuntu.model.Cluster;

/// One run of the gap analysis: a single pass over firms and facts, then one small graph after the other.
public final class GapRun {

    private GapRun() {}

    public static GapResult run(
            GapProjection projection, Scope scope, Set<Cluster> clusters, GapParameters parameters) {
        Neighbours neighbours = new Neighbours(projection);
        Coverage coverage = new Coverage(projection, neighbours, scope, clusters, parameters);
        Quotients quotients = new Quotients(coverage, scope, parameters);
        SegmentNames names = new SegmentNames(projection);
        Claims claims = new Claims(coverage, names, new Regions(projection, scope), parameters.examples());
        List<ClusterGaps> results = new ArrayList<>();
        for (Cluster cluster : clusters) {
            results.add(new ClusterRun(cluster, parameters, coverage, quotients, names, claims).result());
        }
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
                projection.firmsInAll(),
                projection.firmsIn(scope),
                makersHere,
                makersOutside,
                projection.firmsUnplaced(),
                coverage.counter.oldest(),
                coverage.counter.newest(),
                coverage.counter.counts());
    }
}

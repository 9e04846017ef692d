package org.yuntu.analysis.target;

import java.util.Set;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Scope;
import org.yuntu.model.Cluster;

/// The gap analysis of one cluster run again with one more maker here.
final class WhatIf {

    private final ClusterCut cut;
    private final Scope scope;
    private final Cluster cluster;
    private final GapParameters parameters;
    private final ClusterSummary before;

    WhatIf(GapProjection projection, Scope scope, Cluster cluster, GapParameters parameters) {
        this.cut = new ClusterCut(projection, scope, cluster);
        this.scope = scope;
        this.cluster = cluster;
        this.parameters = parameters;
        this.before = run(cut.only(e -> true));
    }

    ClusterSummary before() {
        return before;
    }

    /// @param product that somebody here makes from now on
    ClusterSummary after(int product) {
        return run(cut.with(product));
    }

    private ClusterSummary run(GapProjection with) {
        return GapAnalysis.run(with, scope, Set.of(cluster), parameters)
                .clusters()
                .getFirst()
                .summary();
    }
}

package org.yuntu.analysis;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.yuntu.analysis.gap.PreparedGaps;
import org.yuntu.model.Cluster;

/// Where do the chains have holes here, how bad are they, and what is to be done: 建链、延链、补链、强链、提链.
///
/// A pure function: the same projection, scope and parameters give an equal result. One pass over firms and
/// facts, then graphs of a few dozen segments; see `docs/analyses.md` for the definitions and the readings
/// chosen. What depends on the projection alone is computed once for all runs.
public final class GapAnalysis {

    private final PreparedGaps prepared;

    private GapAnalysis(PreparedGaps prepared) {
        this.prepared = prepared;
    }

    public static GapAnalysis of(GapProjection projection) {
        return new GapAnalysis(new PreparedGaps(projection));
    }

    /// A single run.
    public static GapResult run(
            GapProjection projection, Scope scope, Collection<Cluster> clusters, GapParameters parameters) {
        return of(projection).run(scope, clusters, parameters);
    }

    /// @param clusters to report, in any order; answered in the order of [Cluster]; empty = all
    public GapResult run(Scope scope, Collection<Cluster> clusters, GapParameters parameters) {
        Set<Cluster> chosen = clusters.isEmpty() ? EnumSet.allOf(Cluster.class) : EnumSet.copyOf(clusters);
        return prepared.run(scope, chosen, parameters);
    }
}

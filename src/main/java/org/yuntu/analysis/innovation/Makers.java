package org.yuntu.analysis.innovation;

import java.util.List;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.ecosystem.EcosystemView;

/// The gap analysis of the area, day and kinds of facts an analysis of records is asked for.
final class Makers {

    private Makers() {}

    static GapResult run(GapProjection projection, AnalysisRequest request) {
        return GapAnalysis.run(projection, request.scope(), request.clusters(), EcosystemView.gapParameters(request));
    }

    /// The facts by which the makers named are makers.
    static List<Evidence> evidence(GapResult makers) {
        return makers.clusters().stream()
                .flatMap(c -> c.segments().stream())
                .flatMap(s -> s.makers().stream())
                .map(Evidence::of)
                .toList();
    }
}

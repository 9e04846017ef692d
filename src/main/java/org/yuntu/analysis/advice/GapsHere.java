package org.yuntu.analysis.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;

/// The gaps of the area on the day of a request.
record GapsHere(GapResult result) {

    /// @param unfilled nobody anywhere is known to make it
    record Gap(SegmentRow row, boolean unfilled) {}

    /// @param firms most firms to name for each claim
    static GapsHere of(GapProjection projection, AnalysisRequest request, int firms) {
        return new GapsHere(GapAnalysis.run(
                projection,
                request.scope(),
                request.clusters(),
                EcosystemView.gapParameters(request).with(c -> c.examples = firms)));
    }

    /// Most severe first over all clusters; those nobody anywhere fills come last, to be checked.
    List<Gap> gaps() {
        return result.clusters().stream()
                .flatMap(GapsHere::gaps)
                .sorted(Comparator.comparing(Gap::unfilled)
                        .thenComparing(g -> g.row().severity().value(), Comparator.reverseOrder())
                        .thenComparing(g -> g.row().segment().id()))
                .toList();
    }

    private static Stream<Gap> gaps(ClusterGaps cluster) {
        return Stream.concat(
                cluster.pressing().stream().map(r -> new Gap(r, false)),
                cluster.unfilled().stream().map(r -> new Gap(r, true)));
    }
}

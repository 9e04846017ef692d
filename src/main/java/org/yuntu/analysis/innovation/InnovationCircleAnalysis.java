package org.yuntu.analysis.innovation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.policy.PolicyBooks;

/// Which of the six slots of the 产业创新生态圈 each cluster, and each gap, has; and what the graph holds of the five
/// dimensions. Definitions in `docs/analyses.md`.
@Component
final class InnovationCircleAnalysis implements Analysis {

    private static final Parameter<Integer> GAPS = Parameter.count("gaps", 5, 0, 1000);
    private static final Parameter<Integer> NAMED = Parameter.count("named", 5, 1, 1000);

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "innovation-circle",
            GAPS,
            NAMED,
            InnovationChainAnalysis.WITH_PLANNED,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    private final Gaps gaps;
    private final Ecosystems ecosystems;
    private final PolicyBooks books;

    InnovationCircleAnalysis(Gaps gaps, Ecosystems ecosystems, PolicyBooks books) {
        this.gaps = gaps;
        this.ecosystems = ecosystems;
        this.books = books;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        GapProjection projection = gaps.projection();
        EcosystemView view = ecosystems.view(request);
        GapResult makers = Makers.run(projection, request);
        boolean withPlanned = request.get(InnovationChainAnalysis.WITH_PLANNED);
        Set<String> reach = Measures.reach(request.scope(), projection.divisions());
        Measures measures = new Measures(books.current(), reach, request.date());
        CircleSlots slots = new CircleSlots(view, makers, measures, reach, projection.divisions(), withPlanned);
        StageCoverage coverage = StageCoverage.of(view, projection, makers, withPlanned);
        List<GapCircle> circles = makers.clusters().stream()
                .flatMap(c -> GapCircle.of(c, request.get(GAPS), slots, coverage, measures).stream())
                .toList();
        Scorecard scorecard = new Scorecard(view, makers, slots, measures);
        CircleTables tables = new CircleTables(request, slots, circles, scorecard, request.get(NAMED), measures);
        return view.result(INFO, tables.all(), tables.notes())
                .plus(DataBasis.of(makers.data()), Makers.evidence(makers));
    }
}

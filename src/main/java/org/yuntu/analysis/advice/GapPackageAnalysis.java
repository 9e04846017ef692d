package org.yuntu.analysis.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.policy.PolicyBooks;
import org.yuntu.analysis.target.GapsHere;
import org.yuntu.analysis.target.GapsHere.Gap;
import org.yuntu.analysis.target.Targets;

/// Each gap with all that helps to close it: who needs it, who could make it, who could be attracted, platforms,
/// pilot bases, technologies, teams, funds, measures and zones.
///
/// S2 二(一)1 (产业创新生态圈) and 二(一)2 (路线图、时间表、任务书); definition: `docs/analyses.md`.
@Component
final class GapPackageAnalysis implements Analysis {

    /// Firms looked at for each claim; the table names fewer.
    static final int FIRMS = 100;

    static final Parameter<String> PRODUCT = Parameter.text("product", "id, name");
    static final Parameter<Integer> MOST = Parameter.count("most", 30, 1, 1_000);
    static final Parameter<Integer> EACH = Parameter.count("each", 5, 1, FIRMS);

    /// S2 二(一)2: 着眼未来5—10年发展需求.
    static final Parameter<Integer> HORIZON_FROM = Parameter.count("horizonFrom", 5, 0, 50);

    static final Parameter<Integer> HORIZON_TO = Parameter.count("horizonTo", 10, 0, 50);

    /// Ranks firms as `targets` does and shows the ways; takes a second or more on large data.
    static final Parameter<Boolean> TARGETS = Parameter.flag("targets", true);

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "gap-package",
            PRODUCT,
            MOST,
            EACH,
            TARGETS,
            HORIZON_FROM,
            HORIZON_TO,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    private final Gaps gaps;
    private final Ecosystems ecosystems;
    private final Targets targets;
    private final PolicyBooks policy;

    GapPackageAnalysis(Gaps gaps, Ecosystems ecosystems, Targets targets, PolicyBooks policy) {
        this.gaps = gaps;
        this.ecosystems = ecosystems;
        this.targets = targets;
        this.policy = policy;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        EcosystemView view = ecosystems.view(request);
        GapsHere here = GapsHere.of(gaps.projection(), request, FIRMS);
        PackageBuilder builder = new PackageBuilder(
                view,
                gaps.projection(),
                here,
                policy.current(),
                request,
                request.get(TARGETS) ? Optional.of(targets.rank(request, view, here)) : Optional.empty());
        String wanted = request.get(PRODUCT).strip();
        List<Gap> all = here.gaps();
        PackageTables tables = new PackageTables(request);
        AnalysisResult result;
        List<GapPackage> packages = new ArrayList<>();
        if (wanted.isEmpty()) {
            all.stream().limit(request.get(MOST)).map(builder::build).forEach(packages::add);
            result = view.result(INFO, tables.tables(packages), tables.notes(packages, all.size()));
        } else {
            SegmentRef segment = here.find(PRODUCT, wanted);
            all.stream()
                    .filter(g -> g.row().segment().equals(segment))
                    .map(builder::build)
                    .forEach(packages::add);
            result = view.result(INFO, tables.tables(packages).reversed(), tables.brief(packages, segment));
        }
        Set<org.yuntu.analysis.Evidence> evidence = packages.stream()
                .flatMap(p -> p.items().stream())
                .flatMap(i -> i.evidence().stream())
                .collect(Collectors.toSet());
        return result.plus(DataBasis.of(here.result().data()), List.copyOf(evidence));
    }
}

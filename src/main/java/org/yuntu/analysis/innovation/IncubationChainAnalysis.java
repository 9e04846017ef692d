package org.yuntu.analysis.innovation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.ecosystem.Incubator;

/// Does the 双创链 苗圃＋孵化器＋加速器＋产业园 of each place hold, and where is the first handover broken? Definitions
/// in `docs/analyses.md`.
@Component
final class IncubationChainAnalysis implements Analysis {

    private static final Parameter<CarrierGroups.By> BY = Parameter.choice("by", CarrierGroups.By.PREFECTURE);
    private static final Parameter<IncubationModel> MODEL = Parameter.choice("model", IncubationModel.PROVINCE);
    private static final Parameter<Boolean> MAKERSPACES = Parameter.flag("makerspaces", true);

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "incubation-chain",
            BY,
            MODEL,
            MAKERSPACES,
            InnovationChainAnalysis.WITH_PLANNED,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    private final Gaps gaps;
    private final Ecosystems ecosystems;

    /// @param gaps knows the divisions
    IncubationChainAnalysis(Gaps gaps, Ecosystems ecosystems) {
        this.gaps = gaps;
        this.ecosystems = ecosystems;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        EcosystemView view = ecosystems.view(request);
        boolean makerspaces = request.get(MAKERSPACES);
        IncubationModel model = request.get(MODEL);
        List<Incubator> all = view.incubators().stream()
                .filter(i -> StageCoverage.counts(i.state(), request.get(InnovationChainAnalysis.WITH_PLANNED)))
                .filter(i -> serves(i, request))
                .toList();
        List<Incubator> here = view.here(all);
        Map<IncubationStage, List<Incubator>> everywhere = PlaceChain.byStage(all, makerspaces);
        List<PlaceChain> chains =
                CarrierGroups.of(
                                request.get(BY),
                                request.scope(),
                                gaps.projection().divisions(),
                                here)
                        .stream()
                        .map(g -> PlaceChain.of(g, model, everywhere, makerspaces))
                        .sorted(Comparator.comparing((PlaceChain c) -> -c.covered(model))
                                .thenComparing(c -> -c.count(Handover.State.LINKED))
                                .thenComparing(c -> -c.group().carriers().size())
                                .thenComparing(c -> c.group().id()))
                        .toList();
        IncubationTables tables =
                new IncubationTables(model, makerspaces, chains, here, new Tenants(view.tenancies(), request.date()));
        return view.result(INFO, tables.all(), new IncubationNotes(request.get(BY), model, chains, here).all(view));
    }

    /// A carrier that names no cluster is open to all.
    private static boolean serves(Incubator carrier, AnalysisRequest request) {
        return carrier.clusters().isEmpty() || !Collections.disjoint(carrier.clusters(), request.clusters());
    }
}

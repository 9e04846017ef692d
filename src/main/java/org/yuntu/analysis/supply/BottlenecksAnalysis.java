package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;

/// 瓶颈 (B.3): where supply hangs on one firm, one link or one country. Definitions in `docs/analyses.md`.
@Component
final class BottlenecksAnalysis implements Analysis {

    static final Parameter<Boolean> LEADERS_ONLY = Parameter.flag("leadersOnly", true);

    /// US horizontal merger guidelines of 2010; those of 2023 say 0.10 and 0.18.
    static final Parameter<Double> MODERATE = Parameter.share("moderateHhi", 0.15);

    static final Parameter<Double> HIGH = Parameter.share("highHhi", 0.25);
    static final Parameter<Integer> SEPARATED = Parameter.count("leastSeparated", 3, 1, 1_000_000);
    static final Parameter<Double> DEPENDENT = Parameter.share("dependentShare", 0.7);
    static final Parameter<Double> NARROW = Parameter.share("narrowHhi", 0.4);

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "bottlenecks",
            SupplyNetworks.YEAR,
            LEADERS_ONLY,
            MODERATE,
            HIGH,
            SEPARATED,
            DEPENDENT,
            NARROW,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    /// Most makers named as another source.
    private static final int MAKERS = 6;

    private final Ecosystems ecosystems;
    private final SupplyNetworks networks;

    BottlenecksAnalysis(Ecosystems ecosystems, SupplyNetworks networks) {
        this.ecosystems = ecosystems;
        this.networks = networks;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        SupplyView view = networks.view(request);
        Leaders leaders = Leaders.of(ecosystems.view(request), view, request);
        GapResult gaps = GapAnalysis.run(
                view.projection(),
                request.scope(),
                request.clusters(),
                EcosystemView.gapParameters(request).with(c -> c.examples = MAKERS));
        Map<String, SegmentRow> segments = gaps.clusters().stream()
                .flatMap(c -> c.segments().stream())
                .collect(Collectors.toMap(s -> s.segment().id(), s -> s));
        BuyerTables buyers = new BuyerTables(request, view, leaders, segments);
        SegmentTables products = new SegmentTables(request, view, segments);
        Shape shape = new Shape(request, view, leaders);
        LocalTables local = new LocalTables(view, leaders, request);

        ResultTable single = buyers.single();
        ResultTable dependence = products.dependence();
        ResultTable cutPoints = shape.cutPoints();
        List<Note> notes = new ArrayList<>();
        CellValue singles = Cell.integer(single.rows().size()).value();
        notes.add(
                Double.isNaN(buyers.singleShare())
                        ? Note.finding("singleUnknown", singles)
                        : Note.finding(
                                "single",
                                singles,
                                Cell.share(buyers.singleShare()).value()));
        notes.add(Note.finding(
                "shape",
                Cell.integer(cutPoints.rows().size()).value(),
                Cell.integer(products.critical()).value()));
        if (leaders.ids().isEmpty()) {
            notes.add(Note.limit("noLeaders"));
        }
        notes.add(Note.limit("undirected"));
        notes.add(Note.limit("inclusion"));
        return view.result(
                        INFO,
                        List.of(
                                leaderTable(leaders, buyers, local, shape),
                                single,
                                buyers.concentration(),
                                products.concentration(),
                                dependence,
                                cutPoints,
                                shape.bridges(),
                                local.firms(),
                                local.chains()),
                        notes)
                .plus(DataBasis.of(gaps.data()), List.of());
    }

    private static ResultTable leaderTable(Leaders leaders, BuyerTables buyers, LocalTables local, Shape shape) {
        return new LeaderTable(leaders, buyers, local, shape).build();
    }
}

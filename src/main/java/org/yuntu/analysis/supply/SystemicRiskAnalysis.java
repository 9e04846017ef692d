package org.yuntu.analysis.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.risk.Cascade;
import org.yuntu.analysis.risk.RiskBasis;
import org.yuntu.model.Cluster;

/// 系统性风险 (B.4): how much of all recorded output is lost in the end when a firm fails (ESRI). Definitions in
/// `docs/analyses.md`.
@Component
final class SystemicRiskAnalysis implements Analysis {

    static final Parameter<Double> LEAST_SALES = Parameter.decimal("leastSales", 0, 0, 1e15);
    static final Parameter<Integer> MOST_FIRMS = Parameter.count("mostFirms", 5_000, 1, 1_000_000);

    /// Share of the firms from which on trading inside only makes the network a closed one; a few
    /// lose what they lose to others that leak.
    private static final double MOST_CLOSED = 0.5;

    /// Firms a note names.
    private static final int NAMED = 3;

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "systemic-risk",
            SupplyNetworks.YEAR,
            SupplyRisk.EPSILON,
            SupplyRisk.OUTSIDE,
            SupplyRisk.SUBSTITUTION,
            SupplyRisk.UNLISTED,
            LEAST_SALES,
            MOST_FIRMS,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    private final SupplyNetworks networks;

    SystemicRiskAnalysis(SupplyNetworks networks) {
        this.networks = networks;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        SupplyView view = networks.view(request);
        List<Note> notes = new ArrayList<>();
        double epsilon = request.get(SupplyRisk.EPSILON);
        Optional<SupplyRisk> risk = SupplyRisk.of(view, view.network(), request);
        List<Firm> firms = List.of();
        List<Run> runs = List.of();
        if (risk.isEmpty()) {
            notes.add(Note.limit("noAmounts"));
        } else {
            int[] chosen = chosen(view, request, notes);
            int threads = Runtime.getRuntime().availableProcessors();
            List<Cascade> cascades = risk.get().cascades().ofFirms(chosen, threads);
            List<Cascade> finer = SupplyRisk.of(view, view.network(), request.with(SupplyRisk.EPSILON, epsilon / 10))
                    .orElseThrow()
                    .cascades()
                    .ofFirms(chosen, threads);
            firms = firms(view, chosen, cascades, risk.get().turnovers());
            runs = List.of(new Run(epsilon, cascades), new Run(epsilon / 10, finer));
            notes.addAll(0, findings(view, firms, runs));
            notes.addAll(limits(risk.get(), request, runs));
        }
        List<Firm> asked = firms.stream()
                .filter(f -> view.sells(f.id()).stream().anyMatch(view::isAsked)
                        || request.clusters().size() == Cluster.values().length)
                .toList();
        Predicate<Firm> here = f -> view.here(f.id());
        return view.result(
                        INFO,
                        List.of(
                                table("firms", asked.stream().filter(here).toList(), view),
                                table(
                                        "outside",
                                        asked.stream().filter(here.negate()).toList(),
                                        view),
                                runs(runs)),
                        notes)
                .plus(
                        new DataBasis(view.projection().fingerprint(), Optional.empty(), Optional.empty(), List.of()),
                        List.of());
    }

    private record Run(double epsilon, List<Cascade> cascades) {

        double[] totals() {
            return cascades.stream().mapToDouble(Cascade::total).toArray();
        }

        int iterations() {
            return cascades.stream().mapToInt(Cascade::iterations).max().orElse(0);
        }

        long open() {
            return cascades.stream().filter(c -> !c.converged()).count();
        }
    }

    /// @param sales yuan in the network
    /// @param revenue yuan in and outside it, NaN where it is assumed
    private record Firm(String id, Cascade cascade, double sales, double revenue, int rank, int sizeRank) {}

    /// The largest sellers with the least sales asked for, in the order of the network.
    private static int[] chosen(SupplyView view, AnalysisRequest request, List<Note> notes) {
        SupplyNetwork network = view.network();
        double[] sales = sales(network);
        int[] enough = IntStream.range(0, network.firmCount())
                .filter(f -> sales[f] >= request.get(LEAST_SALES))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer f) -> -sales[f]).thenComparing(f -> f))
                .limit(request.get(MOST_FIRMS))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        if (enough.length < network.firmCount()) {
            notes.add(Note.limit(
                    "screened",
                    Cell.integer(enough.length).value(),
                    Cell.integer(network.firmCount()).value()));
        }
        return enough;
    }

    private static double[] sales(SupplyNetwork network) {
        double[] sales = new double[network.firmCount()];
        for (int e = 0; e < network.edgeCount(); e++) {
            if (network.amount(e) > 0) {
                sales[network.supplier(e)] += network.amount(e);
            }
        }
        return sales;
    }

    /// By the index; beside the rank the one by sales.
    private static List<Firm> firms(SupplyView view, int[] chosen, List<Cascade> cascades, Turnovers turnovers) {
        double[] sales = sales(view.network());
        List<Integer> bySize = order(chosen.length, i -> -sales[chosen[i]]);
        List<Integer> byIndex = order(chosen.length, i -> -cascades.get(i).total());
        Map<Integer, Integer> sizeRank = new HashMap<>();
        for (int place = 0; place < bySize.size(); place++) {
            sizeRank.put(bySize.get(place), place + 1);
        }
        List<Firm> firms = new ArrayList<>();
        for (int i : byIndex) {
            firms.add(new Firm(
                    view.network().id(chosen[i]),
                    cascades.get(i),
                    sales[chosen[i]],
                    turnovers.revenue().stated()[chosen[i]],
                    firms.size() + 1,
                    sizeRank.getOrDefault(i, 0)));
        }
        return firms;
    }

    private static List<Integer> order(int count, ToDoubleFunction<Integer> by) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(by).thenComparing(i -> i))
                .toList();
    }

    private static ResultTable table(String key, List<Firm> firms, SupplyView view) {
        ResultTable.Builder table = ResultTable.of(
                key,
                Column.integer("rank", "place"),
                Column.entity("firm"),
                Column.text("where"),
                Column.list("sells"),
                Column.decimal("total", "percent").asDerived(),
                Column.decimal("downstream", "percent").asDerived(),
                Column.decimal("upstream", "percent").asDerived(),
                Column.money("sales"),
                Column.money("revenue"),
                Column.integer("sizeRank", "place"),
                Column.integer("iterations", "steps"),
                Column.flag("converged"));
        Map<String, List<Deal>> sold = new HashMap<>();
        view.current()
                .forEach(d -> sold.computeIfAbsent(d.supplier(), _ -> new ArrayList<>())
                        .add(d));
        for (Firm f : firms) {
            table.row(
                    Cell.integer(f.rank()),
                    view.firmCell(f.id()).evidence(SupplyView.keys(sold.getOrDefault(f.id(), List.of()))),
                    Cell.word(view.origin(f.id())),
                    Cell.list(view.sells(f.id()).stream()
                            .map(p -> view.productCell(p).value())
                            .toList()),
                    percent(f.cascade().total()),
                    percent(f.cascade().downstream()),
                    percent(f.cascade().upstream()),
                    Cell.money(f.sales()),
                    Cell.money(f.revenue()),
                    Cell.integer(f.sizeRank()),
                    Cell.integer(f.cascade().iterations()),
                    Cell.flag(f.cascade().converged()));
        }
        return table.build();
    }

    private static ResultTable runs(List<Run> runs) {
        ResultTable.Builder table = ResultTable.of(
                "epsilons",
                Column.text("epsilon"),
                Column.integer("scenarios", "firms"),
                Column.decimal("mean", "percent").asDerived(),
                Column.decimal("highest", "percent").asDerived(),
                Column.integer("mostIterations", "steps"),
                Column.integer("notConverged", "firms"),
                Column.decimal("correlation", "correlation").asDerived());
        for (Run run : runs) {
            table.row(
                    Cell.text(BigDecimal.valueOf(run.epsilon()).toPlainString()),
                    Cell.integer(run.cascades().size()),
                    percent(Arrays.stream(run.totals()).average().orElse(Double.NaN)),
                    percent(Arrays.stream(run.totals()).max().orElse(Double.NaN)),
                    Cell.integer(run.iterations()),
                    Cell.integer(run.open()),
                    Cell.decimal(RankCorrelation.of(runs.getFirst().totals(), run.totals())));
        }
        return table.build();
    }

    /// With decimals, which shares are not shown with: most indices are far below one per cent.
    static Cell percent(double share) {
        return Cell.decimal(100 * share);
    }

    private static List<Note> findings(SupplyView view, List<Firm> firms, List<Run> runs) {
        List<CellValue> top = firms.stream()
                .limit(NAMED)
                .map(f -> (CellValue) new CellValue.Phrase(
                        "firm",
                        List.of(
                                new CellValue.Text(view.firm(f.id()).name()),
                                new CellValue.Share(f.cascade().total()))))
                .toList();
        List<Note> notes = new ArrayList<>();
        if (!top.isEmpty()) {
            notes.add(Note.finding("top", new CellValue.Many(top)));
        }
        double correlation =
                RankCorrelation.of(runs.getFirst().totals(), runs.getLast().totals());
        if (!Double.isNaN(correlation)) {
            notes.add(Note.finding(
                    "correlation",
                    new CellValue.Decimal(runs.getFirst().epsilon()),
                    new CellValue.Decimal(runs.getLast().epsilon()),
                    new CellValue.Decimal(correlation)));
        }
        return notes;
    }

    private static List<Note> limits(SupplyRisk risk, AnalysisRequest request, List<Run> runs) {
        RiskBasis basis = risk.cascades().basis();
        Turnovers.Basis revenue = risk.turnovers().revenue();
        Turnovers.Basis cost = risk.turnovers().cost();
        List<Note> notes = new ArrayList<>();
        notes.add(Note.limit(
                "assumed",
                Cell.share(request.get(SupplyRisk.OUTSIDE)).value(),
                Cell.integer(revenue.assumed()).value(),
                Cell.integer(revenue.firms()).value(),
                Cell.integer(cost.assumed()).value(),
                Cell.integer(cost.firms()).value(),
                Cell.share(basis.revenueLeakage()).value(),
                Cell.share(basis.costLeakage()).value()));
        if (revenue.contradicted() + cost.contradicted() > 0) {
            notes.add(Note.limit(
                    "contradicted",
                    Cell.integer(revenue.contradicted()).value(),
                    Cell.integer(cost.contradicted()).value()));
        }
        if (basis.closed()) {
            boolean most = basis.firmsWithoutRevenueLeakage() > MOST_CLOSED * revenue.firms()
                    || basis.firmsWithoutCostLeakage() > MOST_CLOSED * cost.firms();
            notes.add(Note.limit(
                    most ? "closed" : "someClosed",
                    Cell.integer(basis.firmsWithoutRevenueLeakage()).value(),
                    Cell.integer(basis.firmsWithoutCostLeakage()).value()));
        }
        if (basis.edgesWithoutAmount() > 0) {
            notes.add(Note.limit(
                    "withoutAmount", Cell.integer(basis.edgesWithoutAmount()).value()));
        }
        long open = runs.stream().mapToLong(Run::open).sum();
        if (open > 0) {
            notes.add(Note.limit("notConverged", Cell.integer(open).value()));
        }
        notes.add(Note.limit("essential"));
        return notes;
    }
}

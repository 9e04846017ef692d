package org.yuntu.analysis.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.supply.Purchases;
import org.yuntu.analysis.supply.SupplyNetworks;
import org.yuntu.analysis.supply.SupplyView;
import org.yuntu.model.ChainRole;

/// 本地配套率 of the 链主 of an area, year against year, and the subsidy of S3 二(三)11 it would earn there, by both
/// readings of the article.
@Component
final class LocalSupplySubsidyAnalysis implements Analysis {

    /// S3 二(三)11: 1% of the purchases of the rise, at most one million yuan, for every five points.
    private static final double RATE = 0.01;

    private static final double CAP = 1_000_000;
    private static final double STEP = 5;

    private static final Parameter<Boolean> LEADERS = Parameter.flag("leadersOnly", true);

    private final Ecosystems ecosystems;
    private final SupplyNetworks networks;

    LocalSupplySubsidyAnalysis(Ecosystems ecosystems, SupplyNetworks networks) {
        this.ecosystems = ecosystems;
        this.networks = networks;
    }

    @Override
    public AnalysisInfo info() {
        return AnalysisInfo.of("local-supply-subsidy", LEADERS, EcosystemView.KINDS, EcosystemView.SYNTHETIC);
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        EcosystemView view = ecosystems.view(request);
        SupplyView supplies = networks.view(request);
        Purchases purchases = Purchases.of(supplies);
        Map<String, Actor> buyers = new TreeMap<>();
        view.roles().stream()
                .filter(r -> !request.get(LEADERS)
                        || r.role().filter(ChainRole.LEADER::equals).isPresent())
                .filter(r -> view.here(r.enterprise()))
                .forEach(r -> buyers.put(r.enterprise().id(), r.enterprise()));
        ResultTable.Builder years = ResultTable.of(
                "years",
                Column.entity("firm"),
                Column.integer("year", "year"),
                Column.money("purchases"),
                Column.money("localPurchases"),
                Column.share("localShare").asDerived(),
                Column.integer("suppliers", "firms"));
        List<Row> rows = new ArrayList<>();
        buyers.values().forEach(buyer -> {
            purchases
                    .years(buyer.id(), request.date().getYear())
                    .forEach(y -> years.row(
                            Cell.entity(buyer.id(), buyer.name()),
                            Cell.integer(y.year()),
                            Cell.money(y.total()),
                            Cell.money(y.local()),
                            Cell.share(y.localShare()),
                            Cell.integer(y.suppliers())));
            purchases
                    .findRise(buyer.id(), request.date().getYear())
                    .map(rise -> new Row(buyer, rise))
                    .ifPresent(rows::add);
        });
        List<Note> notes = new ArrayList<>();
        notes.add(Note.finding(
                "total",
                new CellValue.Whole(
                        rows.stream().filter(r -> r.points() >= STEP).count()),
                new CellValue.Whole(buyers.size()),
                new CellValue.Money(
                        rows.stream().mapToDouble(r -> r.subsidy(r.points())).sum())));
        notes.add(Note.limit("readings"));
        if (purchases.isEmpty()) {
            notes.add(Note.limit("noPurchases"));
        }
        return view.result(info(), List.of(table(rows), years.build()), notes).plus(supplies.basis(), List.of());
    }

    private static ResultTable table(List<Row> rows) {
        ResultTable.Builder table = ResultTable.of(
                "rises",
                Column.entity("firm"),
                Column.integer("year", "year"),
                Column.share("shareBefore").asDerived(),
                Column.share("shareNow").asDerived(),
                Column.decimal("points", "percentagePoints").asDerived(),
                Column.money("purchases"),
                Column.money("subsidy").asDerived(),
                Column.money("otherReading").asDerived());
        rows.stream()
                .sorted(Comparator.comparingDouble((Row r) -> r.subsidy(r.points()))
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(Row::points).reversed())
                        .thenComparing(r -> r.buyer().id()))
                .forEach(r -> table.row(
                        Cell.entity(r.buyer().id(), r.buyer().name()),
                        Cell.integer(r.rise().now().year()),
                        Cell.share(r.rise().before().localShare()),
                        Cell.share(r.rise().now().localShare()),
                        Cell.decimal(r.points()),
                        Cell.money(r.rise().now().total()),
                        Cell.money(r.subsidy(r.points())),
                        Cell.money(r.subsidy(Math.floor(r.points() / STEP) * STEP))));
        return table.build();
    }

    /// A buyer whose two last years are known.
    private record Row(Actor buyer, Purchases.Rise rise) {

        /// Rounded to a millionth, so that 5 points are 5 points.
        double points() {
            return Math.round(rise.points() * 1e6) / 1e6;
        }

        /// @param counted points whose purchases count
        double subsidy(double counted) {
            return points() < STEP
                    ? 0
                    : Math.min(CAP, RATE * counted / 100 * rise.now().total());
        }
    }
}

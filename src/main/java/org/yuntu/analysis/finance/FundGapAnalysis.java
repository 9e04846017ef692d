package org.yuntu.analysis.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Fund;
import org.yuntu.analysis.ecosystem.Relation.Investment;
import org.yuntu.analysis.finance.FundOffer.Standing;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundStage;

/// 基金缺口 (B.7): money needed against money to be had, by cluster and stage from 种子 to 成熟. Definitions in
/// `docs/analyses.md`.
@Component
final class FundGapAnalysis implements Analysis {

    private static final Parameter<Double> UPTAKE = Parameter.share("uptake", 1);

    /// Most cells a note names.
    private static final int NAMED = 8;

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "fund-gap",
            UPTAKE,
            FundOffer.UNSTATED_SHARE,
            FundOffer.UNSTATED_STAGES,
            FirmStages.SEED_YEARS,
            FirmStages.ANGEL_YEARS,
            FirmStages.STARTUP_YEARS,
            FirmStages.GROWTH_YEARS,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    private final Finances finances;

    FundGapAnalysis(Finances finances) {
        this.finances = finances;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        FinanceData data = finances.read(request);
        List<Need> derived = data.derived();
        List<Need> needs =
                Stream.concat(data.declared().stream(), derived.stream()).toList();
        FundCells cells = new FundCells(request.clusters(), needs, data.offers(), request.get(UPTAKE));
        SupportChecks checks = new SupportChecks(
                data.view(), request.scope(), data.projection().divisions());
        List<ResultTable> tables = List.of(
                cells.clusters(),
                cells.cells(),
                funds(data.offers()),
                checks.instruments(data.offers()),
                checks.funds(data.offers()),
                checks.guarantors(),
                years(data),
                data.tickets().table());
        return data.view()
                .result(INFO, tables, notes(request, data, derived, cells))
                .plus(data.basis(), List.of());
    }

    private static ResultTable funds(List<FundOffer> offers) {
        ResultTable.Builder table = ResultTable.of(
                "funds",
                Column.entity("fund"),
                Column.text("standing"),
                Column.entity("fundType"),
                Column.list("stages"),
                Column.list("clusters"),
                Column.money("size"),
                Column.share("uninvested"),
                Column.money("free").asDerived(),
                Column.integer("cells", "items"),
                Column.money("perCell").asDerived());
        offers.stream()
                .filter(FundOffer::isEquity)
                .sorted(Comparator.comparing(FundOffer::standing)
                        .thenComparing(o -> -o.freeCny().orElse(0))
                        .thenComparing(o -> o.fund().id()))
                .forEach(o -> table.row(fund(o)));
        return table.build();
    }

    private static List<Cell> fund(FundOffer offer) {
        Fund fund = offer.fund();
        boolean counts = offer.standing().covers();
        return List.of(
                EcosystemView.cell(fund),
                Cell.word(offer.standing()),
                fund.fundType().map(Cell::term).orElseGet(Cell::none),
                Cell.list(offer.stages().stream().map(s -> Cell.term(s).value()).toList()),
                fund.clusters().isEmpty()
                        ? Cell.list(List.of(Cell.word("anyCluster").value()))
                        : Cell.list(fund.clusters().stream().map(Cell::value).toList()),
                money(fund.sizeCny()),
                fund.uninvestedShare().isPresent()
                        ? Cell.share(fund.uninvestedShare().getAsDouble())
                        : Cell.none(),
                money(offer.freeCny()),
                counts ? Cell.integer(offer.cells()) : Cell.none(),
                counts && offer.freeCny().isPresent() ? Cell.money(offer.perCell()) : Cell.none());
    }

    /// Where the money of each year went; S0 一(二) wants more of it early.
    private static ResultTable years(FinanceData data) {
        ResultTable.Builder table = ResultTable.of(
                "years",
                Column.integer("year", "year"),
                Column.integer("investments", "items"),
                Column.money("invested"),
                Column.money("early"),
                Column.share("earlyShare").asDerived(),
                Column.decimal("change", "percentagePoints").asDerived());
        Map<Integer, List<Investment>> years = data.investments().stream()
                .filter(i -> data.view().here(i.enterprise()))
                .filter(i -> i.on().isPresent() && i.amountCny().isPresent())
                .filter(i -> FirmStages.round(i).isPresent())
                .collect(Collectors.groupingBy(i -> i.on().orElseThrow().getYear(), TreeMap::new, Collectors.toList()));
        double before = Double.NaN;
        for (Map.Entry<Integer, List<Investment>> year : years.entrySet()) {
            List<Investment> early = year.getValue().stream()
                    .filter(i -> FirmStages.round(i).orElseThrow().compareTo(FundStage.STARTUP) <= 0)
                    .toList();
            double share = sum(early) / sum(year.getValue());
            table.row(
                    Cell.integer(year.getKey()),
                    Cell.integer(year.getValue().size()),
                    Cell.money(sum(year.getValue())),
                    Cell.money(sum(early)),
                    Cell.share(share),
                    Cell.decimal(100 * (share - before)));
            before = share;
        }
        return table.build();
    }

    private static List<Note> notes(AnalysisRequest request, FinanceData data, List<Need> derived, FundCells cells) {
        List<Note> notes = new ArrayList<>();
        List<FundCell> uncovered = cells.uncovered();
        List<FundCell> asked =
                uncovered.stream().filter(c -> !c.declared().isEmpty()).toList();
        notes.add(Note.finding(
                "cells",
                Cell.integer(cells.all().size()).value(),
                Cell.integer(uncovered.size()).value(),
                Cell.integer(asked.size()).value(),
                Cell.money(asked.stream().mapToDouble(FundCell::declaredCny).sum())
                        .value()));
        if (!asked.isEmpty()) {
            notes.add(Note.advice(
                    "build",
                    Cell.list(asked.stream().limit(NAMED).map(FundCells::name).toList())
                            .value(),
                    Cell.integer(asked.size()).value()));
        }
        List<Cluster> whole = request.clusters().stream()
                .filter(k -> uncovered.stream().noneMatch(c -> c.cluster() == k))
                .toList();
        notes.add(Note.finding(
                "continuous",
                Cell.integer(whole.size()).value(),
                Cell.integer(request.clusters().size()).value()));
        if (!Double.isNaN(cells.earlyShare())) {
            notes.add(Note.finding("early", Cell.share(cells.earlyShare()).value()));
        }
        notes.add(Note.limit("checks"));
        limit(notes, "amountUnknown", standing(data, Standing.AMOUNT_UNKNOWN));
        limit(notes, "stageUnknown", standing(data, Standing.STAGE_UNKNOWN));
        limit(notes, "areaUnknown", standing(data, Standing.AREA_UNKNOWN));
        limit(
                notes,
                "wider",
                data.offers().stream()
                        .filter(o -> o.standing().covers() && o.districts().isWiderThan(request.scope()))
                        .count());
        limit(
                notes,
                "incomplete",
                data.declared().stream().filter(n -> !n.isComplete()).count());
        long known = derived.stream().filter(Need::isComplete).count();
        limit(notes, "derived", known);
        limit(notes, "stageless", derived.size() - known);
        return notes;
    }

    private static void limit(List<Note> notes, String key, long count) {
        if (count > 0) {
            notes.add(Note.limit(key, Cell.integer(count).value()));
        }
    }

    private static long standing(FinanceData data, Standing standing) {
        return data.offers().stream().filter(o -> o.standing() == standing).count();
    }

    private static double sum(List<Investment> investments) {
        return investments.stream()
                .mapToDouble(i -> i.amountCny().orElseThrow())
                .sum();
    }

    private static Cell money(OptionalDouble cny) {
        return cny.isPresent() ? Cell.money(cny.getAsDouble()) : Cell.none();
    }
}

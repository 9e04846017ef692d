package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.risk.Cascade;
import org.yuntu.model.SegmentState;

/// 情景推演: firms stop, makers come, an area closes. Which segments fall, which 链主 is cut off, what is lost in the
/// end. Definitions in `docs/analyses.md`.
@Component
final class WhatIfAnalysis implements Analysis {

    private static final Parameter<String> REMOVE = Parameter.text("remove", "id, name, …");
    private static final Parameter<String> ADD = Parameter.text("add", "firm@product, …");
    private static final Parameter<String> CLOSE = Parameter.text("close", "140100, 太原, …");
    private static final Parameter<String> SCENARIO = Parameter.text("scenario", "yuntu scenario");
    private static final Parameter<String> COMPARE = Parameter.text("compare", "yuntu scenario: A, B, …");

    /// Most firms the table of losses names.
    private static final int FIRMS = 50;

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "what-if",
            REMOVE,
            ADD,
            CLOSE,
            SCENARIO,
            COMPARE,
            Redundancy.SHARE,
            SupplyNetworks.YEAR,
            SupplyRisk.EPSILON,
            SupplyRisk.OUTSIDE,
            SupplyRisk.SUBSTITUTION,
            SupplyRisk.UNLISTED,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    private final Ecosystems ecosystems;
    private final SupplyNetworks networks;
    private final Scenarios scenarios;

    WhatIfAnalysis(Ecosystems ecosystems, SupplyNetworks networks, Scenarios scenarios) {
        this.ecosystems = ecosystems;
        this.networks = networks;
        this.scenarios = scenarios;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        SupplyView view = networks.view(request);
        Leaders leaders = Leaders.of(ecosystems.view(request), view, request);
        GapResult before = GapAnalysis.run(
                view.projection(), request.scope(), request.clusters(), EcosystemView.gapParameters(request));
        Scenario asked = asked(request);
        ScenarioRun run = new ScenarioRun(request, view, Edit.of(asked, view), leaders, before);
        List<Scenario> others = compared(request, asked);
        List<Note> notes = new ArrayList<>();
        if (asked.isEmpty() && others.isEmpty()) {
            notes.add(Note.advice("empty"));
        } else if (!asked.isEmpty()) {
            notes.add(Note.finding(
                    "total",
                    Cell.integer(run.edit().failed().size()).value(),
                    Cell.integer(run.edit().added().size()).value(),
                    Cell.integer(run.changes().stream()
                                    .filter(ScenarioRun.Change::isWorse)
                                    .count())
                            .value(),
                    Cell.integer(run.hits().size()).value()));
            run.joint()
                    .ifPresent(c -> notes.add(Note.finding(
                            "joint",
                            SystemicRiskAnalysis.percent(run.direct()).value(),
                            SystemicRiskAnalysis.percent(c.total()).value())));
        }
        notes.add(Note.limit(
                "supposed", Cell.share(request.get(SupplyRisk.OUTSIDE)).value()));
        List<ResultTable> tables = List.of(
                changes(run),
                leaders(run, leaders, view),
                impact(run),
                firms(run, view),
                reliefs(run, view),
                comparison(others.stream()
                        .map(s -> Map.entry(s, new ScenarioRun(request, view, Edit.of(s, view), leaders, before)))
                        .toList()));
        return view.result(INFO, tables, notes).plus(DataBasis.of(before.data()), List.of());
    }

    private Scenario asked(AnalysisRequest request) {
        String name = request.get(SCENARIO).strip();
        Scenario typed = new Scenario("", request.get(REMOVE), request.get(ADD), request.get(CLOSE));
        if (name.isEmpty()) {
            return typed;
        }
        Scenario kept = kept(name);
        return new Scenario(
                name,
                kept.remove() + "," + typed.remove(),
                kept.add() + "," + typed.add(),
                kept.close() + "," + typed.close());
    }

    /// Those named; all that are kept when nothing at all is asked.
    private List<Scenario> compared(AnalysisRequest request, Scenario asked) {
        List<String> names = Arrays.stream(request.get(COMPARE).split("[,，]"))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
        return names.isEmpty()
                ? asked.isEmpty() ? scenarios.list() : List.of()
                : names.stream().map(this::kept).toList();
    }

    private Scenario kept(String name) {
        return scenarios
                .find(name)
                .orElseThrow(() -> new InvalidQueryException(
                        InvalidQueryException.Field.VALUE,
                        name,
                        scenarios.list().stream().map(Scenario::name).collect(Collectors.joining(", ", "", " "))));
    }

    private static ResultTable changes(ScenarioRun run) {
        ResultTable.Builder table = ResultTable.of(
                "segments",
                Column.entity("cluster"),
                Column.entity("segment"),
                Column.text("before"),
                Column.text("after").asDerived(),
                Column.integer("makersBefore", "firms"),
                Column.integer("makersAfter", "firms").asDerived(),
                Column.list("needed"));
        for (ScenarioRun.Change c : run.changes()) {
            SegmentRow row = c.before();
            table.row(
                    Cell.cluster(row.cluster()),
                    Cell.entity(
                            row.segment().id(),
                            row.segment().nameZh(),
                            row.segment().nameEn()),
                    Cell.word(row.state()),
                    Cell.word(c.after().state()),
                    Cell.integer(row.depth().local()),
                    Cell.integer(c.after().depth().local()),
                    Cell.list(row.demand().users().stream()
                            .map(u ->
                                    Cell.entity(u.id(), u.nameZh(), u.nameEn()).value())
                            .toList()));
        }
        return table.build();
    }

    private static ResultTable leaders(ScenarioRun run, Leaders leaders, SupplyView view) {
        ResultTable.Builder table = ResultTable.of(
                "leaders",
                Column.entity("leader"),
                Column.text("verdict").asDerived(),
                Column.integer("suppliersLost", "firms"),
                Column.integer("suppliersLeft", "firms"),
                Column.share("lostShare").asDerived(),
                Column.list("without"),
                Column.decimal("loss", "percent").asDerived());
        for (ScenarioRun.Hit h : run.hits()) {
            String verdict = run.edit().failed().contains(h.leader())
                    ? "fails"
                    : h.lost().isEmpty()
                            ? "indirect"
                            : h.suppliersLeft() == 0 ? "cutOff" : h.without().isEmpty() ? "fewer" : "lacks";
            table.row(
                    leaders.cell(h.leader()).evidence(SupplyView.keys(h.lost())),
                    Cell.word(verdict),
                    Cell.integer(
                            h.lost().stream().map(Deal::supplier).distinct().count()),
                    Cell.integer(h.suppliersLeft()),
                    Cell.share(h.lostShare()),
                    Cell.list(h.without().stream()
                            .map(p -> view.productCell(p).value())
                            .toList()),
                    SystemicRiskAnalysis.percent(h.loss()));
        }
        return table.build();
    }

    private static ResultTable impact(ScenarioRun run) {
        ResultTable.Builder table = ResultTable.of(
                "impact",
                Column.integer("failed", "firms"),
                Column.decimal("direct", "percent"),
                Column.decimal("total", "percent").asDerived(),
                Column.decimal("downstream", "percent").asDerived(),
                Column.decimal("upstream", "percent").asDerived(),
                Column.integer("iterations", "steps"),
                Column.flag("converged"));
        run.joint()
                .ifPresent(c -> table.row(
                        Cell.integer(run.edit().failed().size()),
                        SystemicRiskAnalysis.percent(run.direct()),
                        SystemicRiskAnalysis.percent(c.total()),
                        SystemicRiskAnalysis.percent(c.downstream()),
                        SystemicRiskAnalysis.percent(c.upstream()),
                        Cell.integer(c.iterations()),
                        Cell.flag(c.converged())));
        return table.build();
    }

    private static ResultTable firms(ScenarioRun run, SupplyView view) {
        ResultTable.Builder table = ResultTable.of(
                "firms",
                Column.entity("firm"),
                Column.text("where"),
                Column.decimal("loss", "percent").asDerived(),
                Column.money("lostSales").asDerived());
        run.hurt().stream()
                .filter(view::contains)
                .limit(FIRMS)
                .forEach(f -> table.row(
                        view.firmCell(f),
                        Cell.word(view.origin(f)),
                        SystemicRiskAnalysis.percent(run.loss(f)),
                        Cell.money(run.loss(f) * run.salesOf(f))));
        return table.build();
    }

    private static ResultTable reliefs(ScenarioRun run, SupplyView view) {
        ResultTable.Builder table = ResultTable.of(
                "additions",
                Column.entity("firm"),
                Column.entity("segment"),
                Column.integer("suppliers", "firms"),
                Column.decimal("before", "percent").asDerived(),
                Column.decimal("after", "percent").asDerived());
        run.reliefs()
                .forEach(r -> table.row(
                        Cell.entity(r.addition().id(), r.addition().name()),
                        view.productCell(view.projection()
                                .product(r.addition().product())
                                .id()),
                        Cell.integer(r.of().suppliers()),
                        SystemicRiskAnalysis.percent(r.of().before()),
                        SystemicRiskAnalysis.percent(r.of().after())));
        return table.build();
    }

    private static ResultTable comparison(List<Map.Entry<Scenario, ScenarioRun>> runs) {
        ResultTable.Builder table = ResultTable.of(
                "scenarios",
                Column.text("scenario"),
                Column.integer("failed", "firms"),
                Column.integer("added", "firms"),
                Column.integer("worse", "items").asDerived(),
                Column.integer("missing", "items").asDerived(),
                Column.integer("better", "items").asDerived(),
                Column.integer("hit", "firms").asDerived(),
                Column.integer("cutOff", "firms").asDerived(),
                Column.decimal("total", "percent").asDerived());
        for (Map.Entry<Scenario, ScenarioRun> entry : runs) {
            ScenarioRun run = entry.getValue();
            long worse =
                    run.changes().stream().filter(ScenarioRun.Change::isWorse).count();
            table.row(
                    Cell.text(entry.getKey().name()),
                    Cell.integer(run.edit().failed().size()),
                    Cell.integer(run.edit().added().size()),
                    Cell.integer(worse),
                    Cell.integer(run.changes().stream()
                            .filter(c -> c.after().state() == SegmentState.ABSENT)
                            .count()),
                    Cell.integer(run.changes().size() - worse),
                    Cell.integer(run.hits().size()),
                    Cell.integer(run.hits().stream()
                            .filter(h -> h.suppliersLeft() == 0)
                            .count()),
                    SystemicRiskAnalysis.percent(run.joint().map(Cascade::total).orElse(Double.NaN)));
        }
        return table.build();
    }
}

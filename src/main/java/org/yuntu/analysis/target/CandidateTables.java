package org.yuntu.analysis.target;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.policy.Newcomers;

/// Who could close the gaps, each with everything that speaks for it.
final class CandidateTables {

    private final AnalysisRequest request;
    private final GapProjection projection;
    private final TargetFinder finder;
    private final Newcomers newcomers;
    private final TargetCells cells;
    private final Namesakes namesakes;
    private final int each;

    CandidateTables(
            AnalysisRequest request,
            Capabilities capabilities,
            TargetFinder finder,
            Newcomers newcomers,
            TargetCells cells) {
        this.request = request;
        this.projection = capabilities.projection();
        this.namesakes = new Namesakes(capabilities, request.scope());
        this.finder = finder;
        this.newcomers = newcomers;
        this.cells = cells;
        this.each = request.get(TargetsAnalysis.EACH);
    }

    ResultTable local(List<GapTargets> found) {
        return local("local", found, GapTargets::local);
    }

    /// Where nobody else is.
    ResultTable leads(List<GapTargets> found) {
        return local("leads", found, t -> t.local().isEmpty() ? t.leads() : List.of());
    }

    private ResultTable local(String key, List<GapTargets> found, Function<GapTargets, List<GapTargets.Local>> which) {
        ResultTable.Builder table = firms(
                key,
                Column.text("tie").asDerived(),
                Column.decimal("proximity", "ratio").asDerived(),
                Column.integer("distance", "steps"),
                Column.decimal("sharedInputs", "ratio").asDerived(),
                Column.integer("records", "items"),
                Column.decimal("text", "ratio").asDerived(),
                Column.integer("tier", "step"),
                Column.money("size"),
                Column.integer("customers", "points"),
                Column.list("path"),
                Column.list("flags"));
        for (GapTargets t : found) {
            which.apply(t).stream().limit(each).forEach(l -> {
                Ranked<LocalFeature> r = l.ranked();
                List<Hop> path = path(t, r);
                double steps = r.value(LocalFeature.DISTANCE);
                row(
                        table,
                        t,
                        r,
                        cells.tie(l.near()),
                        Cell.decimal(r.value(LocalFeature.PROXIMITY)),
                        Double.isInfinite(steps) ? Cell.none() : Cell.integer((long) -steps),
                        Cell.decimal(r.value(LocalFeature.SHARED_INPUTS)),
                        Cell.integer((long) r.value(LocalFeature.RESEARCH)),
                        Cell.decimal(r.value(LocalFeature.TEXT)),
                        Cell.integer((long) r.value(LocalFeature.TIER)),
                        Cell.money(r.value(LocalFeature.SIZE)),
                        Cell.integer((long) r.value(LocalFeature.CUSTOMERS)),
                        cells.path(path),
                        cells.flags(path, List.of()));
            });
        }
        return table.build();
    }

    ResultTable outside(List<GapTargets> found) {
        ResultTable.Builder table = firms(
                "outside",
                Column.integer("tier", "step"),
                Column.share("marketShare"),
                Column.integer("pull", "points"),
                Column.integer("investors", "items"),
                Column.integer("nearness", "step"),
                Column.integer("expansion", "items"),
                Column.integer("alsoFills", "items"),
                Column.money("size"),
                Column.list("customersHere"),
                Column.list("path"),
                Column.list("policies"),
                Column.list("flags"));
        for (GapTargets t : found) {
            t.outside().stream().limit(each).forEach(r -> {
                List<Hop> path = path(t, r);
                row(
                        table,
                        t,
                        r,
                        Cell.integer((long) r.value(OutsideFeature.TIER)),
                        Cell.share(r.value(OutsideFeature.MARKET_SHARE)),
                        Cell.integer((long) r.value(OutsideFeature.PULL)),
                        Cell.integer((long) r.value(OutsideFeature.INVESTORS)),
                        TargetCells.whole(r.value(OutsideFeature.NEARNESS)),
                        Cell.integer((long) r.value(OutsideFeature.EXPANSION)),
                        Cell.integer((long) r.value(OutsideFeature.ALSO_FILLS)),
                        Cell.money(r.value(OutsideFeature.SIZE)),
                        Cell.list(finder.customersHere(r.item()).stream()
                                .limit(each)
                                .map(c -> TargetCells.entity(projection.firm(c)))
                                .toList()),
                        cells.path(path),
                        offers(r),
                        cells.flags(path, namesakes.of(r.item(), t.gap().row().cluster())));
            });
        }
        return table.build();
    }

    /// A table of firms: who, and the place among the others.
    private static ResultTable.Builder firms(String key, Column... features) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.entity("segment"),
                Column.integer("rank", "place"),
                Column.integer("tied", "firms"),
                Column.entity("firm"),
                Column.text("region"),
                Column.decimal("score", "borda").asDerived(),
                Column.integer("baseline", "place").asDerived()));
        columns.addAll(List.of(features));
        return ResultTable.of(key, columns.toArray(Column[]::new));
    }

    private void row(ResultTable.Builder table, GapTargets t, Ranked<?> r, Cell... features) {
        Stream<Cell> who = Stream.of(
                TargetCells.segment(t),
                Cell.integer(r.rank()),
                Cell.integer(r.tied()),
                cells.firm(r.item()),
                cells.region(r.item()),
                Cell.decimal(r.score()),
                Cell.integer(r.baselineRank()));
        table.row(Stream.concat(who, Stream.of(features)).toList());
    }

    private List<Hop> path(GapTargets t, Ranked<?> r) {
        return t.ways().from(projection.firm(r.item()).id());
    }

    /// Measures for firms that move in.
    private Cell offers(Ranked<OutsideFeature> r) {
        return Cell.list(newcomers.offers(projection.firm(r.item()).id()).stream()
                .<CellValue>map(m -> new CellValue.Phrase(
                        "offer",
                        List.of(
                                new CellValue.Entity(
                                        m.measure().id(), m.measure().title(), ""),
                                Cell.word(m.verdict()).value())))
                .distinct()
                .toList());
    }

    ResultTable research(List<GapTargets> found) {
        ResultTable.Builder table = ResultTable.of(
                "research",
                Column.entity("segment"),
                Column.integer("rank", "place"),
                Column.entity("result"),
                Column.entity("type"),
                Column.decimal("score", "borda").asDerived(),
                Column.integer("baseline", "place").asDerived(),
                Column.integer("nearness", "step"),
                Column.entity("stage"),
                Column.flag("here"),
                Column.flag("piloted"),
                Column.list("developers"),
                Column.entity("partner"),
                Column.text("source"),
                Column.date("statedOn"));
        for (GapTargets t : found) {
            t.research().stream().limit(each).forEach(r -> {
                Technology result = t.technologies().get(r.item());
                table.row(
                        TargetCells.segment(t),
                        Cell.integer(r.rank()),
                        EcosystemView.cell(result),
                        TargetCells.term(result.technologyType()),
                        Cell.decimal(r.score()),
                        Cell.integer(r.baselineRank()),
                        Cell.integer((long) r.value(ResearchFeature.NEARNESS)),
                        TargetCells.term(result.stage()),
                        Cell.flag(r.value(ResearchFeature.HERE) > 0),
                        Cell.flag(r.value(ResearchFeature.PILOTED) > 0),
                        Cell.list(result.developers().stream()
                                .map(TargetCells::entity)
                                .toList()),
                        t.local().isEmpty()
                                ? Cell.none()
                                : cells.firm(t.local().getFirst().firm()),
                        Cell.text(result.head().provenance().source()),
                        Cell.date(result.head().provenance().statedOn()));
            });
        }
        return table.build();
    }

    ResultTable excluded(List<GapTargets> found) {
        ResultTable.Builder table = ResultTable.of(
                "excluded",
                Column.entity("segment"),
                Column.entity("firm"),
                Column.text("region"),
                Column.flag("here"),
                Column.list("lists"));
        for (GapTargets t : found) {
            t.excluded()
                    .forEach((f, lists) -> table.row(
                            TargetCells.segment(t),
                            cells.firm(f),
                            cells.region(f),
                            Cell.flag(request.scope().contains(projection.firm(f))),
                            Cell.list(lists.stream()
                                    .map(l -> Cell.term(l).value())
                                    .toList())));
        }
        return table.build();
    }
}

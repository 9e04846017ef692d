package org.yuntu.analysis.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.policy.PolicyBooks;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Indicator;

/// 指标调度: the 38 targets and rules of the policy documents, what there is of each, what is overdue, and what data
/// would settle the rest. Definitions in `docs/analyses.md`.
@Component
final class IndicatorsAnalysis implements Analysis {

    private static final Parameter<String> SINCE = Parameter.text("since", "name of a stored snapshot");
    private static final Parameter<Integer> YEARS = Parameter.count("years", 5, 1, 30);

    private static final AnalysisInfo INFO =
            AnalysisInfo.of("indicators", SINCE, YEARS, EcosystemView.KINDS, EcosystemView.SYNTHETIC);

    private final IndicatorBook book;
    private final Ecosystems ecosystems;
    private final GraphStore store;
    private final PolicyBooks policy;

    IndicatorsAnalysis(IndicatorBook book, Ecosystems ecosystems, GraphStore store, PolicyBooks policy) {
        this.book = book;
        this.ecosystems = ecosystems;
        this.store = store;
        this.policy = policy;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        EcosystemView view = ecosystems.view(request);
        Evaluation evaluation = book.evaluate(request, view);
        List<Standing> standings = evaluation.standings().stream()
                .sorted(Comparator.comparing(Standing::status)
                        .thenComparing(s -> s.indicator().id()))
                .toList();
        List<FigureSnapshot> snapshots = store.read(SnapshotLoader::load).stream()
                .filter(s -> s.scope().equals(request.scope().code()))
                .toList();
        List<ResultTable> tables = new ArrayList<>();
        tables.add(IndicatorTables.indicators(standings));
        tables.add(IndicatorTables.figures(standings));
        tables.add(IndicatorTables.dimensions(standings));
        Optional<FigureSnapshot> then = then(request, snapshots);
        then.ifPresent(s -> tables.add(IndicatorTables.change(s, standings)));
        tables.add(IndicatorTables.milestones(standings, request, snapshots));
        tables.add(IndicatorTables.years(standings, evaluation, request, request.get(YEARS)));
        tables.add(RuleTable.of(standings, policy.current(), request.date()));
        tables.add(IndicatorTables.needs(standings));
        return view.result(INFO, tables, notes(request, evaluation, standings, then));
    }

    /// The one asked for, else the newest of before the day of the request.
    private static Optional<FigureSnapshot> then(AnalysisRequest request, List<FigureSnapshot> snapshots) {
        String wanted = request.get(SINCE);
        if (wanted.isEmpty()) {
            return snapshots.stream()
                    .filter(s -> s.date().isBefore(request.date()))
                    .max(Comparator.comparing(FigureSnapshot::date).thenComparing(FigureSnapshot::name));
        }
        return Optional.of(FigureSnapshot.find(snapshots, wanted)
                .orElseThrow(() -> new InvalidQueryException(
                        InvalidQueryException.Field.VALUE, "since=" + wanted, FigureSnapshot.names(snapshots))));
    }

    private List<Note> notes(
            AnalysisRequest request, Evaluation evaluation, List<Standing> standings, Optional<FigureSnapshot> then) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.finding(
                "total",
                Cell.integer(standings.size()).value(),
                count(standings, IndicatorStatus.REACHED).value(),
                count(standings, IndicatorStatus.NOT_REACHED).value(),
                count(standings, IndicatorStatus.OVERDUE).value(),
                count(standings, IndicatorStatus.NO_DATA).value(),
                count(standings, IndicatorStatus.RULE).value(),
                count(standings, IndicatorStatus.QUALITATIVE).value(),
                count(standings, IndicatorStatus.ELSEWHERE).value()));
        List<Standing> overdue = standings.stream()
                .filter(s -> s.status() == IndicatorStatus.OVERDUE)
                .toList();
        if (!overdue.isEmpty()) {
            notes.add(Note.advice(
                    "overdue",
                    Cell.list(overdue.stream()
                                    .map(s -> IndicatorCells.value(s.indicator()))
                                    .toList())
                            .value()));
        }
        if (!count(standings, IndicatorStatus.NO_DATA).equals(Cell.integer(0))) {
            notes.add(Note.advice(
                    "noData", count(standings, IndicatorStatus.NO_DATA).value()));
        }
        notes.add(Note.limit("lists"));
        then.ifPresent(s -> notes.add(Note.finding(
                "since", Cell.text(s.name()).value(), Cell.date(s.date()).value())));
        List<Indicator> others = book.list().stream()
                .filter(i -> !evaluation.indicators().contains(i))
                .toList();
        if (!others.isEmpty()) {
            notes.add(Note.limit(
                    "otherArea",
                    Cell.integer(others.size()).value(),
                    Cell.text(book.areaName(others.getFirst().division())).value()));
        }
        if (book.list().isEmpty()) {
            notes.add(Note.limit("noBook"));
        }
        if (!evaluation.unfit().isEmpty()) {
            notes.add(Note.limit(
                    "unfit",
                    Cell.list(evaluation.unfit().stream()
                                    .map(c -> Cell.text(c).value())
                                    .toList())
                            .value()));
        }
        return notes;
    }

    private static Cell count(List<Standing> standings, IndicatorStatus status) {
        return Cell.integer(standings.stream().filter(s -> s.status() == status).count());
    }
}

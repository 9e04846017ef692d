package org.yuntu.analysis.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.indicator.ComparedFigure.Better;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

/// 对标: two areas, clusters, days or snapshots side by side. Definitions in `docs/analyses.md`.
@Component
final class ComparisonAnalysis implements Analysis {

    private static final String FORM = "area, cluster, 2022-12-31, name of a snapshot";
    private static final Parameter<String> LEFT = Parameter.text("left", FORM);
    private static final Parameter<String> RIGHT = Parameter.text("right", FORM);

    private static final AnalysisInfo INFO =
            AnalysisInfo.of("comparison", LEFT, RIGHT, EcosystemView.KINDS, EcosystemView.SYNTHETIC);

    private final AreaFigures figures;
    private final FigureSnapshots snapshots;
    private final Ecosystems ecosystems;
    private final Gaps gaps;

    ComparisonAnalysis(AreaFigures figures, FigureSnapshots snapshots, Ecosystems ecosystems, Gaps gaps) {
        this.figures = figures;
        this.snapshots = snapshots;
        this.ecosystems = ecosystems;
        this.gaps = gaps;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        List<FigureSnapshot> stored = snapshots.list();
        Optional<ComparisonSide> namedLeft = side(LEFT, request, stored);
        Optional<ComparisonSide> namedRight = side(RIGHT, request, stored);
        ComparisonSide left = namedLeft.orElseGet(() -> ComparisonSide.other(request, namedRight, true));
        ComparisonSide right = namedRight.orElseGet(() -> ComparisonSide.other(request, namedLeft, false));
        if (!left.kind().fits(right.kind())) {
            throw new InvalidQueryException(
                    InvalidQueryException.Field.VALUE,
                    "right=" + request.get(RIGHT),
                    left.kind() + " + " + left.kind() + ": " + ComparisonSide.allowed(stored));
        }
        EcosystemView view = ecosystems.view(right.request());
        Answered before = answer(left, ecosystems.view(left.request()));
        Answered after = answer(right, view);
        List<Row> rows = rows(before.figures(), after.figures());
        List<ResultTable> tables = new ArrayList<>();
        tables.add(sides(left, right));
        tables.add(figures(rows));
        if (before.gaps().isPresent()
                && after.gaps().isPresent()
                && left.request().clusters().equals(right.request().clusters())) {
            tables.add(clusters(before.gaps().get(), after.gaps().get()));
        }
        List<Note> notes = new ArrayList<>(notes(rows));
        notes.addAll(view.limits());
        DataBasis basis = view.basis().plus(basis(after));
        return new AnalysisResult(INFO, request, basis, tables, notes, view.evidence(tables));
    }

    private static DataBasis basis(Answered answered) {
        return answered.gaps()
                .map(g -> DataBasis.of(g.data()))
                .orElseGet(() -> new DataBasis("snapshot", Optional.empty(), Optional.empty(), List.of()));
    }

    private Optional<ComparisonSide> side(
            Parameter<String> parameter, AnalysisRequest request, List<FigureSnapshot> stored) {
        String word = request.get(parameter).strip();
        return word.isEmpty()
                ? Optional.empty()
                : Optional.of(ComparisonSide.parse(parameter.name(), word, request, gaps.projection(), stored));
    }

    private record Answered(List<ComparedFigure> figures, Optional<GapResult> gaps) {}

    private Answered answer(ComparisonSide side, EcosystemView view) {
        if (side.snapshot().isPresent()) {
            return new Answered(side.snapshot().get().figures(), Optional.empty());
        }
        AreaFigures.Answer answer = figures.of(side.request(), view);
        return new Answered(answer.figures(), Optional.of(answer.gaps()));
    }

    /// A figure of both sides; the one of a side that does not know it has no value.
    private record Row(
            ComparedFigure any, OptionalDouble left, OptionalDouble right, List<String> leftBy, List<String> rightBy) {

        boolean isKnown() {
            return left.isPresent() || right.isPresent();
        }

        /// Levels and titles that neither side has.
        boolean isEmptySplit() {
            return any.key().contains(":") && left.orElse(0) == 0 && right.orElse(0) == 0;
        }

        OptionalDouble difference() {
            return left.isPresent() && right.isPresent()
                    ? OptionalDouble.of(Math.round((right.getAsDouble() - left.getAsDouble()) * 1e9) / 1e9)
                    : OptionalDouble.empty();
        }

        /// `LEFT`, `RIGHT`, `EVEN`, or empty when that cannot be told.
        String leader() {
            if (difference().isEmpty() || any.better() == Better.NEITHER) {
                return "";
            }
            double ahead = difference().getAsDouble() * (any.better() == Better.LOWER ? -1 : 1);
            if (ahead == 0) {
                return "EVEN";
            }
            return ahead > 0 ? "RIGHT" : "LEFT";
        }
    }

    private static List<Row> rows(List<ComparedFigure> left, List<ComparedFigure> right) {
        Map<String, ComparedFigure> l = byKey(left);
        Map<String, ComparedFigure> r = byKey(right);
        return AreaFigures.keys(left, right).stream()
                .map(key -> row(Optional.ofNullable(l.get(key)), Optional.ofNullable(r.get(key))))
                .filter(row -> row.isKnown() && !row.isEmptySplit())
                .toList();
    }

    private static Row row(Optional<ComparedFigure> left, Optional<ComparedFigure> right) {
        return new Row(
                right.or(() -> left).orElseThrow(),
                left.map(ComparedFigure::value).orElse(OptionalDouble.empty()),
                right.map(ComparedFigure::value).orElse(OptionalDouble.empty()),
                left.map(ComparedFigure::evidence).orElse(List.of()),
                right.map(ComparedFigure::evidence).orElse(List.of()));
    }

    private static Map<String, ComparedFigure> byKey(List<ComparedFigure> figures) {
        return figures.stream().collect(Collectors.toMap(ComparedFigure::key, Function.identity(), (a, b) -> a));
    }

    private static ResultTable sides(ComparisonSide left, ComparisonSide right) {
        ResultTable.Builder table = ResultTable.of(
                "sides",
                Column.text("side"),
                Column.text("kind"),
                Column.entity("area"),
                Column.list("clusters"),
                Column.date("date"),
                Column.text("snapshot"));
        side(table, "LEFT", left);
        side(table, "RIGHT", right);
        return table.build();
    }

    private static void side(ResultTable.Builder table, String name, ComparisonSide side) {
        List<Cluster> clusters = side.snapshot()
                .map(s -> s.clusters().stream()
                        .flatMap(c -> Cluster.findByCode(c).stream())
                        .toList())
                .orElseGet(() -> List.copyOf(side.request().clusters()));
        table.row(
                Cell.word("side." + name),
                Cell.word(side.kind()),
                side.snapshot()
                        .map(s -> Cell.entity(s.scope(), s.scopeName()))
                        .orElseGet(() -> Cell.entity(
                                side.request().scope().code(),
                                side.request().scope().name())),
                clusters.size() == Cluster.values().length
                        ? Cell.list(List.of(new CellValue.Word("allClusters")))
                        : Cell.list(clusters.stream().map(Cell::value).toList()),
                Cell.date(side.snapshot()
                        .map(FigureSnapshot::date)
                        .orElse(side.request().date())),
                side.snapshot().map(s -> Cell.text(s.fullName())).orElseGet(Cell::none));
    }

    private static ResultTable figures(List<Row> rows) {
        ResultTable.Builder table = ResultTable.of(
                "figures",
                Column.text("group"),
                Column.text("figure"),
                Column.text("unit"),
                Column.decimal("left", IndicatorTables.OWN_UNIT),
                Column.decimal("right", IndicatorTables.OWN_UNIT),
                Column.decimal("difference", IndicatorTables.OWN_UNIT).asDerived(),
                Column.text("leader"));
        rows.forEach(row -> table.row(
                Cell.word(row.any().group()),
                row.any().label(),
                row.any().unitCell(),
                number(row.left()).evidence(row.leftBy()),
                number(row.right()).evidence(row.rightBy()),
                number(row.difference()),
                row.leader().isEmpty() ? Cell.none() : Cell.word("side." + row.leader())));
        return table.build();
    }

    /// The chain of each cluster, the one that moved or differs most first.
    private static ResultTable clusters(GapResult left, GapResult right) {
        ResultTable.Builder table = ResultTable.of(
                "clusters",
                Column.entity("cluster"),
                Column.share("leftCompleteness"),
                Column.share("rightCompleteness"),
                Column.decimal("completenessDifference", "percentagePoints").asDerived(),
                Column.integer("leftGaps", "segments"),
                Column.integer("rightGaps", "segments"),
                Column.integer("gapDifference", "segments").asDerived(),
                Column.integer("leftMakers", "firms"),
                Column.integer("rightMakers", "firms"),
                Column.integer("makerDifference", "firms").asDerived());
        Map<Cluster, ClusterGaps> others =
                right.clusters().stream().collect(Collectors.toMap(ClusterGaps::cluster, Function.identity()));
        left.clusters().stream()
                .flatMap(l -> Optional.ofNullable(others.get(l.cluster())).map(r -> new Pair(l, r)).stream())
                .sorted(Comparator.comparingDouble(Pair::difference)
                        .reversed()
                        .thenComparing(p -> p.left().cluster()))
                .forEach(p -> table.row(p.cells()));
        return table.build();
    }

    private record Pair(ClusterGaps left, ClusterGaps right) {

        double difference() {
            return right.summary().completeness() - left.summary().completeness();
        }

        List<Cell> cells() {
            int leftGaps = left.summary().count(SegmentState.ABSENT);
            int rightGaps = right.summary().count(SegmentState.ABSENT);
            boolean known = left.summary().firms() > 0 && right.summary().firms() > 0;
            return List.of(
                    Cell.cluster(left.cluster()),
                    left.summary().firms() > 0 ? Cell.share(left.summary().completeness()) : Cell.none(),
                    right.summary().firms() > 0 ? Cell.share(right.summary().completeness()) : Cell.none(),
                    known ? Cell.decimal(100 * difference()) : Cell.none(),
                    left.summary().firms() > 0 ? Cell.integer(leftGaps) : Cell.none(),
                    right.summary().firms() > 0 ? Cell.integer(rightGaps) : Cell.none(),
                    known ? Cell.integer(rightGaps - leftGaps) : Cell.none(),
                    Cell.integer(left.summary().firms()),
                    Cell.integer(right.summary().firms()),
                    Cell.integer(right.summary().firms() - left.summary().firms()));
        }
    }

    private static List<Note> notes(List<Row> rows) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.finding(
                "leads",
                count(rows, "LEFT"),
                count(rows, "RIGHT"),
                count(rows, "EVEN"),
                Cell.integer(rows.stream().filter(r -> r.difference().isEmpty()).count())
                        .value()));
        notes.add(Note.limit("lists"));
        return notes;
    }

    private static CellValue count(List<Row> rows, String leader) {
        return Cell.integer(rows.stream().filter(r -> r.leader().equals(leader)).count())
                .value();
    }

    private static Cell number(OptionalDouble number) {
        return number.isPresent() ? Cell.decimal(number.getAsDouble()) : Cell.none();
    }
}

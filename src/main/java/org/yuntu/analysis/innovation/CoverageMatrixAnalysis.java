package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.innovation.CoverageTarget.Found;
import org.yuntu.model.Cluster;

/// Which of the 14 clusters have the laboratory, the manufacturing innovation center, the alliance and the pilot base
/// the province promised each of them, and which share one.
@Component
final class CoverageMatrixAnalysis implements Analysis {

    static final Parameter<Boolean> WITH_NATIONAL = Parameter.flag("withNational", false);

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "coverage-matrix",
            WITH_NATIONAL,
            InnovationChainAnalysis.WITH_PLANNED,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    private final Ecosystems ecosystems;

    CoverageMatrixAnalysis(Ecosystems ecosystems) {
        this.ecosystems = ecosystems;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        EcosystemView view = ecosystems.view(request);
        Map<CoverageTarget, List<Found>> found = new EnumMap<>(CoverageTarget.class);
        for (CoverageTarget target : CoverageTarget.values()) {
            found.put(
                    target,
                    target.find(view, request.get(InnovationChainAnalysis.WITH_PLANNED), request.get(WITH_NATIONAL)));
        }
        return view.result(
                INFO,
                List.of(targets(request, found), matrix(request, found), shared(request, found)),
                notes(request, found));
    }

    private static ResultTable targets(AnalysisRequest request, Map<CoverageTarget, List<Found>> found) {
        ResultTable.Builder table = ResultTable.of(
                "targets",
                Column.text("target"),
                Column.text("article"),
                Column.integer("clusters", "clusters"),
                Column.integer("coveredClusters", "clusters"),
                Column.share("coverage"),
                Column.integer("dueYear", "year"),
                Column.flag("overdue"),
                Column.list("missing"),
                Column.integer("there", "items"),
                Column.integer("wanted", "items"));
        found.forEach((target, all) -> {
            List<Cluster> missing = missing(request, all);
            int covered = request.clusters().size() - missing.size();
            table.row(
                    Cell.word(target),
                    Cell.text(target.article()),
                    Cell.integer(request.clusters().size()),
                    Cell.integer(covered),
                    Cell.share((double) covered / request.clusters().size()),
                    number(target.dueYear()),
                    target.dueYear().isPresent() ? Cell.flag(isOverdue(target, missing, request)) : Cell.none(),
                    clusters(missing),
                    Cell.integer(all.size()).evidence(ids(all)),
                    number(target.wanted()));
        });
        return table.build();
    }

    private static ResultTable matrix(AnalysisRequest request, Map<CoverageTarget, List<Found>> found) {
        List<Column> columns = new ArrayList<>(List.of(Column.entity("cluster")));
        found.keySet().forEach(t -> columns.add(Column.integer(t.name(), "items")));
        columns.add(Column.integer("met", "targets"));
        columns.add(Column.list("lacking"));
        ResultTable.Builder table = ResultTable.of("matrix", columns.toArray(Column[]::new));
        for (Cluster cluster : request.clusters()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.cluster(cluster)));
            List<CoverageTarget> lacking = new ArrayList<>();
            found.forEach((target, all) -> {
                List<Found> own =
                        all.stream().filter(f -> f.clusters().contains(cluster)).toList();
                row.add(Cell.integer(own.size()).evidence(ids(own)));
                if (own.isEmpty()) {
                    lacking.add(target);
                }
            });
            row.add(Cell.integer(found.size() - lacking.size()));
            row.add(Cell.list(lacking.stream().map(t -> Cell.word(t).value()).toList()));
            table.row(row);
        }
        return table.build();
    }

    /// One platform may serve several clusters; where it is the only one of a cluster, that coverage hangs on it.
    private static ResultTable shared(AnalysisRequest request, Map<CoverageTarget, List<Found>> found) {
        ResultTable.Builder table = ResultTable.of(
                "shared",
                Column.text("target"),
                Column.entity("platform"),
                Column.integer("served", "clusters"),
                Column.list("servedClusters"),
                Column.list("onlyOneFor"));
        found.forEach((target, all) -> all.stream()
                .filter(f -> f.clusters().size() > 1)
                .forEach(f -> table.row(
                        Cell.word(target),
                        EcosystemView.cell(f.record()),
                        Cell.integer(f.clusters().size()),
                        clusters(List.copyOf(f.clusters())),
                        clusters(request.clusters().stream()
                                .filter(c -> f.clusters().contains(c)
                                        && all.stream()
                                                        .filter(o ->
                                                                o.clusters().contains(c))
                                                        .count()
                                                == 1)
                                .toList()))));
        return table.build();
    }

    private static List<Note> notes(AnalysisRequest request, Map<CoverageTarget, List<Found>> found) {
        List<Note> notes = new ArrayList<>();
        found.forEach((target, all) -> {
            List<Cluster> missing = missing(request, all);
            notes.add(Note.finding(
                    "coverage",
                    Cell.word(target).value(),
                    Cell.integer(request.clusters().size() - missing.size()).value(),
                    Cell.integer(request.clusters().size()).value()));
            if (isOverdue(target, missing, request)) {
                notes.add(Note.advice(
                        "overdue",
                        Cell.word(target).value(),
                        Cell.text(String.valueOf(target.dueYear().getAsInt())).value(),
                        clusters(missing).value()));
            }
            long silent = all.stream().filter(f -> f.clusters().isEmpty()).count();
            if (silent > 0) {
                notes.add(Note.limit(
                        "noCluster",
                        Cell.word(target).value(),
                        Cell.integer(silent).value()));
            }
        });
        return notes;
    }

    /// By the end of the year on which a target is due all clusters are to be covered.
    private static boolean isOverdue(CoverageTarget target, List<Cluster> missing, AnalysisRequest request) {
        return target.dueYear().isPresent()
                && target.dueYear().getAsInt() < request.date().getYear()
                && !missing.isEmpty();
    }

    private static List<Cluster> missing(AnalysisRequest request, List<Found> found) {
        return request.clusters().stream()
                .filter(c -> found.stream().noneMatch(f -> f.clusters().contains(c)))
                .toList();
    }

    private static List<String> ids(List<Found> found) {
        return found.stream().map(f -> f.record().id()).toList();
    }

    private static Cell clusters(List<Cluster> clusters) {
        return Cell.list(clusters.stream().map(Cell::value).toList());
    }

    private static Cell number(OptionalInt number) {
        return number.isPresent() ? Cell.integer(number.getAsInt()) : Cell.none();
    }
}

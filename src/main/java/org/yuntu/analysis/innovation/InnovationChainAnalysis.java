package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.model.Cluster;
import org.yuntu.model.InnovationStage;

/// Where does the 创新链 of a cluster or a segment break: 基础研究 → 应用研究 → 概念验证 → 中试 → 产业化. Definitions
/// in `docs/analyses.md`.
@Component
final class InnovationChainAnalysis implements Analysis {

    static final Parameter<Boolean> WITH_PLANNED = Parameter.flag("withPlanned", false);

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "innovation-chain",
            LevelWeights.NATIONAL,
            LevelWeights.PROVINCIAL,
            LevelWeights.MUNICIPAL,
            LevelWeights.OTHER,
            WITH_PLANNED,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    private final Gaps gaps;
    private final Ecosystems ecosystems;

    InnovationChainAnalysis(Gaps gaps, Ecosystems ecosystems) {
        this.gaps = gaps;
        this.ecosystems = ecosystems;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        GapProjection projection = gaps.projection();
        EcosystemView view = ecosystems.view(request);
        List<TechnologyPath> paths = TechnologyPath.of(
                view.technologies(),
                t -> view.here(t) && !Collections.disjoint(t.served(), request.clusters()),
                view::here);
        GapResult makers = Makers.run(projection, request);
        StageCoverage coverage = StageCoverage.of(view, projection, makers, request.get(WITH_PLANNED));
        LevelWeights weights = LevelWeights.of(request);
        List<ResultTable> tables = List.of(
                clusters(request, coverage, weights),
                continuity(request, paths),
                cells(request, coverage, weights),
                segments(makers, coverage, weights),
                technologies(paths));
        return view.result(INFO, tables, notes(request, coverage, paths))
                .plus(DataBasis.of(makers.data()), Makers.evidence(makers));
    }

    private static ResultTable clusters(AnalysisRequest request, StageCoverage coverage, LevelWeights weights) {
        List<Column> columns = new ArrayList<>(List.of(Column.entity("cluster")));
        stages().forEach(s -> columns.add(Column.decimal(s.name(), "points").asDerived()));
        columns.addAll(List.of(Column.integer("covered", "stages"), Column.entity("firstEmpty")));
        ResultTable.Builder table = ResultTable.of("clusters", columns.toArray(Column[]::new));
        for (Cluster cluster : request.clusters()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.cluster(cluster)));
            stages().forEach(s -> row.add(coverage.cluster(cluster, s).score(weights)));
            row.addAll(List.of(
                    Cell.integer(covered(s -> coverage.cluster(cluster, s))),
                    stage(firstEmpty(s -> coverage.cluster(cluster, s)))));
            table.row(row);
        }
        return table.build();
    }

    private static ResultTable continuity(AnalysisRequest request, List<TechnologyPath> paths) {
        ResultTable.Builder table = ResultTable.of(
                "continuity",
                Column.entity("cluster"),
                Column.integer("technologies", "items"),
                Column.integer("unbroken", "items"),
                Column.share("continuity").asDerived(),
                Column.integer("endAtResearch", "items"),
                Column.integer("endAtPilot", "items"),
                Column.integer("endAtIndustrialisation", "items"),
                Column.entity("firstBreak").asDerived());
        for (Cluster cluster : request.clusters()) {
            List<TechnologyPath> own = paths.stream()
                    .filter(p -> p.technology().served().contains(cluster))
                    .toList();
            long unbroken = own.stream().filter(TechnologyPath::isUnbroken).count();
            table.row(
                    Cell.cluster(cluster),
                    Cell.integer(own.size())
                            .evidence(own.stream().map(p -> p.technology().id()).toList()),
                    Cell.integer(unbroken),
                    Cell.share((double) unbroken / own.size()),
                    ends(own, InnovationStage.APPLIED_RESEARCH),
                    ends(own, InnovationStage.PILOT),
                    ends(own, InnovationStage.INDUSTRIALISATION),
                    stage(own.stream()
                            .map(TechnologyPath::brokenAt)
                            .flatMap(Optional::stream)
                            .min(Comparator.naturalOrder())));
        }
        return table.build();
    }

    /// The parts of each score.
    private static ResultTable cells(AnalysisRequest request, StageCoverage coverage, LevelWeights weights) {
        ResultTable.Builder table = ResultTable.of(
                "cells",
                Column.entity("cluster"),
                Column.entity("stage"),
                Column.integer("national", "items"),
                Column.integer("provincial", "items"),
                Column.integer("municipal", "items"),
                Column.integer("other", "items"),
                Column.decimal("score", "points").asDerived(),
                Column.list("bearers"));
        for (Cluster cluster : request.clusters()) {
            for (InnovationStage stage : stages()) {
                StageCell cell = coverage.cluster(cluster, stage);
                table.row(
                        Cell.cluster(cluster),
                        stage(Optional.of(stage)),
                        cell.national(),
                        cell.provincial(),
                        cell.municipal(),
                        cell.other(),
                        cell.score(weights),
                        cell.names());
            }
        }
        return table.build();
    }

    private static ResultTable segments(GapResult makers, StageCoverage coverage, LevelWeights weights) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.entity("cluster"), Column.entity("segment"), Column.integer("weight", "points")));
        stages().forEach(s -> columns.add(Column.decimal(s.name(), "points").asDerived()));
        columns.addAll(List.of(
                Column.integer("makers", "firms"), Column.integer("covered", "stages"), Column.entity("firstEmpty")));
        ResultTable.Builder table = ResultTable.of("segments", columns.toArray(Column[]::new));
        for (SegmentRow segment : byWeight(makers)) {
            String id = segment.segment().id();
            boolean made = segment.depth().local() > 0;
            Function<InnovationStage, StageCell> cells = s -> coverage.segment(id, s);
            boolean madeOnly =
                    made && !cells.apply(InnovationStage.INDUSTRIALISATION).isCovered();
            Optional<InnovationStage> empty =
                    firstEmpty(cells).filter(s -> !(made && s == InnovationStage.INDUSTRIALISATION));
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.cluster(segment.cluster()),
                    Cell.entity(
                            id, segment.segment().nameZh(), segment.segment().nameEn()),
                    Cell.integer(segment.weight())));
            stages().forEach(s -> row.add(cells.apply(s).score(weights)));
            row.addAll(List.of(
                    Cell.integer(segment.depth().local())
                            .evidence(segment.makers().stream()
                                    .map(m -> m.firm().id())
                                    .toList()),
                    Cell.integer(covered(cells) + (madeOnly ? 1 : 0)),
                    stage(empty)));
            table.row(row);
        }
        return table.build();
    }

    private static ResultTable technologies(List<TechnologyPath> paths) {
        ResultTable.Builder table = ResultTable.of(
                "technologies",
                Column.entity("technology"),
                Column.list("clusters"),
                Column.list("developers"),
                Column.list("pilotedAt"),
                Column.list("industrialisedBy"),
                Column.flag("unbroken").asDerived(),
                Column.entity("brokenAt").asDerived());
        paths.stream()
                .sorted(Comparator.comparing(TechnologyPath::isUnbroken)
                        .thenComparing(p -> p.technology().id()))
                .forEach(p -> table.row(
                        EcosystemView.cell(p.technology()),
                        Cell.list(p.technology().served().stream()
                                .map(Cell::value)
                                .toList()),
                        actors(p.technology().developers()),
                        actors(p.technology().pilotedAt()),
                        actors(p.technology().industrialisedBy()),
                        Cell.flag(p.isUnbroken()),
                        stage(p.brokenAt())));
        return table.build();
    }

    private static List<Note> notes(AnalysisRequest request, StageCoverage coverage, List<TechnologyPath> paths) {
        List<Note> notes = new ArrayList<>();
        List<Cluster> whole = request.clusters().stream()
                .filter(c -> firstEmpty(s -> coverage.cluster(c, s)).isEmpty())
                .toList();
        notes.add(Note.finding(
                "whole",
                Cell.integer(whole.size()).value(),
                Cell.integer(request.clusters().size()).value()));
        for (InnovationStage stage : stages()) {
            List<Cluster> broken = request.clusters().stream()
                    .filter(c -> firstEmpty(s -> coverage.cluster(c, s)).equals(Optional.of(stage)))
                    .toList();
            if (!broken.isEmpty()) {
                notes.add(Note.advice(
                        "build",
                        stage(Optional.of(stage)).value(),
                        Cell.list(broken.stream().map(Cell::value).toList()).value()));
            }
        }
        if (paths.isEmpty()) {
            notes.add(Note.limit("noTechnologies"));
        }
        long unknown = paths.stream()
                .filter(p -> p.brokenAt().equals(Optional.of(InnovationStage.PILOT))
                        && !p.technology().industrialisedBy().isEmpty())
                .count();
        if (unknown > 0) {
            notes.add(Note.limit("pilotUnknown", Cell.integer(unknown).value()));
        }
        return notes;
    }

    private static List<SegmentRow> byWeight(GapResult makers) {
        return makers.clusters().stream()
                .flatMap(c -> c.segments().stream())
                .sorted(Comparator.comparing(SegmentRow::cluster)
                        .thenComparing(r -> -r.weight())
                        .thenComparing(r -> r.segment().id()))
                .toList();
    }

    private static Set<InnovationStage> stages() {
        return EnumSet.allOf(InnovationStage.class);
    }

    private static long covered(Function<InnovationStage, StageCell> cells) {
        return stages().stream().filter(s -> cells.apply(s).isCovered()).count();
    }

    private static Optional<InnovationStage> firstEmpty(Function<InnovationStage, StageCell> cells) {
        return stages().stream().filter(s -> !cells.apply(s).isCovered()).findFirst();
    }

    private static Cell ends(List<TechnologyPath> paths, InnovationStage stage) {
        List<String> ids = paths.stream()
                .filter(p -> p.brokenAt().equals(Optional.of(stage)))
                .map(p -> p.technology().id())
                .toList();
        return Cell.integer(ids.size()).evidence(ids);
    }

    private static Cell stage(Optional<InnovationStage> stage) {
        return stage.map(Cell::term).orElseGet(Cell::none);
    }

    private static Cell actors(List<Actor> actors) {
        return Cell.list(
                actors.stream().map(a -> Cell.entity(a.id(), a.name()).value()).toList());
    }
}

package org.yuntu.analysis.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Fund;
import org.yuntu.analysis.indicator.ComparedFigure.Better;
import org.yuntu.analysis.indicator.ComparedFigure.Group;
import org.yuntu.analysis.indicator.ComparedFigure.Words;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.Indicator;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.RecognitionType;
import org.yuntu.model.SegmentState;

/// All figures of an area, some clusters and a day: chains, platforms, funds, titles of firms, indicators. What no
/// record tells of is unknown, not 0.
@Component
final class AreaFigures {

    private static final Set<RecognitionType> BLAME =
            EnumSet.of(RecognitionType.ABNORMAL_OPERATION, RecognitionType.SERIOUSLY_DISHONEST);

    /// Yuan in 亿元.
    private static final double YI = 1e8;

    private final IndicatorBook book;
    private final Gaps gaps;

    AreaFigures(IndicatorBook book, Gaps gaps) {
        this.book = book;
        this.gaps = gaps;
    }

    /// @param gaps of the same request
    record Answer(List<ComparedFigure> figures, GapResult gaps) {

        Answer {
            figures = List.copyOf(figures);
        }
    }

    /// @param view of the same request
    Answer of(AnalysisRequest request, EcosystemView view) {
        GapResult result = GapAnalysis.run(
                gaps.projection(),
                request.scope(),
                request.clusters(),
                GapParameters.defaults().with(c -> {
                    c.kinds = request.get(EcosystemView.KINDS);
                    c.asOf = Optional.of(request.date());
                }));
        List<ComparedFigure> all = new ArrayList<>(chain(result));
        Evaluation evaluation = book.evaluate(request, view);
        all.addAll(platforms(evaluation, view));
        all.addAll(funds(request, view));
        all.addAll(titles(evaluation, view));
        evaluation.standings().forEach(s -> indicators(s, all));
        return new Answer(all, result);
    }

    private static List<ComparedFigure> chain(GapResult result) {
        boolean known = result.data().makersInScope() > 0;
        List<ComparedFigure> all = new ArrayList<>();
        all.add(chain(
                "completeness",
                "percent",
                known,
                100 * mean(result, c -> OptionalDouble.of(c.summary().completeness())),
                Better.HIGHER));
        for (ChainPosition position : ChainPosition.values()) {
            all.add(chain(
                    "completeness:" + position.name(),
                    "percent",
                    known,
                    100 * mean(result, c -> stage(c, position)),
                    Better.HIGHER));
        }
        for (SegmentState state :
                List.of(SegmentState.ABSENT, SegmentState.FRAGILE, SegmentState.WEAK, SegmentState.PRESENT)) {
            all.add(chain(
                    state.name(),
                    "segments",
                    known,
                    result.clusters().stream()
                            .mapToInt(c -> c.summary().count(state))
                            .sum(),
                    switch (state) {
                        case ABSENT -> Better.LOWER;
                        case PRESENT -> Better.HIGHER;
                        // fewer weak segments are no lead where there are fewer segments at all
                        default -> Better.NEITHER;
                    }));
        }
        all.add(chain("makers", "firms", known, result.data().makersInScope(), Better.HIGHER));
        return all;
    }

    private static ComparedFigure chain(String key, String unit, boolean known, double value, Better better) {
        return ComparedFigure.of(
                Group.CHAIN,
                key,
                unit,
                known && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty(),
                better);
    }

    private static OptionalDouble stage(ClusterGaps cluster, ChainPosition position) {
        Double share = cluster.summary().stageCompleteness().get(position);
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    /// Of the clusters that have it; not a number when none has.
    private static double mean(GapResult result, java.util.function.Function<ClusterGaps, OptionalDouble> share) {
        return result.clusters().stream()
                .map(share)
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElse(Double.NaN);
    }

    private static List<ComparedFigure> platforms(Evaluation evaluation, EcosystemView view) {
        List<CountedRecord> here = List.of("laboratory", "pilot-base", "platform", "transfer-base").stream()
                .flatMap(kind -> CountedRecord.list(view, kind, "").stream())
                .filter(r -> view.here(r.record()) && evaluation.servesTheClusters(r))
                .toList();
        List<ComparedFigure> all = new ArrayList<>(List.of(counted(Group.PLATFORMS, "platforms", "items", here, here)));
        for (PlatformLevel level : PlatformLevel.values()) {
            List<CountedRecord> own = here.stream()
                    .filter(r -> r.level().filter(level::equals).isPresent())
                    .toList();
            all.add(counted(Group.PLATFORMS, "platforms:" + level.name(), "items", own, here));
        }
        return all;
    }

    /// @param known none of which means that nothing is known
    private static ComparedFigure counted(
            Group group, String key, String unit, List<CountedRecord> found, List<CountedRecord> known) {
        return ComparedFigure.of(
                        group,
                        key,
                        unit,
                        known.isEmpty()
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(found.stream()
                                        .map(CountedRecord::key)
                                        .distinct()
                                        .count()),
                        Better.HIGHER)
                .from(found.stream().map(r -> r.record().id()).toList());
    }

    /// Funds that sit here or are open to firms here.
    private static List<ComparedFigure> funds(AnalysisRequest request, EcosystemView view) {
        boolean all = request.clusters().size() == Cluster.values().length;
        Predicate<Fund> serves =
                f -> all || f.clusters().isEmpty() || f.clusters().stream().anyMatch(request.clusters()::contains);
        List<Fund> here = view.funds().stream()
                .filter(f -> view.here(f) || f.covers().stream().anyMatch(view::here))
                .filter(serves)
                .toList();
        List<Fund> sized = here.stream().filter(f -> f.sizeCny().isPresent()).toList();
        return List.of(
                ComparedFigure.of(Group.FUNDS, "funds", "items", atLeastOne(here, here.size()), Better.HIGHER)
                        .from(EcosystemView.ids(here)),
                ComparedFigure.of(
                                Group.FUNDS,
                                "fundSize",
                                "yi",
                                atLeastOne(
                                        sized,
                                        sized.stream()
                                                        .mapToDouble(
                                                                f -> f.sizeCny().getAsDouble())
                                                        .sum()
                                                / YI),
                                Better.HIGHER)
                        .from(EcosystemView.ids(sized)));
    }

    private static OptionalDouble atLeastOne(List<?> found, double value) {
        return found.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static List<ComparedFigure> titles(Evaluation evaluation, EcosystemView view) {
        List<CountedRecord> here = CountedRecord.list(view, "recognition", "").stream()
                .filter(r -> view.here(r.record()) && evaluation.servesTheClusters(r))
                .toList();
        Map<RecognitionType, List<CountedRecord>> byType = new TreeMap<>();
        here.forEach(r -> r.type()
                .map(RecognitionType.class::cast)
                .ifPresent(
                        t -> byType.computeIfAbsent(t, _ -> new ArrayList<>()).add(r)));
        List<ComparedFigure> all = new ArrayList<>();
        for (RecognitionType type : RecognitionType.values()) {
            ComparedFigure figure = counted(
                    Group.RECOGNITIONS,
                    "recognised:" + type.name(),
                    "firms",
                    byType.getOrDefault(type, List.of()),
                    here);
            all.add(
                    BLAME.contains(type)
                            ? new ComparedFigure(
                                    figure.group(),
                                    figure.key(),
                                    figure.name(),
                                    figure.unit(),
                                    figure.value(),
                                    figure.target(),
                                    Better.LOWER,
                                    figure.evidence())
                            : figure);
        }
        return all;
    }

    private static void indicators(Standing standing, List<ComparedFigure> all) {
        Indicator indicator = standing.indicator();
        if (standing.status() == IndicatorStatus.RULE) {
            return;
        }
        standing.figures().forEach(f -> {
            Double target = f.part().target();
            all.add(new ComparedFigure(
                    Group.INDICATORS,
                    IndicatorTables.keyOf(indicator, f),
                    named(indicator, f.part()),
                    new Words(indicator.unit(), indicator.english().unit()),
                    f.actual(),
                    target == null || standing.status() == IndicatorStatus.ELSEWHERE
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(target),
                    switch (indicator.comparison()) {
                        case AT_LEAST, RANGE -> Better.HIGHER;
                        case AT_MOST -> Better.LOWER;
                        case EQUAL, NONE -> Better.NEITHER;
                    },
                    f.evidence()));
        });
    }

    private static Words named(Indicator indicator, Indicator.Part part) {
        Words name = new Words(indicator.id() + " " + indicator.name(), indicator.id() + " " + indicator.nameEn());
        return part.label().isEmpty()
                ? name
                : new Words(
                        name.zh() + "：" + part.label(),
                        name.en() + ": " + (part.labelEn().isEmpty() ? part.label() : part.labelEn()));
    }

    /// Keys in the order of the figures of both sides.
    static Set<String> keys(List<ComparedFigure> left, List<ComparedFigure> right) {
        Set<String> keys = new java.util.LinkedHashSet<>();
        new TreeSet<>(EnumSet.allOf(Group.class))
                .forEach(g -> java.util.stream.Stream.concat(left.stream(), right.stream())
                        .filter(f -> f.group() == g)
                        .forEach(f -> keys.add(f.key())));
        return keys;
    }
}

package org.yuntu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuntu.analysis.GapProjection.Produces;
import org.yuntu.analysis.RuleOutcome.Rule;
import org.yuntu.analysis.RuleOutcome.Verdict;
import org.yuntu.analysis.SegmentRow.StateReason;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.model.ChainAction;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

/// Protocol 1 of the evaluation: take all makers of a covered segment away, and see that it, and nothing else, is
/// reported.
///
/// Taking the makers of `v` away takes those of its kinds with them (they cover `v`), and its broader products
/// lose a maker. These, `v`'s family, are what the deletion explains. Elsewhere no number of makers changes, and
/// no state but that of a segment which was weak against the province's median only: the median may fall.
class PlantedGapsTests {

    private static final GapParameters PARAMETERS = GapParameters.defaults().with(c -> c.examples = 3);

    static Stream<GapWorld> worlds() {
        List<Cluster> few = List.of(Cluster.PHOTOVOLTAICS, Cluster.COAL_MINING_MACHINERY, Cluster.BIG_DATA);
        return Stream.of(
                GapWorld.generated(1, few, 400),
                GapWorld.generated(2, few, 60),
                GapWorld.of(ReferenceReader.read(Datasets.locate()), 3, 3000),
                GapWorld.of(ReferenceReader.read(Datasets.locate()), 4, 300));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void everyPlantedGapIsFoundAndNothingElseIsReported(GapWorld world) {
        GapResult before = run(world);
        int planted = 0;
        for (ClusterGaps cluster : before.clusters()) {
            for (SegmentRow row : cluster.segments()) {
                if (row.depth().local() > 0 && row.state() != SegmentState.EXTERNAL) {
                    check(world, before, List.of(row.segment().id()));
                    planted++;
                }
            }
        }
        assertThat(planted).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void manyGapsAtOnceAreAllFound(GapWorld world) {
        GapResult before = run(world);
        List<String> covered = rows(before).values().stream()
                .filter(r -> r.depth().local() > 0 && r.state() != SegmentState.EXTERNAL)
                .map(r -> r.segment().id())
                .collect(Collectors.toCollection(ArrayList::new));
        for (double share : new double[] {0.1, 0.3}) {
            for (int seed = 0; seed < 5; seed++) {
                Collections.shuffle(covered, new Random(seed));
                check(world, before, covered.subList(0, (int) Math.ceil(covered.size() * share)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void wordingDoesNotChangeWhatIsFound(GapWorld world) {
        Random random = new Random(7);
        List<Produces> renamed = world.facts().stream()
                .map(f -> random.nextInt(10) > 0
                        ? f
                        : new Produces(
                                f.firm(),
                                f.product(),
                                f.kind(),
                                f.confidence(),
                                "别名",
                                f.rule(),
                                f.source(),
                                f.batch(),
                                f.line(),
                                f.statedOn()))
                .toList();
        Map<String, SegmentRow> plain = rows(run(world));
        rows(run(world.withFacts(renamed)))
                .forEach((id, row) ->
                        assertThat(row.state()).isEqualTo(plain.get(id).state()));
    }

    private static void check(GapWorld world, GapResult before, Collection<String> planted) {
        Set<String> gone = new TreeSet<>();
        Set<String> family = new TreeSet<>();
        for (String v : planted) {
            gone.addAll(world.kindsOf(v));
            family.addAll(world.broaderOf(v));
        }
        family.addAll(gone);
        Set<String> firmsHere = world.firms().stream()
                .filter(Scope.SHANXI::contains)
                .map(GapProjection.Firm::id)
                .collect(Collectors.toSet());
        GapResult after = run(world.without(f -> gone.contains(f.product()) && firmsHere.contains(f.firm())));

        for (ClusterGaps cluster : after.clusters()) {
            boolean anythingLeft = cluster.summary().completeness() > 0;
            for (SegmentRow row : cluster.segments()) {
                if (planted.contains(row.segment().id())) {
                    checkFound(row, cluster.summary().build(), anythingLeft);
                }
            }
        }
        Set<String> touched = world.alongChain(family);
        Map<String, SegmentRow> old = rows(before);
        rows(after).forEach((id, row) -> {
            if (!family.contains(id)) {
                checkUntouched(old.get(id), row);
            }
            if (!touched.contains(id)) {
                assertThat(gapRules(row)).as(id).isEqualTo(gapRules(old.get(id)));
            }
        });
        checkBroken(world, before, after, family);
    }

    private static void checkFound(SegmentRow row, boolean build, boolean anythingLeft) {
        assertThat(row.state()).isEqualTo(SegmentState.ABSENT);
        if (anythingLeft) {
            assertThat(row.segmentAction()).as(row.segment().id()).get().isIn(ChainAction.FILL, ChainAction.EXTEND);
        }
        assertThat(row.action()).isEqualTo(build ? java.util.Optional.of(ChainAction.BUILD) : row.segmentAction());
    }

    private static void checkUntouched(SegmentRow before, SegmentRow after) {
        assertThat(after.depth().local()).isEqualTo(before.depth().local());
        if (before.because() == StateReason.BELOW_MEDIAN) {
            assertThat(after.because()).isIn(StateReason.BELOW_MEDIAN, StateReason.ENOUGH);
        } else {
            assertThat(after.because()).as(after.segment().id()).isEqualTo(before.because());
        }
    }

    private static void checkBroken(GapWorld world, GapResult before, GapResult after, Set<String> family) {
        Set<String> suppliers = world.inputs().stream()
                .filter(i -> family.contains(i.to()))
                .map(GapProjection.Input::from)
                .collect(Collectors.toSet());
        Set<BrokenLink> changed = new java.util.HashSet<>(broken(before));
        Set<BrokenLink> now = broken(after);
        Set<BrokenLink> same = new java.util.HashSet<>(changed);
        same.retainAll(now);
        changed.addAll(now);
        changed.removeAll(same);
        assertThat(changed)
                .allMatch(b -> family.contains(b.from().id())
                        || family.contains(b.to().id())
                        || suppliers.contains(b.from().id()));
    }

    private static Set<BrokenLink> broken(GapResult result) {
        return result.clusters().stream().flatMap(c -> c.broken().stream()).collect(Collectors.toSet());
    }

    /// Rules about holes; those about covered segments look at shares and medians, which any deletion moves.
    private static Map<Rule, Verdict> gapRules(SegmentRow row) {
        EnumSet<Rule> rules = EnumSet.of(
                Rule.FILL_BETWEEN, Rule.FILL_DEMANDED, Rule.EXTEND_ADJACENT, Rule.EXTEND_STEPWISE, Rule.EXTEND_RELATED);
        return row.rules().stream()
                .filter(r -> rules.contains(r.rule()))
                .collect(Collectors.toMap(RuleOutcome::rule, RuleOutcome::verdict));
    }

    private static Map<String, SegmentRow> rows(GapResult result) {
        return result.clusters().stream()
                .flatMap(c -> c.segments().stream())
                .collect(Collectors.toMap(r -> r.segment().id(), Function.identity()));
    }

    private static GapResult run(GapWorld world) {
        return GapAnalysis.run(world.projection(), Scope.SHANXI, List.of(), PARAMETERS);
    }
}

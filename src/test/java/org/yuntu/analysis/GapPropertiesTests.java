package org.yuntu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.analysis.GapProjection.Input;
import org.yuntu.model.Cluster;

/// What must hold whatever the data: checked on generated worlds, against slow but obvious computations.
class GapPropertiesTests {

    private static final Cluster CLUSTER = Cluster.SPECIAL_METALS;
    private static final GapParameters PARAMETERS = GapParameters.defaults();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void oneMoreMakerNeverMakesItsSegmentWorse(long seed) {
        GapWorld world = GapWorld.generated(seed, List.of(CLUSTER), 40);
        Map<String, SegmentRow> before = rows(world, Scope.SHANXI);
        for (SegmentRow row : before.values()) {
            String id = row.segment().id();
            SegmentRow after = rows(world.with(GapWorld.firm("新", "140100"), GapWorld.fact("新", id, 0.7)), Scope.SHANXI)
                    .get(id);
            assertThat(after.severity().value())
                    .isLessThanOrEqualTo(row.severity().value());
            assertThat(after.depth().local()).isEqualTo(row.depth().local() + 1);
            assertThat(after.depth().effective()).isGreaterThan(row.depth().effective());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void aLargerAreaHasAtLeastWhatASmallerOneHas(long seed) {
        GapWorld world = GapWorld.generated(seed, List.of(CLUSTER), 120);
        GapProjection projection = world.projection();
        List<GapResult> nested = List.of("小店区", "太原市", "山西").stream()
                .map(w -> GapAnalysis.run(projection, Scope.parse(w, projection), List.of(CLUSTER), PARAMETERS))
                .toList();
        for (int i = 1; i < nested.size(); i++) {
            ClusterGaps small = nested.get(i - 1).clusters().getFirst();
            ClusterGaps large = nested.get(i).clusters().getFirst();
            assertThat(small.summary().completeness())
                    .isLessThanOrEqualTo(large.summary().completeness());
            assertThat(small.summary().longestPath().coveredLength())
                    .isLessThanOrEqualTo(large.summary().longestPath().coveredLength());
            Map<String, SegmentRow> rows = byId(large);
            byId(small).forEach((id, s) -> {
                SegmentRow.Depth l = rows.get(id).depth();
                assertThat(s.depth().local()).isLessThanOrEqualTo(l.local());
                assertThat(s.depth().local() + s.depth().outside()).isEqualTo(l.local() + l.outside());
                assertThat(s.demand().firms())
                        .isLessThanOrEqualTo(rows.get(id).demand().firms());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void theLongestCoveredPathIsTheLongestOfAllPaths(long seed) {
        GapWorld world = GapWorld.generated(seed, List.of(CLUSTER), 60);
        ClusterGaps gaps = run(world, Scope.SHANXI);
        Set<String> covered = gaps.segments().stream()
                .filter(r -> r.depth().local() > 0)
                .map(r -> r.segment().id())
                .collect(Collectors.toSet());

        ClusterSummary.CoveredPath path = gaps.summary().longestPath();
        assertThat(path.templateLength()).isEqualTo(longest(world, id -> true));
        assertThat(path.coveredLength()).isEqualTo(longest(world, covered::contains));
        assertThat(path.covered()).hasSize(path.coveredLength()).allMatch(s -> covered.contains(s.id()));
        for (int i = 1; i < path.covered().size(); i++) {
            String from = path.covered().get(i - 1).id();
            String to = path.covered().get(i).id();
            assertThat(world.inputs()).anyMatch(e -> e.from().equals(from) && e.to().equals(to));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void articulationSegmentsAreThoseWhoseRemovalSplitsTheTemplate(long seed) {
        GapWorld world = GapWorld.generated(seed, List.of(CLUSTER), 10);
        Set<String> all = world.products().stream().map(p -> p.id()).collect(Collectors.toSet());
        for (SegmentRow row : run(world, Scope.SHANXI).segments()) {
            Set<String> others = new HashSet<>(all);
            others.remove(row.segment().id());
            boolean splits = parts(world, others) > parts(world, all);
            assertThat(row.chokepoint().articulation()).as(row.segment().id()).isEqualTo(splits);
            assertThat(row.chokepoint().parts().size()).isEqualTo(splits ? parts(world, others) : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void theCountsOfFactsAddUp(long seed) {
        GapWorld world = GapWorld.generated(seed, List.of(CLUSTER, Cluster.BIG_DATA), 200);
        Random random = new Random(seed);
        GapParameters strict = PARAMETERS.with(c -> c.minConfidence = 0.5 + random.nextInt(50) / 100.0);
        DataState.FactCounts counts = GapAnalysis.run(world.projection(), Scope.SHANXI, List.of(), strict)
                .data()
                .facts();

        assertThat(counts.total()).isEqualTo(world.facts().size());
        assertThat(counts.admitted()).isEqualTo((int) world.facts().stream()
                .filter(f -> f.confidence() >= strict.minConfidence())
                .count());
        assertThat(counts.admitted()
                        + counts.rejectedKind()
                        + counts.rejectedConfidence()
                        + counts.rejectedInactive()
                        + counts.rejectedLater())
                .isEqualTo(counts.total());
    }

    private static int longest(GapWorld world, Predicate<String> allowed) {
        return world.products().stream()
                .filter(p -> allowed.test(p.id()))
                .mapToInt(p -> longestFrom(p.id(), world, allowed))
                .max()
                .orElse(0);
    }

    private static int longestFrom(String id, GapWorld world, Predicate<String> allowed) {
        int best = 0;
        for (Input i : world.inputs()) {
            if (i.from().equals(id) && allowed.test(i.to())) {
                best = Math.max(best, longestFrom(i.to(), world, allowed));
            }
        }
        return best + 1;
    }

    private static int parts(GapWorld world, Set<String> members) {
        Set<String> open = new HashSet<>(members);
        int parts = 0;
        while (!open.isEmpty()) {
            parts++;
            Deque<String> queue = new ArrayDeque<>(List.of(open.iterator().next()));
            open.remove(queue.peek());
            while (!queue.isEmpty()) {
                String at = queue.poll();
                for (Input i : world.inputs()) {
                    if (i.from().equals(at) && open.remove(i.to())) {
                        queue.add(i.to());
                    }
                    if (i.to().equals(at) && open.remove(i.from())) {
                        queue.add(i.from());
                    }
                }
            }
        }
        return parts;
    }

    private static ClusterGaps run(GapWorld world, Scope scope) {
        return GapAnalysis.run(world.projection(), scope, List.of(CLUSTER), PARAMETERS)
                .clusters()
                .getFirst();
    }

    private static Map<String, SegmentRow> rows(GapWorld world, Scope scope) {
        return byId(run(world, scope));
    }

    private static Map<String, SegmentRow> byId(ClusterGaps gaps) {
        return gaps.segments().stream()
                .collect(Collectors.toMap(r -> r.segment().id(), r -> r));
    }
}

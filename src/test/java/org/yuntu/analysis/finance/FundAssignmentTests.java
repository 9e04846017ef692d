package org.yuntu.analysis.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.analysis.finance.FundAssignment.Option;
import org.yuntu.analysis.finance.FundAssignment.Part;
import org.yuntu.analysis.finance.FundAssignment.Source;
import org.yuntu.analysis.finance.FundAssignment.Target;

class FundAssignmentTests {

    private static final double[] SCORES = {0.1, 0.25, 0.5, 0.8, 1};

    @Test
    void aBetterUseOfAFundBeatsTheLargestFund() {
        Problem problem = new Problem(
                List.of(new Source("big", 100, 0), new Source("small", 60, 0)),
                List.of(new Target("n1", 100), new Target("n2", 60)),
                List.of(
                        new Option("n1", "big", 0.5, 100),
                        new Option("n1", "small", 0.5, 100),
                        new Option("n2", "big", 1, 60)));

        List<Part> greedy = problem.assignment().greedy();
        List<Part> best = problem.assignment().best();

        assertThat(FundAssignment.weighted(greedy))
                .as("n1 takes all of the big fund")
                .isEqualTo(50);
        assertThat(FundAssignment.weighted(best)).isEqualTo(60 + 0.5 * 100);
        assertThat(FundAssignment.byTarget(best)).isEqualTo(Map.of("n1", 100, "n2", 60));
    }

    @Test
    void noPartIsBelowASmallestTicketEvenWhereTheFlowWouldSplit() {
        Problem problem = new Problem(
                List.of(new Source("a", 95, 20), new Source("b", 100, 20)),
                List.of(new Target("n1", 100), new Target("n2", 60)),
                List.of(new Option("n1", "a", 1, 100), new Option("n1", "b", 0.5, 100), new Option("n2", "b", 1, 60)));

        List<Part> best = problem.assignment().best();

        assertThat(best).allSatisfy(p -> assertThat(p.units()).isGreaterThanOrEqualTo(20));
        assertThat(FundAssignment.byTarget(best)).isEqualTo(Map.of("n1", 95, "n2", 60));
    }

    @Test
    void nothingToGiveOrNothingAskedIsNoPlan() {
        assertThat(new FundAssignment(List.of(), List.of(new Target("n", 5)), List.of()).best())
                .isEmpty();
        assertThat(new Problem(
                                List.of(new Source("f", 5, 0)),
                                List.of(new Target("n", 0)),
                                List.of(new Option("n", "f", 1, 0)))
                        .assignment()
                        .best())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void keepsAllLimitsAndIsNeverBelowTheTrivialPlan(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 20; n++) {
            Problem problem = Problem.random(random, 1 + random.nextInt(40), 1 + random.nextInt(8), 500, true);
            List<Part> greedy = problem.assignment().greedy();
            List<Part> best = problem.assignment().best();

            problem.requireLimits(greedy);
            problem.requireLimits(best);
            assertThat(FundAssignment.weighted(best)).isGreaterThanOrEqualTo(FundAssignment.weighted(greedy));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void theOrderOfTheInputDoesNotMatter(long seed) {
        Random random = new Random(seed);
        Problem problem = Problem.random(random, 60, 9, 500, true);
        List<Part> first = problem.assignment().best();
        List<Part> trivial = problem.assignment().greedy();

        assertThat(first).isNotEmpty();
        for (int n = 0; n < 5; n++) {
            Problem shuffled = problem.shuffled(random);
            assertThat(shuffled.assignment().best()).isEqualTo(first);
            assertThat(shuffled.assignment().greedy()).isEqualTo(trivial);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void withoutSmallestTicketsNoPlanIsBetter(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 20; n++) {
            Problem problem = Problem.random(random, 1 + random.nextInt(3), 1 + random.nextInt(2), 4, false);

            assertThat(FundAssignment.weighted(problem.assignment().best()))
                    .isCloseTo(problem.bruteForce(), org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    private record Problem(List<Source> sources, List<Target> targets, List<Option> options) {

        static Problem random(Random random, int needs, int funds, int most, boolean tickets) {
            List<Source> sources = new ArrayList<>();
            List<Target> targets = new ArrayList<>();
            List<Option> options = new ArrayList<>();
            for (int f = 0; f < funds; f++) {
                sources.add(new Source("f" + f, random.nextInt(most * 3), tickets ? random.nextInt(1 + most / 4) : 0));
            }
            for (int n = 0; n < needs; n++) {
                Target target = new Target("n" + n, random.nextInt(most + 1));
                targets.add(target);
                for (Source source : sources) {
                    if (random.nextInt(3) > 0) {
                        options.add(new Option(
                                target.id(),
                                source.id(),
                                SCORES[random.nextInt(SCORES.length)],
                                random.nextInt(target.asked() + 1)));
                    }
                }
            }
            return new Problem(sources, targets, options);
        }

        FundAssignment assignment() {
            return new FundAssignment(sources, targets, options);
        }

        Problem shuffled(Random random) {
            return new Problem(shuffled(sources, random), shuffled(targets, random), shuffled(options, random));
        }

        private static <T> List<T> shuffled(List<T> list, Random random) {
            List<T> copy = new ArrayList<>(list);
            Collections.shuffle(copy, random);
            return copy;
        }

        void requireLimits(List<Part> parts) {
            Map<String, Integer> given = FundAssignment.bySource(parts);
            Map<String, Integer> got = FundAssignment.byTarget(parts);
            assertThat(sources)
                    .allSatisfy(s -> assertThat(given.getOrDefault(s.id(), 0)).isBetween(0, s.room()));
            assertThat(targets)
                    .allSatisfy(t -> assertThat(got.getOrDefault(t.id(), 0)).isBetween(0, t.asked()));
            assertThat(parts).doesNotHaveDuplicates().allSatisfy(p -> {
                assertThat(options).contains(p.option());
                assertThat(p.units())
                        .isBetween(Math.max(1, least(p)), p.option().most());
            });
        }

        private int least(Part part) {
            return sources.stream()
                    .filter(s -> s.id().equals(part.option().source()))
                    .findFirst()
                    .orElseThrow()
                    .least();
        }

        /// Of all whole amounts of all options.
        double bruteForce() {
            return bruteForce(0, new int[options.size()]);
        }

        private double bruteForce(int option, int[] units) {
            if (option == options.size()) {
                return allowed(units) ? value(units) : 0;
            }
            double best = 0;
            for (int u = 0; u <= options.get(option).most(); u++) {
                units[option] = u;
                best = Math.max(best, bruteForce(option + 1, units));
            }
            units[option] = 0;
            return best;
        }

        private double value(int[] units) {
            double value = 0;
            for (int o = 0; o < units.length; o++) {
                value += units[o] * options.get(o).score();
            }
            return value;
        }

        private boolean allowed(int[] units) {
            return sources.stream().allMatch(s -> sum(units, o -> o.source().equals(s.id())) <= s.room())
                    && targets.stream().allMatch(t -> sum(units, o -> o.target().equals(t.id())) <= t.asked());
        }

        private int sum(int[] units, java.util.function.Predicate<Option> which) {
            int sum = 0;
            for (int o = 0; o < units.length; o++) {
                sum += which.test(options.get(o)) ? units[o] : 0;
            }
            return sum;
        }
    }
}

package org.yuntu.analysis.finance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which fund gives how much to whom: as much money times score as can be had, no fund giving more than it has, nor a
/// part below its smallest ticket, nobody getting more than asked for. Several funds may share one need.
///
/// [MoneyFlow] solves it without smallest tickets; parts that come out too small are forbidden and the rest is solved
/// again; what is left is filled up by score. Smallest tickets make the problem NP-hard, so the result
/// need not be the best one; it never is below the trivial plan, which is taken when it is better. Sums are whole units
/// of money. Input is sorted by ids first: its order does not matter.
final class FundAssignment {

    static final double UNIT_CNY = 10_000;

    /// Times the flow is solved, the second time without parts that were too small; ours.
    private static final int ROUNDS = 2;

    /// A fund.
    ///
    /// @param room what it has, in units
    /// @param least its smallest part, in units
    record Source(String id, int room, int least) {}

    /// A need.
    record Target(String id, int asked) {}

    /// @param score above 0, at most 1
    /// @param most largest part, in units
    record Option(String target, String source, double score, int most) {}

    record Part(Option option, int units) {

        double weighted() {
            return units * option.score();
        }
    }

    private final List<Source> sources;
    private final List<Target> targets;
    private final List<Option> options;
    private final Map<String, List<Option>> byTarget = new HashMap<>();
    private final Map<String, Source> bySource = new HashMap<>();

    FundAssignment(Collection<Source> sources, Collection<Target> targets, Collection<Option> options) {
        this.sources = sources.stream().sorted(Comparator.comparing(Source::id)).toList();
        this.targets = targets.stream().sorted(Comparator.comparing(Target::id)).toList();
        this.sources.forEach(s -> bySource.put(s.id(), s));
        this.options = options.stream()
                .sorted(Comparator.comparing(Option::target).thenComparing(Option::source))
                .toList();
        this.options.forEach(o ->
                byTarget.computeIfAbsent(o.target(), _ -> new ArrayList<>()).add(o));
    }

    static double weighted(List<Part> parts) {
        return parts.stream().mapToDouble(Part::weighted).sum();
    }

    /// The proposed plan, by need, then fund.
    List<Part> best() {
        List<Part> greedy = greedy();
        List<Part> flow = flow();
        return weighted(flow) >= weighted(greedy) ? flow : greedy;
    }

    /// The trivial plan: largest need first, each from the largest fund that fits and has money left, then from the
    /// next.
    List<Part> greedy() {
        List<Target> order = targets.stream()
                .sorted(Comparator.comparingInt(Target::asked).reversed().thenComparing(Target::id))
                .toList();
        Comparator<Option> largestFund = Comparator.comparingInt(
                        (Option o) -> source(o).room())
                .reversed()
                .thenComparing(Option::source);
        return new Filling(List.of()).fill(order, largestFund).parts();
    }

    private List<Part> flow() {
        Set<Option> forbidden = new HashSet<>();
        List<Part> parts = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            List<Part> solved = MoneyFlow.solve(
                    sources,
                    targets,
                    options.stream().filter(o -> !forbidden.contains(o)).toList());
            parts = solved.stream()
                    .filter(p -> p.units() >= source(p.option()).least())
                    .toList();
            if (parts.size() == solved.size()) {
                break;
            }
            solved.stream().filter(p -> p.units() < source(p.option()).least()).forEach(p -> forbidden.add(p.option()));
        }
        Comparator<Option> bestScore =
                Comparator.comparingDouble(Option::score).reversed().thenComparing(Option::source);
        return new Filling(parts).fill(targets, bestScore).parts();
    }

    private Source source(Option option) {
        Source source = bySource.get(option.source());
        if (source == null) {
            throw new IllegalArgumentException("No source " + option.source());
        }
        return source;
    }

    /// Gives out what is left, need by need.
    private final class Filling {

        private final Map<String, Integer> room = new HashMap<>();
        private final Map<Option, Integer> given = new HashMap<>();

        Filling(List<Part> begun) {
            sources.forEach(s -> room.put(s.id(), s.room()));
            begun.forEach(p -> give(p.option(), p.units()));
        }

        Filling fill(List<Target> order, Comparator<Option> preference) {
            for (Target target : order) {
                List<Option> own = byTarget.getOrDefault(target.id(), List.of()).stream()
                        .sorted(preference)
                        .toList();
                int left = target.asked()
                        - own.stream().mapToInt(o -> given.getOrDefault(o, 0)).sum();
                for (Option option : own) {
                    int before = given.getOrDefault(option, 0);
                    int more = Math.min(left, Math.min(option.most() - before, room.getOrDefault(option.source(), 0)));
                    if (more > 0 && before + more >= source(option).least()) {
                        give(option, more);
                        left -= more;
                    }
                }
            }
            return this;
        }

        List<Part> parts() {
            return options.stream()
                    .filter(given::containsKey)
                    .map(o -> new Part(o, given.getOrDefault(o, 0)))
                    .toList();
        }

        private void give(Option option, int units) {
            given.merge(option, units, Integer::sum);
            room.merge(option.source(), -units, Integer::sum);
        }
    }

    /// Units by fund.
    static Map<String, Integer> bySource(List<Part> parts) {
        Map<String, Integer> sums = new TreeMap<>();
        parts.forEach(p -> sums.merge(p.option().source(), p.units(), Integer::sum));
        return sums;
    }

    /// Units by need.
    static Map<String, Integer> byTarget(List<Part> parts) {
        Map<String, Integer> sums = new TreeMap<>();
        parts.forEach(p -> sums.merge(p.option().target(), p.units(), Integer::sum));
        return sums;
    }
}

package org.yuntu.analysis.supply;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// How an amount falls to those who have parts in it.
///
/// @param parts yuan by who, those with nothing left out
record Shares(Map<String, Double> parts) {

    static Shares by(Collection<Deal> deals, Function<Deal, String> who) {
        Map<String, Double> parts = new TreeMap<>();
        deals.stream()
                .filter(d -> d.amountCny() > 0)
                .forEach(d -> parts.merge(who.apply(d), d.amountCny(), Double::sum));
        return new Shares(parts);
    }

    double total() {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Herfindahl index Σ s², 0..1; not a number without amounts.
    double hhi() {
        double total = total();
        return total > 0
                ? parts.values().stream()
                        .mapToDouble(p -> p / total * (p / total))
                        .sum()
                : Double.NaN;
    }

    double topShare() {
        return total() > 0 ? parts.getOrDefault(top(), 0.0) / total() : Double.NaN;
    }

    /// Who has most; the first by name among equals, empty without amounts.
    String top() {
        return parts.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}

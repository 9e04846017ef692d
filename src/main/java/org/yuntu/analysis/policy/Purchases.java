package org.yuntu.analysis.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yuntu.graph.GraphReader;

/// What each firm bought in a year, and how much of it in the area: the base of the 本地配套率.
///
/// Purchases within a group do not count; the documents do not say whether energy and finance do, so whatever the
/// data list counts.
public final class Purchases {

    private final Map<String, List<Year>> byBuyer = new TreeMap<>();

    private Purchases() {}

    /// @param total yuan
    /// @param local yuan of it from suppliers in the area
    public record Year(int year, double total, double local, long suppliers) {

        public double localShare() {
            return total > 0 ? local / total : Double.NaN;
        }
    }

    /// Two following years of a buyer.
    public record Rise(Year before, Year now) {

        /// In percentage points.
        public double points() {
            return 100 * (now.localShare() - before.localShare());
        }
    }

    /// @param codes divisions that count as local
    public static Purchases load(GraphReader graph, Set<String> codes) {
        Purchases all = new Purchases();
        graph.forEach(
                "analysis/purchases_by_year",
                Map.of("codes", List.copyOf(codes)),
                row -> all.byBuyer
                        .computeIfAbsent(row.text("buyer"), _ -> new java.util.ArrayList<>())
                        .add(new Year(
                                (int) row.integer("year"),
                                row.decimal("total"),
                                row.decimal("local"),
                                row.integer("suppliers"))));
        return all;
    }

    public boolean isEmpty() {
        return byBuyer.isEmpty();
    }

    /// The years of a buyer up to a year, oldest first.
    List<Year> years(String buyer, int until) {
        return byBuyer.getOrDefault(buyer, List.of()).stream()
                .filter(y -> y.year() <= until)
                .sorted(Comparator.comparingInt(Year::year))
                .toList();
    }

    Optional<Year> findLatest(String buyer, int until) {
        List<Year> years = years(buyer, until);
        return years.isEmpty() ? Optional.empty() : Optional.of(years.getLast());
    }

    /// From the year before the latest one to the latest; empty when one of them is missing.
    Optional<Rise> findRise(String buyer, int until) {
        List<Year> years = years(buyer, until);
        if (years.size() < 2
                || years.get(years.size() - 2).year() + 1 != years.getLast().year()) {
            return Optional.empty();
        }
        return Optional.of(new Rise(years.get(years.size() - 2), years.getLast()));
    }
}

package org.yuntu.analysis.supply;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What each firm bought in a year, and how much of it in the area: the base of the 本地配套率.
///
/// Purchases within a group do not count; the documents do not say whether energy and finance do, so whatever the
/// data list counts, as far as it states a year and an amount.
public final class Purchases {

    private final Map<String, TreeMap<Integer, Year>> byBuyer;

    private Purchases(Map<String, TreeMap<Integer, Year>> byBuyer) {
        this.byBuyer = byBuyer;
    }

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

    public static Purchases of(SupplyView view) {
        Map<String, TreeMap<Integer, Sum>> sums = new TreeMap<>();
        for (Deal d : view.deals()) {
            if (d.year() > 0 && !Double.isNaN(d.amountCny()) && !d.intraGroup()) {
                sums.computeIfAbsent(d.buyer(), _ -> new TreeMap<>())
                        .computeIfAbsent(d.year(), _ -> new Sum())
                        .add(d, view.isLocal(d));
            }
        }
        Map<String, TreeMap<Integer, Year>> byBuyer = new TreeMap<>();
        sums.forEach((buyer, years) -> {
            TreeMap<Integer, Year> known = new TreeMap<>();
            years.forEach((year, sum) -> known.put(year, sum.year(year)));
            byBuyer.put(buyer, known);
        });
        return new Purchases(byBuyer);
    }

    private static final class Sum {

        private final Set<String> suppliers = new HashSet<>();
        private double total;
        private double local;

        void add(Deal deal, boolean here) {
            suppliers.add(deal.supplier());
            total += deal.amountCny();
            local += here ? deal.amountCny() : 0;
        }

        Year year(int year) {
            return new Year(year, total, local, suppliers.size());
        }
    }

    public boolean isEmpty() {
        return byBuyer.isEmpty();
    }

    /// The years of a buyer up to a year, oldest first.
    public List<Year> years(String buyer, int until) {
        return List.copyOf(byBuyer.getOrDefault(buyer, new TreeMap<>())
                .headMap(until, true)
                .values());
    }

    /// The sums of several buyers by year, oldest first: their value-weighted mean. Suppliers of several count for
    /// each.
    List<Year> together(Collection<String> buyers, int until) {
        TreeMap<Integer, Year> sums = new TreeMap<>();
        for (String buyer : buyers) {
            for (Year y : years(buyer, until)) {
                sums.merge(
                        y.year(),
                        y,
                        (a, b) -> new Year(
                                a.year(), a.total() + b.total(), a.local() + b.local(), a.suppliers() + b.suppliers()));
            }
        }
        return List.copyOf(sums.values());
    }

    public Optional<Year> findLatest(String buyer, int until) {
        List<Year> years = years(buyer, until);
        return years.isEmpty() ? Optional.empty() : Optional.of(years.getLast());
    }

    /// From the year before the latest one to the latest; empty when one of them is missing.
    public Optional<Rise> findRise(String buyer, int until) {
        List<Year> years = years(buyer, until);
        if (years.size() < 2
                || years.get(years.size() - 2).year() + 1 != years.getLast().year()) {
            return Optional.empty();
        }
        return Optional.of(new Rise(years.get(years.size() - 2), years.getLast()));
    }
}

package org.yuntu.analysis.target;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuntu.analysis.supply.Deal;
import org.yuntu.analysis.supply.SupplyView;

/// What firms here bought of a product, and what it would do to their 本地配套率 if they bought it here. Purchases within a
/// group do not count, as in the subsidy for local supply.
final class PurchasesHere {

    private final SupplyView view;
    private final List<Deal> known;

    PurchasesHere(SupplyView view) {
        this.view = view;
        this.known = view.deals().stream()
                .filter(d -> !Double.isNaN(d.amountCny()) && !d.intraGroup() && d.year() > 0)
                .filter(d -> view.here(d.buyer()))
                .toList();
    }

    /// @param products ids of the product and of the kinds of it
    GapTargets.Bought of(Set<String> products) {
        List<Deal> own =
                known.stream().filter(d -> products.contains(d.product())).toList();
        int year = own.stream().mapToInt(Deal::year).max().orElse(0);
        Set<String> buyers =
                own.stream().filter(d -> d.year() == year).map(Deal::buyer).collect(Collectors.toSet());
        double elsewhere = own.stream()
                .filter(d -> d.year() == year && !view.isLocal(d))
                .mapToDouble(Deal::amountCny)
                .sum();
        double all = 0;
        double local = 0;
        for (Deal d : known) {
            if (d.year() == year && buyers.contains(d.buyer())) {
                all += d.amountCny();
                local += view.isLocal(d) ? d.amountCny() : 0;
            }
        }
        return year == 0
                ? new GapTargets.Bought(0, Double.NaN, Double.NaN, Double.NaN)
                : new GapTargets.Bought(year, elsewhere, local / all, (local + elsewhere) / all);
    }
}

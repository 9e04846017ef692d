package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Parameter;

/// What one more maker of a product changes: the mean index of those who supply it to firms here,
/// now and when the newcomer has taken over a share of what each buyer here gets of it. The remedy
/// of the authors (B.4): redundancy lowers the index of those who were alone. It may rise where the
/// newcomer's customers are many.
public final class Redundancy {

    /// Share of each purchase here that the newcomer takes over.
    public static final Parameter<Double> SHARE = Parameter.share("share", 0.3);

    /// @param suppliers those who supply it now with an amount stated, 0 when nobody is known to
    /// @param before NaN when nobody is known to supply it
    public record Relief(int suppliers, double before, double after) {}

    private final SupplyView view;
    private final AnalysisRequest request;
    private @Nullable Optional<SupplyRisk> now;

    public Redundancy(SupplyView view, AnalysisRequest request) {
        this.view = view;
        this.request = request;
    }

    /// Of a newcomer that nobody knows yet.
    ///
    /// @param products ids of the product and of the kinds of it
    public Relief of(String newcomer, Set<String> products) {
        if (suppliers(products).isEmpty()) {
            return new Relief(0, Double.NaN, Double.NaN);
        }
        List<Deal> deals = takeOver(view.current(), newcomer, products);
        return of(products, SupplyRisk.of(view, view.network(deals), request));
    }

    /// @param after the risk when somebody else supplies a part of them
    Relief of(Set<String> products, Optional<SupplyRisk> after) {
        Set<String> suppliers = suppliers(products);
        return new Relief(suppliers.size(), mean(now(), suppliers), mean(after, suppliers));
    }

    private Optional<SupplyRisk> now() {
        Optional<SupplyRisk> known = now;
        if (known == null) {
            known = SupplyRisk.of(view, view.network(), request);
            now = known;
        }
        return known;
    }

    private Set<String> suppliers(Set<String> products) {
        return view.current().stream()
                .filter(d -> products.contains(d.product()) && d.amountCny() > 0 && view.here(d.buyer()))
                .map(Deal::supplier)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double mean(Optional<SupplyRisk> risk, Set<String> firms) {
        return risk.map(r -> r.mean(firms)).orElse(Double.NaN);
    }

    /// The deals when a newcomer supplies its share of them.
    List<Deal> takeOver(List<Deal> deals, String newcomer, Set<String> products) {
        double share = request.get(SHARE);
        List<Deal> next = new ArrayList<>();
        for (Deal d : deals) {
            boolean shared = products.contains(d.product())
                    && view.here(d.buyer())
                    && d.amountCny() > 0
                    && !d.supplier().equals(newcomer)
                    && !d.buyer().equals(newcomer);
            next.add(shared ? d.with(d.supplier(), d.amountCny() * (1 - share)) : d);
            if (shared) {
                next.add(d.with(newcomer, d.amountCny() * share));
            }
        }
        return next;
    }
}

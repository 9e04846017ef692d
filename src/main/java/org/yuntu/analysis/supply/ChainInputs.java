package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.risk.Inputs;
import org.yuntu.analysis.risk.Need;
import org.yuntu.model.Criticality;
import org.yuntu.model.FactKind;

/// Which inputs a firm cannot do without, by the reference chains: deliveries are grouped by product, and a product
/// is as essential to a buyer as the chains say it is for anything the buyer makes or sells (关键 essential, 重要 not
/// essential, 可替代 irrelevant). The matrices of the authors are by NACE industry; they do not map to products without
/// guessing, and came without a licence.
final class ChainInputs implements Inputs {

    /// As in the gap analysis.
    private static final double LEAST_CONFIDENCE = 0.5;

    private final SupplyNetwork network;
    private final GapProjection projection;
    private final Need unlisted;
    private final List<String> products = new ArrayList<>();
    private final Map<String, Integer> groups = new TreeMap<>();

    /// By product that goes in, then by product that is made of it.
    private final Map<Integer, Map<Integer, Need>> needs = new HashMap<>();

    /// What each firm makes, with all that it is a kind of.
    private final Map<Integer, Set<Integer>> made = new HashMap<>();

    /// @param kinds of product facts that count
    /// @param unlisted for what a firm buys without that the chains say what for
    ChainInputs(SupplyNetwork network, GapProjection projection, Set<FactKind> kinds, Need unlisted) {
        this.network = network;
        this.projection = projection;
        this.unlisted = unlisted;
        for (int e = 0; e < network.edgeCount(); e++) {
            groups.computeIfAbsent(network.product(e), p -> {
                products.add(p);
                return products.size() - 1;
            });
            make(network.supplier(e), projection.productIndex(network.product(e)));
        }
        Facts facts = projection.facts();
        for (int f = 0; f < facts.count(); f++) {
            int firm = network.indexOf(projection.firm(facts.firm(f)).id());
            if (firm >= 0 && kinds.contains(facts.kind(f)) && facts.confidence(f) >= LEAST_CONFIDENCE) {
                make(firm, facts.product(f));
            }
        }
        for (int i = 0; i < projection.inputCount(); i++) {
            needs.computeIfAbsent(projection.inputFrom(i), _ -> new HashMap<>())
                    .merge(
                            projection.inputTo(i),
                            need(projection.input(i).criticality()),
                            (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
    }

    static Need need(Criticality criticality) {
        return switch (criticality) {
            case ESSENTIAL -> Need.ESSENTIAL;
            case IMPORTANT -> Need.NON_ESSENTIAL;
            case SUBSTITUTABLE -> Need.IRRELEVANT;
        };
    }

    @Override
    public int groups() {
        return products.size();
    }

    @Override
    public int group(int edge) {
        return groups.getOrDefault(network.product(edge), 0);
    }

    /// The strongest need of anything the buyer makes.
    @Override
    public Need need(int group, int buyer) {
        Set<Integer> makes = made.getOrDefault(buyer, Set.of());
        return family(projection.productIndex(products.get(group))).stream()
                .flatMap(p -> needs.getOrDefault(p, Map.of()).entrySet().stream())
                .filter(n -> makes.contains(n.getKey()))
                .map(Map.Entry::getValue)
                .max(Need::compareTo)
                .orElse(unlisted);
    }

    private void make(int firm, int product) {
        if (product >= 0) {
            made.computeIfAbsent(firm, _ -> new HashSet<>()).addAll(family(product));
        }
    }

    /// The product and all that it is a kind of.
    private List<Integer> family(int product) {
        List<Integer> all = new ArrayList<>();
        for (int p = product; p >= 0; p = projection.parent(p)) {
            all.add(p);
        }
        return all;
    }
}

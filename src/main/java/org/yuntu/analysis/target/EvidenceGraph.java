package org.yuntu.analysis.target;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Demand;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.analysis.ecosystem.Provenance;
import org.yuntu.analysis.ecosystem.Relation;
import org.yuntu.analysis.ecosystem.Team;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.supply.Deal;
import org.yuntu.model.DemandKind;
import org.yuntu.model.FactKind;

/// Everything that ties firms, products, records and investors, to find out by what a firm is tied to a gap.
final class EvidenceGraph {

    /// B.8: at most four hops.
    static final int MOST = 4;

    private final Map<String, List<Hop>> hops = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, CellValue> products = new HashMap<>();

    EvidenceGraph(Capabilities capabilities, List<Deal> deals, EcosystemView view) {
        GapProjection projection = capabilities.projection();
        for (int f = 0; f < projection.firmCount(); f++) {
            names.put(projection.firm(f).id(), projection.firm(f).name());
            makes(capabilities, f);
        }
        for (int p = 0; p < projection.productCount(); p++) {
            GapProjection.Product product = projection.product(p);
            products.put(product.id(), new CellValue.Entity(product.id(), product.nameZh(), product.nameEn()));
            if (!product.parent().isEmpty()) {
                add(new Hop(product.id(), product.parent(), Hop.Type.KIND_OF, FactKind.OBSERVED, "", Optional.empty()));
            }
        }
        for (int i = 0; i < projection.inputCount(); i++) {
            GapProjection.Input input = projection.input(i);
            add(new Hop(
                    input.from(), input.to(), Hop.Type.INPUT_OF, FactKind.OBSERVED, input.source(), Optional.empty()));
        }
        deals.forEach(
                s -> add(new Hop(s.supplier(), s.buyer(), Hop.Type.SUPPLIES, s.kind(), s.source(), s.statedOn())));
        for (Technology t : view.technologies()) {
            record(t, t.products(), Hop.Type.CONCERNS);
            actors(t, t.developers(), Hop.Type.RESEARCHES);
        }
        for (Platform p : view.platforms()) {
            record(p, p.products(), Hop.Type.CONCERNS);
            actors(p, p.hosts(), Hop.Type.RESEARCHES);
        }
        for (Team t : view.teams()) {
            record(t, t.products(), Hop.Type.CONCERNS);
            actors(t, t.employers(), Hop.Type.RESEARCHES);
        }
        for (Demand d : view.demands()) {
            if (!d.demandKind().equals(Optional.of(DemandKind.SUPPLY))) {
                continue;
            }
            record(d, d.products(), Hop.Type.CONCERNS);
            actors(d, d.enterprises(), Hop.Type.NEEDS);
        }
        for (Relation.Investment i : view.investments()) {
            names.putIfAbsent(i.investor().id(), i.investor().name());
            names.putIfAbsent(i.enterprise().id(), i.enterprise().name());
            add(hop(i.investor().id(), i.enterprise().id(), Hop.Type.INVESTS_IN, i.provenance()));
        }
    }

    private void makes(Capabilities capabilities, int firm) {
        GapProjection projection = capabilities.projection();
        Set<Integer> facts = new LinkedHashSet<>();
        for (int p : capabilities.productsOf(firm)) {
            facts.add(capabilities.factOf(firm, p));
        }
        Facts all = projection.facts();
        facts.forEach(e -> add(new Hop(
                projection.firm(firm).id(),
                projection.product(all.product(e)).id(),
                Hop.Type.PRODUCES,
                all.kind(e),
                all.source(e),
                all.statedOn(e))));
    }

    private void record(EcosystemRecord record, List<String> products, Hop.Type type) {
        names.put(record.id(), record.name());
        products.forEach(p -> add(hop(record.id(), p, type, record.head().provenance())));
    }

    private void actors(EcosystemRecord record, List<Actor> actors, Hop.Type type) {
        for (Actor actor : actors) {
            names.putIfAbsent(actor.id(), actor.name());
            add(hop(actor.id(), record.id(), type, record.head().provenance()));
        }
    }

    private static Hop hop(String from, String to, Hop.Type type, Provenance said) {
        return new Hop(from, to, type, said.kind(), said.source(), said.statedOn());
    }

    private void add(Hop hop) {
        if (!hop.from().equals(hop.to())) {
            hops.computeIfAbsent(hop.from(), _ -> new ArrayList<>(4)).add(hop);
            hops.computeIfAbsent(hop.to(), _ -> new ArrayList<>(4)).add(hop);
        }
    }

    CellValue name(String id) {
        CellValue product = products.get(id);
        return product == null ? new CellValue.Text(names.getOrDefault(id, id)) : product;
    }

    /// Ways to one product.
    Ways to(String product) {
        return new Ways(product, steps(product, Hop::isObserved), steps(product, h -> true));
    }

    /// By each node within reach of the product, the first hop of a shortest way. Breadth first in the
    /// order of the relationships, which is that of the sorted data.
    private Map<String, Hop> steps(String product, Predicate<Hop> admits) {
        Map<String, Hop> steps = new HashMap<>();
        Set<String> seen = new HashSet<>(Set.of(product));
        Deque<String> level = new ArrayDeque<>(List.of(product));
        for (int depth = 1; depth < MOST; depth++) {
            Deque<String> following = new ArrayDeque<>();
            for (String at : level) {
                for (Hop hop : hops.getOrDefault(at, List.of())) {
                    String there = hop.other(at);
                    if (admits.test(hop) && seen.add(there)) {
                        steps.put(there, hop);
                        following.add(there);
                    }
                }
            }
            level = following;
        }
        return steps;
    }

    /// Shortest ways to a product, over observed relationships where there is one, else over all.
    final class Ways {

        private final String product;
        private final Map<String, Hop> observed;
        private final Map<String, Hop> all;

        private Ways(String product, Map<String, Hop> observed, Map<String, Hop> all) {
            this.product = product;
            this.observed = observed;
            this.all = all;
        }

        /// From a firm on; empty when nothing ties it to the product within [EvidenceGraph#MOST] hops. That it needs
        /// something does not speak for a firm, so no way begins with a need of its own.
        List<Hop> from(String firm) {
            List<Hop> way = way(observed, firm, Hop::isObserved);
            return way.isEmpty() ? way(all, firm, h -> true) : way;
        }

        private List<Hop> way(Map<String, Hop> steps, String firm, Predicate<Hop> admits) {
            List<Hop> best = List.of();
            for (Hop first : hops.getOrDefault(firm, List.of())) {
                if (admits.test(first) && first.type() != Hop.Type.NEEDS) {
                    List<Hop> way = continued(steps, firm, first);
                    if (!way.isEmpty() && (best.isEmpty() || way.size() < best.size())) {
                        best = way;
                    }
                }
            }
            return best;
        }

        /// Empty when it does not arrive, or comes back to the firm.
        private List<Hop> continued(Map<String, Hop> steps, String firm, Hop first) {
            List<Hop> way = new ArrayList<>(List.of(first));
            String at = first.other(firm);
            while (!at.equals(product)) {
                Hop step = steps.get(at);
                if (step == null || at.equals(firm) || way.size() == MOST) {
                    return List.of();
                }
                way.add(step);
                at = step.other(at);
            }
            return way;
        }
    }
}

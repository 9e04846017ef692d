package org.yuntu.analysis.target;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Demand;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.gap.Standing;
import org.yuntu.model.DemandKind;
import org.yuntu.model.RecognitionType;

/// Firms here that could extend into a product they do not make (延链).
final class LocalFinder {

    private final Capabilities capabilities;
    private final GapProjection projection;
    private final ChainMap chains;
    private final CoMaking.Rule rule;
    private final Signals signals;
    private final Branches branches;
    private final Field field;
    private final List<Demand> demands;

    LocalFinder(Capabilities capabilities, CoMaking.Rule rule, Signals signals, Field field, EcosystemView view) {
        this.capabilities = capabilities;
        this.projection = capabilities.projection();
        this.chains = new ChainMap(projection);
        this.rule = rule;
        this.signals = signals;
        this.branches = new Branches(projection);
        this.field = field;
        this.demands = view.here(view.demands());
    }

    /// Direct ties first, mere leads last; a branch whose head stands beside it is no candidate of its own.
    List<GapTargets.Local> find(int product, Map<Integer, Set<RecognitionType>> excluded) {
        LocalScorer scorer = new LocalScorer(capabilities, chains, rule, signals, product, demanders(product));
        Map<Integer, LocalScorer.Near> near = new TreeMap<>();
        IntStream.range(0, projection.firmCount())
                .filter(f -> field.isHere(f) && !Standing.hasEnded(projection.firm(f)))
                .filter(f -> !capabilities.makes(f, product))
                .forEach(f -> scorer.findNear(f).ifPresent(n -> near.put(f, n)));
        List<Integer> firms = branches.without(near.keySet()).stream()
                .filter(f -> field.admitted(f, excluded))
                .toList();
        boolean byRevenue = field.byRevenue(firms);
        return Ranked.of(
                        firms,
                        firms.stream().map(f -> scorer.vector(f, byRevenue)).toList(),
                        LocalFeature.values(),
                        field.popularity(firms),
                        f -> near(near, f).level(),
                        amongEqual(near))
                .stream()
                .map(r -> new GapTargets.Local(r, near(near, r.item())))
                .toList();
    }

    private static LocalScorer.Near near(Map<Integer, LocalScorer.Near> near, int firm) {
        return Objects.requireNonNull(near.get(firm));
    }

    /// What decides among equal scores: the nearer tie, the surer fact, the larger capital, the most products.
    private Comparator<Integer> amongEqual(Map<Integer, LocalScorer.Near> near) {
        return Comparator.comparing((Integer f) -> near(near, f).tie())
                .thenComparing(Comparator.comparingDouble((Integer f) -> confidence(f, near(near, f)))
                        .reversed())
                .thenComparing(Comparator.comparingDouble(this::capital).reversed())
                .thenComparing(Comparator.comparingInt((Integer f) -> capabilities.productsOf(f).length)
                        .reversed());
    }

    private double confidence(int firm, LocalScorer.Near near) {
        return near.through() < 0 ? 1 : projection.facts().confidence(capabilities.factOf(firm, near.through()));
    }

    /// The unknown as the least.
    private double capital(int firm) {
        double known = signals.size(projection.firm(firm).id(), false);
        return Double.isNaN(known) ? 0 : known;
    }

    /// Firms here that make a direct user of the product, or that said they need it.
    private Set<String> demanders(int product) {
        Set<String> all = new TreeSet<>();
        for (int user : chains.users(product)) {
            for (int f : capabilities.makersOf(user)) {
                if (field.isHere(f)) {
                    all.add(projection.firm(f).id());
                }
            }
        }
        demands.stream()
                .filter(d -> d.demandKind().equals(Optional.of(DemandKind.SUPPLY)))
                .filter(d -> d.products().contains(projection.product(product).id()))
                .flatMap(d -> d.enterprises().stream())
                .map(Actor::id)
                .forEach(all::add);
        return all;
    }
}

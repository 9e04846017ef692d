package org.yuntu.ingest.classify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.Cluster;

/// Adds up what one registration says for each product.
final class Tally {

    private static final int WORK = Evidence.SELF.acts();
    private static final int MANUFACTURE = Act.MAKE.bit() | Act.DEVELOP.bit();

    /// Further proving terms count up to this number; more only show a long list.
    private static final int MORE_TERMS = 3;

    /// From this number of other objects in its sentence a thing is one of many.
    private static final int LIST = 3;

    private record Best(double points, String phrase, String rule) {}

    private static final class OfCluster {
        private final Map<String, Best> products = new LinkedHashMap<>();
        private final Set<String> provingTerms = new TreeSet<>();
        private boolean context;
        private boolean inName;
        private boolean sold;
        private boolean named;
    }

    private final Points points;
    private final Set<String> nameKinds;
    private final Units units;
    private final List<String> scopeFeatures = new ArrayList<>();
    private final Map<Cluster, OfCluster> clusters = new EnumMap<>(Cluster.class);

    Tally(Points points, Set<String> nameKinds, Units units, boolean ownProducts) {
        this.points = points;
        this.nameKinds = nameKinds;
        this.units = units;
        int acts = units.allActs();
        if (units.count() == 0) {
            scopeFeatures.add("scope.empty");
        } else if (acts != 0 && (acts & WORK) == 0) {
            scopeFeatures.add("scope.sale-only");
        } else if ((acts & MANUFACTURE) != 0) {
            scopeFeatures.add("scope.makes");
        } else if ((acts & Act.SELL.bit()) != 0 && (acts & Act.DESIGN.bit()) == 0) {
            scopeFeatures.add("scope.sells-and-serves");
        }
        if (ownProducts) {
            scopeFeatures.add("scope.own-products");
        }
    }

    /// A term of the scope, standing in the given object.
    ///
    /// @param evidence what has to be proved at this place, usually the term's own evidence
    void scopeHit(Term term, Evidence evidence, int unit, String phrase) {
        OfCluster cluster = of(term.cluster());
        int acts = units.acts(unit);
        int direct = units.direct(unit);
        Act act = provingAct(term.cluster(), evidence, evidence == Evidence.SELF ? direct : acts);
        boolean self = evidence == Evidence.SELF && act == null && direct == 0;
        if (act == null && !self) {
            cluster.context = true;
            cluster.sold |= (acts & Act.SELL.bit()) != 0;
            if (evidence != Evidence.CONTEXT && !term.product().isEmpty()) {
                offer(
                        cluster,
                        term,
                        value(term, unproven(acts)),
                        unit,
                        phrase,
                        acts == 0 ? "scope.named" : "scope.sold");
                cluster.named |= acts == 0;
            }
            return;
        }
        cluster.provingTerms.add(term.text());
        if (term.product().isEmpty()) {
            return;
        }
        if (act == null || evidence == Evidence.SELF) {
            offer(cluster, term, value(term, "act.self"), unit, phrase, "scope.self");
            return;
        }
        double proof = value(term, evidence.feature(act));
        if ((direct & act.bit()) == 0) {
            proof += value(term, "bound.list");
        }
        if (evidence.afterSale(act) && (acts & Act.SELL.bit()) != 0) {
            proof += value(term, "goods.sold-too");
            if (units.companions(unit, LIST) >= LIST) {
                proof += value(term, "goods.sold-in-list");
            }
        }
        offer(cluster, term, proof, unit, phrase, "scope." + act.name().toLowerCase());
    }

    private double value(Term term, String feature) {
        return points.of(term.cluster(), feature);
    }

    private static String unproven(int acts) {
        if (acts == 0) {
            return "act.none";
        }
        return (acts & Act.SELL.bit()) != 0 ? "act.sell" : "act.unfit";
    }

    private void offer(OfCluster cluster, Term term, double evidence, int unit, String phrase, String rule) {
        offer(cluster, term, evidence + value(term, position(unit)), phrase, rule);
    }

    private void offer(OfCluster cluster, Term term, double evidence, String phrase, String rule) {
        Best best = new Best(evidence + term.points() + value(term, term.product()), phrase, rule);
        cluster.products.merge(term.product(), best, (old, now) -> now.points() > old.points() ? now : old);
    }

    private String position(int unit) {
        if (unit == 0) {
            return "place.first";
        }
        if (unit <= 2) {
            return "place.second";
        }
        if (units.sentence(unit) <= 1) {
            return "place.early";
        }
        return unit < 8 ? "place.middle" : "place.late";
    }

    /// The act that proves most, by the points of the cluster.
    private @Nullable Act provingAct(Cluster cluster, Evidence evidence, int acts) {
        Act best = null;
        for (Act act : Act.values()) {
            if ((acts & evidence.acts() & act.bit()) != 0
                    && (best == null
                            || points.of(cluster, evidence.feature(act))
                                    > points.of(cluster, evidence.feature(best)))) {
                best = act;
            }
        }
        return best;
    }

    /// A term of the name.
    void nameHit(Term term, String name) {
        OfCluster cluster = of(term.cluster());
        cluster.inName = true;
        if (term.evidence() != Evidence.CONTEXT && !term.product().isEmpty()) {
            double evidence = value(term, "act.name");
            for (String feature : scopeFeatures) {
                evidence += value(term, feature);
            }
            offer(cluster, term, evidence, name.substring(0, Math.min(Found.PHRASE_LENGTH, name.length())), "name");
        }
    }

    /// @param industryCode 4 digits, or empty
    List<Found> results(String industryCode, Map<String, Set<String>> codesOfProduct) {
        List<Found> found = new ArrayList<>();
        clusters.forEach((cluster, tally) -> {
            double firm = firmPoints(cluster, tally);
            tally.products.forEach((product, best) -> {
                double sum = firm + best.points();
                if (!industryCode.isEmpty()
                        && codesOfProduct.getOrDefault(product, Set.of()).contains(industryCode)) {
                    sum += points.of(cluster, "industry");
                }
                found.add(new Found(cluster, product, Points.score(sum), best.phrase(), best.rule()));
            });
        });
        return found;
    }

    private double firmPoints(Cluster cluster, OfCluster tally) {
        double sum = points.of(cluster, "base");
        for (String kind : nameKinds) {
            sum += points.of(cluster, "name." + kind);
        }
        if (tally.inName) {
            sum += points.of(cluster, "name.term");
        }
        if (tally.context) {
            sum += points.of(cluster, "context");
        }
        if (tally.named && tally.inName && (units.allActs() & Act.SELL.bit()) == 0) {
            sum += points.of(cluster, "named.in-field");
        }
        if (tally.sold && tally.provingTerms.isEmpty()) {
            sum += points.of(cluster, "context.only-sold");
        }
        int more = Math.min(MORE_TERMS, tally.provingTerms.size() - 1);
        return sum + Math.max(0, more) * points.of(cluster, "more");
    }

    private OfCluster of(Cluster cluster) {
        return clusters.computeIfAbsent(cluster, c -> new OfCluster());
    }
}

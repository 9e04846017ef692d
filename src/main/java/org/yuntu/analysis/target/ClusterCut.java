package org.yuntu.analysis.target;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Produces;
import org.yuntu.analysis.GapProjectionBuilder;
import org.yuntu.analysis.Scope;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;

/// One cluster and the firms of the province cut out of a projection, with facts taken away or one maker added, to see
/// what changes. Who makes what elsewhere changes neither completeness nor covered ways.
public final class ClusterCut {

    /// The firm that is added; no identity of a real one.
    static final String ADDED = " added";

    private final GapProjection projection;
    private final Scope scope;
    private final Cluster cluster;

    public ClusterCut(GapProjection projection, Scope scope, Cluster cluster) {
        this.projection = projection;
        this.scope = scope;
        this.cluster = cluster;
    }

    /// @param product that somebody here makes from now on
    GapProjection with(int product) {
        return build(e -> true, Optional.of(projection.product(product).id()));
    }

    /// @param kept numbers of facts of the whole projection
    public GapProjection only(IntPredicate kept) {
        return build(kept, Optional.empty());
    }

    private GapProjection build(IntPredicate kept, Optional<String> added) {
        GapProjectionBuilder builder = GapProjection.builder();
        projection.divisions().values().forEach(builder::division);
        boolean[] own = new boolean[projection.productCount()];
        for (int p = 0; p < own.length; p++) {
            own[p] = projection.product(p).cluster() == cluster;
            if (own[p]) {
                builder.product(withinCluster(projection.product(p)));
            }
        }
        IntStream.range(0, projection.inputCount())
                .filter(i -> own[projection.inputFrom(i)] && own[projection.inputTo(i)])
                .forEach(i -> builder.input(projection.input(i)));
        for (int f = 0; f < projection.firmCount(); f++) {
            GapProjection.Firm firm = projection.firm(f);
            if (scope.contains(firm) || scope.province().equals(firm.province())) {
                builder.firm(firm);
                facts(f, own, kept, builder);
            }
        }
        added.ifPresent(p -> add(p, builder));
        return builder.build();
    }

    /// Without a broader product in another cluster.
    private GapProjection.Product withinCluster(GapProjection.Product p) {
        boolean kept = p.parent().isEmpty()
                || projection.product(projection.productIndex(p.parent())).cluster() == cluster;
        return kept
                ? p
                : new GapProjection.Product(
                        p.id(),
                        p.cluster(),
                        p.link(),
                        p.nameZh(),
                        p.nameEn(),
                        p.kind(),
                        p.weight(),
                        "",
                        p.industryCodes());
    }

    private void facts(int firm, boolean[] own, IntPredicate kept, GapProjectionBuilder builder) {
        Facts facts = projection.facts();
        for (int e = facts.first(firm); e < facts.first(firm + 1); e++) {
            if (own[facts.product(e)] && kept.test(e)) {
                builder.produces(new Produces(
                        projection.firm(firm).id(),
                        projection.product(facts.product(e)).id(),
                        facts.kind(e),
                        facts.confidence(e),
                        facts.phrase(e),
                        facts.rule(e),
                        facts.source(e),
                        facts.batch(e),
                        facts.line(e),
                        facts.statedOn(e)));
            }
        }
    }

    private void add(String product, GapProjectionBuilder builder) {
        builder.firm(new GapProjection.Firm(
                ADDED,
                ADDED,
                scope.province(),
                at(Scope.Level.PREFECTURE),
                at(Scope.Level.COUNTY),
                at(Scope.Level.ZONE),
                List.of(),
                "",
                ""));
        builder.produces(new Produces(ADDED, product, FactKind.OBSERVED, 1, "", "", "", "", 0, Optional.empty()));
    }

    private String at(Scope.Level level) {
        return scope.level() == level ? scope.code() : "";
    }
}

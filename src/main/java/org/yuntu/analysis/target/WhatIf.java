package org.yuntu.analysis.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Produces;
import org.yuntu.analysis.GapProjectionBuilder;
import org.yuntu.analysis.Scope;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;

/// The gap analysis of one cluster run again with one more maker here.
///
/// On the firms of the province alone: who makes what elsewhere changes neither completeness nor covered ways.
final class WhatIf {

    /// The firm that is added; no identity of a real one.
    private static final String ADDED = " added";

    private final GapProjection projection;
    private final Scope scope;
    private final Cluster cluster;
    private final GapParameters parameters;
    private final ClusterSummary before;

    WhatIf(GapProjection projection, Scope scope, Cluster cluster, GapParameters parameters) {
        this.projection = projection;
        this.scope = scope;
        this.cluster = cluster;
        this.parameters = parameters;
        this.before = run(Optional.empty());
    }

    ClusterSummary before() {
        return before;
    }

    /// @param product that somebody here makes from now on
    ClusterSummary after(int product) {
        return run(Optional.of(product));
    }

    private ClusterSummary run(Optional<Integer> added) {
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
                facts(f, own, builder);
            }
        }
        added.ifPresent(p -> add(projection.product(p).id(), builder));
        return GapAnalysis.run(builder.build(), scope, Set.of(cluster), parameters)
                .clusters()
                .getFirst()
                .summary();
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

    private void facts(int firm, boolean[] own, GapProjectionBuilder builder) {
        Facts facts = projection.facts();
        for (int e = facts.first(firm); e < facts.first(firm + 1); e++) {
            if (own[facts.product(e)]) {
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

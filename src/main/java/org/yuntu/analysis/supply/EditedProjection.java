package org.yuntu.analysis.supply;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.GapProjection.Produces;
import org.yuntu.analysis.GapProjectionBuilder;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.model.FactKind;

/// The picture the gap analysis reads, after a scenario: firms that stop make nothing any more, those that come make
/// what they are to make in the area asked for.
final class EditedProjection {

    private static final String RULE = "scenario";

    private EditedProjection() {}

    /// The gap analysis after a scenario.
    static GapResult gaps(AnalysisRequest request, SupplyView view, Edit edit) {
        return GapAnalysis.run(
                of(view.projection(), edit, request.scope()),
                request.scope(),
                request.clusters(),
                EcosystemView.gapParameters(request));
    }

    private static GapProjection of(GapProjection projection, Edit edit, Scope scope) {
        GapProjectionBuilder builder = GapProjection.builder().census(projection.census());
        for (int p = 0; p < projection.productCount(); p++) {
            builder.product(projection.product(p));
        }
        for (int i = 0; i < projection.inputCount(); i++) {
            builder.input(projection.input(i));
        }
        projection.divisions().values().forEach(builder::division);
        Set<String> firms = new HashSet<>();
        for (int f = 0; f < projection.firmCount(); f++) {
            builder.firm(projection.firm(f));
            firms.add(projection.firm(f).id());
        }
        Facts facts = projection.facts();
        for (int e = 0; e < facts.count(); e++) {
            if (!edit.failed().contains(projection.firm(facts.firm(e)).id())) {
                builder.produces(fact(projection, facts, e));
            }
        }
        for (Edit.Addition a : edit.added()) {
            if (firms.add(a.id())) {
                builder.firm(newcomer(a, scope, projection));
            }
            builder.produces(new Produces(
                    a.id(),
                    projection.product(a.product()).id(),
                    FactKind.OBSERVED,
                    1,
                    "",
                    RULE,
                    RULE,
                    "",
                    0,
                    Optional.empty()));
        }
        return builder.build();
    }

    private static Produces fact(GapProjection projection, Facts facts, int e) {
        return new Produces(
                projection.firm(facts.firm(e)).id(),
                projection.product(facts.product(e)).id(),
                facts.kind(e),
                facts.confidence(e),
                facts.phrase(e),
                facts.rule(e),
                facts.source(e),
                facts.batch(e),
                facts.line(e),
                facts.statedOn(e),
                known(facts.marketShare(e)),
                known(facts.revenueCny(e)));
    }

    private static Optional<Double> known(double figure) {
        return Double.isNaN(figure) ? Optional.empty() : Optional.of(figure);
    }

    /// In the area asked for, with all it lies in.
    private static Firm newcomer(Edit.Addition a, Scope scope, GapProjection projection) {
        Division division = projection.divisions().get(scope.code());
        String parent = division == null ? "" : division.parent();
        return new Firm(
                a.id(),
                a.name(),
                scope.province(),
                scope.level() == Scope.Level.PREFECTURE
                        ? scope.code()
                        : scope.level() == Scope.Level.COUNTY ? parent : "",
                scope.level() == Scope.Level.COUNTY ? scope.code() : "",
                scope.level() == Scope.Level.ZONE ? scope.code() : "",
                List.of(),
                "",
                "");
    }
}

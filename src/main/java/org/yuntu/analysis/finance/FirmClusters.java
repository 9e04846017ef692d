package org.yuntu.analysis.finance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.DataBasis.Count;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Relation;
import org.yuntu.analysis.gap.Standing;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;
import org.yuntu.model.ReferenceChains.ProductKind;

/// The clusters of each firm: those whose segments it makes, else those it has a role in. Facts count as in the gap
/// analysis; making an outside input is no membership.
final class FirmClusters {

    private final AnalysisRequest request;
    private final GapProjection projection;
    private final Map<String, Set<Cluster>> clusters = new HashMap<>();
    private long admitted;

    FirmClusters(AnalysisRequest request, GapProjection projection, List<Relation.Role> roles) {
        this.request = request;
        this.projection = projection;
        Facts facts = projection.facts();
        Set<FactKind> kinds = request.get(EcosystemView.KINDS);
        double least = GapParameters.defaults().minConfidence();
        long day = request.date().toEpochDay();
        for (int e = 0; e < facts.count(); e++) {
            boolean later = facts.isDated(e) && facts.epochDay(e) > day;
            if (!later && kinds.contains(facts.kind(e)) && facts.confidence(e) >= least) {
                admitted++;
                GapProjection.Product product = projection.product(facts.product(e));
                if (product.kind() != ProductKind.RESOURCE) {
                    add(projection.firm(facts.firm(e)).id(), product.cluster());
                }
            }
        }
        roles.stream()
                .filter(r -> !clusters.containsKey(r.enterprise().id()))
                .toList()
                .forEach(r -> Cluster.findByCode(r.chain().id())
                        .or(() -> Cluster.findByProductId(r.chain().id()))
                        .ifPresent(c -> add(r.enterprise().id(), c)));
    }

    Set<Cluster> of(String firm) {
        return clusters.getOrDefault(firm, Set.of());
    }

    /// Firms here that still work and belong to a cluster asked for.
    List<Firm> members() {
        return java.util.stream.IntStream.range(0, projection.firmCount())
                .mapToObj(projection::firm)
                .filter(f -> request.scope().contains(f) && !Standing.hasEnded(f))
                .filter(f -> of(f.id()).stream().anyMatch(request.clusters()::contains))
                .toList();
    }

    DataBasis basis() {
        return new DataBasis(
                projection.fingerprint(),
                Optional.<LocalDate>empty(),
                Optional.<LocalDate>empty(),
                List.of(
                        new Count("firms", projection.census().total()),
                        new Count("firmsInScope", projection.firmsIn(request.scope())),
                        new Count("facts", projection.facts().count()),
                        new Count("factsAdmitted", admitted)));
    }

    private void add(String firm, Cluster cluster) {
        clusters.computeIfAbsent(firm, _ -> EnumSet.noneOf(Cluster.class)).add(cluster);
    }
}

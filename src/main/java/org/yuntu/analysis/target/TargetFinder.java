package org.yuntu.analysis.target;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.supply.Redundancy;
import org.yuntu.analysis.supply.SupplyView;
import org.yuntu.model.Cluster;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.RecognitionType;

/// Finds and ranks the candidates for gaps, and what closing them would change.
final class TargetFinder {

    /// The maker that is supposed to come; no identity of a real one.
    private static final String NEWCOMER = ClusterCut.ADDED;

    private final AnalysisRequest request;
    private final GapsHere here;
    private final GapProjection projection;
    private final LocalFinder local;
    private final OutsideFinder outside;
    private final ResearchFinder research;
    private final PurchasesHere purchases;
    private final Redundancy redundancy;
    private final EvidenceGraph evidence;
    private final GapMeasures measures;
    private final Map<Cluster, WhatIf> whatIf = new EnumMap<>(Cluster.class);

    TargetFinder(
            AnalysisRequest request,
            GapsHere here,
            Capabilities capabilities,
            CoMaking.Rule rule,
            Signals signals,
            SupplyView supplies,
            EcosystemView view,
            PolicyBook book) {
        this.request = request;
        this.here = here;
        this.projection = capabilities.projection();
        Field field = new Field(request, capabilities, signals, view);
        this.local = new LocalFinder(capabilities, rule, signals, field, view);
        this.outside = new OutsideFinder(request, here, capabilities, signals, field, view);
        this.research = new ResearchFinder(projection, view);
        this.purchases = new PurchasesHere(supplies);
        this.redundancy = new Redundancy(supplies, request);
        this.evidence = new EvidenceGraph(capabilities, supplies.deals(), view);
        this.measures = new GapMeasures(book, projection, request);
    }

    EvidenceGraph evidence() {
        return evidence;
    }

    /// Firms of the area a firm supplies, leaders first.
    List<Integer> customersHere(int firm) {
        return outside.customersHere(firm);
    }

    /// Who could close a gap, without what that would change.
    ///
    /// @param local with a direct tie, or supplying who needs it
    /// @param leads firms here that nothing ties directly
    /// @param excluded candidates on a list of abnormal or dishonest firms, by number
    record Candidates(
            List<GapTargets.Local> local,
            List<GapTargets.Local> leads,
            List<Ranked<OutsideFeature>> outside,
            Map<Integer, Set<RecognitionType>> excluded,
            EvidenceGraph.Ways ways) {}

    Candidates candidates(GapsHere.Gap gap) {
        int product = number(gap);
        Map<Integer, Set<RecognitionType>> excluded = new TreeMap<>();
        Map<Boolean, List<GapTargets.Local>> byLead = local.find(product, excluded).stream()
                .collect(Collectors.partitioningBy(l -> l.near().tie().isLead()));
        return new Candidates(
                byLead.getOrDefault(false, List.of()),
                byLead.getOrDefault(true, List.of()),
                outside.find(product, excluded),
                excluded,
                evidence.to(projection.product(product).id()));
    }

    GapTargets find(GapsHere.Gap gap) {
        int product = number(gap);
        Candidates who = candidates(gap);
        List<Technology> open = research.open();
        WhatIf what = whatIf.computeIfAbsent(
                gap.row().cluster(),
                c -> new WhatIf(projection, request.scope(), c, here.result().parameters()));
        ClusterSummary before = what.before();
        Set<String> kinds = kinds(product);
        return new GapTargets(
                gap,
                product,
                who.local(),
                who.leads(),
                who.outside(),
                research.find(gap.row(), open),
                open,
                who.excluded(),
                who.ways(),
                before,
                what.after(product),
                purchases.of(kinds),
                redundancy.of(NEWCOMER, kinds),
                who.outside().isEmpty()
                        ? List.of()
                        : measures.of(gap.row(), EnumSet.of(GapMeasures.Treatment.ATTRACT), false, false).stream()
                                .filter(GapMeasures.Applicable::asksForTreatment)
                                .toList());
    }

    private int number(GapsHere.Gap gap) {
        return projection.productIndex(gap.row().segment().id());
    }

    /// Ids of the product and of all kinds of it.
    private Set<String> kinds(int product) {
        return IntStream.range(0, projection.productCount())
                .filter(p -> isKind(p, product))
                .mapToObj(p -> projection.product(p).id())
                .collect(Collectors.toSet());
    }

    private boolean isKind(int p, int product) {
        for (int at = p; at >= 0; at = projection.parent(at)) {
            if (at == product) {
                return true;
            }
        }
        return false;
    }
}

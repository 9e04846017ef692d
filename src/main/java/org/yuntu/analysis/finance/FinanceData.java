package org.yuntu.analysis.finance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Demand;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Relation.Investment;
import org.yuntu.model.Cluster;
import org.yuntu.model.DemandKind;
import org.yuntu.model.DemandState;

/// Needs, funds and tickets for one request.
final class FinanceData {

    private final AnalysisRequest request;
    private final EcosystemView view;
    private final GapProjection projection;
    private final Map<String, LocalDate> founding;
    private final Map<String, Firm> firms = new HashMap<>();
    private final FirmClusters clusters;
    private final FirmStages stages;
    private final Tickets tickets;
    private final List<FundOffer> offers;
    private final List<Investment> investments;
    private final List<Need> declared;

    FinanceData(
            AnalysisRequest request, EcosystemView view, GapProjection projection, Map<String, LocalDate> founding) {
        this.request = request;
        this.view = view;
        this.projection = projection;
        this.founding = founding;
        for (int f = 0; f < projection.firmCount(); f++) {
            firms.put(projection.firm(f).id(), projection.firm(f));
        }
        this.clusters = new FirmClusters(request, projection, view.roles());
        this.stages = new FirmStages(request, view);
        this.investments = view.investments().stream()
                .filter(i -> i.on().stream().noneMatch(request.date()::isBefore))
                .toList();
        List<Demand> demands = view.demands().stream()
                .filter(d -> d.demandKind().filter(DemandKind.FINANCE::equals).isPresent())
                .toList();
        this.tickets = new Tickets(investments, demands);
        this.offers = view.funds().stream()
                .map(f -> FundOffer.of(f, request, projection.divisions()))
                .toList();
        this.declared = demands.stream()
                .filter(this::isOpen)
                .flatMap(this::needs)
                .filter(this::isAsked)
                .toList();
    }

    EcosystemView view() {
        return view;
    }

    Tickets tickets() {
        return tickets;
    }

    /// All funds, in the order of their ids.
    List<FundOffer> offers() {
        return offers;
    }

    /// Investments made by the day of the analysis, anywhere.
    List<Investment> investments() {
        return investments;
    }

    /// Needs firms here have declared and nobody has met, incomplete ones included.
    List<Need> declared() {
        return declared;
    }

    /// Of firms here that declared none: the median ticket of their stage. Those without stage or ticket included.
    List<Need> derived() {
        Set<String> heard = new HashSet<>();
        declared.forEach(n -> heard.add(n.firm()));
        return clusters.members().stream()
                .filter(f -> !heard.contains(f.id()))
                .map(this::derived)
                .toList();
    }

    DataBasis basis() {
        return clusters.basis();
    }

    GapProjection projection() {
        return projection;
    }

    private Need derived(Firm firm) {
        Optional<FirmStage> stage = stages.find(firm.id(), firm.tiers(), founding.get(firm.id()));
        return new Need(
                firm.id(),
                firm.id(),
                firm.name(),
                codes(firm),
                clusters.of(firm.id()),
                stage,
                stage.map(s -> tickets.median(s.stage())).orElse(OptionalDouble.empty()),
                false,
                true);
    }

    private boolean isOpen(Demand demand) {
        return demand.state().filter(DemandState.DONE::equals).isEmpty()
                && demand.finishedOn().filter(on -> !on.isAfter(request.date())).isEmpty();
    }

    /// A demand of an unknown cluster is asked for with every cluster: it must not get lost.
    private boolean isAsked(Need need) {
        return need.clusters().isEmpty() || need.clusters().stream().anyMatch(request.clusters()::contains);
    }

    private Stream<Need> needs(Demand demand) {
        if (demand.enterprises().isEmpty()) {
            return view.here(demand)
                    ? Stream.of(need(
                            demand,
                            demand.id(),
                            demand.name(),
                            demand.head().place().codes()))
                    : Stream.empty();
        }
        return demand.enterprises().stream()
                .filter(e -> view.here(e) || view.here(demand))
                .map(e -> need(demand, e.id(), e.name(), area(e, demand)));
    }

    private Need need(Demand demand, String firm, String name, Set<String> area) {
        Optional<FirmStage> stage = demand.stage()
                .map(s -> new FirmStage(s, FirmStage.Basis.DECLARED))
                .or(() -> stages.find(firm, tiers(firm), founding.get(firm)));
        OptionalDouble stated = demand.amountCny();
        OptionalDouble amount = stated.isPresent()
                ? stated
                : stage.map(s -> tickets.median(s.stage())).orElse(OptionalDouble.empty());
        Set<Cluster> named = EnumSet.noneOf(Cluster.class);
        demand.products().forEach(p -> Cluster.findByProductId(p).ifPresent(named::add));
        return new Need(
                demand.id(),
                firm,
                name,
                area,
                named.isEmpty() ? clusters.of(firm) : named,
                stage,
                amount,
                true,
                stated.isEmpty());
    }

    private Collection<String> tiers(String firm) {
        Firm known = firms.get(firm);
        return known == null ? List.of() : known.tiers();
    }

    private Set<String> area(Actor firm, Demand demand) {
        Firm known = firms.get(firm.id());
        if (known != null) {
            return codes(known);
        }
        return firm.place().isKnown()
                ? firm.place().codes()
                : demand.head().place().codes();
    }

    private static Set<String> codes(Firm firm) {
        Set<String> codes = new TreeSet<>(List.of(firm.province(), firm.prefecture(), firm.county(), firm.zone()));
        codes.remove("");
        return codes;
    }
}

package org.yuntu.analysis.advice;

import static org.yuntu.analysis.advice.ItemWords.entity;
import static org.yuntu.analysis.advice.ItemWords.many;
import static org.yuntu.analysis.advice.ItemWords.names;
import static org.yuntu.analysis.advice.ItemWords.phrase;
import static org.yuntu.analysis.advice.ItemWords.segment;
import static org.yuntu.analysis.advice.ItemWords.terms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Demand;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.Project;
import org.yuntu.analysis.ecosystem.ServesClusters;
import org.yuntu.analysis.ecosystem.Team;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.model.Cluster;
import org.yuntu.model.DemandKind;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.ListKind;
import org.yuntu.model.ProjectState;

/// Items that records state: demands, technologies, teams, projects.
final class RecordItems {

    private static final Set<ProjectState> OVER = EnumSet.of(ProjectState.FINISHED, ProjectState.STOPPED);

    private final ItemScope scope;
    private final Map<String, SegmentRow> segments;
    private final List<String> keepersOfOpportunities;
    private final int perGap;
    private final WorkItems items;

    /// @param segments by product
    RecordItems(
            ItemScope scope,
            Map<String, SegmentRow> segments,
            List<String> keepersOfOpportunities,
            int perGap,
            WorkItems items) {
        this.scope = scope;
        this.segments = segments;
        this.keepersOfOpportunities = keepersOfOpportunities;
        this.perGap = perGap;
        this.items = items;
    }

    void technology(Technology t) {
        Set<Cluster> clusters = t.served();
        if (!scope.concerns(clusters)) {
            return;
        }
        if (t.bottleneck()) {
            record(ListKind.KEY_TECHNOLOGIES, t, clusters, phrase("bottleneck", many(terms(t.stage()))));
        }
        boolean ready = t.stage()
                .filter(s -> s == InnovationStage.PILOT || s == InnovationStage.INDUSTRIALISATION)
                .isPresent();
        if (ready && t.industrialisedBy().isEmpty()) {
            record(
                    ListKind.OPPORTUNITIES,
                    t,
                    clusters,
                    phrase("ready", many(terms(t.stage())), many(names(t.developers()))));
        }
    }

    void team(Team t) {
        if (scope.concerns(t.served())) {
            record(
                    ListKind.KEY_TEAMS,
                    t,
                    t.served(),
                    phrase("team", many(terms(t.tier())), many(names(t.employers()))));
        }
    }

    void project(Project p) {
        if (p.state().filter(OVER::contains).isEmpty() && scope.concerns(p.served())) {
            List<CellValue> kindAndState = Stream.concat(terms(p.projectType()).stream(), terms(p.state()).stream())
                    .toList();
            record(
                    ListKind.KEY_PROJECTS,
                    p,
                    p.served(),
                    p.investmentCny().orElse(0),
                    phrase("project", many(kindAndState), many(names(p.undertakers()))));
        }
    }

    void demand(Demand demand) {
        Set<Cluster> clusters = ServesClusters.served(Set.of(), demand.products());
        if (!scope.concerns(clusters)) {
            return;
        }
        DemandKind kind = demand.demandKind().orElse(DemandKind.OTHER);
        CellValue reason = phrase(
                "demand",
                many(names(demand.enterprises())),
                many(terms(demand.demandKind())),
                many(scope.products(demand.products())),
                demand.amountCny().isPresent()
                        ? phrase("money", new CellValue.Money(demand.amountCny().getAsDouble()))
                        : new CellValue.Word("amountUnstated"),
                many(terms(demand.state())));
        demandItem(ListKind.ENTERPRISE_DEMANDS, demand, clusters, List.of(reason));
        switch (kind) {
            case TALENT -> demandItem(ListKind.TALENT_TARGETS, demand, clusters, List.of(reason));
            case TECHNOLOGY -> demandItem(ListKind.KEY_TECHNOLOGIES, demand, clusters, List.of(reason));
            case SUPPLY -> {
                List<CellValue> reasons = new ArrayList<>(List.of(reason));
                demand.products().stream()
                        .map(segments::get)
                        .filter(Objects::nonNull)
                        .forEach(row -> reasons.add(suppliers(row)));
                demandItem(ListKind.OPPORTUNITIES, demand, clusters, reasons);
            }
            case MARKET -> demandItem(ListKind.OPPORTUNITIES, demand, clusters, List.of(reason));
            default -> {
                // only on the list of demands
            }
        }
    }

    /// Who could supply it: here, else elsewhere.
    private CellValue suppliers(SegmentRow row) {
        List<FirmClaim> makers = row.makers().isEmpty() ? row.outsiders() : row.makers();
        return makers.isEmpty()
                ? phrase("noMaker", segment(row))
                : phrase(
                        row.makers().isEmpty() ? "makersElsewhere" : "makersHere",
                        segment(row),
                        many(makers.stream()
                                .limit(perGap)
                                .<CellValue>map(c -> entity(c.firm()))
                                .toList()));
    }

    private void demandItem(ListKind list, Demand demand, Set<Cluster> clusters, List<CellValue> reasons) {
        items.add(new WorkItem(
                list,
                "record:" + demand.id(),
                entity(demand),
                clusters,
                reasons,
                demand.head().provenance().kind(),
                demand.handledBy().stream().map(Actor::name).toList(),
                demand.raisedOn().or(() -> demand.head().provenance().statedOn()),
                List.of(demand.head().evidence()),
                true,
                demand.amountCny().orElse(0)));
    }

    private void record(ListKind list, EcosystemRecord record, Set<Cluster> clusters, CellValue reason) {
        record(list, record, clusters, 0, reason);
    }

    private void record(ListKind list, EcosystemRecord record, Set<Cluster> clusters, double weight, CellValue reason) {
        items.add(new WorkItem(
                list,
                "record:" + record.id(),
                entity(record),
                clusters,
                List.of(reason),
                record.head().provenance().kind(),
                list == ListKind.OPPORTUNITIES ? keepersOfOpportunities : List.of(),
                record.head().provenance().statedOn(),
                List.of(record.head().evidence()),
                true,
                weight));
    }
}

package org.yuntu.analysis.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Relation;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Demand;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Project;
import org.yuntu.analysis.ecosystem.Team;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.target.GapsHere;
import org.yuntu.analysis.target.GapsHere.Gap;
import org.yuntu.analysis.target.Kin;
import org.yuntu.analysis.target.PolicyPlaces;
import org.yuntu.model.ChainAction;
import org.yuntu.model.ChainRole;
import org.yuntu.model.Cluster;
import org.yuntu.model.DemandKind;
import org.yuntu.model.FactKind;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.ListKind;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.ProjectState;
import org.yuntu.model.SegmentState;

/// Draws up the lists from the graph.
final class ListBuilder {

    /// S3 二(六)22, which names who keeps the 机会清单.
    private static final String OPPORTUNITY_MEASURE = "M-083";

    private static final Set<ChainAction> TO_FILL = EnumSet.of(ChainAction.BUILD, ChainAction.FILL, ChainAction.EXTEND);
    private static final Set<ChainRole> LEADING = EnumSet.of(ChainRole.LEADER, ChainRole.LEADING_ENTERPRISE);

    private final EcosystemView view;
    private final AnalysisRequest request;
    private final GapProjection projection;
    private final PolicyBook book;
    private final PolicyPlaces places;
    private final Kin kin;
    private final int perGap;
    private final WorkItems items = new WorkItems();
    private final Map<String, SegmentRow> segments = new HashMap<>();

    ListBuilder(EcosystemView view, GapProjection projection, PolicyBook book, AnalysisRequest request, int perGap) {
        this.view = view;
        this.request = request;
        this.projection = projection;
        this.book = book;
        this.places = new PolicyPlaces(book, projection, request.scope());
        this.kin = new Kin(projection);
        this.perGap = perGap;
    }

    WorkItems build(GapsHere here) {
        here.result().clusters().stream()
                .flatMap(c -> c.segments().stream())
                .forEach(row -> segments.put(row.segment().id(), row));
        Extenders extending = new Extenders(here, kin);
        List<Technology> technologies = view.technologies();
        List<Team> teams = view.teams();
        List<Project> projects = view.here(view.projects());
        roles();
        for (Gap gap : here.gaps()) {
            investment(gap);
            talent(gap, teams);
            technology(gap, technologies);
            project(gap, projects);
            opportunity(gap);
            extenders(gap, extending);
        }
        here.result().clusters().stream().flatMap(c -> c.segments().stream()).forEach(this::leadersAndSoleMakers);
        view.here(view.demands()).forEach(this::demand);
        view.here(technologies).forEach(this::technology);
        view.here(teams).stream()
                .filter(t -> concerns(t.clusters(), t.products()))
                .forEach(t -> record(
                        ListKind.KEY_TEAMS,
                        t,
                        clusters(t.clusters(), t.products()),
                        phrase("team", many(terms(t.tier())), many(names(t.employers())))));
        projects.stream()
                .filter(p -> p.state()
                        .filter(s -> s == ProjectState.FINISHED || s == ProjectState.STOPPED)
                        .isEmpty())
                .filter(p -> concerns(p.clusters(), p.products()))
                .forEach(p -> record(
                        ListKind.KEY_PROJECTS,
                        p,
                        clusters(p.clusters(), p.products()),
                        p.investmentCny().orElse(0),
                        phrase(
                                "project",
                                many(Stream.concat(terms(p.projectType()).stream(), terms(p.state()).stream())
                                        .toList()),
                                many(names(p.undertakers())))));
        policies();
        return items;
    }

    /// Every maker elsewhere of what is missing here; a few of each gap are shown.
    private void investment(Gap gap) {
        SegmentRow row = gap.row();
        if (gap.unfilled()
                || row.absentEverywhere()
                || row.action().filter(TO_FILL::contains).isEmpty()) {
            return;
        }
        int rank = 0;
        for (FirmClaim claim : row.outsiders()) {
            items.add(new WorkItem(
                    ListKind.INVESTMENT_TARGETS,
                    about(row) + " firm:" + claim.firm().id(),
                    entity(claim.firm()),
                    Set.of(row.cluster()),
                    List.of(phrase(
                            "attract",
                            new CellValue.Text(claim.firm().region()),
                            segment(row),
                            state(row),
                            new CellValue.Whole(row.demand().firms()))),
                    FactKind.DERIVED,
                    List.of(),
                    claim.evidence().statedOn(),
                    List.of(Evidence.of(claim)),
                    rank++ < perGap,
                    row.severity().value()));
        }
    }

    private void talent(Gap gap, List<Team> teams) {
        SegmentRow row = gap.row();
        Map<String, Relation> around = kin.around(row.segment().id());
        boolean any = false;
        for (Team team : teams) {
            Optional<Relation> near = team.products().stream()
                    .filter(around::containsKey)
                    .map(around::get)
                    .min(java.util.Comparator.naturalOrder());
            if (near.isPresent()) {
                any |= view.here(team) && near.get() == Relation.SELF;
                if (!view.here(team)) {
                    items.add(new WorkItem(
                            ListKind.TALENT_TARGETS,
                            about(row) + " record:" + team.id(),
                            entity(team),
                            Set.of(row.cluster()),
                            List.of(phrase(
                                    near.get() == Relation.SELF ? "teamElsewhere" : "teamElsewhereNear", segment(row))),
                            FactKind.DERIVED,
                            List.of(),
                            team.head().provenance().statedOn(),
                            List.of(team.head().evidence()),
                            true,
                            1 + row.severity().value()));
                }
            }
        }
        if (!any && isUrgent(row)) {
            gapItem(
                    ListKind.TALENT_TARGETS,
                    row,
                    phrase(
                            "noTeam",
                            segment(row),
                            new CellValue.Whole(row.demand().firms())));
        }
    }

    private void technology(Gap gap, List<Technology> technologies) {
        SegmentRow row = gap.row();
        if (row.chokepoint().flagged()) {
            gapItem(ListKind.KEY_TECHNOLOGIES, row, phrase("chokepoint", state(row)));
        }
        for (Technology t : technologies) {
            if (t.products().contains(row.segment().id())
                    && t.stage()
                            .filter(s -> s != InnovationStage.INDUSTRIALISATION)
                            .isPresent()) {
                items.add(new WorkItem(
                        ListKind.KEY_TECHNOLOGIES,
                        "record:" + t.id(),
                        entity(t),
                        Set.of(row.cluster()),
                        List.of(phrase("forGap", segment(row), state(row), many(terms(t.stage())))),
                        FactKind.DERIVED,
                        List.of(),
                        t.head().provenance().statedOn(),
                        List.of(t.head().evidence()),
                        true,
                        row.severity().value()));
            }
        }
    }

    private void technology(Technology t) {
        if (!concerns(t.clusters(), t.products())) {
            return;
        }
        Set<Cluster> clusters = clusters(t.clusters(), t.products());
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

    private void project(Gap gap, List<Project> projects) {
        SegmentRow row = gap.row();
        boolean planned = projects.stream()
                .anyMatch(p -> p.products().contains(row.segment().id()));
        if (!planned && isUrgent(row) && row.action().filter(TO_FILL::contains).isPresent()) {
            gapItem(
                    ListKind.KEY_PROJECTS,
                    row,
                    phrase(
                            "propose",
                            action(row),
                            state(row),
                            new CellValue.Whole(row.demand().firms()),
                            new CellValue.Whole(row.depth().outside())));
        }
    }

    private void opportunity(Gap gap) {
        SegmentRow row = gap.row();
        if (row.demand().firms() > 0) {
            gapItem(
                    ListKind.OPPORTUNITIES,
                    row,
                    phrase(
                            "opportunity",
                            new CellValue.Whole(row.demand().firms()),
                            new CellValue.Whole(row.depth().local()),
                            many(row.demanders().stream()
                                    .limit(perGap)
                                    .<CellValue>map(c -> entity(c.firm()))
                                    .toList())));
        }
    }

    private void extenders(Gap gap, Extenders extending) {
        SegmentRow row = gap.row();
        if (row.action().filter(TO_FILL::contains).isEmpty()) {
            return;
        }
        int rank = 0;
        for (FirmClaim claim : extending.of(row)) {
            boolean shown = rank++ < perGap;
            firm(
                    claim,
                    row,
                    phrase("couldExtend", segment(row)),
                    shown,
                    row.severity().value());
        }
    }

    private void leadersAndSoleMakers(SegmentRow row) {
        for (FirmClaim claim : row.makers()) {
            if (row.state() == SegmentState.FRAGILE && row.depth().local() == 1) {
                firm(
                        claim,
                        row,
                        phrase("soleMaker", segment(row)),
                        true,
                        row.severity().value());
            }
            if (claim.firm().leader()) {
                firm(claim, row, phrase("leader", Cell.value(row.cluster())), true, 1);
            }
        }
    }

    private void firm(FirmClaim claim, SegmentRow row, CellValue reason, boolean shown, double weight) {
        items.add(new WorkItem(
                ListKind.KEY_ENTERPRISES,
                "firm:" + claim.firm().id(),
                entity(claim.firm()),
                Set.of(row.cluster()),
                List.of(reason),
                FactKind.DERIVED,
                List.of(),
                claim.evidence().statedOn(),
                List.of(Evidence.of(claim)),
                shown,
                weight));
    }

    private void roles() {
        view.roles().stream()
                .filter(r -> r.role().filter(LEADING::contains).isPresent() && view.here(r.enterprise()))
                .forEach(r -> {
                    Optional<Cluster> cluster = Cluster.findByCode(r.chain().id());
                    if (cluster.isEmpty() || request.clusters().contains(cluster.get())) {
                        items.add(new WorkItem(
                                ListKind.KEY_ENTERPRISES,
                                "firm:" + r.enterprise().id(),
                                entity(r.enterprise()),
                                cluster.map(Set::of).orElseGet(Set::of),
                                List.of(phrase(
                                        "role", new CellValue.Text(r.chain().name()), many(terms(r.role())))),
                                r.provenance().kind(),
                                List.of(),
                                r.provenance().statedOn(),
                                List.of(new Evidence(
                                        r.enterprise().id(),
                                        r.enterprise().name(),
                                        r.provenance().source(),
                                        r.provenance().statedOn(),
                                        r.provenance().batch(),
                                        r.provenance().kind(),
                                        r.provenance().synthetic())),
                                true,
                                1));
                    }
                });
    }

    private void demand(Demand demand) {
        Set<Cluster> clusters = clusters(Set.of(), demand.products());
        if (!concerns(Set.of(), demand.products())) {
            return;
        }
        DemandKind kind = demand.demandKind().orElse(DemandKind.OTHER);
        CellValue reason = phrase(
                "demand",
                many(names(demand.enterprises())),
                many(terms(demand.demandKind())),
                many(products(demand.products())),
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

    /// Measures in force on the day, in the area or a part of it.
    private void policies() {
        book.measures()
                .forEach(m -> places.find(m.document()).ifPresent(place -> {
                    LocalDate until = m.validUntil();
                    if (until == null || !until.isBefore(request.date())) {
                        String article = "《" + place.document().title() + "》" + m.article();
                        Optional<LocalDate> issued =
                                Optional.ofNullable(place.document().issuedOn());
                        items.add(new WorkItem(
                                ListKind.SUPPORTING_POLICIES,
                                "measure:" + m.id(),
                                new CellValue.Entity(m.id(), m.title(), ""),
                                Set.of(),
                                Stream.of(
                                                Optional.of(phrase(
                                                        "policy",
                                                        new CellValue.Text(article),
                                                        new CellValue.Text(m.appliesTo()),
                                                        m.amount().isEmpty()
                                                                ? new CellValue.Word("amountUnstated")
                                                                : new CellValue.Text(m.amount()))),
                                                place.onlyIn().isEmpty()
                                                        ? Optional.<CellValue>empty()
                                                        : Optional.of(
                                                                phrase("onlyIn", new CellValue.Text(place.onlyIn()))),
                                                Optional.ofNullable(until)
                                                        .map(d -> phrase("until", new CellValue.Day(d))))
                                        .flatMap(Optional::stream)
                                        .toList(),
                                FactKind.OBSERVED,
                                m.departments(),
                                issued,
                                List.of(new Evidence(m.id(), m.title(), article, issued, "", FactKind.OBSERVED, false)),
                                true,
                                place.onlyIn().isEmpty() ? 1 : 0));
                    }
                }));
    }

    /// An item about the gap itself.
    private void gapItem(ListKind list, SegmentRow row, CellValue reason) {
        items.add(new WorkItem(
                list,
                about(row),
                new CellValue.Entity(
                        row.segment().id(),
                        row.segment().nameZh(),
                        row.segment().nameEn()),
                Set.of(row.cluster()),
                List.of(reason),
                FactKind.DERIVED,
                list == ListKind.OPPORTUNITIES ? places.departments(OPPORTUNITY_MEASURE) : List.of(),
                Optional.empty(),
                row.demanders().stream().limit(perGap).map(Evidence::of).toList(),
                true,
                row.severity().value()));
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
                list == ListKind.OPPORTUNITIES ? places.departments(OPPORTUNITY_MEASURE) : List.of(),
                record.head().provenance().statedOn(),
                List.of(record.head().evidence()),
                true,
                weight));
    }

    /// Needed by firms here, or 卡脖子.
    private static boolean isUrgent(SegmentRow row) {
        return row.demand().firms() > 0 || row.chokepoint().flagged();
    }

    /// What names neither cluster nor product concerns every question.
    private boolean concerns(Set<Cluster> stated, List<String> products) {
        Set<Cluster> clusters = clusters(stated, products);
        return clusters.isEmpty() || clusters.stream().anyMatch(request.clusters()::contains);
    }

    private Set<Cluster> clusters(Set<Cluster> stated, List<String> products) {
        Set<Cluster> all = new HashSet<>(stated);
        products.stream()
                .map(projection::productIndex)
                .filter(p -> p >= 0)
                .forEach(p -> all.add(projection.product(p).cluster()));
        return all;
    }

    private List<CellValue> products(List<String> ids) {
        return ids.stream()
                .map(projection::productIndex)
                .filter(p -> p >= 0)
                .map(projection::product)
                .<CellValue>map(p -> new CellValue.Entity(p.id(), p.nameZh(), p.nameEn()))
                .toList();
    }

    private static String about(SegmentRow row) {
        return "gap:" + row.segment().id();
    }

    private static CellValue segment(SegmentRow row) {
        return new CellValue.Entity(
                row.segment().id(), row.segment().nameZh(), row.segment().nameEn());
    }

    private static CellValue state(SegmentRow row) {
        return new CellValue.Word("SegmentState." + row.state().name());
    }

    private static CellValue action(SegmentRow row) {
        return row.action()
                .<CellValue>map(a -> new CellValue.Entity(a.name(), a.nameZh(), a.nameEn()))
                .orElseGet(CellValue.Nothing::new);
    }

    private static CellValue.Entity entity(EcosystemRecord record) {
        return new CellValue.Entity(record.id(), record.name(), "");
    }

    private static CellValue.Entity entity(FirmClaim.Firm firm) {
        return new CellValue.Entity(firm.id(), firm.name(), "");
    }

    private static CellValue.Entity entity(Actor actor) {
        return new CellValue.Entity(actor.id(), actor.name(), "");
    }

    private static List<CellValue> names(List<Actor> actors) {
        return actors.stream().<CellValue>map(ListBuilder::entity).collect(Collectors.toList());
    }

    private static List<CellValue> terms(Optional<? extends OfficialTerm> term) {
        return term.map(t -> List.of(Cell.term(t).value())).orElseGet(List::of);
    }

    private static CellValue many(List<CellValue> values) {
        return values.isEmpty() ? new CellValue.Word("unstated") : new CellValue.Many(values);
    }

    private static CellValue phrase(String key, CellValue... arguments) {
        return new CellValue.Phrase(key, List.of(arguments));
    }
}

package org.yuntu.analysis.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Relation;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Demand;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Fund;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.analysis.ecosystem.Provenance;
import org.yuntu.analysis.ecosystem.Team;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.ecosystem.Zone;
import org.yuntu.analysis.target.GapMeasures;
import org.yuntu.analysis.target.GapMeasures.Applicable;
import org.yuntu.analysis.target.GapMeasures.Treatment;
import org.yuntu.analysis.target.GapsHere;
import org.yuntu.analysis.target.Kin;
import org.yuntu.analysis.target.Kin.Near;
import org.yuntu.analysis.target.Kin.Nearness;
import org.yuntu.analysis.target.TargetRanking;
import org.yuntu.analysis.target.TargetRanking.Candidates;
import org.yuntu.model.DemandKind;
import org.yuntu.model.FactKind;
import org.yuntu.model.FundStage;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.PlatformState;
import org.yuntu.model.PolicyBook;

/// Gathers what the graph knows for a gap.
final class PackageBuilder {

    private static final Set<PlatformLevel> PROVINCIAL_OR_ABOVE =
            EnumSet.of(PlatformLevel.NATIONAL, PlatformLevel.PROVINCE_AND_MINISTRY, PlatformLevel.PROVINCIAL);

    private final EcosystemView view;
    private final AnalysisRequest request;
    private final Kin kin;
    private final Extenders extenders;
    private final GapMeasures measures;
    private final List<Platform> platforms;
    private final List<Technology> technologies;
    private final List<Team> teams;
    private final List<Demand> demands;
    private final List<Fund> funds;
    private final List<Zone> zones;
    private final Optional<TargetRanking> ranking;

    /// @param ranking empty to name firms in the order of the gap analysis, without ways
    PackageBuilder(
            EcosystemView view,
            GapProjection projection,
            GapsHere here,
            PolicyBook book,
            AnalysisRequest request,
            Optional<TargetRanking> ranking) {
        this.ranking = ranking;
        this.view = view;
        this.request = request;
        this.kin = new Kin(projection);
        this.extenders = new Extenders(here, kin);
        this.measures = new GapMeasures(book, projection, request);
        this.platforms = view.platforms().stream()
                .filter(p -> p.state().orElse(PlatformState.OPERATING) == PlatformState.OPERATING)
                .toList();
        this.technologies = view.technologies();
        this.teams = view.teams();
        this.demands = view.here(view.demands());
        this.funds = view.funds().stream().filter(this::serves).toList();
        this.zones = view.here(view.zones());
    }

    GapPackage build(GapsHere.Gap gap) {
        SegmentRow row = gap.row();
        Map<String, Relation> around = kin.around(row.segment().id());
        List<PackageItem> items = new ArrayList<>();
        demanders(row, items);
        Optional<Candidates> candidates = ranking.map(r -> r.of(gap));
        List<FirmClaim> extending = ranked(extenders.of(row), candidates, Candidates::local);
        extending.forEach(c -> items.add(PackageItem.of(
                        PackageRole.EXTENDER, c, phrase("extends." + c.relation(), name(c.through()), related(c)))
                .with(path(c, candidates, Candidates::local))));
        row.relatives().forEach(r -> items.add(relative(r)));
        if (!row.absentEverywhere()) {
            ranked(row.outsiders(), candidates, Candidates::outside)
                    .forEach(c -> items.add(PackageItem.of(PackageRole.OUTSIDER, c, phrase("makes", name(c.through())))
                            .with(path(c, candidates, Candidates::outside))));
        }
        boolean pilot = false;
        boolean provincial = false;
        List<Platform> near = nearest(row, around, platforms, Platform::products, Platform::clusters);
        for (Platform p : near) {
            boolean isPilot = p.head().kind().equals("pilot-base");
            pilot |= isPilot && view.here(p);
            provincial |= !isPilot
                    && view.here(p)
                    && p.level().filter(PROVINCIAL_OR_ABOVE::contains).isPresent();
            add(
                    isPilot ? PackageRole.PILOT_BASE : PackageRole.PLATFORM,
                    row,
                    around,
                    p,
                    p.products(),
                    p.clusters(),
                    terms(p.platformType(), p.level()),
                    items);
        }
        nearest(row, around, technologies, Technology::products, t -> Set.of())
                .forEach(t -> add(
                        PackageRole.TECHNOLOGY,
                        row,
                        around,
                        t,
                        t.products(),
                        Set.of(),
                        terms(t.technologyType(), t.stage()),
                        items));
        nearest(row, around, teams, Team::products, Team::clusters)
                .forEach(t -> add(
                        PackageRole.TEAM,
                        row,
                        around,
                        t,
                        t.products(),
                        t.clusters(),
                        terms(t.tier(), Optional.empty()),
                        items));
        List<Fund> covering = funds.stream()
                .filter(f -> f.clusters().isEmpty() || f.clusters().contains(row.cluster()))
                .sorted(Comparator.comparing((Fund f) -> f.clusters().isEmpty())
                        .thenComparing(f -> f.stages().isEmpty())
                        .thenComparing(EcosystemRecord::id))
                .toList();
        covering.forEach(f -> items.add(fund(f, row)));
        measures.of(row, treatments(row, extending, near, around), !provincial, !pilot)
                .forEach(m -> items.add(measure(m)));
        zones.stream()
                .filter(z -> z.clusters().contains(row.cluster()))
                .sorted(Comparator.comparing(
                                (Zone z) -> z.level().map(Enum::ordinal).orElse(99))
                        .thenComparing(EcosystemRecord::id))
                .forEach(z -> items.add(PackageItem.of(
                        PackageRole.ZONE,
                        z,
                        phrase("hosts", Cell.value(row.cluster())),
                        terms(z.zoneType(), z.level()),
                        kind(z))));
        Set<FundStage> stages =
                covering.stream().flatMap(f -> f.stages().stream()).collect(Collectors.toSet());
        return new GapPackage(row, gap.unfilled(), stages, items);
    }

    /// In the order of the analysis of targets, without those it bars; the others behind in their own order.
    private static List<FirmClaim> ranked(
            List<FirmClaim> claims,
            Optional<Candidates> candidates,
            Function<Candidates, Map<String, TargetRanking.Place>> which) {
        return candidates
                .map(found -> claims.stream()
                        .filter(c -> !found.excluded().contains(c.firm().id()))
                        .sorted(Comparator.comparingInt(c -> {
                            TargetRanking.Place place =
                                    which.apply(found).get(c.firm().id());
                            return place == null ? Integer.MAX_VALUE : place.place();
                        }))
                        .toList())
                .orElse(claims);
    }

    private static Cell path(
            FirmClaim claim,
            Optional<Candidates> candidates,
            Function<Candidates, Map<String, TargetRanking.Place>> which) {
        return candidates
                .map(found -> which.apply(found).get(claim.firm().id()))
                .map(TargetRanking.Place::path)
                .orElseGet(Cell::none);
    }

    /// Those who said so first, then those whose products need it.
    private void demanders(SegmentRow row, List<PackageItem> items) {
        Set<String> named = new HashSet<>();
        for (Demand demand : demands) {
            if (demand.products().contains(row.segment().id())
                    && demand.demandKind().equals(Optional.of(DemandKind.SUPPLY))) {
                for (Actor firm : demand.enterprises()) {
                    named.add(firm.id());
                    Provenance said = demand.head().provenance();
                    items.add(new PackageItem(
                            PackageRole.DEMANDER,
                            new CellValue.Entity(firm.id(), firm.name(), ""),
                            phrase("declared", new CellValue.Text(demand.name())),
                            demand.amountCny().isPresent()
                                    ? Cell.phrase(
                                            "money",
                                            new CellValue.Money(
                                                    demand.amountCny().getAsDouble()))
                                    : Cell.none(),
                            said.kind(),
                            said.source(),
                            said.statedOn(),
                            List.of(demand.head().evidence()),
                            Cell.none()));
                }
            }
        }
        row.demanders().stream()
                .filter(c -> !named.contains(c.firm().id()))
                .forEach(c -> items.add(PackageItem.of(
                        PackageRole.DEMANDER,
                        c,
                        phrase(c.firm().leader() ? "needsAsLeader" : "needs", name(c.through())))));
    }

    private static PackageItem relative(SegmentRow.Relative relative) {
        return new PackageItem(
                PackageRole.RELATIVE,
                (CellValue.Entity) name(relative.segment()),
                phrase("relative." + relative.relation(), new CellValue.Whole(relative.distance())),
                Cell.none(),
                FactKind.DERIVED,
                "",
                Optional.empty(),
                List.of(),
                Cell.none());
    }

    private PackageItem fund(Fund fund, SegmentRow row) {
        return PackageItem.of(
                PackageRole.FUND,
                fund,
                fund.clusters().isEmpty() ? phrase("fundForAll") : phrase("fundForCluster", Cell.value(row.cluster())),
                fund.stages().isEmpty() ? Cell.of(new CellValue.Word("stagesUnstated")) : words(fund.stages().stream()),
                kind(fund));
    }

    private static PackageItem measure(Applicable a) {
        String id = a.match().measure().id();
        String article =
                "《" + a.place().document().title() + "》" + a.match().measure().article();
        String note = a.match().rule().note();
        CellValue text = new CellValue.Text(note.isEmpty() ? a.match().measure().condition() : note);
        List<CellValue> flags = new ArrayList<>();
        flags.add(Cell.word(a.match().verdict()).value());
        if (a.match().expired()) {
            flags.add(new CellValue.Word("expired"));
        }
        if (!a.place().onlyIn().isEmpty()) {
            flags.add(phrase("onlyIn", new CellValue.Text(a.place().onlyIn())));
        }
        return new PackageItem(
                PackageRole.MEASURE,
                new CellValue.Entity(id, a.match().measure().title(), ""),
                phrase("measure", new CellValue.Many(flags), text),
                amount(a),
                FactKind.DERIVED,
                article,
                Optional.ofNullable(a.place().document().issuedOn()),
                List.of(new Evidence(
                        id,
                        a.match().measure().title(),
                        article,
                        Optional.ofNullable(a.place().document().issuedOn()),
                        "",
                        FactKind.OBSERVED,
                        false)),
                Cell.none());
    }

    private static Cell amount(Applicable a) {
        java.math.@Nullable BigDecimal yuan = a.match().amount().yuan();
        return yuan == null
                ? Cell.text(a.match().measure().amount())
                : Cell.phrase(
                        "amount",
                        Cell.word(a.match().amount().kind()).value(),
                        new CellValue.Money(yuan.doubleValue()));
    }

    private Set<Treatment> treatments(
            SegmentRow row, List<FirmClaim> extending, List<Platform> near, Map<String, Relation> around) {
        Set<Treatment> found = EnumSet.noneOf(Treatment.class);
        if (!row.absentEverywhere() && !row.outsiders().isEmpty()) {
            found.add(Treatment.ATTRACT);
        }
        if (!extending.isEmpty()) {
            found.add(Treatment.GROW);
        }
        if (near.stream().anyMatch(p -> p.products().stream().anyMatch(around::containsKey))) {
            found.add(Treatment.COOPERATE);
        }
        return found;
    }

    /// The nearest first, those of the area before others; what only serves the cluster must be of the area.
    private <T extends EcosystemRecord> List<T> nearest(
            SegmentRow row,
            Map<String, Relation> around,
            List<T> all,
            Function<T, List<String>> products,
            Function<T, Set<org.yuntu.model.Cluster>> clusters) {
        record Found<R>(R record, Nearness nearness, boolean here) {}
        return all.stream()
                .flatMap(r -> kin.find(around, row.cluster(), products.apply(r), clusters.apply(r)).stream()
                        .map(n -> new Found<>(r, n.nearness(), view.here(r))))
                .filter(f -> f.here() || f.nearness() != Nearness.CLUSTER)
                .sorted(Comparator.comparing((Found<T> f) -> f.nearness())
                        .thenComparing(f -> !f.here())
                        .thenComparing(f -> f.record().id()))
                .map(Found::record)
                .toList();
    }

    private void add(
            PackageRole role,
            SegmentRow row,
            Map<String, Relation> around,
            EcosystemRecord record,
            List<String> products,
            Set<org.yuntu.model.Cluster> clusters,
            Cell detail,
            List<PackageItem> items) {
        Near near = kin.find(around, row.cluster(), products, clusters).orElseThrow();
        CellValue what = near.product()
                .<CellValue>map(p -> new CellValue.Entity(p.id(), p.nameZh(), p.nameEn()))
                .orElseGet(() -> Cell.value(row.cluster()));
        String key = near.nearness() == Nearness.CLUSTER
                ? "CLUSTER"
                : near.relation().name();
        items.add(PackageItem.of(
                role,
                record,
                phrase("near." + key, what, new CellValue.Word(view.here(record) ? "here" : "elsewhere")),
                detail,
                near.nearness() == Nearness.PRODUCT ? kind(record) : FactKind.DERIVED));
    }

    /// Whether a fund may spend here: it covers the area, or lies in it, or its province is ours and no area is stated.
    private boolean serves(Fund fund) {
        Set<String> served = fund.covers().stream().map(Actor::id).collect(Collectors.toSet());
        Stream<String> ours = Stream.concat(
                request.scope().codes().stream(), Stream.of(request.scope().province()));
        return served.isEmpty()
                ? view.here(fund)
                        || fund.head()
                                .place()
                                .codes()
                                .equals(Set.of(request.scope().province()))
                : ours.anyMatch(served::contains) || fund.covers().stream().anyMatch(view::here);
    }

    private static FactKind kind(EcosystemRecord record) {
        return record.head().provenance().kind();
    }

    private static CellValue related(FirmClaim claim) {
        return new CellValue.Whole(claim.relatedSegments());
    }

    private static CellValue name(SegmentRef segment) {
        return new CellValue.Entity(segment.id(), segment.nameZh(), segment.nameEn());
    }

    private static Cell terms(Optional<? extends OfficialTerm> first, Optional<? extends OfficialTerm> second) {
        return words(Stream.of(first, second).flatMap(Optional::stream));
    }

    private static Cell words(Stream<? extends OfficialTerm> terms) {
        List<CellValue> values = terms.map(t -> Cell.term(t).value()).toList();
        return values.isEmpty() ? Cell.none() : Cell.phrase("plain", new CellValue.Many(values));
    }

    private static CellValue phrase(String key, CellValue... arguments) {
        return new CellValue.Phrase(key, List.of(arguments));
    }
}

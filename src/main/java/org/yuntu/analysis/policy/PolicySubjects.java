package org.yuntu.analysis.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.DemonstrationBase;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.EnterpriseYear;
import org.yuntu.analysis.ecosystem.FinancialOrganisation;
import org.yuntu.analysis.ecosystem.Fund;
import org.yuntu.analysis.ecosystem.Incubator;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.analysis.ecosystem.Project;
import org.yuntu.analysis.ecosystem.Recognition;
import org.yuntu.analysis.ecosystem.Relation;
import org.yuntu.analysis.ecosystem.Team;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.ecosystem.Zone;
import org.yuntu.analysis.supply.Purchases;
import org.yuntu.model.ChainRole;
import org.yuntu.model.IncubatorType;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.PlatformType;
import org.yuntu.model.PolicySubject;
import org.yuntu.model.RecognitionRoute;
import org.yuntu.model.RecognitionType;
import org.yuntu.model.TechnologyType;

/// What the graph knows of everyone a measure may apply to.
///
/// Lists count as complete once any of their kind is loaded: a firm that no list of recognitions names has none.
/// Without such a list nothing is known.
final class PolicySubjects {

    private final EcosystemView view;
    private final Purchases purchases;
    private final LocalDate day;
    private final Map<String, List<Recognition>> recognitions;
    private final Map<String, List<EnterpriseYear>> years;
    private final Map<String, List<Relation.Role>> roles;
    private final Map<String, List<Technology>> technologies;
    private final Map<String, List<Project>> projects;
    private final Map<String, List<Platform>> platforms;
    private final boolean anyRecognition;
    private final boolean anyRole;

    PolicySubjects(EcosystemView view, Purchases purchases, LocalDate day) {
        this.view = view;
        this.purchases = purchases;
        this.day = day;
        this.recognitions = byActor(view.recognitions(), Recognition::enterprises);
        this.years = byActor(view.enterpriseYears(), EnterpriseYear::enterprises);
        this.roles = view.roles().stream()
                .collect(Collectors.groupingBy(r -> r.enterprise().id()));
        this.technologies = byActor(view.technologies(), Technology::developers);
        this.projects = byActor(view.projects(), Project::undertakers);
        this.platforms = byActor(view.platforms(), Platform::hosts);
        this.anyRecognition = !recognitions.isEmpty();
        this.anyRole = !roles.isEmpty();
    }

    private static <T> Map<String, List<T>> byActor(List<T> all, Function<T, List<Actor>> actors) {
        return all.stream()
                .flatMap(t -> actors.apply(t).stream().map(a -> Map.entry(a.id(), t)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// An enterprise as the query of enterprises returns it.
    record Firm(
            String id,
            String name,
            String creditCode,
            Optional<LocalDate> establishedOn,
            OptionalInt employees,
            List<String> tiers,
            String role,
            Set<String> codes,
            List<String> clusters) {

        boolean isCalled(String word) {
            return id.equals(word) || name.equals(word) || (!creditCode.isEmpty() && creditCode.equals(word));
        }
    }

    SubjectFacts firm(Firm firm) {
        List<Recognition> held = recognitions.getOrDefault(firm.id(), List.of());
        List<EnterpriseYear> known = years(firm.id());
        Optional<EnterpriseYear> latest = known.isEmpty() ? Optional.empty() : Optional.of(known.getLast());
        OptionalDouble revenue = latest.map(EnterpriseYear::revenueCny).orElse(OptionalDouble.empty());
        FactMap facts = new FactMap()
                .words(
                        "recognitions",
                        Stream.concat(held.stream().flatMap(PolicySubjects::words), firm.tiers().stream()),
                        anyRecognition)
                .words(
                        "firstRecognitions",
                        held.stream().filter(this::isFirst).flatMap(PolicySubjects::words),
                        anyRecognition)
                .words("renewedRecognitions", withRoute(held, RecognitionRoute.AGAIN), anyRecognition)
                .words("roles", roles(firm), anyRole)
                .words("clusters", firm.clusters().stream(), true)
                .words("productFirsts", types(firm, FIRSTS), hasAny(technologies))
                .words("projectKinds", projectKinds(firm), hasAny(projects))
                .number("revenue", revenue)
                .number("revenueBefore", highestBefore(known))
                .number("rdExpense", latest.map(EnterpriseYear::researchCny).orElse(OptionalDouble.empty()))
                .number("purchases", purchases(firm, latest))
                .number("localSupplyIncrease", rise(firm))
                .flagIf(
                        "hasPatents",
                        types(firm, Set.of(TechnologyType.PATENT)).findAny().isPresent())
                .flagIf(
                        "movedInFromOutside",
                        withRoute(held, RecognitionRoute.MOVED_IN).findAny().isPresent())
                .flagIf("militarySupply", has(held, RecognitionType.MILITARY_SUPPLIER))
                .flagIf("buildsIndustrialInternet", hosts(firm, PlatformType.INDUSTRIAL_INTERNET_PLATFORM))
                .flagIf("appliesForInnovationCenter", hosts(firm, PlatformType.MANUFACTURING_INNOVATION_CENTER));
        firm.establishedOn().ifPresent(on -> facts.flag("newlyEstablished", on.getYear() == day.getYear()));
        if (anyRecognition) {
            facts.flag(
                    "honest",
                    !has(held, RecognitionType.ABNORMAL_OPERATION) && !has(held, RecognitionType.SERIOUSLY_DISHONEST));
        }
        FirmSize.find(latest.map(EnterpriseYear::employees).orElse(firm.employees()), revenue)
                .ifPresent(size -> facts.flag("sme", size != FirmSize.LARGE)
                        .flag("smallOrMicro", size == FirmSize.SMALL || size == FirmSize.MICRO));
        return new SubjectFacts(PolicySubject.ENTERPRISE, firm.id(), firm.name(), firm.codes(), facts.build());
    }

    private static final Set<TechnologyType> FIRSTS =
            Set.of(TechnologyType.FIRST_SET, TechnologyType.FIRST_BATCH, TechnologyType.FIRST_VERSION);

    /// Everyone but enterprises, in the area asked for.
    List<SubjectFacts> others() {
        List<SubjectFacts> all = new ArrayList<>();
        view.here(view.incubators()).forEach(i -> all.add(incubator(i)));
        view.here(view.platforms()).forEach(p -> all.add(platform(p)));
        view.here(view.funds()).forEach(f -> all.add(fund(f)));
        view.here(view.financialOrganisations()).forEach(f -> all.add(finance(f)));
        view.here(view.zones()).forEach(z -> all.add(zone(z)));
        view.here(view.demonstrationBases()).forEach(b -> all.add(base(b)));
        view.here(view.projects()).forEach(p -> all.add(project(p)));
        view.here(view.teams()).forEach(t -> all.add(team(t)));
        view.here(view.organisations()).forEach(o -> all.add(of(PolicySubject.ORGANISATION, o, new FactMap())));
        return all;
    }

    private SubjectFacts incubator(Incubator i) {
        FactMap facts = new FactMap().text("incubatorType", i.incubatorType()).text("level", i.level());
        i.approvedOn().ifPresent(on -> facts.flag("newlyRecognised", on.getYear() == day.getYear()));
        return of(PolicySubject.INCUBATOR, i, facts);
    }

    private SubjectFacts platform(Platform p) {
        FactMap facts = new FactMap().text("platformType", p.platformType()).text("level", p.level());
        p.open().ifPresent(open -> facts.flag("openInstruments", open));
        return of(PolicySubject.PLATFORM, p, facts);
    }

    private SubjectFacts fund(Fund f) {
        FactMap facts = new FactMap()
                .words("fundStages", f.stages().stream().map(OfficialTerm::nameZh), false)
                .number("reinvestMultiple", f.returnMultiple())
                .number("contributionCap", f.contributionCap());
        f.governmentShare().ifPresent(share -> facts.flag("stateCapital", share > 0));
        return of(PolicySubject.FUND, f, facts);
    }

    private SubjectFacts finance(FinancialOrganisation f) {
        FactMap facts = new FactMap()
                .text("financeType", f.financeType())
                .number("averageFeeRate", f.guaranteeFeeShare())
                .number("guaranteeBalance", f.outstandingCny());
        return of(PolicySubject.FINANCE, f, facts);
    }

    private SubjectFacts zone(Zone z) {
        return of(PolicySubject.ZONE, z, new FactMap().text("zoneType", z.zoneType()));
    }

    private SubjectFacts base(DemonstrationBase b) {
        boolean outpost = view.incubators().stream()
                .filter(i ->
                        i.incubatorType().filter(IncubatorType.ENCLAVE::equals).isPresent())
                .flatMap(i -> i.operators().stream())
                .anyMatch(o -> b.subjects().stream().anyMatch(s -> s.id().equals(o.id())));
        return of(
                PolicySubject.DEMONSTRATION_BASE,
                b,
                new FactMap().flagIf("baseApproved", b.approvedOn().isPresent()).flagIf("outpost", outpost));
    }

    private SubjectFacts project(Project p) {
        return of(
                PolicySubject.PROJECT, p, new FactMap().text("level", p.level()).number("fundsPaid", p.grantedCny()));
    }

    private SubjectFacts team(Team t) {
        return of(PolicySubject.TEAM, t, new FactMap());
    }

    private static SubjectFacts of(PolicySubject kind, EcosystemRecord record, FactMap facts) {
        return new SubjectFacts(
                kind, record.id(), record.name(), record.head().place().codes(), facts.build());
    }

    private List<EnterpriseYear> years(String firm) {
        return years.getOrDefault(firm, List.of()).stream()
                .filter(y -> y.year().isPresent() && y.year().getAsInt() <= day.getYear())
                .sorted(Comparator.comparingInt(y -> y.year().getAsInt()))
                .toList();
    }

    private static OptionalDouble highestBefore(List<EnterpriseYear> known) {
        return known.stream()
                .limit(Math.max(0, known.size() - 1))
                .map(EnterpriseYear::revenueCny)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
    }

    /// What suppliers are listed with, else what the yearly figures say.
    private OptionalDouble purchases(Firm firm, Optional<EnterpriseYear> latest) {
        return purchases
                .findLatest(firm.id(), day.getYear())
                .map(y -> OptionalDouble.of(y.total()))
                .orElseGet(() -> latest.map(EnterpriseYear::purchasesCny).orElse(OptionalDouble.empty()));
    }

    private OptionalDouble rise(Firm firm) {
        return purchases
                .findRise(firm.id(), day.getYear())
                .map(r -> OptionalDouble.of(Math.round(r.points() * 1e6) / 1e6))
                .orElse(OptionalDouble.empty());
    }

    /// A 链主 leads its chain, so it counts as a 龙头企业 too.
    private Stream<String> roles(Firm firm) {
        Set<ChainRole> known = Stream.concat(
                        roles.getOrDefault(firm.id(), List.of()).stream()
                                .map(Relation.Role::role)
                                .flatMap(Optional::stream),
                        OfficialTerm.find(ChainRole.values(), firm.role()).stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                known.stream().map(ChainRole::nameZh),
                known.contains(ChainRole.LEADER) ? Stream.of(ChainRole.LEADING_ENTERPRISE.nameZh()) : Stream.empty());
    }

    private Stream<String> projectKinds(Firm firm) {
        return projects.getOrDefault(firm.id(), List.of()).stream()
                .flatMap(p -> p.projectType().stream())
                .map(OfficialTerm::nameZh);
    }

    private Stream<String> types(Firm firm, Set<TechnologyType> wanted) {
        return technologies.getOrDefault(firm.id(), List.of()).stream()
                .flatMap(t -> t.technologyType().stream())
                .filter(wanted::contains)
                .map(OfficialTerm::nameZh);
    }

    private boolean hosts(Firm firm, PlatformType type) {
        return platforms.getOrDefault(firm.id(), List.of()).stream()
                .anyMatch(p -> p.platformType().filter(type::equals).isPresent());
    }

    private boolean isFirst(Recognition r) {
        return r.first() || r.route().filter(RecognitionRoute.FIRST::equals).isPresent();
    }

    private static Stream<String> withRoute(List<Recognition> held, RecognitionRoute route) {
        return held.stream()
                .filter(r -> r.route().filter(route::equals).isPresent())
                .flatMap(PolicySubjects::words);
    }

    private static boolean has(List<Recognition> held, RecognitionType type) {
        return held.stream()
                .anyMatch(r -> r.recognitionType().filter(type::equals).isPresent());
    }

    /// The title, and the title with its level: `高新技术企业`, `高新技术企业@国家级`.
    private static Stream<String> words(Recognition r) {
        return r.recognitionType().stream()
                .flatMap(t -> Stream.concat(
                        Stream.of(t.nameZh()), r.level().stream().map(l -> t.nameZh() + "@" + l.nameZh())));
    }

    private static boolean hasAny(Map<String, ?> all) {
        return !all.isEmpty();
    }
}

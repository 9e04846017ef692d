package org.yuntu.analysis.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Demand;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Project;
import org.yuntu.analysis.ecosystem.Relation;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.gap.Standing;
import org.yuntu.analysis.supply.Redundancy;
import org.yuntu.analysis.supply.SupplyView;
import org.yuntu.model.Cluster;
import org.yuntu.model.DemandKind;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.ProjectState;
import org.yuntu.model.RecognitionType;

/// Finds and ranks the candidates for gaps.
final class TargetFinder {

    private static final int LEADER = 100;
    private static final int RECENT_YEARS = 3;

    /// The maker that is supposed to come; no identity of a real one.
    private static final String NEWCOMER = ClusterCut.ADDED;

    /// Provinces that border on Shanxi (河北、内蒙古、河南、陕西).
    private static final Set<String> BESIDE_SHANXI = Set.of("130000", "150000", "410000", "610000");

    private static final Set<RecognitionType> BARRED =
            EnumSet.of(RecognitionType.ABNORMAL_OPERATION, RecognitionType.SERIOUSLY_DISHONEST);

    private final AnalysisRequest request;
    private final GapsHere here;
    private final Capabilities capabilities;
    private final GapProjection projection;
    private final ChainMap chains;
    private final Signals signals;
    private final Branches branches;
    private final PurchasesHere purchases;
    private final Redundancy redundancy;
    private final Kin kin;
    private final EvidenceGraph evidence;
    private final GapMeasures measures;
    private final EcosystemView view;
    private final List<Technology> technologies;
    private final List<Demand> demands;
    private final Map<String, Set<RecognitionType>> barred = new HashMap<>();
    private final Map<String, Integer> expansion = new HashMap<>();
    private final Map<String, Set<String>> investors = new HashMap<>();
    private final Set<String> investorsHere = new HashSet<>();
    private final Map<String, Integer> firmNumbers = new HashMap<>();
    private final int[] gapsFilled;
    private final Map<Cluster, WhatIf> whatIf = new EnumMap<>(Cluster.class);

    TargetFinder(
            AnalysisRequest request,
            GapsHere here,
            Capabilities capabilities,
            Signals signals,
            SupplyView supplies,
            EcosystemView view,
            PolicyBook book) {
        this.request = request;
        this.here = here;
        this.capabilities = capabilities;
        this.projection = capabilities.projection();
        this.chains = new ChainMap(projection);
        this.signals = signals;
        this.branches = new Branches(projection);
        this.purchases = new PurchasesHere(supplies);
        this.redundancy = new Redundancy(supplies, request);
        this.view = view;
        this.kin = new Kin(projection);
        this.evidence = new EvidenceGraph(capabilities, supplies.deals(), view);
        this.measures = new GapMeasures(book, projection, request);
        this.technologies = view.technologies();
        this.demands = view.here(view.demands());
        this.gapsFilled = new int[projection.firmCount()];
        for (int f = 0; f < projection.firmCount(); f++) {
            firmNumbers.put(projection.firm(f).id(), f);
        }
        view.recognitions()
                .forEach(r -> r.recognitionType()
                        .filter(BARRED::contains)
                        .ifPresent(t -> r.enterprises()
                                .forEach(e -> barred.computeIfAbsent(e.id(), _ -> EnumSet.noneOf(RecognitionType.class))
                                        .add(t))));
        view.projects().forEach(this::expands);
        view.investments().forEach(this::invests);
        here.gaps().forEach(g -> {
            for (int f : capabilities.makersOf(number(g))) {
                gapsFilled[f]++;
            }
        });
    }

    private void expands(Project project) {
        if (project.state()
                .filter(s -> s == ProjectState.FINISHED || s == ProjectState.STOPPED)
                .isEmpty()) {
            project.undertakers().forEach(u -> expansion.merge(u.id(), 1, Integer::sum));
        }
    }

    private void invests(Relation.Investment investment) {
        String firm = investment.enterprise().id();
        investors
                .computeIfAbsent(firm, _ -> new TreeSet<>())
                .add(investment.investor().id());
        if (view.here(investment.enterprise())) {
            investorsHere.add(investment.investor().id());
        }
        LocalDate since = request.date().minusYears(RECENT_YEARS);
        if (investment.on().filter(since::isBefore).isPresent()) {
            expansion.merge(firm, 1, Integer::sum);
        }
    }

    EvidenceGraph evidence() {
        return evidence;
    }

    /// Who could close a gap, without what that would change.
    ///
    /// @param excluded candidates on a list of abnormal or dishonest firms, by number
    record Candidates(
            List<GapTargets.Local> local,
            List<Ranked<OutsideFeature>> outside,
            Map<Integer, Set<RecognitionType>> excluded,
            EvidenceGraph.Ways ways) {}

    Candidates candidates(GapsHere.Gap gap) {
        int product = number(gap);
        Set<String> demanders = demanders(product);
        Map<Integer, Set<RecognitionType>> excluded = new TreeMap<>();
        return new Candidates(
                local(product, demanders, excluded),
                outside(product, excluded),
                excluded,
                evidence.to(projection.product(product).id()));
    }

    GapTargets find(GapsHere.Gap gap) {
        int product = number(gap);
        Candidates who = candidates(gap);
        List<Technology> open = technologies.stream()
                .filter(t -> t.industrialisedBy().stream().noneMatch(view::here))
                .toList();
        WhatIf what = whatIf.computeIfAbsent(
                gap.row().cluster(),
                c -> new WhatIf(projection, request.scope(), c, here.result().parameters()));
        ClusterSummary before = what.before();
        Set<String> kinds = kinds(product);
        return new GapTargets(
                gap,
                product,
                who.local(),
                who.outside(),
                research(gap.row(), open),
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

    /// Firms here that make a direct user of the product, or that said they need it.
    private Set<String> demanders(int product) {
        Set<String> all = new TreeSet<>();
        for (int user : chains.users(product)) {
            for (int f : capabilities.makersOf(user)) {
                if (isHere(f)) {
                    all.add(projection.firm(f).id());
                }
            }
        }
        demands.stream()
                .filter(d -> d.demandKind().equals(Optional.of(DemandKind.SUPPLY)))
                .filter(d -> d.products().contains(projection.product(product).id()))
                .flatMap(d -> d.enterprises().stream())
                .map(Actor::id)
                .forEach(all::add);
        return all;
    }

    private boolean isHere(int firm) {
        return request.scope().contains(projection.firm(firm));
    }

    /// Direct ties first; a branch whose head stands beside it is no candidate of its own.
    private List<GapTargets.Local> local(
            int product, Set<String> demanders, Map<Integer, Set<RecognitionType>> excluded) {
        LocalScorer scorer = new LocalScorer(capabilities, chains, signals, product, demanders);
        Map<Integer, LocalScorer.Near> near = new TreeMap<>();
        IntStream.range(0, projection.firmCount())
                .filter(f -> isHere(f) && !Standing.hasEnded(projection.firm(f)))
                .filter(f -> !capabilities.makes(f, product))
                .forEach(f -> scorer.findNear(f).ifPresent(n -> near.put(f, n)));
        List<Integer> firms = branches.without(near.keySet()).stream()
                .filter(f -> admitted(f, excluded))
                .toList();
        boolean byRevenue = byRevenue(firms);
        return Ranked.of(
                        firms,
                        firms.stream().map(f -> scorer.vector(f, byRevenue)).toList(),
                        LocalFeature.values(),
                        popularity(firms),
                        f -> Objects.requireNonNull(near.get(f)).tie().isDirect())
                .stream()
                .map(r -> new GapTargets.Local(r, Objects.requireNonNull(near.get(r.item()))))
                .toList();
    }

    private boolean admitted(int firm, Map<Integer, Set<RecognitionType>> excluded) {
        Set<RecognitionType> flags = barred.getOrDefault(projection.firm(firm).id(), Set.of());
        if (!flags.isEmpty()) {
            excluded.put(firm, flags);
        }
        return flags.isEmpty();
    }

    private boolean byRevenue(List<Integer> firms) {
        return firms.stream()
                .anyMatch(f -> signals.hasRevenue(projection.firm(f).id()));
    }

    /// The trivial baseline: how many products of the templates a firm makes.
    private double[] popularity(List<Integer> firms) {
        return firms.stream()
                .mapToDouble(f -> capabilities.productsOf(f).length)
                .toArray();
    }

    private List<Ranked<OutsideFeature>> outside(int product, Map<Integer, Set<RecognitionType>> excluded) {
        List<Integer> firms = IntStream.of(capabilities.makersOf(product))
                .filter(f -> !isHere(f) && admitted(f, excluded))
                .boxed()
                .toList();
        boolean byRevenue = byRevenue(firms);
        return Ranked.of(
                firms,
                firms.stream().map(f -> outside(f, product, byRevenue)).toList(),
                OutsideFeature.values(),
                popularity(firms));
    }

    private Map<OutsideFeature, Double> outside(int f, int product, boolean byRevenue) {
        Firm firm = projection.firm(f);
        Map<OutsideFeature, Double> vector = new EnumMap<>(OutsideFeature.class);
        vector.put(OutsideFeature.TIER, (double) (Standing.rank(firm) % LEADER));
        vector.put(OutsideFeature.MARKET_SHARE, projection.facts().marketShare(capabilities.factOf(f, product)));
        vector.put(
                OutsideFeature.PULL,
                customersHere(f).stream()
                        .mapToDouble(c -> Standing.isLeader(projection.firm(c)) ? 2 : 1)
                        .sum());
        vector.put(OutsideFeature.INVESTORS, (double) investors.getOrDefault(firm.id(), Set.of()).stream()
                .filter(investorsHere::contains)
                .count());
        vector.put(OutsideFeature.NEARNESS, nearness(firm));
        vector.put(OutsideFeature.EXPANSION, (double) expansion.getOrDefault(firm.id(), 0));
        vector.put(OutsideFeature.ALSO_FILLS, (double) Math.max(0, gapsFilled[f] - 1));
        vector.put(OutsideFeature.SIZE, signals.size(firm.id(), byRevenue));
        return vector;
    }

    private double nearness(Firm firm) {
        String home = request.scope().province();
        if (firm.province().isEmpty()) {
            return Double.NaN;
        }
        return firm.province().equals(home)
                ? 2
                : home.equals("140000") && BESIDE_SHANXI.contains(firm.province()) ? 1 : 0;
    }

    /// Firms of the area a firm supplies, leaders first.
    List<Integer> customersHere(int firm) {
        return signals.customers(projection.firm(firm).id()).stream()
                .flatMap(id -> Stream.ofNullable(firmNumbers.get(id)))
                .filter(this::isHere)
                .sorted(java.util.Comparator.comparing((Integer f) -> !Standing.isLeader(projection.firm(f)))
                        .thenComparing(f -> f))
                .toList();
    }

    private List<Ranked<ResearchFeature>> research(SegmentRow row, List<Technology> open) {
        Map<String, org.yuntu.analysis.Relation> around =
                kin.around(row.segment().id());
        List<Integer> items = new ArrayList<>();
        List<Map<ResearchFeature, Double>> vectors = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Technology t = open.get(i);
            Optional<Kin.Near> near = kin.find(around, row.cluster(), t.products(), Set.of());
            if (near.isPresent()) {
                Map<ResearchFeature, Double> vector = new EnumMap<>(ResearchFeature.class);
                vector.put(ResearchFeature.NEARNESS, near.get().nearness() == Kin.Nearness.PRODUCT ? 2.0 : 1.0);
                vector.put(
                        ResearchFeature.STAGE,
                        t.stage()
                                .map(InnovationStage::ordinal)
                                .map(Double::valueOf)
                                .orElse(Double.NaN));
                boolean isHere = view.here(t) || t.developers().stream().anyMatch(view::here);
                vector.put(ResearchFeature.HERE, isHere ? 1.0 : 0.0);
                vector.put(ResearchFeature.PILOTED, t.pilotedAt().isEmpty() ? 0.0 : 1.0);
                items.add(i);
                vectors.add(vector);
            }
        }
        return Ranked.of(
                items,
                vectors,
                ResearchFeature.values(),
                items.stream().mapToDouble(i -> open.get(i).products().size()).toArray());
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

package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.ClusterSummary.LeaderStatus;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Fund;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.model.ChainRole;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundType;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.PlatformLevel;

/// Who fills the six slots of each cluster's circle inside the area.
final class CircleSlots {

    /// Money that takes shares; programmes, subsidies and bonds are no 产业基金.
    private static final Set<FundType> FUNDS = EnumSet.of(
            FundType.GUIDANCE_FUND,
            FundType.FUND_OF_FUNDS,
            FundType.SUB_FUND,
            FundType.ANGEL_FUND,
            FundType.VENTURE_FUND,
            FundType.EQUITY_FUND,
            FundType.INDUSTRY_FUND,
            FundType.SMALL_BUSINESS_FUND,
            FundType.IP_OPERATION_FUND,
            FundType.FOREIGN_EQUITY_PILOT);

    private static final Set<InnovationStage> RESEARCH =
            EnumSet.range(InnovationStage.BASIC_RESEARCH, InnovationStage.PILOT);

    private final EcosystemView view;
    private final GapResult makers;
    private final LeadingFirms leading;
    private final Measures measures;
    private final Set<String> reach;
    private final Map<String, Division> divisions;
    private final List<Platform> platforms;
    private final List<Fund> funds;
    private final Map<Cluster, Map<CircleSlot, SlotFilling>> fillings = new EnumMap<>(Cluster.class);

    /// @param reach the area and all it lies in
    CircleSlots(
            EcosystemView view,
            GapResult makers,
            Measures measures,
            Set<String> reach,
            Map<String, Division> divisions,
            boolean withPlanned) {
        this.view = view;
        this.makers = makers;
        this.leading = LeadingFirms.of(view, makers);
        this.measures = measures;
        this.reach = reach;
        this.divisions = divisions;
        this.platforms = view.here(view.platforms()).stream()
                .filter(p -> StageCoverage.counts(p, withPlanned))
                .toList();
        this.funds = view.funds().stream()
                .filter(f -> f.fundType().isEmpty()
                        || f.fundType().filter(FUNDS::contains).isPresent())
                .filter(this::reaches)
                .toList();
        makers.clusters().forEach(c -> fillings.put(c.cluster(), fill(c)));
    }

    SlotFilling of(Cluster cluster, CircleSlot slot) {
        return fillings.getOrDefault(cluster, Map.of()).getOrDefault(slot, SlotFilling.of(List.of(), 0, false));
    }

    int count(Cluster cluster, SlotFilling.State state) {
        return slots(cluster, state).size();
    }

    List<CircleSlot> slots(Cluster cluster, SlotFilling.State state) {
        return EnumSet.allOf(CircleSlot.class).stream()
                .filter(s -> of(cluster, s).state() == state)
                .toList();
    }

    /// Platforms for services rather than for a stage of research.
    List<Platform> servicePlatforms(Cluster cluster) {
        return platforms.stream()
                .filter(p -> p.platformType().filter(t -> t.stages().isEmpty()).isPresent()
                        && p.served().contains(cluster))
                .toList();
    }

    List<Platform> researchPlatforms(Cluster cluster) {
        return platforms.stream()
                .filter(p -> isResearch(p) && p.served().contains(cluster))
                .toList();
    }

    LeadingFirms leading() {
        return leading;
    }

    /// Funds that name no cluster, which its rules may open to all: they fill no slot.
    List<Fund> generalFunds() {
        return funds.stream().filter(f -> f.clusters().isEmpty()).toList();
    }

    private Map<CircleSlot, SlotFilling> fill(ClusterGaps gaps) {
        Cluster cluster = gaps.cluster();
        Map<CircleSlot, SlotFilling> slots = new EnumMap<>(CircleSlot.class);
        slots.put(
                CircleSlot.LEADER,
                SlotFilling.of(
                        List.copyOf(leading.of(cluster).values()),
                        0,
                        gaps.summary().leader() != LeaderStatus.UNKNOWN));
        slots.put(CircleSlot.RESEARCH, research(cluster));
        slots.put(CircleSlot.SUPPLIERS, suppliers(gaps));
        slots.put(CircleSlot.FUND, fund(cluster));
        slots.put(CircleSlot.GOVERNMENT, government(cluster));
        slots.put(CircleSlot.ZONE, records(view.here(view.zones()), cluster, z -> z.clusters(), z -> z.level()));
        return slots;
    }

    private SlotFilling research(Cluster cluster) {
        List<Bearer> who = new ArrayList<>();
        researchPlatforms(cluster).forEach(p -> who.add(bearer(p, StageCoverage.level(p))));
        SlotFilling organisations =
                records(view.here(view.organisations()), cluster, o -> o.clusters(), _ -> Optional.empty());
        who.addAll(organisations.who().bearers());
        long silent = platforms.stream()
                .filter(p ->
                        isResearch(p) && p.clusters().isEmpty() && p.products().isEmpty())
                .count();
        long telling = platforms.stream().filter(CircleSlots::isResearch).count() - silent;
        return SlotFilling.of(who, silent + organisations.silent(), telling > 0 || organisations.judged());
    }

    /// Firms of the chain that do not lead it.
    private SlotFilling suppliers(ClusterGaps gaps) {
        Map<String, Bearer> leaders = leading.of(gaps.cluster());
        Map<String, Bearer> who = new TreeMap<>();
        view.roles().stream()
                .filter(r -> r.role().filter(ChainRole.LOCAL_SUPPLIER::equals).isPresent()
                        && view.here(r.enterprise())
                        && r.cluster().filter(gaps.cluster()::equals).isPresent())
                .forEach(r -> who.put(
                        r.enterprise().id(),
                        LeadingFirms.firm(r.enterprise().id(), r.enterprise().name())));
        gaps.segments().stream()
                .flatMap(s -> s.makers().stream())
                .map(FirmClaim::firm)
                .forEach(f -> who.putIfAbsent(f.id(), LeadingFirms.firm(f.id(), f.name())));
        leaders.keySet().forEach(who::remove);
        long leadingMakers = gaps.segments().stream()
                .flatMap(s -> s.makers().stream())
                .map(m -> m.firm().id())
                .filter(leaders::containsKey)
                .distinct()
                .count();
        return SlotFilling.of(List.copyOf(who.values()), 0, makers.data().firmsInScope() > 0)
                .counting(Math.max(who.size(), gaps.summary().firms() - leadingMakers));
    }

    private SlotFilling fund(Cluster cluster) {
        SlotFilling named = records(funds, cluster, f -> f.clusters(), f -> f.level());
        double sum = funds.stream()
                .filter(f -> f.clusters().contains(cluster))
                .flatMapToDouble(f -> f.sizeCny().stream())
                .sum();
        return sum > 0 ? named.worth(OptionalDouble.of(sum)) : named;
    }

    /// Service platforms for the cluster, and measures, which hold for all clusters alike.
    private SlotFilling government(Cluster cluster) {
        List<Bearer> who = servicePlatforms(cluster).stream()
                .map(p -> bearer(p, p.level()))
                .toList();
        return SlotFilling.of(who, 0, measures.isLoaded())
                .counting(who.size() + measures.inForce().size());
    }

    private static <T extends EcosystemRecord> SlotFilling records(
            List<T> all,
            Cluster cluster,
            Function<T, Set<Cluster>> clusters,
            Function<T, Optional<PlatformLevel>> level) {
        long silent = all.stream().filter(r -> clusters.apply(r).isEmpty()).count();
        return SlotFilling.of(
                all.stream()
                        .filter(r -> clusters.apply(r).contains(cluster))
                        .map(r -> bearer(r, level.apply(r)))
                        .toList(),
                silent,
                2 * silent < all.size());
    }

    private static Bearer bearer(EcosystemRecord record, Optional<PlatformLevel> level) {
        return new Bearer(record.id(), record.name(), level, record.id());
    }

    private static boolean isResearch(Platform platform) {
        return platform.platformType()
                .map(t -> t.stages().stream().anyMatch(RESEARCH::contains))
                .orElse(!platform.head().kind().equals("platform"));
    }

    /// Whether its money may go to the area: by 服务地区, else by its seat in the area or in what that lies in.
    private boolean reaches(Fund fund) {
        return fund.covers().isEmpty()
                ? view.here(fund) || isInReach(fund.head().place().codes())
                : fund.covers().stream().map(Actor::id).anyMatch(id -> reach.contains(id) || isInside(id));
    }

    private boolean isInside(String code) {
        Division division = divisions.get(code);
        return division != null && CarrierGroups.within(division, makers.scope(), divisions);
    }

    private boolean isInReach(Collection<String> codes) {
        return !codes.isEmpty() && reach.containsAll(codes);
    }
}

package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.ChainAction;
import org.yuntu.model.Cluster;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.SegmentState;

/// Writes down what was planted.
final class Truths {

    private static final int OUTSIDE_NAMED = 3;

    private final World world;
    private final Plan plan;
    private final Firms firms;

    Truths(World world) {
        this.world = world;
        this.plan = world.plan();
        this.firms = world.firms();
    }

    Planted of(PlannedTrade trade, KnowledgeFiles knowledge, DemandFile demands, Map<String, Long> rows) {
        return new Planted(
                world.request().seed(),
                firms.inside(),
                firms.size() - firms.inside(),
                Arrays.stream(Cluster.values()).flatMap(this::missing).toList(),
                plan.unworded().stream().map(this::id).toList(),
                trade.singles(),
                articulation(),
                systemic(),
                relatedness(),
                plan.breaks().entrySet().stream()
                        .map(e -> new Planted.StageBreak(
                                e.getKey().code(), e.getValue().name()))
                        .toList(),
                knowledge.continuity(),
                new Planted.TargetGaps(
                        clusters(c -> plan.isBroken(c, InnovationStage.BASIC_RESEARCH)),
                        clusters(plan.withoutInnovationCenter()::contains),
                        clusters(c -> c == plan.withoutAlliance())),
                demands.cells(),
                List.of(new Planted.IncubationBreak(CarrierFiles.BROKEN, CarrierFiles.MISSING.name())),
                measures(),
                List.of(new Planted.EcosystemSlot(plan.withoutZone().code(), "开发区落地")),
                List.of(IndicatorFile.OVERDUE),
                demands.planted(),
                rows);
    }

    private static List<String> clusters(Predicate<Cluster> which) {
        return Arrays.stream(Cluster.values()).filter(which).map(Cluster::code).toList();
    }

    private String id(int product) {
        return world.catalog().product(product).id();
    }

    private String name(int product) {
        return world.catalog().product(product).nameZh();
    }

    private Planted.Party party(int firm) {
        return new Planted.Party(firms.name(firm), firms.code(firm));
    }

    private Planted.Party party(String key) {
        return party(world.cast().number(key));
    }

    private Stream<Planted.MissingSegment> missing(Cluster cluster) {
        Gap first = plan.gaps(cluster).stream().findFirst().orElse(null);
        return plan.gaps(cluster).stream().map(gap -> missing(cluster, gap, gap == first));
    }

    private Planted.MissingSegment missing(Cluster cluster, Gap gap, boolean hasTarget) {
        int product = gap.product();
        return new Planted.MissingSegment(
                cluster.code(),
                id(product),
                name(product),
                SegmentState.ABSENT.name(),
                (gap.demanded() ? ChainAction.FILL : ChainAction.EXTEND).name(),
                gap.demanded() ? List.of(party(Cast.leader(cluster))) : List.of(),
                IntStream.range(0, Math.min(OUTSIDE_NAMED, world.outside().count(product)))
                        .mapToObj(n -> party(world.outside().get(product, n)))
                        .toList(),
                target(cluster, hasTarget));
    }

    private Planted.@Nullable Party target(Cluster cluster, boolean hasTarget) {
        return hasTarget ? party(Cast.target(cluster)) : null;
    }

    private Planted.Articulation articulation() {
        return new Planted.Articulation(
                party(Cast.ARTICULATION),
                party(Cast.leader(Cluster.COAL_MINING_MACHINERY)),
                IntStream.range(0, Cast.ISLANDERS)
                        .mapToObj(i -> party(Cast.ISLAND + i))
                        .toList());
    }

    private Planted.Systemic systemic() {
        int product = plan.systemic();
        return new Planted.Systemic(
                party(Cast.SYSTEMIC),
                id(product),
                name(product),
                Arrays.stream(world.catalog().users(product)).mapToObj(this::id).toList());
    }

    private Planted.Relatedness relatedness() {
        return new Planted.Relatedness(
                Cast.BLOCK_GAP_PREFECTURE,
                id(plan.block().getFirst()),
                plan.block().stream().map(this::id).toList(),
                Cast.BLOCK_PREFECTURES);
    }

    private List<Planted.Measure> measures() {
        List<Planted.Measure> measures = new ArrayList<>();
        for (MeasureCase c : MeasureCase.values()) {
            if (!c.measure().isEmpty()) {
                Planted.Party who = party(c.name());
                measures.add(
                        new Planted.Measure(c.measure(), who.name(), who.code(), c.county(), c.amountCny(), c.why()));
            }
        }
        String urban = Geography.JINCHENG_URBAN;
        measures.add(new Planted.Measure(
                "M-058", CarrierFiles.urbanIncubator(world), "", urban, 100_000, "2025年新认定省级科技企业孵化器"));
        measures.add(new Planted.Measure(
                "M-076",
                FinanceFile.urbanGuarantor(world),
                "",
                urban,
                FinanceFile.OUTSTANDING_CNY * 0.002,
                "在保余额5000万元的2‰"));
        return measures;
    }
}

package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundStage;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.ReferenceChains.ProductKind;

/// What will be wrong with the province: chosen by seed among the products and cells where it can be seen.
final class Plan {

    /// Gaps in the middle of a chain, by cluster.
    private static final int DEMANDED_GAPS = 2;

    private static final int BLOCK = 6;

    /// Stages whose absence can be told from all others: platforms of applied research are of several kinds.
    private static final InnovationStage[] BREAKABLE = {
        InnovationStage.BASIC_RESEARCH, InnovationStage.PROOF_OF_CONCEPT, InnovationStage.PILOT
    };

    private final Catalog catalog;
    private final Wordings wordings;
    private final int systemic;
    private final Map<Cluster, List<Gap>> gaps = new EnumMap<>(Cluster.class);
    private final List<Integer> block;
    private final Map<Cluster, InnovationStage> breaks = new EnumMap<>(Cluster.class);
    private final Map<Cluster, List<FundStage>> withoutFund = new EnumMap<>(Cluster.class);
    private final BitSet reserved = new BitSet();
    private final List<Integer> ordinary;
    private final Cluster withoutAlliance;
    private final Cluster withoutZone;
    private final List<Cluster> withoutInnovationCenter;

    Plan(Catalog catalog, Wordings wordings, Seeds seeds) {
        this.catalog = catalog;
        this.wordings = wordings;
        systemic = mostUsed();
        reserved.set(systemic);
        block = chooseBlock(seeds.of("block"));
        block.forEach(reserved::set);
        for (Cluster cluster : Cluster.values()) {
            gaps.put(cluster, chooseGaps(cluster, seeds.at("gaps", cluster.ordinal())));
        }
        gaps.values().forEach(list -> list.forEach(g -> reserved.set(g.product())));
        chooseCells(seeds.of("cells"));
        List<Cluster> others = shuffled(List.of(Cluster.values()), seeds.of("targets"));
        withoutAlliance = others.get(0);
        withoutZone = others.get(1);
        withoutInnovationCenter = others.subList(2, 4);
        ordinary = IntStream.range(0, catalog.size())
                .filter(p -> wordings.can(p) && !reserved.get(p))
                .boxed()
                .toList();
    }

    private int mostUsed() {
        return IntStream.range(0, catalog.size())
                .filter(this::plain)
                .boxed()
                .max((a, b) -> Integer.compare(catalog.users(a).length, catalog.users(b).length))
                .orElseThrow();
    }

    /// A product of its own, with words of its own.
    private boolean plain(int p) {
        return wordings.canAlone(p)
                && !catalog.inFamily(p)
                && !reserved.get(p)
                && catalog.product(p).kind() == ProductKind.PRODUCT;
    }

    private List<Gap> chooseGaps(Cluster cluster, SplittableRandom random) {
        List<Gap> chosen = new ArrayList<>();
        List<Integer> candidates = shuffled(catalog.listOf(cluster), random).stream()
                .filter(p -> plain(p) && isJudged(p) && anyOrdinary(catalog.inputsInCluster(p)))
                .toList();
        for (int p : candidates) {
            boolean used = catalog.usersInCluster(p).length > 0;
            if (used && !anyOrdinary(catalog.usersInCluster(p))) {
                continue;
            }
            long same = chosen.stream().filter(g -> g.demanded() == used).count();
            if (same < (used ? DEMANDED_GAPS : 1) && chosen.stream().noneMatch(g -> near(g.product(), p))) {
                chosen.add(new Gap(p, used));
            }
        }
        chosen.sort((a, b) -> Boolean.compare(b.demanded(), a.demanded()));
        return chosen;
    }

    /// Outside inputs are not judged and count neither as covered nor as demand.
    private boolean isJudged(int p) {
        return IntStream.concat(IntStream.of(catalog.inputs(p)), IntStream.of(catalog.users(p)))
                .noneMatch(o -> catalog.product(o).kind() == ProductKind.RESOURCE);
    }

    private boolean anyOrdinary(int[] products) {
        return IntStream.of(products).anyMatch(p -> wordings.can(p) && !reserved.get(p));
    }

    private boolean near(int a, int b) {
        return IntStream.of(catalog.inputs(a)).anyMatch(p -> p == b)
                || IntStream.of(catalog.users(a)).anyMatch(p -> p == b);
    }

    private List<Integer> chooseBlock(SplittableRandom random) {
        List<Cluster> clusters = shuffled(List.of(Cluster.values()), random);
        return clusters.stream()
                .map(c -> catalog.listOf(c).stream()
                        .filter(this::plain)
                        .limit(BLOCK)
                        .toList())
                .filter(products -> products.size() == BLOCK)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No cluster has " + BLOCK + " plain products"));
    }

    private void chooseCells(SplittableRandom random) {
        for (Cluster cluster : Cluster.values()) {
            int stage = random.nextInt(BREAKABLE.length + 1);
            if (stage < BREAKABLE.length) {
                breaks.put(cluster, BREAKABLE[stage]);
            }
            List<FundStage> stages = shuffled(List.of(FundStage.values()), random);
            withoutFund.put(cluster, List.copyOf(stages.subList(0, random.nextInt(3))));
        }
    }

    static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            shuffled.set(i, shuffled.set(random.nextInt(i + 1), shuffled.get(i)));
        }
        return shuffled;
    }

    /// Demanded ones first.
    List<Gap> gaps(Cluster cluster) {
        return gaps.getOrDefault(cluster, List.of());
    }

    List<Gap> gaps() {
        return gaps.values().stream().flatMap(List::stream).toList();
    }

    boolean isGap(int product) {
        return gaps(catalog.cluster(product)).stream().anyMatch(g -> g.product() == product);
    }

    /// The product one firm makes for all that need it.
    int systemic() {
        return systemic;
    }

    /// Products that the same prefectures make; the first is missing in one of them.
    List<Integer> block() {
        return block;
    }

    /// Whether ordinary firms must not make it.
    boolean isReserved(int product) {
        return reserved.get(product);
    }

    /// Products for everybody.
    List<Integer> ordinary() {
        return ordinary;
    }

    /// Products that no wording of ours makes the classifier find.
    List<Integer> unworded() {
        return IntStream.range(0, catalog.size())
                .filter(p -> !wordings.can(p))
                .boxed()
                .toList();
    }

    /// The stage without a platform, by cluster; complete chains are left out.
    Map<Cluster, InnovationStage> breaks() {
        return breaks;
    }

    boolean isBroken(Cluster cluster, InnovationStage stage) {
        return breaks.get(cluster) == stage;
    }

    List<FundStage> withoutFund(Cluster cluster) {
        return withoutFund.getOrDefault(cluster, List.of());
    }

    Cluster withoutAlliance() {
        return withoutAlliance;
    }

    /// The cluster no development zone hosts.
    Cluster withoutZone() {
        return withoutZone;
    }

    List<Cluster> withoutInnovationCenter() {
        return withoutInnovationCenter;
    }
}

package org.yuntu.analysis.innovation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.analysis.innovation.Dimension.Item;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

/// What the graph holds of each of the five dimensions for each cluster.
final class Scorecard {

    /// @param number empty when no record of the area says for which cluster it is, so that none counts for nothing
    record Entry(Optional<Long> number, List<String> evidence) {

        boolean isKnown() {
            return number.isPresent();
        }

        boolean isHeld() {
            return number.filter(n -> n > 0).isPresent();
        }
    }

    /// Clusters a median needs.
    private static final int LEAST = 3;

    private static final Entry UNKNOWN = new Entry(Optional.empty(), List.of());

    private final Map<Cluster, Map<Item, Entry>> entries = new EnumMap<>(Cluster.class);
    private final EcosystemView view;
    private final CircleSlots slots;
    private final Measures measures;

    Scorecard(EcosystemView view, GapResult makers, CircleSlots slots, Measures measures) {
        this.view = view;
        this.slots = slots;
        this.measures = measures;
        for (ClusterGaps gaps : makers.clusters()) {
            Map<Item, Entry> own = new EnumMap<>(Item.class);
            for (Item item : Item.values()) {
                own.put(item, entry(item, gaps));
            }
            entries.put(gaps.cluster(), own);
        }
    }

    Entry of(Cluster cluster, Item item) {
        return entries.getOrDefault(cluster, Map.of()).getOrDefault(item, UNKNOWN);
    }

    /// Items held over those that can be told; not a number when none can.
    double share(Cluster cluster, Dimension dimension) {
        List<Entry> known = dimension.items().stream()
                .map(i -> of(cluster, i))
                .filter(Entry::isKnown)
                .toList();
        return (double) known.stream().filter(Entry::isHeld).count() / known.size();
    }

    /// Whether there are clusters enough for a median to mean something.
    boolean canCompare() {
        return entries.size() >= LEAST;
    }

    /// Over the clusters asked for which it can be told.
    private double median(Item item) {
        double[] numbers = entries.values().stream()
                .map(e -> e.getOrDefault(item, UNKNOWN))
                .flatMap(e -> e.number().stream())
                .mapToDouble(Long::doubleValue)
                .sorted()
                .toArray();
        int half = numbers.length / 2;
        return numbers.length % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
    }

    /// Whether the cluster has less of it than the median cluster; what cannot be told or compared is not below.
    boolean isBelowMedian(Cluster cluster, Item item) {
        return canCompare()
                && of(cluster, item).number().filter(n -> n < median(item)).isPresent();
    }

    List<Item> items(Cluster cluster, Dimension dimension, boolean known, boolean held) {
        return dimension.items().stream()
                .filter(i -> of(cluster, i).isKnown() == known && of(cluster, i).isHeld() == held)
                .toList();
    }

    private Entry entry(Item item, ClusterGaps gaps) {
        Cluster cluster = gaps.cluster();
        return switch (item) {
            case LEADERS -> slot(cluster, CircleSlot.LEADER);
            case SUPPLIERS -> slot(cluster, CircleSlot.SUPPLIERS);
            case SEGMENTS -> segments(gaps);
            case ZONES -> slot(cluster, CircleSlot.ZONE);
            case RESEARCH_PLATFORMS -> research(cluster);
            case ALLIANCES -> records(view.alliances(), cluster, a -> a.clusters());
            case TECHNOLOGIES -> records(view.technologies(), cluster, t -> t.served());
            case PROJECTS -> records(view.projects(), cluster, p -> p.served());
            case CARRIERS -> records(view.incubators(), cluster, i -> i.clusters());
            case TEAMS -> records(view.teams(), cluster, t -> t.served());
            case ORGANISATIONS -> records(view.organisations(), cluster, o -> o.clusters());
            case FUNDS -> slot(cluster, CircleSlot.FUND);
            case FINANCIAL_ORGANISATIONS -> records(view.financialOrganisations(), cluster, f -> f.clusters());
            case MEASURES ->
                measures.isLoaded()
                        ? new Entry(Optional.of((long) measures.inForce().size()), List.of())
                        : UNKNOWN;
            case SERVICE_PLATFORMS -> servicePlatforms(cluster);
            case DEMONSTRATION_BASES -> records(view.demonstrationBases(), cluster, b -> b.clusters());
        };
    }

    private Entry slot(Cluster cluster, CircleSlot slot) {
        SlotFilling filling = slots.of(cluster, slot);
        return filling.state() == SlotFilling.State.UNKNOWN
                ? UNKNOWN
                : new Entry(Optional.of(filling.number()), filling.evidence());
    }

    private static Entry segments(ClusterGaps gaps) {
        long made = gaps.segments().stream()
                .filter(s -> s.state() != SegmentState.EXTERNAL && s.depth().local() > 0)
                .count();
        return gaps.segments().isEmpty() ? UNKNOWN : new Entry(Optional.of(made), List.of());
    }

    private Entry research(Cluster cluster) {
        List<Platform> own = slots.researchPlatforms(cluster);
        return own.isEmpty() && slots.of(cluster, CircleSlot.RESEARCH).state() == SlotFilling.State.UNKNOWN
                ? UNKNOWN
                : new Entry(Optional.of((long) own.size()), EcosystemView.ids(own));
    }

    private Entry servicePlatforms(Cluster cluster) {
        List<Platform> own = slots.servicePlatforms(cluster);
        boolean told = Set.of(Cluster.values()).stream()
                .anyMatch(c -> !slots.servicePlatforms(c).isEmpty());
        return told ? new Entry(Optional.of((long) own.size()), EcosystemView.ids(own)) : UNKNOWN;
    }

    private <T extends EcosystemRecord> Entry records(
            Collection<T> all, Cluster cluster, Function<T, Set<Cluster>> clusters) {
        List<T> here = view.here(all);
        List<T> own =
                here.stream().filter(r -> clusters.apply(r).contains(cluster)).toList();
        return here.stream().allMatch(r -> clusters.apply(r).isEmpty())
                ? UNKNOWN
                : new Entry(Optional.of((long) own.size()), EcosystemView.ids(own));
    }
}

package org.yuntu.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.Cluster;

/// What the chain picture of a cluster shows: its chains, the segments of each, and what goes into what.
///
/// @param chains in the order of their ids
/// @param wires between segments shown, in the order of their ends
public record Lanes(Cluster cluster, List<Chain> chains, List<Wire> wires) {

    public Lanes {
        chains = List.copyOf(chains);
        wires = List.copyOf(wires);
    }

    /// @param cards outside inputs included, in the order of their ids
    public record Chain(String id, String nameZh, String nameEn, List<Card> cards) {

        public Chain {
            cards = List.copyOf(cards);
        }
    }

    public record Card(SegmentRow row, Support support) {

        String id() {
            return row.segment().id();
        }
    }

    /// @param chokepoint 卡脖子: publicly known foreign dependence
    public record Wire(String from, String to, boolean chokepoint) {}

    /// @param chain id of the one chain to show, or empty for all
    public static Lanes of(ClusterGaps gaps, GapProjection projection, Map<String, Support> supports, String chain) {
        Map<String, List<SegmentRow>> byChain = new TreeMap<>();
        gaps.segments().stream()
                .filter(s -> chain.isEmpty() || s.link().chainId().equals(chain))
                .sorted(Comparator.comparing(s -> s.segment().id()))
                .forEach(s -> byChain.computeIfAbsent(s.link().chainId(), _ -> new ArrayList<>())
                        .add(s));
        List<Chain> chains = byChain.entrySet().stream()
                .map(e -> new Chain(
                        e.getKey(),
                        e.getValue().getFirst().link().chainNameZh(),
                        e.getValue().getFirst().link().chainNameEn(),
                        e.getValue().stream()
                                .map(s -> new Card(
                                        s, supports.getOrDefault(s.segment().id(), Support.NONE)))
                                .toList()))
                .toList();
        List<String> shown = chains.stream()
                .flatMap(c -> c.cards().stream())
                .map(Card::id)
                .sorted()
                .toList();
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < projection.inputCount(); i++) {
            String from = projection.product(projection.inputFrom(i)).id();
            String to = projection.product(projection.inputTo(i)).id();
            if (shown.contains(from) && shown.contains(to)) {
                wires.add(new Wire(from, to, projection.input(i).chokepoint()));
            }
        }
        wires.sort(Comparator.comparing(Wire::from).thenComparing(Wire::to));
        return new Lanes(gaps.cluster(), chains, wires);
    }
}

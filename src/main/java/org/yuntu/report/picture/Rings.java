package org.yuntu.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

/// What the overview shows: a ring of cells for each cluster, and how much goes from one cluster into another.
///
/// @param links in the order of their clusters
public record Rings(List<Ring> rings, List<Link> links) {

    public Rings {
        rings = List.copyOf(rings);
        links = List.copyOf(links);
    }

    /// @param firms enterprises of the area that make something of its chains
    /// @param cells one for each segment, from upstream to downstream; outside inputs are left out
    public record Ring(Cluster cluster, int firms, List<Cell> cells) {

        public Ring {
            cells = List.copyOf(cells);
        }

        public int count(SegmentState state) {
            return (int) cells.stream().filter(c -> c.state() == state).count();
        }

        public List<Cell> at(ChainPosition position) {
            return cells.stream().filter(c -> c.position() == position).toList();
        }

        /// Share of the segments that somebody here makes, 0..1.
        public double coverage() {
            return cells.isEmpty() ? 0 : 1 - (double) count(SegmentState.ABSENT) / cells.size();
        }
    }

    public record Cell(
            String segment, String nameZh, String nameEn, ChainPosition position, SegmentState state, int makers) {}

    /// Inputs of the reference chains that cross from one cluster into the other, either way.
    public record Link(Cluster a, Cluster b, int inputs) {}

    public static Rings of(GapResult result, GapProjection projection) {
        List<Ring> rings = result.clusters().stream().map(Rings::ring).toList();
        return new Rings(
                rings, links(projection, rings.stream().map(Ring::cluster).toList()));
    }

    private static Ring ring(ClusterGaps gaps) {
        List<Cell> cells = gaps.segments().stream()
                .filter(s -> s.state() != SegmentState.EXTERNAL)
                .sorted(Comparator.comparing((SegmentRow s) -> s.segment().position())
                        .thenComparing(s -> s.link().id())
                        .thenComparing(s -> s.segment().id()))
                .map(s -> new Cell(
                        s.segment().id(),
                        s.segment().nameZh(),
                        s.segment().nameEn(),
                        s.segment().position(),
                        s.state(),
                        s.depth().local()))
                .toList();
        return new Ring(gaps.cluster(), gaps.summary().firms(), cells);
    }

    private static List<Link> links(GapProjection projection, List<Cluster> shown) {
        Map<Cluster, Map<Cluster, Integer>> counts = new EnumMap<>(Cluster.class);
        for (int i = 0; i < projection.inputCount(); i++) {
            Cluster from = projection.product(projection.inputFrom(i)).cluster();
            Cluster to = projection.product(projection.inputTo(i)).cluster();
            if (from != to && shown.contains(from) && shown.contains(to)) {
                Cluster first = from.compareTo(to) < 0 ? from : to;
                counts.computeIfAbsent(first, _ -> new TreeMap<>()).merge(first == from ? to : from, 1, Integer::sum);
            }
        }
        List<Link> links = new ArrayList<>();
        counts.forEach((a, row) -> row.forEach((b, n) -> links.add(new Link(a, b, n))));
        return links;
    }
}

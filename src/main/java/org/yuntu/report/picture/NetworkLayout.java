package org.yuntu.report.picture;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.graphstream.algorithm.BetweennessCentrality;
import org.graphstream.algorithm.Toolkit;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.ui.geom.Point3;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;

/// Places and centrality of a network's nodes, by GraphStream: springs from a fixed seed, and the share of shortest
/// ways that lead through a node.
final class NetworkLayout {

    private static final long SEED = 42;
    /// Enough for a few hundred nodes; what has not settled by then will not look better later.
    private static final int MOST_STEPS = 1200;
    private static final double SETTLED = 0.97;
    /// Springs crowd the middle and fling small groups far out; distances from the middle to this power even that out.
    private static final double EVEN = 0.62;

    private final Map<String, double[]> places = new TreeMap<>();
    private final Map<String, Double> centralities = new TreeMap<>();

    NetworkLayout(Network network) {
        Graph graph = new SingleGraph("network");
        SpringBox springs = new SpringBox(false, new Random(SEED));
        springs.setForce(0.6);
        graph.addSink(springs);
        springs.addAttributeSink(graph);
        network.nodes().forEach(n -> graph.addNode(n.id()));
        network.links().forEach(l -> graph.addEdge(l.from() + "\n" + l.to(), l.from(), l.to()));
        for (int step = 0; step < MOST_STEPS && (step < 50 || springs.getStabilization() < SETTLED); step++) {
            springs.compute();
        }
        BetweennessCentrality centrality = new BetweennessCentrality("between");
        centrality.setUnweighted();
        centrality.init(graph);
        centrality.compute();
        double most = 0;
        for (Network.Node node : network.nodes()) {
            Point3 at = Toolkit.nodePointPosition(graph, node.id());
            places.put(node.id(), new double[] {at.x, at.y});
            double between = graph.getNode(node.id()).getNumber("between");
            centralities.put(node.id(), between);
            most = Math.max(most, between);
        }
        double highest = most;
        spread();
        centralities.replaceAll((id, value) -> highest > 0 ? value / highest : 0);
    }

    private void spread() {
        double x = places.values().stream().mapToDouble(p -> p[0]).average().orElse(0);
        double y = places.values().stream().mapToDouble(p -> p[1]).average().orElse(0);
        places.replaceAll((id, p) -> {
            double far = Math.hypot(p[0] - x, p[1] - y);
            double factor = far < 1e-9 ? 0 : Math.pow(far, EVEN) / far;
            return new double[] {(p[0] - x) * factor, (p[1] - y) * factor};
        });
    }

    /// In units of the layout.
    double[] place(String id) {
        return Objects.requireNonNull(places.get(id), id);
    }

    /// Betweenness as a share of the highest, 0..1.
    double centrality(String id) {
        return centralities.getOrDefault(id, 0.0);
    }

    /// Least x, least y, width and height.
    double[] bounds() {
        double left = places.values().stream().mapToDouble(p -> p[0]).min().orElse(0);
        double right = places.values().stream().mapToDouble(p -> p[0]).max().orElse(1);
        double low = places.values().stream().mapToDouble(p -> p[1]).min().orElse(0);
        double high = places.values().stream().mapToDouble(p -> p[1]).max().orElse(1);
        return new double[] {left, low, Math.max(1e-9, right - left), Math.max(1e-9, high - low)};
    }
}

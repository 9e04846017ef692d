package org.yuntu.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuntu.analysis.network.CutPoints.Bridge;

class CutPointsTests {

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @Test
    void aFirmThatJoinsTwoTrianglesIsACutPointWithBothAsParts() {
        SupplyNetwork network = RandomNetworks.parse("a>b b>c c>a c>d d>e e>c e>f");
        CutPoints cuts = CutPoints.of(network);
        int c = network.indexOf("c");
        assertThat(cuts.isCutPoint(c)).isTrue();
        assertThat(cuts.parts(c)).containsExactly(new int[] {3, 4, 5}, new int[] {0, 1});
        assertThat(cuts.bridges()).containsExactly(new Bridge(4, 5, 5, 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTakingEachFirmAndEachLinkAway(int seed) {
        SupplyNetwork network = RandomNetworks.of(seed, 5 + seed % 17, 3 + seed % 29, 1);
        int n = network.firmCount();
        CutPoints cuts = CutPoints.of(network);
        List<Set<Integer>> neighbours = neighbours(network);
        for (int v = 0; v < n; v++) {
            List<int[]> parts = partsWithout(neighbours, v);
            assertThat(cuts.isCutPoint(v)).isEqualTo(parts.size() > 1);
            assertThat(cuts.parts(v)).containsExactlyElementsOf(parts);
        }
        List<Bridge> bridges = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            for (int b : new TreeSet<>(neighbours.get(a))) {
                if (a < b) {
                    neighbours.get(a).remove(b);
                    neighbours.get(b).remove(a);
                    Set<Integer> sideA = reached(neighbours, a, -1);
                    if (!sideA.contains(b)) {
                        bridges.add(new Bridge(
                                a, b, sideA.size(), reached(neighbours, b, -1).size()));
                    }
                    neighbours.get(a).add(b);
                    neighbours.get(b).add(a);
                }
            }
        }
        assertThat(cuts.bridges()).isEqualTo(bridges);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithJGraphT(int seed) {
        SupplyNetwork network = RandomNetworks.of(1000 + seed, 200, 180 + 4 * seed, 1);
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int v = 0; v < network.firmCount(); v++) {
            graph.addVertex(v);
        }
        for (int e = 0; e < network.edgeCount(); e++) {
            graph.addEdge(network.supplier(e), network.buyer(e));
        }
        BiconnectivityInspector<Integer, DefaultEdge> oracle = new BiconnectivityInspector<>(graph);
        CutPoints cuts = CutPoints.of(network);
        assertThat(IntStream.range(0, network.firmCount())
                        .filter(cuts::isCutPoint)
                        .boxed())
                .containsExactlyInAnyOrderElementsOf(oracle.getCutpoints());
        assertThat(cuts.bridges()).hasSameSizeAs(oracle.getBridges());
    }

    @Test
    void aChainLongerThanAnyStackIsCutEverywhere() {
        CutPoints cuts = CutPoints.of(RandomNetworks.chain(300_000));
        assertThat(cuts.bridges()).hasSize(299_999);
        assertThat(cuts.parts(100_000)).extracting(p -> p.length).containsExactly(199_999, 100_000);
    }

    private static List<Set<Integer>> neighbours(SupplyNetwork network) {
        List<Set<Integer>> neighbours = new ArrayList<>();
        for (int v = 0; v < network.firmCount(); v++) {
            neighbours.add(new HashSet<>());
        }
        for (int e = 0; e < network.edgeCount(); e++) {
            neighbours.get(network.supplier(e)).add(network.buyer(e));
            neighbours.get(network.buyer(e)).add(network.supplier(e));
        }
        return neighbours;
    }

    private static List<int[]> partsWithout(List<Set<Integer>> neighbours, int without) {
        Set<Integer> seen = new HashSet<>();
        List<int[]> parts = new ArrayList<>();
        for (int start : neighbours.get(without)) {
            if (!seen.contains(start)) {
                Set<Integer> part = reached(neighbours, start, without);
                seen.addAll(part);
                parts.add(part.stream().mapToInt(Integer::intValue).sorted().toArray());
            }
        }
        parts.sort(Comparator.<int[]>comparingInt(p -> -p.length).thenComparing(Arrays::compare));
        return parts;
    }

    private static Set<Integer> reached(List<Set<Integer>> neighbours, int start, int without) {
        Set<Integer> reached = new HashSet<>(Set.of(start));
        Deque<Integer> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (int w : neighbours.get(open.pop())) {
                if (w != without && reached.add(w)) {
                    open.push(w);
                }
            }
        }
        return reached;
    }
}

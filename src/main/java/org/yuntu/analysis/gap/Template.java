package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.network.CutPoints;
import org.yuntu.model.Cluster;

/// The reference chain T_k of one cluster as a small graph of its own; vertices are numbered in the order of
/// their ids.
final class Template {

    final Cluster cluster;

    /// Product number of each vertex.
    final int[] products;

    final int[][] next;
    final int[][] previous;

    /// Every vertex after its inputs.
    final int[] order;

    /// Steps from the first vertex to the second: against the edges, along them, and any way, kinds included; -1
    /// where there is none.
    final int[][] up;

    final int[][] down;
    final int[][] anyWay;

    final boolean[] articulation;

    /// Sizes of the parts each articulation point holds together; empty for others.
    final List<List<Integer>> parts;

    Template(GapProjection projection, Neighbours neighbours, Cluster cluster) {
        this.cluster = cluster;
        int[] vertexOf = new int[projection.productCount()];
        Arrays.fill(vertexOf, -1);
        products = IntStream.range(0, projection.productCount())
                .filter(p -> projection.product(p).cluster() == cluster)
                .toArray();
        int n = products.length;
        for (int v = 0; v < n; v++) {
            vertexOf[products[v]] = v;
        }
        next = new int[n][];
        previous = new int[n][];
        int[][] undirected = new int[n][];
        int[][] withKinds = new int[n][];
        for (int v = 0; v < n; v++) {
            int p = products[v];
            next[v] = Arrays.stream(neighbours.edgesOut(p))
                    .map(e -> vertexOf[projection.inputTo(e)])
                    .distinct()
                    .toArray();
            previous[v] = Arrays.stream(neighbours.edgesIn(p))
                    .map(e -> vertexOf[projection.inputFrom(e)])
                    .distinct()
                    .toArray();
            undirected[v] = IntStream.concat(Arrays.stream(previous[v]), Arrays.stream(next[v]))
                    .distinct()
                    .toArray();
            IntStream broader = projection.parent(p) < 0 ? IntStream.empty() : IntStream.of(projection.parent(p));
            IntStream kinds = IntStream.concat(broader, Arrays.stream(neighbours.kinds(p)))
                    .map(q -> vertexOf[q])
                    .filter(u -> u >= 0);
            withKinds[v] = IntStream.concat(Arrays.stream(undirected[v]), kinds).toArray();
        }
        order = topologicalOrder();
        up = distances(previous);
        down = distances(next);
        anyWay = distances(withKinds);
        CutPoints cuts = CutPoints.of(undirected);
        articulation = new boolean[n];
        parts = new ArrayList<>();
        for (int v = 0; v < n; v++) {
            articulation[v] = cuts.isCutPoint(v);
            parts.add(
                    articulation[v]
                            ? cuts.parts(v).stream().map(part -> part.length).toList()
                            : List.of());
        }
    }

    int size() {
        return products.length;
    }

    private int[] topologicalOrder() {
        int[] open = new int[size()];
        for (int v = 0; v < size(); v++) {
            open[v] = previous[v].length;
        }
        IntList queue = new IntList();
        for (int v = 0; v < size(); v++) {
            if (open[v] == 0) {
                queue.add(v);
            }
        }
        for (int at = 0; at < queue.size(); at++) {
            for (int t : next[queue.get(at)]) {
                if (--open[t] == 0) {
                    queue.add(t);
                }
            }
        }
        return queue.toArray();
    }

    /// A longest path through the allowed vertices, from material to product; empty when none counts. Given
    /// vertices may be passed and do not count. Dynamic programming in topological order, O(n + m); of equally
    /// long ones the first by vertex number.
    List<Integer> longestPath(boolean[] allowed, boolean[] given) {
        int[] length = new int[size()];
        int[] before = new int[size()];
        Arrays.fill(before, -1);
        int best = -1;
        for (int v : order) {
            if (allowed[v] || given[v]) {
                int own = given[v] ? 0 : 1;
                length[v] = own;
                for (int p : previous[v]) {
                    if ((allowed[p] || given[p]) && length[p] + own > length[v]) {
                        length[v] = length[p] + own;
                        before[v] = p;
                    }
                }
            }
        }
        for (int v = 0; v < size(); v++) {
            if (length[v] > 0 && !given[v] && (best < 0 || length[v] > length[best])) {
                best = v;
            }
        }
        List<Integer> path = new ArrayList<>();
        for (int v = best; v >= 0; v = before[v]) {
            path.addFirst(v);
        }
        return path;
    }

    private int[][] distances(int[][] edges) {
        int[][] all = new int[size()][];
        for (int v = 0; v < size(); v++) {
            all[v] = distances(v, edges);
        }
        return all;
    }

    /// Steps from `start` along `edges` to every vertex, -1 where there is no way.
    private int[] distances(int start, int[][] edges) {
        int[] distance = new int[size()];
        Arrays.fill(distance, -1);
        distance[start] = 0;
        IntList queue = new IntList();
        queue.add(start);
        for (int at = 0; at < queue.size(); at++) {
            int v = queue.get(at);
            for (int t : edges[v]) {
                if (distance[t] < 0) {
                    distance[t] = distance[v] + 1;
                    queue.add(t);
                }
            }
        }
        return distance;
    }
}

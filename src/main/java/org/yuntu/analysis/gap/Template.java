package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.yuntu.analysis.GapProjection;
import org.yuntu.model.Cluster;

/// The reference chain T_k of one cluster as a small graph of its own; vertices are numbered in the order of
/// their ids.
final class Template {

    final Cluster cluster;

    /// Product number of each vertex.
    final int[] products;

    final int[][] next;
    final int[][] previous;

    /// w_v: share of each vertex in the weight of all.
    final double[] weight;

    /// Every vertex after its inputs.
    final int[] order;

    private final int[] vertexOf;

    Template(GapProjection projection, Neighbours neighbours, Cluster cluster) {
        this.cluster = cluster;
        this.vertexOf = new int[projection.productCount()];
        Arrays.fill(vertexOf, -1);
        IntList members = new IntList();
        long sum = 0;
        for (int p = 0; p < projection.productCount(); p++) {
            if (projection.product(p).cluster() == cluster) {
                vertexOf[p] = members.size();
                members.add(p);
                sum += projection.product(p).weight();
            }
        }
        products = members.toArray();
        int n = products.length;
        next = new int[n][];
        previous = new int[n][];
        weight = new double[n];
        for (int v = 0; v < n; v++) {
            next[v] = Arrays.stream(neighbours.edgesOut(products[v]))
                    .map(e -> vertexOf[projection.inputTo(e)])
                    .distinct()
                    .toArray();
            previous[v] = Arrays.stream(neighbours.edgesIn(products[v]))
                    .map(e -> vertexOf[projection.inputFrom(e)])
                    .distinct()
                    .toArray();
            weight[v] = sum == 0
                    ? 1.0 / n
                    : (double) projection.product(products[v]).weight() / sum;
        }
        order = topologicalOrder();
    }

    int size() {
        return products.length;
    }

    /// Vertex of a product of this cluster, or -1.
    int vertexOf(int product) {
        return vertexOf[product];
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

    /// A longest path through the allowed vertices, from material to product; empty when none is allowed. Dynamic
    /// programming in topological order, O(n + m); of equally long ones the first by vertex number.
    List<Integer> longestPath(boolean[] allowed) {
        int[] length = new int[size()];
        int[] before = new int[size()];
        Arrays.fill(before, -1);
        int best = -1;
        for (int v : order) {
            if (allowed[v]) {
                length[v] = 1;
                for (int p : previous[v]) {
                    if (length[p] + 1 > length[v] && allowed[p]) {
                        length[v] = length[p] + 1;
                        before[v] = p;
                    }
                }
            }
        }
        for (int v = 0; v < size(); v++) {
            if (length[v] > 0 && (best < 0 || length[v] > length[best])) {
                best = v;
            }
        }
        List<Integer> path = new ArrayList<>();
        for (int v = best; v >= 0; v = before[v]) {
            path.addFirst(v);
        }
        return path;
    }

    /// Steps from `start` along `edges` to every vertex, -1 where there is no way.
    int[] distances(int start, int[][] edges) {
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

    /// Each vertex's inputs and users together, without doubles.
    int[][] undirected() {
        int[][] both = new int[size()][];
        for (int v = 0; v < size(); v++) {
            both[v] = IntStream.concat(Arrays.stream(previous[v]), Arrays.stream(next[v]))
                    .distinct()
                    .toArray();
        }
        return both;
    }
}

package org.yuntu.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Firms and links without which a network falls into more parts than before, directions and amounts ignored.
///
/// Hopcroft and Tarjan, Algorithm 447 (CACM 16(6), 1973): depth-first search with low points; iterative, since supply
/// chains may be longer than the stack is deep. O(n + m) for the points, the links and the sizes of all parts.
public final class CutPoints {

    private final FirmGraph graph;

    /// Vertices in the order of the search, and each one's place in it.
    private final int[] order;

    private final int[] found;
    private final int[] low;
    private final int[] parent;

    /// Vertices in the subtree: they follow the vertex in `order`.
    private final int[] subtree;

    /// Place of the root of the vertex's component in `order`.
    private final int[] root;

    private final boolean[] points;
    private final List<Bridge> bridges = new ArrayList<>();

    /// A link whose loss separates both ends' sides.
    ///
    /// @param a the end with the smaller number
    /// @param sizeA firms on its side
    public record Bridge(int a, int b, int sizeA, int sizeB) {}

    private CutPoints(FirmGraph graph) {
        this.graph = graph;
        int n = graph.size();
        order = new int[n];
        found = new int[n];
        low = new int[n];
        parent = new int[n];
        subtree = new int[n];
        root = new int[n];
        points = new boolean[n];
        Arrays.fill(found, -1);
        int[] at = graph.start().clone();
        int count = 0;
        for (int v = 0; v < n; v++) {
            if (found[v] < 0) {
                count = search(v, count, at);
            }
        }
        judge();
    }

    public static CutPoints of(SupplyNetwork network) {
        return new CutPoints(FirmGraph.partners(network));
    }

    /// @param neighbours symmetric adjacency
    public static CutPoints of(int[][] neighbours) {
        return new CutPoints(FirmGraph.of(neighbours));
    }

    public boolean isCutPoint(int vertex) {
        return points[vertex];
    }

    /// In the order of their ends.
    public List<Bridge> bridges() {
        return Collections.unmodifiableList(bridges);
    }

    /// What the rest of the vertex's component falls into without it, largest first; each part in increasing order.
    /// A single part when the vertex is no cut point, none when it is alone.
    public List<int[]> parts(int vertex) {
        List<int[]> parts = new ArrayList<>();
        int from = found[vertex];
        int start = root[vertex];
        int end = start + subtree[order[start]];
        int[] rest = new int[end - start];
        int restSize = copy(start, from, rest, 0);
        int at = from + 1;
        while (at < from + subtree[vertex]) {
            int child = order[at];
            int next = at + subtree[child];
            if (low[child] >= from) {
                parts.add(sorted(Arrays.copyOfRange(order, at, next)));
            } else {
                restSize = copy(at, next, rest, restSize);
            }
            at = next;
        }
        restSize = copy(from + subtree[vertex], end, rest, restSize);
        if (restSize > 0) {
            parts.add(sorted(Arrays.copyOf(rest, restSize)));
        }
        parts.sort(Comparator.<int[]>comparingInt(p -> -p.length).thenComparingInt(p -> p[0]));
        return parts;
    }

    private int copy(int from, int to, int[] into, int at) {
        System.arraycopy(order, from, into, at, to - from);
        return at + to - from;
    }

    private static int[] sorted(int[] part) {
        Arrays.sort(part);
        return part;
    }

    /// @param at next neighbour to look at, by vertex
    private int search(int start, int count, int[] at) {
        int first = count;
        enter(start, -1, first, count++);
        int v = start;
        while (v >= 0) {
            if (at[v] < graph.start()[v + 1]) {
                int w = graph.target()[at[v]++];
                if (found[w] < 0) {
                    enter(w, v, first, count++);
                    v = w;
                } else if (w != parent[v]) {
                    low[v] = Math.min(low[v], found[w]);
                }
            } else {
                int p = parent[v];
                if (p >= 0) {
                    low[p] = Math.min(low[p], low[v]);
                    subtree[p] += subtree[v];
                }
                v = p;
            }
        }
        return count;
    }

    private void enter(int v, int from, int first, int number) {
        found[v] = low[v] = number;
        order[number] = v;
        parent[v] = from;
        root[v] = first;
        subtree[v] = 1;
    }

    private void judge() {
        int[] children = new int[order.length];
        for (int v : order) {
            int p = parent[v];
            if (p < 0) {
                continue;
            }
            children[p]++;
            points[p] |= parent[p] < 0 ? children[p] > 1 : low[v] >= found[p];
            if (low[v] > found[p]) {
                int below = subtree[v];
                int above = subtree[order[root[v]]] - below;
                bridges.add(v < p ? new Bridge(v, p, below, above) : new Bridge(p, v, above, below));
            }
        }
        bridges.sort(Comparator.comparingInt(Bridge::a).thenComparingInt(Bridge::b));
    }
}

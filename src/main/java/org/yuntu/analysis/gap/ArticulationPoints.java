package org.yuntu.analysis.gap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/// Vertices without which a graph falls into more parts than before, directions ignored.
///
/// Hopcroft and Tarjan, Algorithm 447 (CACM 16(6), 1973): depth-first search with low points; iterative, since
/// templates may be longer than the stack is deep. O(n + m).
final class ArticulationPoints {

    private final int[][] neighbours;
    private final int[] found;
    private final int[] low;
    private final int[] parent;
    private final int[] at;
    private final boolean[] points;
    private int clock;

    private ArticulationPoints(int[][] neighbours) {
        this.neighbours = neighbours;
        int n = neighbours.length;
        found = new int[n];
        low = new int[n];
        parent = new int[n];
        at = new int[n];
        points = new boolean[n];
    }

    /// @param neighbours symmetric adjacency without loops and doubles
    static boolean[] of(int[][] neighbours) {
        ArticulationPoints search = new ArticulationPoints(neighbours);
        for (int v = 0; v < neighbours.length; v++) {
            if (search.found[v] == 0) {
                search.searchFrom(v);
            }
        }
        return search.points;
    }

    private void searchFrom(int root) {
        Deque<Integer> stack = new ArrayDeque<>();
        int rootChildren = 0;
        parent[root] = -1;
        enter(root, stack);
        while (!stack.isEmpty()) {
            int v = stack.getLast();
            if (at[v] < neighbours[v].length) {
                int w = neighbours[v][at[v]++];
                if (found[w] == 0) {
                    parent[w] = v;
                    rootChildren += v == root ? 1 : 0;
                    enter(w, stack);
                } else if (w != parent[v]) {
                    low[v] = Math.min(low[v], found[w]);
                }
            } else {
                stack.removeLast();
                leave(v, root);
            }
        }
        points[root] = rootChildren > 1;
    }

    private void enter(int v, Deque<Integer> stack) {
        found[v] = low[v] = ++clock;
        stack.addLast(v);
    }

    private void leave(int v, int root) {
        int p = parent[v];
        if (p >= 0) {
            low[p] = Math.min(low[p], low[v]);
            points[p] |= p != root && low[v] >= found[p];
        }
    }

    /// Sizes of the parts that the rest of `without`'s component falls into when it is taken away, largest first.
    static List<Integer> parts(int[][] neighbours, int without) {
        boolean[] seen = new boolean[neighbours.length];
        seen[without] = true;
        List<Integer> sizes = new ArrayList<>();
        for (int start : neighbours[without]) {
            if (!seen[start]) {
                sizes.add(flood(neighbours, start, seen));
            }
        }
        sizes.sort(Collections.reverseOrder());
        return sizes;
    }

    private static int flood(int[][] neighbours, int start, boolean[] seen) {
        IntList reached = new IntList();
        reached.add(start);
        seen[start] = true;
        for (int i = 0; i < reached.size(); i++) {
            for (int w : neighbours[reached.get(i)]) {
                if (!seen[w]) {
                    seen[w] = true;
                    reached.add(w);
                }
            }
        }
        return reached.size();
    }
}

package org.yuntu.analysis.network;

import java.util.Arrays;

/// Firms that every supply path from the sources to a firm passes: the directed companion of the cut points.
///
/// Semi-NCA of Georgiadis (2005) after Lengauer and Tarjan (TOPLAS 1(1), 1979): semidominators with path compression,
/// then the nearest common ancestor with the parent in the search tree. Iterative; O(m log n) beside the last step,
/// which is linear on networks met in practice. A made root before all sources is the vertex -1 outside.
public final class Dominators {

    /// Number by firm in the order of the search, 0 for the made root, -1 for firms that no source reaches.
    private final int[] number;

    /// By number: firm, parent in the search tree, immediate dominator; `firm[0]` is -1.
    private final int[] firm;

    private final int[] parent;
    private final int[] dominator;
    private final int reached;

    private Dominators(FirmGraph customers, FirmGraph suppliers, int[] sources) {
        int n = customers.size();
        number = new int[n];
        Arrays.fill(number, -1);
        firm = new int[n + 1];
        parent = new int[n + 1];
        dominator = new int[n + 1];
        boolean[] isSource = new boolean[n];
        firm[0] = -1;
        int count = 1;
        int[] at = customers.start().clone();
        for (int source : sources) {
            isSource[source] = true;
            if (number[source] < 0) {
                count = search(source, customers, at, count);
            }
        }
        reached = count;
        dominate(semidominators(suppliers, isSource));
    }

    /// @param sources where supply begins, for example firms without suppliers
    public static Dominators of(SupplyNetwork network, int[] sources) {
        return new Dominators(FirmGraph.customers(network), FirmGraph.suppliers(network), sources);
    }

    /// Whether any source supplies the firm, over however many steps; sources themselves do.
    public boolean isReached(int firm) {
        return number[firm] >= 0;
    }

    /// The firms without which no source reaches the firm, the nearest first, the firm itself left out.
    public int[] dominators(int firm) {
        int start = isReached(firm) ? dominator[number[firm]] : 0;
        int length = 0;
        for (int d = start; d > 0; d = dominator[d]) {
            length++;
        }
        int[] chain = new int[length];
        int at = 0;
        for (int d = start; d > 0; d = dominator[d]) {
            chain[at++] = this.firm[d];
        }
        return chain;
    }

    /// How many other firms depend on each firm alone: they lose all sources without it.
    public int[] dependents() {
        int[] below = new int[reached];
        int[] result = new int[number.length];
        for (int v = reached - 1; v > 0; v--) {
            below[dominator[v]] += below[v] + 1;
            result[firm[v]] = below[v];
        }
        return result;
    }

    private int search(int source, FirmGraph customers, int[] at, int count) {
        int v = source;
        count = enter(source, 0, count);
        while (v >= 0) {
            if (at[v] < customers.start()[v + 1]) {
                int w = customers.target()[at[v]++];
                if (number[w] < 0) {
                    count = enter(w, number[v], count);
                    v = w;
                }
            } else {
                v = firm[parent[number[v]]];
            }
        }
        return count;
    }

    private int enter(int v, int from, int count) {
        number[v] = count;
        firm[count] = v;
        parent[count] = from;
        return count + 1;
    }

    /// By number. `label[v]` is the vertex with the smallest semidominator on the compressed path above v.
    private int[] semidominators(FirmGraph suppliers, boolean[] isSource) {
        int[] semi = new int[reached];
        int[] label = new int[reached];
        int[] ancestor = parent.clone();
        Arrays.setAll(semi, i -> i);
        Arrays.setAll(label, i -> i);
        int[] path = new int[reached];
        for (int v = reached - 1; v > 0; v--) {
            int f = firm[v];
            int best = isSource[f] ? 0 : parent[v];
            for (int i = suppliers.start()[f]; i < suppliers.start()[f + 1]; i++) {
                int u = number[suppliers.target()[i]];
                if (u >= 0) {
                    best = Math.min(best, semi[evaluate(u, v, ancestor, label, semi, path)]);
                }
            }
            semi[v] = best;
        }
        return semi;
    }

    /// Vertices above `last` are linked to their parents already.
    private static int evaluate(int u, int last, int[] ancestor, int[] label, int[] semi, int[] path) {
        if (u <= last) {
            return u;
        }
        int length = 0;
        int v = u;
        while (ancestor[v] > last) {
            path[length++] = v;
            v = ancestor[v];
        }
        int top = v;
        while (length > 0) {
            int w = path[--length];
            if (semi[label[top]] < semi[label[w]]) {
                label[w] = label[top];
            }
            ancestor[w] = ancestor[top];
            top = w;
        }
        return label[u];
    }

    private void dominate(int[] semi) {
        for (int v = 1; v < reached; v++) {
            int d = parent[v];
            while (d > semi[v]) {
                d = dominator[d];
            }
            dominator[v] = d;
        }
    }
}

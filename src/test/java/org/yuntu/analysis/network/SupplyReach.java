package org.yuntu.analysis.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.IntStream;

/// The slow and obvious way to see which firms sources reach.
final class SupplyReach {

    private SupplyReach() {}

    static boolean[] from(int[] sources, SupplyNetwork network, Set<Integer> without) {
        boolean[] reached = new boolean[network.firmCount()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int s : sources) {
            if (!without.contains(s) && !reached[s]) {
                reached[s] = true;
                open.push(s);
            }
        }
        while (!open.isEmpty()) {
            int v = open.pop();
            for (int e = network.salesStart(v); e < network.salesEnd(v); e++) {
                int w = network.buyer(e);
                if (!reached[w] && !without.contains(w)) {
                    reached[w] = true;
                    open.push(w);
                }
            }
        }
        return reached;
    }

    static int[] sources(SupplyNetwork network, int every) {
        return IntStream.range(0, network.firmCount())
                .filter(f -> f % every == 0)
                .toArray();
    }
}

package org.yuntu.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The flow behind `SupplyPaths`. A state is a firm's entry (2 · firm) or its exit (2 · firm + 1), as met from the
/// target; an augmenting path may undo parts of earlier paths.
final class UnitFlow {

    private static final int NONE = -1;

    private final FirmGraph suppliers;
    private final int target;
    private final boolean[] isSource;

    /// The next firm of the path on which the firm lies, nearer to the target and farther from it.
    private final int[] nearer;

    private final int[] farther;
    private final int[] cameFrom;
    private final int[] queue;

    UnitFlow(SupplyNetwork network, int target, boolean[] isSource) {
        suppliers = FirmGraph.suppliers(network);
        this.target = target;
        this.isSource = isSource;
        int n = network.firmCount();
        nearer = new int[n];
        farther = new int[n];
        cameFrom = new int[2 * n];
        queue = new int[2 * n];
        Arrays.fill(nearer, NONE);
        Arrays.fill(farther, NONE);
    }

    SupplyPaths solve() {
        for (int exit = search(); exit != NONE; exit = search()) {
            augment(exit);
        }
        return new SupplyPaths(cut(), paths());
    }

    /// Breadth first from the target.
    ///
    /// @return the exit of a source that can take one more path
    private int search() {
        Arrays.fill(cameFrom, NONE);
        int start = exit(target);
        cameFrom[start] = start;
        queue[0] = start;
        int size = 1;
        for (int i = 0; i < size; i++) {
            int state = queue[i];
            int firm = state >> 1;
            if (state == entry(firm)) {
                size = visit(nearer[firm] == NONE ? exit(firm) : exit(nearer[firm]), state, size);
                continue;
            }
            if (isSource[firm]) {
                return state;
            }
            if (nearer[firm] != NONE) {
                size = visit(entry(firm), state, size);
            }
            for (int s = suppliers.start()[firm]; s < suppliers.start()[firm + 1]; s++) {
                if (suppliers.target()[s] != target) {
                    size = visit(entry(suppliers.target()[s]), state, size);
                }
            }
        }
        return NONE;
    }

    private int visit(int state, int from, int size) {
        if (cameFrom[state] != NONE) {
            return size;
        }
        cameFrom[state] = from;
        queue[size] = state;
        return size + 1;
    }

    private void augment(int end) {
        List<Integer> states = new ArrayList<>();
        for (int s = end; s != exit(target); s = cameFrom[s]) {
            states.add(s);
        }
        int from = exit(target);
        for (int state : states.reversed()) {
            int firm = state >> 1;
            int before = from >> 1;
            if (firm == before) {
                if (state == entry(firm)) {
                    nearer[firm] = NONE;
                    farther[firm] = NONE;
                }
            } else if (state == entry(firm)) {
                nearer[firm] = before;
                farther[before] = firm;
            }
            from = state;
        }
        farther[end >> 1] = NONE;
    }

    /// After the last search: firms whose entry was met but not their exit.
    private int[] cut() {
        List<Integer> cut = new ArrayList<>();
        for (int f = 0; f < nearer.length; f++) {
            if (cameFrom[entry(f)] != NONE && cameFrom[exit(f)] == NONE) {
                cut.add(f);
            }
        }
        return cut.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<int[]> paths() {
        List<int[]> paths = new ArrayList<>();
        for (int last = 0; last < nearer.length; last++) {
            if (nearer[last] == target) {
                List<Integer> path = new ArrayList<>(List.of(target));
                for (int f = last; f != NONE; f = farther[f]) {
                    path.add(f);
                }
                paths.add(path.reversed().stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return paths;
    }

    private static int entry(int firm) {
        return 2 * firm;
    }

    private static int exit(int firm) {
        return 2 * firm + 1;
    }
}

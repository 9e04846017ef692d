package org.yuntu.analysis.risk;

import java.util.Arrays;

/// A set of small numbers that remembers the order of adding and is cleared at the cost of what it holds.
final class Marks {

    final int[] items;
    int count;
    private final boolean[] marked;

    Marks(int size) {
        items = new int[size];
        marked = new boolean[size];
    }

    /// @return whether it is new
    boolean add(int item) {
        if (marked[item]) {
            return false;
        }
        marked[item] = true;
        items[count++] = item;
        return true;
    }

    void addAll() {
        if (count < items.length) {
            Arrays.setAll(items, i -> i);
            Arrays.fill(marked, true);
            count = items.length;
        }
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            marked[items[i]] = false;
        }
        count = 0;
    }
}

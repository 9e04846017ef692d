package org.yuntu.analysis.risk;

/// A set of small numbers that remembers the order of adding and is cleared at the cost of what it holds.
final class Marks {

    final int[] items;
    int count;
    private final boolean[] marked;

    Marks(int size) {
        items = new int[size];
        marked = new boolean[size];
    }

    void add(int item) {
        if (!marked[item]) {
            marked[item] = true;
            items[count++] = item;
        }
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            marked[items[i]] = false;
        }
        count = 0;
    }
}

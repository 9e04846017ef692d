package org.yuntu.ingest.classify;

import java.util.Arrays;

/// Finds the longest known phrase that starts at a place. Children live in one open-addressed table, so that a
/// look-up
/// allocates nothing; cost O(longest phrase) a place, hence O(text) in all.
final class PhraseTrie {

    static final long NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] nodes = new int[1 << 10];
    private int[] values = new int[1 << 8];
    private int edges;
    private int size = 1;

    PhraseTrie() {
        Arrays.fill(keys, NONE);
        Arrays.fill(values, -1);
    }

    /// @param value what [#longest] gives back, 0 or more; the first value added for a phrase stays
    void add(String phrase, int value) {
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
            node = childOrNew(node, phrase.charAt(i));
        }
        if (values[node] < 0) {
            values[node] = value;
        }
    }

    /// The longest phrase at `from`: length in the upper, value in the lower 32 bits; [#NONE] without one.
    long longest(char[] text, int from, int to) {
        long found = NONE;
        int node = 0;
        for (int i = from; i < to; i++) {
            node = child(node, text[i]);
            if (node < 0) {
                break;
            }
            if (values[node] >= 0) {
                found = (long) (i - from + 1) << 32 | values[node];
            }
        }
        return found;
    }

    static int length(long found) {
        return (int) (found >>> 32);
    }

    static int value(long found) {
        return (int) found;
    }

    /// Whether any phrase starts anywhere in the range.
    boolean anyIn(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (longest(text, i, to) != NONE) {
                return true;
            }
        }
        return false;
    }

    private int child(int node, char c) {
        long key = (long) node << 16 | c;
        int slot = slot(key);
        return keys[slot] == key ? nodes[slot] : -1;
    }

    private int childOrNew(int node, char c) {
        int existing = child(node, c);
        if (existing >= 0) {
            return existing;
        }
        if (2 * (edges + 1) > keys.length) {
            grow();
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            Arrays.fill(values, size, 2 * size, -1);
        }
        long key = (long) node << 16 | c;
        int slot = slot(key);
        keys[slot] = key;
        nodes[slot] = size;
        edges++;
        return size++;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[2 * oldKeys.length];
        nodes = new int[2 * oldKeys.length];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                nodes[slot] = oldNodes[i];
            }
        }
    }
}

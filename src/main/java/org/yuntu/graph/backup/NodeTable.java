package org.yuntu.graph.backup;

import java.util.Arrays;

/// A number for each node, by the node's own number in the store: 16 to 32 bytes a node, in memory.
/// Open addressing with linear probing.
final class NodeTable {

    private static final long FREE = -1;

    private long[] keys = new long[1 << 12];
    private long[] values = new long[1 << 12];
    private int size;

    NodeTable() {
        Arrays.fill(keys, FREE);
    }

    /// The store's number of a node, which is the last part of its element id.
    static long number(String elementId) {
        return Long.parseLong(elementId.substring(elementId.lastIndexOf(':') + 1));
    }

    /// What an element id of the store has before the number.
    static String prefix(String elementId) {
        return elementId.substring(0, elementId.lastIndexOf(':') + 1);
    }

    void put(long key, long value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    /// @throws IllegalStateException when there is no such node
    long get(long key) {
        int slot = slot(key);
        if (keys[slot] == FREE) {
            throw new IllegalStateException("A relationship leads to node " + key + ", which is not there");
        }
        return values[slot];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}

package org.yuntu.dataset;

import java.util.TreeSet;

/// Estimates how many different texts it has seen in the memory of [#EXACT] hashes, whatever their number.
///
/// K minimum values (Bar-Yossef et al., Counting distinct elements in a data stream, RANDOM 2002): when the hashes
/// spread evenly, the k-th smallest tells their density. Standard error 1/√(k − 2), here 3 %. The hash is FNV-1a over
/// the characters with the finaliser of MurmurHash3, fixed, so that the same column gives the same figure.
final class DistinctSketch {

    /// Up to so many different values the count is exact.
    static final int EXACT = 1024;

    private final TreeSet<Long> smallest = new TreeSet<>(Long::compareUnsigned);
    private boolean full;

    void add(String text) {
        long hash = hash(text);
        if (full && Long.compareUnsigned(hash, smallest.last()) >= 0) {
            return;
        }
        if (smallest.add(hash) && smallest.size() > EXACT) {
            smallest.pollLast();
            full = true;
        }
    }

    boolean estimated() {
        return full;
    }

    long distinct() {
        if (!full) {
            return smallest.size();
        }
        double share = (smallest.last() >>> 11) * 0x1p-53;
        return Math.round((EXACT - 1) / share);
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}

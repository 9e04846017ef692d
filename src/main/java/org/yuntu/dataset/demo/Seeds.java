package org.yuntu.dataset.demo;

import java.util.SplittableRandom;

/// Randomness by purpose: every table and every row has a stream of its own, so that a new table
/// does not shift the others and any row can be made again without those before it.
record Seeds(long seed) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    SplittableRandom of(String purpose) {
        return at(purpose, -1);
    }

    SplittableRandom at(String purpose, long index) {
        return new SplittableRandom(mixed(mixed(seed + GOLDEN) ^ fnv(purpose)) ^ mixed(index * GOLDEN));
    }

    /// FNV-1a, 64 bits.
    private static long fnv(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /// Finaliser of MurmurHash3, variant 13 of Stafford.
    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}

package org.yuntu.ingest;

import java.util.Collection;

/// A set of texts in bounded memory that may take a text for one of its own that is not, about one in a hundred, but
/// never the other way round.
///
/// A Bloom filter (B. H. Bloom, CACM 13/7, 1970); the more texts beyond its size, the more often it is wrong.
final class KeyFilter {

    /// Wrong for some 1 % at ten bits a text; the next power of two gives 8 to 16.
    private static final int BITS_A_KEY = 8;

    private static final int PROBES = 4;
    private static final long LEAST_BITS = 1L << 12;
    private static final long MOST_BITS = 1L << 28; // 32 MiB: some 30 million texts

    private final long[] words;

    KeyFilter(long size) {
        long wanted = Math.clamp(size * BITS_A_KEY, LEAST_BITS, MOST_BITS);
        words = new long[(int) (Long.highestOneBit(wanted - 1) << 1 >> 6)];
    }

    /// @return whether it may have been there before
    boolean add(String key) {
        long hash = hash(key);
        boolean there = true;
        for (int probe = 0; probe < PROBES; probe++) {
            long bit = bit(hash, probe);
            there &= (words[(int) (bit >> 6)] & 1L << bit) != 0;
            words[(int) (bit >> 6)] |= 1L << bit;
        }
        return there;
    }

    boolean mayHave(String key) {
        long hash = hash(key);
        for (int probe = 0; probe < PROBES; probe++) {
            long bit = bit(hash, probe);
            if ((words[(int) (bit >> 6)] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    boolean mayHaveAnyOf(Collection<String> keys) {
        return keys.stream().anyMatch(this::mayHave);
    }

    /// Double hashing after Kirsch and Mitzenmacher (2006).
    private long bit(long hash, int probe) {
        return (hash + probe * (hash >>> 32 | 1)) & (((long) words.length << 6) - 1);
    }

    /// FNV-1a over the characters, then the finaliser of MurmurHash3.
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

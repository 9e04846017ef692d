package org.yuntu.ingest;

import java.util.Map;
import org.yuntu.graph.GraphReader;

/// Tells of most new rows, without asking the graph, that no enterprise there has one of their keys.
///
/// A Bloom filter (B. H. Bloom, CACM 13/7, 1970) over the keys of all enterprises: never misses one that is there, and
/// takes about one row in a hundred for known that is not; that costs a look-up, no more. Memory is bounded: with more
/// enterprises than fit, more look-ups are made.
final class KnownKeys {

    /// Some 1 % false alarms at ten bits a key; a power of two gives 8 to 16.
    private static final int BITS_A_KEY = 8;

    /// Distinct keys of an enterprise: id and code are mostly one text under two letters, then the name.
    private static final int KEYS = 3;

    private static final int PROBES = 4;
    private static final long MOST_BITS = 1L << 28; // 32 MiB: some 5 million enterprises

    /// Reading the keys of a graph must not cost more than the look-ups it saves.
    private static final int MOST_ENTERPRISES_A_ROW = 4;

    private final long[] words;
    private final boolean all;

    private KnownKeys(long bits, boolean all) {
        this.words = new long[(int) (bits >> 6)];
        this.all = all;
    }

    /// @param enterprises number there are
    /// @param rows number that may be added
    static KnownKeys read(GraphReader graph, long enterprises, long rows) {
        if (enterprises > rows * MOST_ENTERPRISES_A_ROW) {
            return new KnownKeys(64, true);
        }
        KnownKeys keys = sized((enterprises + rows) * KEYS);
        if (enterprises > 0) {
            graph.forEach("ingest/find_keys", Map.of(), row -> {
                keys.add(IdentityKeys.id(row.text("id")));
                keys.add(IdentityKeys.code(row.findText("creditCode")));
                keys.add(IdentityKeys.stock(row.findText("stockCode")));
                keys.add(IdentityKeys.name(row.findText("nameKey")));
            });
            graph.forEach(
                    "ingest/find_former_keys", Map.of(), row -> keys.add(IdentityKeys.name(row.text("formerKey"))));
        }
        return keys;
    }

    static KnownKeys sized(long keys) {
        long wanted = Math.max(1 << 12, keys * BITS_A_KEY);
        return new KnownKeys(Math.min(MOST_BITS, Long.highestOneBit(wanted - 1) << 1), false);
    }

    void add(EnterpriseState state) {
        IdentityKeys.of(state).forEach(this::add);
    }

    void add(String key) {
        if (key.isEmpty() || all) {
            return;
        }
        long hash = hash(key);
        for (int probe = 0; probe < PROBES; probe++) {
            long bit = bit(hash, probe);
            words[(int) (bit >> 6)] |= 1L << bit;
        }
    }

    boolean mayKnow(Incoming row) {
        return all || IdentityKeys.of(row).stream().anyMatch(this::mayKnow);
    }

    boolean mayKnow(String key) {
        long hash = hash(key);
        for (int probe = 0; probe < PROBES; probe++) {
            long bit = bit(hash, probe);
            if ((words[(int) (bit >> 6)] & 1L << bit) == 0) {
                return all;
            }
        }
        return true;
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

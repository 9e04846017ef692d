package org.yuntu.graph.backup;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Tells whether two graphs hold the same, whatever the order and the ids: nodes are hashed by labels and
/// properties, relationships by type, properties and the hashes of both ends; the hashes are added up.
///
/// Two nodes alike in all they have may have swapped their relationships unnoticed; ours differ by their ids.
final class Fingerprint {

    private final MessageDigest sha256 = sha256();
    private final NodeTable hashes = new NodeTable();
    private final long[] sums = new long[4];
    private long nodes;
    private long relationships;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void addNode(long id, byte[] content) {
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest(content));
        long first = hash.getLong();
        hashes.put(id, first);
        sums[0] += first;
        sums[1] += hash.getLong();
        nodes++;
    }

    void addRelationship(long from, long to, byte[] content) {
        sha256.update(content);
        ByteBuffer ends = ByteBuffer.allocate(16).putLong(hashes.get(from)).putLong(hashes.get(to));
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest(ends.array()));
        sums[2] += hash.getLong();
        sums[3] += hash.getLong();
        relationships++;
    }

    Contents contents() {
        StringBuilder text = new StringBuilder();
        for (long sum : sums) {
            text.append("%016x".formatted(sum));
        }
        return new Contents(nodes, relationships, text.toString());
    }
}

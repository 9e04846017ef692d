package org.yuntu.analysis.ecosystem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/// All that the graph has of one kind of records or of relationships.
///
/// @param items in the order of the statement
/// @param fingerprint SHA-256 of the items, hexadecimal
record Part<T>(List<T> items, String fingerprint) {

    Part {
        items = Collections.unmodifiableList(items);
    }

    static <T> Part<T> of(List<T> items) {
        return new Part<>(items, hash(items));
    }

    static String hash(Iterable<?> items) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            items.forEach(i -> digest.update(i.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

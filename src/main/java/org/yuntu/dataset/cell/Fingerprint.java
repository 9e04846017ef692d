package org.yuntu.dataset.cell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.Width;

/// First 128 bits of the SHA-256 of a row's facts in a fixed order, each folded to one letter width
/// and without white space.
///
/// Facts are written as `tag=value` lines, absent ones not at all, so that a fact added to the program later
/// changes no fingerprint of rows without it. 2^64 rows would be needed to expect a collision.
public final class Fingerprint {

    private static final int BYTES = 16;

    private final StringBuilder facts = new StringBuilder(512);

    public Fingerprint add(String tag, @Nullable Object value) {
        if (value != null) {
            int before = facts.length();
            facts.append(tag).append('=');
            int start = facts.length();
            appendFolded(Width.nfkc(value.toString()));
            if (facts.length() == start) {
                facts.setLength(before);
            } else {
                facts.append('\n');
            }
        }
        return this;
    }

    private void appendFolded(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Width.invisible(text.charAt(i))) {
                facts.append(text, run, i);
                run = i + 1;
            }
        }
        facts.append(text, run, text.length());
    }

    /// Order matters.
    public Fingerprint addAll(String tag, Collection<?> values) {
        values.forEach(value -> add(tag, value));
        return this;
    }

    public String hex() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(facts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package org.yuntu.analysis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.GapProjection.Input;
import org.yuntu.analysis.GapProjection.Product;

/// Hash of everything a projection holds, in the projection's own order and with lengths, so that no two contents
/// look alike.
final class ProjectionFingerprint {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest;
    private final ByteBuffer out = ByteBuffer.allocate(BUFFER);

    private ProjectionFingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(ProjectionContent content) {
        try {
            ProjectionFingerprint fingerprint = new ProjectionFingerprint(MessageDigest.getInstance("SHA-256"));
            fingerprint.write(content);
            fingerprint.flush();
            return HexFormat.of().formatHex(fingerprint.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void write(ProjectionContent content) {
        number(content.products().length);
        for (Product p : content.products()) {
            text(p.id(), p.cluster().code(), p.nameZh(), p.nameEn(), p.parent());
            text(
                    p.link().id(),
                    p.link().nameZh(),
                    p.link().nameEn(),
                    p.link().position().name());
            text(p.link().chainId(), p.link().chainNameZh(), p.link().chainNameEn());
            number(p.weight());
            text(p.kind().name(), String.join(";", p.industryCodes()));
        }
        number(content.inputs().length);
        for (Input i : content.inputs()) {
            text(i.from(), i.to(), i.criticality().name(), i.source(), i.note());
            number(i.chokepoint() ? 1 : 0);
        }
        number(content.divisions().size());
        for (Division d : content.divisions().values()) {
            text(d.code(), d.name(), d.level().name(), d.parent());
        }
        number(content.census().total());
        for (Map.Entry<String, Integer> place : content.census().placed().entrySet()) {
            text(place.getKey());
            number(place.getValue());
        }
        writeFirms(content.firms());
        writeFacts(content.facts());
    }

    private void writeFirms(Firm[] firms) {
        number(firms.length);
        for (Firm f : firms) {
            text(f.id(), f.name(), f.province(), f.prefecture(), f.county(), f.zone(), f.role(), f.status());
            number(f.tiers().size());
            for (String tier : f.tiers()) {
                text(tier);
            }
        }
    }

    private void writeFacts(Facts facts) {
        number(facts.count());
        for (int e = 0; e < facts.count(); e++) {
            number(facts.firm(e));
            number(facts.product(e));
            number(facts.kind(e).ordinal());
            number(facts.confidence(e));
            number(facts.marketShare(e));
            number(facts.revenueCny(e));
            number(facts.epochDay(e));
            number(facts.line(e));
            text(facts.phrase(e), facts.rule(e), facts.source(e), facts.batch(e));
        }
        number(facts.outsideTemplates());
    }

    private void text(String... texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            if (bytes.length > out.remaining()) {
                flush();
            }
            if (bytes.length > out.remaining()) {
                digest.update(bytes);
            } else {
                out.put(bytes);
            }
        }
    }

    private void number(int value) {
        room(Integer.BYTES).putInt(value);
    }

    private void number(double value) {
        room(Double.BYTES).putDouble(value);
    }

    private ByteBuffer room(int bytes) {
        if (out.remaining() < bytes) {
            flush();
        }
        return out;
    }

    private void flush() {
        digest.update(out.flip());
        out.clear();
    }
}

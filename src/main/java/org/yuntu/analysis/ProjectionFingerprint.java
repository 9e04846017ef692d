package org.yuntu.analysis;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
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

    private final DataOutputStream out;

    private ProjectionFingerprint(DataOutputStream out) {
        this.out = out;
    }

    static String of(ProjectionContent content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                    new DigestOutputStream(OutputStream.nullOutputStream(), digest), 1 << 16))) {
                new ProjectionFingerprint(out).write(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ProjectionContent content) throws IOException {
        out.writeInt(content.products().length);
        for (Product p : content.products()) {
            text(p.id(), p.cluster().code(), p.nameZh(), p.nameEn(), p.parent());
            text(
                    p.link().id(),
                    p.link().nameZh(),
                    p.link().nameEn(),
                    p.link().position().name());
            text(p.link().chainId(), p.link().chainNameZh(), p.link().chainNameEn());
            out.writeInt(p.weight());
        }
        out.writeInt(content.inputs().length);
        for (Input i : content.inputs()) {
            text(i.from(), i.to(), i.criticality().name(), i.source(), i.note());
            out.writeBoolean(i.chokepoint());
        }
        out.writeInt(content.divisions().size());
        for (Division d : content.divisions().values()) {
            text(d.code(), d.name(), d.level().name(), d.parent());
        }
        out.writeInt(content.census().total());
        for (Map.Entry<String, Integer> place : content.census().placed().entrySet()) {
            text(place.getKey());
            out.writeInt(place.getValue());
        }
        writeFirms(content.firms());
        writeEdges(content.edges());
    }

    private void writeFirms(Firm[] firms) throws IOException {
        out.writeInt(firms.length);
        for (Firm f : firms) {
            text(f.id(), f.name(), f.province(), f.prefecture(), f.county(), f.zone(), f.role(), f.status());
            out.writeInt(f.tiers().size());
            for (String tier : f.tiers()) {
                text(tier);
            }
        }
    }

    private void writeEdges(Edges edges) throws IOException {
        out.writeInt(edges.product().length);
        for (int e = 0; e < edges.product().length; e++) {
            out.writeInt(edges.firm()[e]);
            out.writeInt(edges.product()[e]);
            out.writeByte(edges.kind()[e]);
            out.writeDouble(edges.confidence()[e]);
            out.writeDouble(edges.marketShare()[e]);
            out.writeDouble(edges.revenueCny()[e]);
            out.writeInt(edges.statedOn()[e]);
            out.writeInt(edges.line()[e]);
            text(edges.phrase()[e], edges.rule()[e], edges.source()[e], edges.batch()[e]);
        }
        out.writeInt(edges.outsideTemplates());
    }

    private void text(String... texts) throws IOException {
        for (String text : texts) {
            out.writeInt(text.length());
            out.writeChars(text);
        }
    }
}

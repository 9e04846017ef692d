package org.yuntu.analysis.network;

import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yuntu.model.FactKind;

/// The bytes of a network, for worker processes and for its fingerprint.
final class NetworkFormat {

    static final FactKind[] KINDS = FactKind.values();

    /// “YTN” and the version.
    private static final int MAGIC = 0x59544E01;

    private NetworkFormat() {}

    static void write(SupplyNetwork network, DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        writeTexts(network.ids, out);
        writeTexts(network.industries, out);
        writeInts(network.industryOf, out);
        writeTexts(network.products, out);
        writeInts(network.outStart, out);
        writeInts(network.buyer, out);
        for (double amount : network.amount) {
            out.writeDouble(amount);
        }
        writeInts(network.product, out);
        writeInts(network.year, out);
        out.write(network.kind);
    }

    static SupplyNetwork read(DataInput in) throws IOException {
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException("Not a supply network of version 1: expected %08x at its start, found %08x"
                    .formatted(MAGIC, magic));
        }
        String[] ids = readTexts(in);
        String[] industries = readTexts(in);
        int[] industryOf = readInts(in);
        String[] products = readTexts(in);
        int[] outStart = readInts(in);
        int[] buyer = readInts(in);
        double[] amount = new double[buyer.length];
        for (int e = 0; e < amount.length; e++) {
            amount[e] = in.readDouble();
        }
        int[] product = readInts(in);
        int[] year = readInts(in);
        byte[] kind = new byte[buyer.length];
        in.readFully(kind);
        return new SupplyNetwork(ids, industries, industryOf, products, outStart, buyer, amount, product, year, kind);
    }

    static String fingerprint(SupplyNetwork network) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                    new DigestOutputStream(OutputStream.nullOutputStream(), digest), 1 << 16))) {
                write(network, out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written anywhere", e);
        }
    }

    private static void writeTexts(String[] texts, DataOutput out) throws IOException {
        out.writeInt(texts.length);
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static String[] readTexts(DataInput in) throws IOException {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        return texts;
    }

    private static void writeInts(int[] values, DataOutput out) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static int[] readInts(DataInput in) throws IOException {
        int[] values = new int[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }
}

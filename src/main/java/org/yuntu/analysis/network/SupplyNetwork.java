package org.yuntu.analysis.network;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.yuntu.model.FactKind;

/// Supply edges between firms as compressed sparse rows both ways: the input of cascades and of graph algorithms.
///
/// Firms are numbered in the order of their ids; edges are numbered by supplier, buyer, product, year and kind. So the
/// numbers depend on the content alone, not on the order of reading. An edge takes 29 bytes.
/// Immutable; safe to share between threads.
public final class SupplyNetwork {

    final String[] ids;
    final String[] industries;
    final int[] industryOf;
    final String[] products;

    /// Edges of supplier f: `outStart[f]` to `outStart[f + 1]`.
    final int[] outStart;

    final int[] buyer;
    final double[] amount;
    final int[] product;
    final int[] year;
    final byte[] kind;

    private final int[] supplier;
    private final int[] inStart;
    private final int[] inEdge;

    SupplyNetwork(
            String[] ids,
            String[] industries,
            int[] industryOf,
            String[] products,
            int[] outStart,
            int[] buyer,
            double[] amount,
            int[] product,
            int[] year,
            byte[] kind) {
        this.ids = ids;
        this.industries = industries;
        this.industryOf = industryOf;
        this.products = products;
        this.outStart = outStart;
        this.buyer = buyer;
        this.amount = amount;
        this.product = product;
        this.year = year;
        this.kind = kind;
        supplier = new int[buyer.length];
        inStart = new int[ids.length + 1];
        for (int f = 0; f < ids.length; f++) {
            Arrays.fill(supplier, outStart[f], outStart[f + 1], f);
        }
        for (int b : buyer) {
            inStart[b + 1]++;
        }
        Arrays.parallelPrefix(inStart, Integer::sum);
        inEdge = new int[buyer.length];
        int[] at = Arrays.copyOf(inStart, ids.length);
        for (int e = 0; e < buyer.length; e++) {
            inEdge[at[buyer[e]]++] = e;
        }
    }

    public int firmCount() {
        return ids.length;
    }

    public int edgeCount() {
        return buyer.length;
    }

    public String id(int firm) {
        return ids[firm];
    }

    /// @return the firm's number, negative when it is not in the network
    public int indexOf(String id) {
        return Arrays.binarySearch(ids, id);
    }

    public int industryCount() {
        return industries.length;
    }

    /// Industries are numbered in the order of their codes.
    public String industry(int industry) {
        return industries[industry];
    }

    public int industryOf(int firm) {
        return industryOf[firm];
    }

    /// First number of the edges on which the firm sells; they end before `salesEnd`.
    public int salesStart(int firm) {
        return outStart[firm];
    }

    public int salesEnd(int firm) {
        return outStart[firm + 1];
    }

    /// First place of the firm's purchases; `purchase(place)` is the edge.
    public int purchasesStart(int firm) {
        return inStart[firm];
    }

    public int purchasesEnd(int firm) {
        return inStart[firm + 1];
    }

    public int purchase(int place) {
        return inEdge[place];
    }

    public int supplier(int edge) {
        return supplier[edge];
    }

    public int buyer(int edge) {
        return buyer[edge];
    }

    /// Yuan; NaN when no source states it.
    public double amount(int edge) {
        return amount[edge];
    }

    /// Product id, empty when not stated.
    public String product(int edge) {
        return products[product[edge]];
    }

    /// 0 when not stated.
    public int year(int edge) {
        return year[edge];
    }

    public FactKind kind(int edge) {
        return NetworkFormat.KINDS[kind[edge]];
    }

    /// SHA-256 of everything the network holds.
    public String fingerprint() {
        return NetworkFormat.fingerprint(this);
    }

    public void writeTo(DataOutput out) throws IOException {
        NetworkFormat.write(this, out);
    }

    public static SupplyNetwork readFrom(DataInput in) throws IOException {
        return NetworkFormat.read(in);
    }
}

package org.yuntu.analysis.network;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.yuntu.model.FactKind;

/// Takes firms and supply edges one by one, in any order, and makes the network of them.
///
/// Rows that agree in supplier, buyer, product, year and kind become one edge with the sum of the stated amounts; the
/// sum does not depend on the order of the rows. A firm's supply to itself is counted and left out. Not thread-safe.
public final class SupplyNetworkBuilder {

    private static final int LAST_YEAR = 9999;

    private final Numbering firms = new Numbering();
    private final Numbering industries = new Numbering();
    private final Numbering products = new Numbering();

    /// Industry by firm, 0 for none.
    private int[] industryOf = new int[16];

    private int[] supplier = new int[16];
    private int[] buyer = new int[16];
    private double[] amount = new double[16];
    private int[] product = new int[16];
    private int[] year = new int[16];
    private byte[] kind = new byte[16];
    private int rows;
    private int selfSupplies;
    private int merged;

    public SupplyNetworkBuilder() {
        industries.number("");
    }

    /// @param industry code, empty when not known
    public SupplyNetworkBuilder firm(String id, String industry) {
        int firm = firmNumber(id);
        int code = industries.number(industry);
        int before = industryOf[firm];
        if (before != 0 && before != code) {
            throw new IllegalArgumentException("Firm %s has two industries: %s and %s; give each firm one"
                    .formatted(id, industries.text(before), industry));
        }
        industryOf[firm] = code;
        return this;
    }

    /// @param amount yuan, NaN when not stated
    /// @param product id, empty when not stated
    /// @param year 0 when not stated
    public SupplyNetworkBuilder supply(
            String supplier, String buyer, double amount, String product, int year, FactKind kind) {
        if (amount < 0 || Double.isInfinite(amount)) {
            throw new IllegalArgumentException("Supply of %s to %s: expected an amount of at least 0, found %s"
                    .formatted(supplier, buyer, amount));
        }
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Supply of %s to %s: expected a year or 0, found %d".formatted(supplier, buyer, year));
        }
        int from = firmNumber(supplier);
        int to = firmNumber(buyer);
        if (from == to) {
            selfSupplies++;
            return this;
        }
        room();
        this.supplier[rows] = from;
        this.buyer[rows] = to;
        this.amount[rows] = amount;
        this.product[rows] = products.number(product);
        this.year[rows] = year;
        this.kind[rows] = (byte) kind.ordinal();
        rows++;
        return this;
    }

    /// Rows left out because supplier and buyer were the same firm.
    public int selfSupplies() {
        return selfSupplies;
    }

    /// Rows that became part of another row's edge; known after `build`.
    public int merged() {
        return merged;
    }

    public SupplyNetwork build() {
        int[] firmRank = firms.ranks();
        int[] productRank = products.ranks();
        int[] order = sorted(firmRank, productRank);
        int[] first = firstOfEach(order);
        int edges = first.length;
        merged = rows - edges;

        int n = firms.size();
        int[] outStart = new int[n + 1];
        int[] toBuyer = new int[edges];
        double[] amounts = new double[edges];
        int[] productOf = new int[edges];
        int[] years = new int[edges];
        byte[] kinds = new byte[edges];
        for (int e = 0; e < edges; e++) {
            int row = order[first[e]];
            outStart[firmRank[supplier[row]] + 1]++;
            toBuyer[e] = firmRank[buyer[row]];
            productOf[e] = productRank[product[row]];
            years[e] = year[row];
            kinds[e] = kind[row];
            amounts[e] = sum(order, first[e], e + 1 < edges ? first[e + 1] : rows);
        }
        Arrays.parallelPrefix(outStart, Integer::sum);

        int[] industryRank = industries.ranks();
        int[] industry = new int[n];
        for (int f = 0; f < n; f++) {
            industry[firmRank[f]] = industryRank[industryOf[f]];
        }
        return new SupplyNetwork(
                firms.sorted(),
                industries.sorted(),
                industry,
                products.sorted(),
                outStart,
                toBuyer,
                amounts,
                productOf,
                years,
                kinds);
    }

    /// Row numbers by supplier, buyer, product, year, kind: stable counting sorts, the last key first. O(rows + firms).
    private int[] sorted(int[] firmRank, int[] productRank) {
        int[] order = new int[rows];
        Arrays.setAll(order, i -> i);
        int earliest = Arrays.stream(year, 0, rows).min().orElse(0);
        int latest = Arrays.stream(year, 0, rows).max().orElse(0);
        order = sortedBy(order, r -> kind[r], NetworkFormat.KINDS.length);
        order = sortedBy(order, r -> year[r] - earliest, latest - earliest + 1);
        order = sortedBy(order, r -> productRank[product[r]], products.size());
        order = sortedBy(order, r -> firmRank[buyer[r]], firms.size());
        return sortedBy(order, r -> firmRank[supplier[r]], firms.size());
    }

    private static int[] sortedBy(int[] order, IntUnaryOperator key, int keys) {
        int[] at = new int[keys + 1];
        for (int row : order) {
            at[key.applyAsInt(row) + 1]++;
        }
        Arrays.parallelPrefix(at, Integer::sum);
        int[] result = new int[order.length];
        for (int row : order) {
            result[at[key.applyAsInt(row)]++] = row;
        }
        return result;
    }

    private int[] firstOfEach(int[] order) {
        int[] first = new int[rows];
        int edges = 0;
        for (int i = 0; i < rows; i++) {
            if (i == 0 || !sameEdge(order[i - 1], order[i])) {
                first[edges++] = i;
            }
        }
        return Arrays.copyOf(first, edges);
    }

    private boolean sameEdge(int a, int b) {
        return supplier[a] == supplier[b]
                && buyer[a] == buyer[b]
                && product[a] == product[b]
                && year[a] == year[b]
                && kind[a] == kind[b];
    }

    /// Of the stated amounts, the smallest first; NaN when none is stated.
    private double sum(int[] order, int from, int to) {
        if (to == from + 1) {
            return amount[order[from]];
        }
        double[] stated = Arrays.stream(order, from, to)
                .mapToDouble(r -> amount[r])
                .filter(a -> !Double.isNaN(a))
                .sorted()
                .toArray();
        double sum = stated.length == 0 ? Double.NaN : 0;
        for (double a : stated) {
            sum += a;
        }
        return sum;
    }

    private int firmNumber(String id) {
        int firm = firms.number(id);
        if (firm >= industryOf.length) {
            industryOf = Arrays.copyOf(industryOf, grown(firm));
        }
        return firm;
    }

    private void room() {
        if (rows == supplier.length) {
            int length = grown(rows);
            supplier = Arrays.copyOf(supplier, length);
            buyer = Arrays.copyOf(buyer, length);
            amount = Arrays.copyOf(amount, length);
            product = Arrays.copyOf(product, length);
            year = Arrays.copyOf(year, length);
            kind = Arrays.copyOf(kind, length);
        }
    }

    private static int grown(int length) {
        return length + (length >> 1) + 1;
    }
}

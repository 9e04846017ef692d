package org.yuntu.analysis.risk;

import java.util.Arrays;
import org.yuntu.analysis.network.SupplyNetwork;

/// The two impact matrices of a network in compressed rows.
///
/// A slot is all that one buyer gets of one group of inputs that it cannot do without. Immutable; shared by all
/// threads.
final class RiskNetwork {

    final int firms;
    final int industries;
    final int edges;

    /// Sales inside the network by firm, and their sum.
    final double[] sales;

    final double totalSales;
    final double[] purchases;
    final int[] industryOf;

    /// Firms by industry.
    final int[] memberStart;

    final int[] members;

    /// Suppliers of firm f: `supplierStart[f]` to `supplierStart[f + 1]`.
    final int[] supplierStart;

    final int[] supplier;

    /// Customers of firm f: `customerStart[f]` to `customerStart[f + 1]`.
    final int[] customerStart;

    final int[] customer;

    /// Λᵘ by supplier and customer.
    final Rows up;

    /// Λᵈ of the inputs that a buyer can replace, by buyer and supplier.
    final Rows linear;

    /// Λᵈ of the inputs that a buyer cannot do without, by slot and supplier.
    final Rows essential;

    /// Slots of buyer f: `slotStart[f]` to `slotStart[f + 1]`.
    final int[] slotStart;

    final int[] slotBuyer;

    RiskNetwork(SupplyNetwork network, Inputs inputs, Turnover turnover) {
        firms = network.firmCount();
        industries = network.industryCount();
        industryOf = new int[firms];
        Arrays.setAll(industryOf, network::industryOf);
        memberStart = new int[industries + 1];
        for (int industry : industryOf) {
            memberStart[industry + 1]++;
        }
        Arrays.parallelPrefix(memberStart, Integer::sum);
        members = new int[firms];
        int[] at = Arrays.copyOf(memberStart, industries);
        for (int f = 0; f < firms; f++) {
            members[at[industryOf[f]]++] = f;
        }

        sales = new double[firms];
        purchases = new double[firms];
        customerStart = new int[firms + 1];
        supplierStart = new int[firms + 1];
        for (int e = 0; e < network.edgeCount(); e++) {
            if (network.amount(e) > 0) {
                sales[network.supplier(e)] += network.amount(e);
                purchases[network.buyer(e)] += network.amount(e);
                customerStart[network.supplier(e) + 1]++;
                supplierStart[network.buyer(e) + 1]++;
            }
        }
        Arrays.parallelPrefix(customerStart, Integer::sum);
        Arrays.parallelPrefix(supplierStart, Integer::sum);
        edges = customerStart[firms];
        totalSales = Arrays.stream(sales).sum();

        customer = new int[edges];
        double[] share = new double[edges];
        int c = 0;
        for (int e = 0; e < network.edgeCount(); e++) {
            if (network.amount(e) > 0) {
                customer[c] = network.buyer(e);
                share[c++] = network.amount(e) / turnover.revenue()[network.supplier(e)];
            }
        }
        up = new Rows(customerStart, customer, share);

        int[] bought = byBuyerAndGroup(network, inputs);
        supplier = Arrays.stream(bought).map(network::supplier).toArray();
        slotStart = new int[firms + 1];
        int[] slotBuyers = new int[edges];
        Shares replaceable = new Shares(firms, edges);
        Shares needed = new Shares(edges, edges);
        for (int f = 0; f < firms; f++) {
            double inside = purchases[f] / turnover.cost()[f];
            for (int from = supplierStart[f], to; from < supplierStart[f + 1]; from = to) {
                int group = inputs.group(bought[from]);
                double amount = 0;
                for (to = from; to < supplierStart[f + 1] && inputs.group(bought[to]) == group; to++) {
                    amount += network.amount(bought[to]);
                }
                Need need = inputs.need(group, f);
                if (need == Need.ESSENTIAL) {
                    slotBuyers[needed.rows] = f;
                    needed.add(network, bought, from, to, inside / amount);
                    needed.endRow();
                } else if (need == Need.NON_ESSENTIAL) {
                    replaceable.add(network, bought, from, to, inside / purchases[f]);
                }
            }
            replaceable.endRow();
            slotStart[f + 1] = needed.rows;
        }
        linear = replaceable.rows();
        essential = needed.rows();
        slotBuyer = Arrays.copyOf(slotBuyers, needed.rows);
    }

    /// Rows of Λᵈ as they are set down, one after the other.
    private static final class Shares {

        private final int[] starts;
        private final int[] suppliers;
        private final double[] shares;
        private int size;
        private int rows;

        Shares(int mostRows, int edges) {
            starts = new int[mostRows + 1];
            suppliers = new int[edges];
            shares = new double[edges];
        }

        void add(SupplyNetwork network, int[] edges, int from, int to, double factor) {
            for (int i = from; i < to; i++) {
                suppliers[size] = network.supplier(edges[i]);
                shares[size++] = network.amount(edges[i]) * factor;
            }
        }

        void endRow() {
            starts[++rows] = size;
        }

        Rows rows() {
            return new Rows(Arrays.copyOf(starts, rows + 1), suppliers, shares);
        }
    }

    private int[] byBuyerAndGroup(SupplyNetwork network, Inputs inputs) {
        int[] at = Arrays.copyOf(supplierStart, firms);
        int[] order = new int[edges];
        for (int e : byGroup(network, inputs)) {
            order[at[network.buyer(e)]++] = e;
        }
        return order;
    }

    /// Edges with an amount by group, then by number: a counting sort.
    private int[] byGroup(SupplyNetwork network, Inputs inputs) {
        int[] at = new int[inputs.groups() + 1];
        for (int e = 0; e < network.edgeCount(); e++) {
            if (network.amount(e) > 0) {
                at[inputs.group(e) + 1]++;
            }
        }
        Arrays.parallelPrefix(at, Integer::sum);
        int[] order = new int[edges];
        for (int e = 0; e < network.edgeCount(); e++) {
            if (network.amount(e) > 0) {
                order[at[inputs.group(e)]++] = e;
            }
        }
        return order;
    }
}

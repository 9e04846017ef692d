package org.yuntu.analysis.risk;

import java.util.Arrays;
import org.yuntu.analysis.network.SupplyNetwork;

/// The two impact matrices of a network in compressed rows.
///
/// A slot is all that one buyer gets of one group of inputs: its loss is kept and computed anew only when a supplier in
/// it
/// changed. Immutable; shared by all threads.
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

    /// Slots of buyer f: `slotStart[f]` to `slotStart[f + 1]`, by group.
    final int[] slotStart;

    final int[] slotBuyer;

    /// Ordinal of the `Need`.
    final byte[] slotNeed;

    /// Suppliers of slot q: `supplierStart[q]` to `supplierStart[q + 1]`.
    final int[] supplierStart;

    final int[] supplier;

    /// Λᵈ by place in `supplier`.
    final double[] down;

    /// Customers of firm f: `customerStart[f]` to `customerStart[f + 1]`.
    final int[] customerStart;

    final int[] customer;

    /// The customer's slot to which the firm belongs, -1 when the customer does not need it.
    final int[] customerSlot;

    /// Λᵘ by place in `customer`.
    final double[] up;

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
        int[] bought = new int[firms + 1];
        for (int e = 0; e < network.edgeCount(); e++) {
            if (network.amount(e) > 0) {
                sales[network.supplier(e)] += network.amount(e);
                purchases[network.buyer(e)] += network.amount(e);
                customerStart[network.supplier(e) + 1]++;
                bought[network.buyer(e) + 1]++;
            }
        }
        Arrays.parallelPrefix(customerStart, Integer::sum);
        Arrays.parallelPrefix(bought, Integer::sum);
        edges = customerStart[firms];
        totalSales = Arrays.stream(sales).sum();

        customer = new int[edges];
        up = new double[edges];
        customerSlot = new int[edges];
        supplier = new int[edges];
        double[] amount = new double[edges];
        int[] place = new int[edges];
        int[] group = new int[edges];
        fill(network, inputs, turnover, bought, amount, place, group);

        int[] slotOf = new int[edges];
        slotStart = new int[firms + 1];
        int slots = numberSlots(bought, group, slotOf);
        slotBuyer = new int[slots];
        slotNeed = new byte[slots];
        supplierStart = new int[slots + 1];
        for (int e = 0; e < edges; e++) {
            supplierStart[slotOf[e] + 1]++;
        }
        Arrays.parallelPrefix(supplierStart, Integer::sum);
        down = amount;
        for (int f = 0; f < firms; f++) {
            for (int q = slotStart[f]; q < slotStart[f + 1]; q++) {
                slotBuyer[q] = f;
                weigh(q, inputs.need(group[supplierStart[q]], f), turnover.cost()[f]);
            }
        }
        for (int e = 0; e < edges; e++) {
            customerSlot[place[e]] = slotNeed[slotOf[e]] == 0 ? -1 : slotOf[e];
        }
    }

    /// Place in `supplier` of the first supplier of the firm; they end where those of the next firm start.
    int firstSupplier(int firm) {
        return supplierStart[slotStart[firm]];
    }

    /// Customers of each firm in the order of the edges; suppliers of each firm by group, then by number.
    private void fill(
            SupplyNetwork network,
            Inputs inputs,
            Turnover turnover,
            int[] bought,
            double[] amount,
            int[] place,
            int[] group) {
        int[] customerPlace = new int[network.edgeCount()];
        int c = 0;
        for (int e = 0; e < network.edgeCount(); e++) {
            if (network.amount(e) > 0) {
                customer[c] = network.buyer(e);
                up[c] = network.amount(e) / turnover.revenue()[network.supplier(e)];
                customerPlace[e] = c++;
            }
        }
        int[] at = Arrays.copyOf(bought, firms);
        for (int e : byGroup(network, inputs)) {
            int p = at[network.buyer(e)]++;
            place[p] = customerPlace[e];
            supplier[p] = network.supplier(e);
            group[p] = inputs.group(e);
            amount[p] = network.amount(e);
        }
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

    private int numberSlots(int[] bought, int[] group, int[] slotOf) {
        int slots = 0;
        for (int f = 0; f < firms; f++) {
            slotStart[f] = slots;
            int last = -1;
            for (int e = bought[f]; e < bought[f + 1]; e++) {
                if (group[e] != last) {
                    last = group[e];
                    slots++;
                }
                slotOf[e] = slots - 1;
            }
        }
        slotStart[firms] = slots;
        return slots;
    }

    /// Turns the amounts of a slot into Λᵈ: shares of the slot for an essential input, of all purchases for another.
    private void weigh(int slot, Need need, double cost) {
        int from = supplierStart[slot];
        int to = supplierStart[slot + 1];
        int buyer = slotBuyer[slot];
        slotNeed[slot] = (byte) need.ordinal();
        double whole = switch (need) {
            case IRRELEVANT -> Double.POSITIVE_INFINITY;
            case NON_ESSENTIAL -> purchases[buyer];
            case ESSENTIAL -> Arrays.stream(down, from, to).sum();
        };
        double inside = purchases[buyer] / cost;
        for (int e = from; e < to; e++) {
            down[e] = down[e] / whole * inside;
        }
    }
}

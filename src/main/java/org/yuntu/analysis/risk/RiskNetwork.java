package org.yuntu.analysis.risk;

import java.util.Arrays;
import org.yuntu.analysis.network.SupplyNetwork;

/// The two impact matrices of a network in compressed rows.
///
/// A slot is all that one buyer gets from one industry: its loss is kept and computed anew only when a supplier in it
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

    /// Slots of buyer f: `slotStart[f]` to `slotStart[f + 1]`, by industry.
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

    RiskNetwork(SupplyNetwork network, Essentiality essentiality, Turnover turnover) {
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
        fill(network, turnover, bought, amount, place);

        int[] slotOf = new int[edges];
        slotStart = new int[firms + 1];
        int slots = numberSlots(bought, slotOf);
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
                weigh(q, network, essentiality, turnover.cost()[f]);
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

    /// Customers of each firm in the order of the edges; suppliers of each firm by industry, then by number.
    private void fill(SupplyNetwork network, Turnover turnover, int[] bought, double[] amount, int[] place) {
        int[] at = Arrays.copyOf(bought, firms);
        for (int f : members) {
            int c = customerStart[f];
            for (int e = network.salesStart(f); e < network.salesEnd(f); e++) {
                if (network.amount(e) > 0) {
                    int to = network.buyer(e);
                    customer[c] = to;
                    up[c] = network.amount(e) / turnover.revenue()[f];
                    place[at[to]] = c++;
                    supplier[at[to]] = f;
                    amount[at[to]++] = network.amount(e);
                }
            }
        }
    }

    private int numberSlots(int[] bought, int[] slotOf) {
        int slots = 0;
        for (int f = 0; f < firms; f++) {
            slotStart[f] = slots;
            int industry = -1;
            for (int e = bought[f]; e < bought[f + 1]; e++) {
                if (industryOf[supplier[e]] != industry) {
                    industry = industryOf[supplier[e]];
                    slots++;
                }
                slotOf[e] = slots - 1;
            }
        }
        slotStart[firms] = slots;
        return slots;
    }

    /// Turns the amounts of a slot into Λᵈ: shares of the slot for an essential input, of all purchases for another.
    private void weigh(int slot, SupplyNetwork network, Essentiality essentiality, double cost) {
        int from = supplierStart[slot];
        int to = supplierStart[slot + 1];
        int buyer = slotBuyer[slot];
        String input = network.industry(industryOf[supplier[from]]);
        Need need = essentiality.of(input, network.industry(industryOf[buyer]));
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

package org.yuntu.analysis.risk;

import java.util.Arrays;
import java.util.List;
import org.yuntu.analysis.network.SupplyNetwork;

/// The two impact matrices of a network in compressed rows.
///
/// A slot is all that one buyer gets of one group of inputs that it cannot do without. Immutable; shared by all threads.
final class RiskNetwork {

    private static final List<Need> ORDER = List.of(Need.ESSENTIAL, Need.NON_ESSENTIAL, Need.IRRELEVANT);

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

    /// Purchases of buyer f: `supplierStart[f]` to `supplierStart[f + 1]` in `supplier`: first what it cannot do
    /// without, slot by slot, then to `linearEnd[f]` what it can replace, then what it does not need.
    final int[] supplierStart;

    final int[] supplier;

    /// Slots of buyer f: `slotStart[f]` to `slotStart[f + 1]`.
    final int[] slotStart;

    /// The first slot of a buyer begins with its purchases, each other where the one before ends.
    final int[] slotEnd;

    final int[] linearEnd;

    /// Λᵈ by place in `supplier`.
    final double[] down;

    /// Customers of firm f: `customerStart[f]` to `customerStart[f + 1]`.
    final int[] customerStart;

    final int[] customer;

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
        up = new double[edges];
        int c = 0;
        for (int e = 0; e < network.edgeCount(); e++) {
            if (network.amount(e) > 0) {
                customer[c] = network.buyer(e);
                up[c++] = network.amount(e) / turnover.revenue()[network.supplier(e)];
            }
        }

        supplier = new int[edges];
        down = new double[edges];
        slotStart = new int[firms + 1];
        linearEnd = new int[firms];
        int[] ends = new int[edges];
        int slots = 0;
        int[] bought = byBuyerAndGroup(network, inputs);
        for (int f = 0; f < firms; f++) {
            slotStart[f] = slots;
            slots = purchase(f, bought, ends, slots, network, inputs, purchases[f] / turnover.cost()[f]);
        }
        slotStart[firms] = slots;
        slotEnd = Arrays.copyOf(ends, slots);
    }

    /// Sets down a firm's purchases. Λᵈ is the share of the slot for an essential input, of all purchases for another.
    ///
    /// @param bought edges by buyer and group
    /// @param inside share of the firm's cost that is paid inside the network
    /// @return number of slots so far
    private int purchase(
            int firm, int[] bought, int[] ends, int slots, SupplyNetwork network, Inputs inputs, double inside) {
        int at = supplierStart[firm];
        for (Need need : ORDER) {
            for (int from = supplierStart[firm], to; from < supplierStart[firm + 1]; from = to) {
                int group = inputs.group(bought[from]);
                double amount = 0;
                for (to = from; to < supplierStart[firm + 1] && inputs.group(bought[to]) == group; to++) {
                    amount += network.amount(bought[to]);
                }
                if (inputs.need(group, firm) != need) {
                    continue;
                }
                double whole = need == Need.ESSENTIAL ? amount : purchases[firm];
                for (int i = from; i < to; i++) {
                    supplier[at] = network.supplier(bought[i]);
                    down[at++] = need == Need.IRRELEVANT ? 0 : network.amount(bought[i]) / whole * inside;
                }
                if (need == Need.ESSENTIAL) {
                    ends[slots++] = at;
                }
            }
            if (need == Need.NON_ESSENTIAL) {
                linearEnd[firm] = at;
            }
        }
        return slots;
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

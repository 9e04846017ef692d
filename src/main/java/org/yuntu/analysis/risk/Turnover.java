package org.yuntu.analysis.risk;

import java.util.Arrays;
import org.yuntu.analysis.network.SupplyNetwork;

/// Revenue and material cost of each firm, in the unit of the amounts. What they exceed sales and purchases inside the
/// network by leaks out of it; without leakage every loss runs in circles until all is lost.
///
/// The arrays are not copied; do not change them.
///
/// @param revenue 0 only for firms without sales in the network
/// @param cost 0 only for firms without purchases in the network
public record Turnover(double[] revenue, double[] cost) {

    /// Share of a firm's sales and purchases assumed outside the network when nothing is known; show it as assumed.
    public static final double ASSUMED_OUTSIDE = 0.3;

    /// Sales and purchases inside the network are all there is: a closed network.
    public static Turnover inside(SupplyNetwork network) {
        return withOutside(network, 0, 0);
    }

    /// @param salesShare share of each firm's revenue from outside the network, 0 to below 1
    /// @param purchasesShare share of each firm's material cost paid outside the network, 0 to below 1
    public static Turnover withOutside(SupplyNetwork network, double salesShare, double purchasesShare) {
        checkShare(salesShare);
        checkShare(purchasesShare);
        int n = network.firmCount();
        double[] revenue = new double[n];
        double[] cost = new double[n];
        for (int e = 0; e < network.edgeCount(); e++) {
            double amount = network.amount(e);
            if (amount > 0) {
                revenue[network.supplier(e)] += amount;
                cost[network.buyer(e)] += amount;
            }
        }
        Arrays.setAll(revenue, f -> revenue[f] / (1 - salesShare));
        Arrays.setAll(cost, f -> cost[f] / (1 - purchasesShare));
        return new Turnover(revenue, cost);
    }

    private static void checkShare(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("Expected a share from 0 to below 1, found " + share);
        }
    }
}

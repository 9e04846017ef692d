package org.yuntu.analysis.supply;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.risk.Turnover;

/// Revenue and material cost of the firms of a network: as stated for its year or the latest one
/// before, where that is no less than what the network itself holds; for the others a share outside
/// the network is assumed.
///
/// @param revenue of those that sell in the network
/// @param cost of those that buy in it
record Turnovers(Turnover turnover, Basis revenue, Basis cost) {

    /// @param stated by firm, NaN where nothing usable is stated
    /// @param firms that trade this way in the network
    /// @param assumed of them those whose total is assumed
    /// @param contradicted of these those with a stated total below their recorded deals
    record Basis(double[] stated, int firms, int assumed, int contradicted) {}

    /// @param years in the order of the years
    /// @param outside share assumed where nothing is stated, below 1
    static Turnovers of(SupplyNetwork network, List<FirmYear> years, double outside) {
        double[] sales = new double[network.firmCount()];
        double[] purchases = new double[network.firmCount()];
        for (int e = 0; e < network.edgeCount(); e++) {
            if (network.amount(e) > 0) {
                sales[network.supplier(e)] += network.amount(e);
                purchases[network.buyer(e)] += network.amount(e);
            }
        }
        Turnover assumed = Turnover.withOutside(network, outside, outside);
        Basis revenue = basis(network, years, FirmYear::revenueCny, sales, assumed.revenue());
        Basis cost = basis(network, years, FirmYear::purchasesCny, purchases, assumed.cost());
        return new Turnovers(assumed, revenue, cost);
    }

    /// Writes what is stated over what is assumed.
    private static Basis basis(
            SupplyNetwork network,
            List<FirmYear> years,
            ToDoubleFunction<FirmYear> figure,
            double[] inside,
            double[] totals) {
        double[] stated = new double[inside.length];
        Arrays.fill(stated, Double.NaN);
        for (FirmYear y : years) {
            int firm = network.indexOf(y.firm());
            double amount = figure.applyAsDouble(y);
            if (firm >= 0 && amount > 0) {
                stated[firm] = amount;
            }
        }
        int firms = 0;
        int assumed = 0;
        int contradicted = 0;
        for (int f = 0; f < inside.length; f++) {
            boolean below = stated[f] < inside[f];
            if (below) {
                stated[f] = Double.NaN;
            }
            if (inside[f] > 0) {
                firms++;
                assumed += Double.isNaN(stated[f]) ? 1 : 0;
                contradicted += below ? 1 : 0;
            }
            if (!Double.isNaN(stated[f])) {
                totals[f] = stated[f];
            }
        }
        return new Basis(stated, firms, assumed, contradicted);
    }
}

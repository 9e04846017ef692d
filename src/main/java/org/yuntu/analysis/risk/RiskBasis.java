package org.yuntu.analysis.risk;

/// What an index rests on; to be shown beside it.
///
/// @param revenueLeakage share of all revenue that comes from outside the network, of firms that sell inside
/// @param costLeakage share of all material cost paid outside the network, of firms that buy inside
/// @param firmsWithoutRevenueLeakage firms that sell inside the network only
/// @param firmsWithoutCostLeakage firms that buy inside the network only
/// @param edges edges with a positive amount
/// @param edgesWithoutAmount edges left out because no source states an amount, or it is zero
public record RiskBasis(
        RiskParameters parameters,
        double revenueLeakage,
        double costLeakage,
        int firmsWithoutRevenueLeakage,
        int firmsWithoutCostLeakage,
        int edges,
        int edgesWithoutAmount) {

    /// Losses may run in circles: the index then depends on epsilon more than on the network.
    public boolean closed() {
        return firmsWithoutRevenueLeakage > 0 || firmsWithoutCostLeakage > 0;
    }
}

package org.yuntu.analysis.risk;

import org.yuntu.analysis.network.SupplyNetwork;

/// What firms buy, in groups whose deliveries can stand in for each other, and which of them they cannot do without.
/// The model as published groups by the industry of the supplier; where the product of each delivery is known, that
/// is the better group.
public interface Inputs {

    int groups();

    /// @return 0 to below `groups()`
    int group(int edge);

    Need need(int group, int buyer);

    static Inputs byIndustry(SupplyNetwork network, Essentiality essentiality) {
        return new Inputs() {

            @Override
            public int groups() {
                return network.industryCount();
            }

            @Override
            public int group(int edge) {
                return network.industryOf(network.supplier(edge));
            }

            @Override
            public Need need(int group, int buyer) {
                return essentiality.of(network.industry(group), network.industry(network.industryOf(buyer)));
            }
        };
    }
}

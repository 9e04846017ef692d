package org.yuntu.dataset.demo;

import java.util.List;

/// One supplier's deliveries of a product to a buyer.
///
/// @param cny by year as in [Years#ALL], 0 for a year without
record Sale(Supplier supplier, int buyer, int product, List<Double> cny) {

    Sale {
        cny = List.copyOf(cny);
    }
}

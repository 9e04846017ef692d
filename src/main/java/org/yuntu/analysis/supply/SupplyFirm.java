package org.yuntu.analysis.supply;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// A firm that supplies or buys.
///
/// @param codes of the divisions it lies in, as far as known
/// @param industryCode GB/T 4754-2017, empty when unknown
/// @param role 链主 …, as stated of the firm itself; empty when unknown
record SupplyFirm(String id, String name, Set<String> codes, String industryCode, String role) {

    SupplyFirm {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}

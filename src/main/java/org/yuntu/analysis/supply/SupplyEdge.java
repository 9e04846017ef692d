package org.yuntu.analysis.supply;

import org.jspecify.annotations.Nullable;
import org.yuntu.model.FactKind;

/// A [Deal] with the names of its ends, for programs.
///
/// @param supplierIndustry GB/T 4754-2017, empty when unknown
/// @param product id, else the words of the source; empty when not stated
/// @param amountCny yuan, null when not stated
/// @param year null when not stated
/// @param statedOn ISO date, null when not stated
public record SupplyEdge(
        String key,
        String supplier,
        String supplierName,
        String supplierIndustry,
        String buyer,
        String buyerName,
        String buyerIndustry,
        String product,
        String productName,
        @Nullable Double amountCny,
        @Nullable Integer year,
        FactKind kind,
        boolean synthetic,
        boolean foreign,
        String source,
        @Nullable String statedOn,
        String batch) {}

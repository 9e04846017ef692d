package org.yuntu.analysis.supply;

/// Where a supplier is, seen from the area asked for.
enum Origin {
    HERE,
    /// In the province of the area, outside it.
    PROVINCE,
    OTHER_PROVINCE,
    ABROAD,
    /// No source says; outside every area, as in the gap analysis.
    UNKNOWN
}

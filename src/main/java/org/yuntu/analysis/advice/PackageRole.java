package org.yuntu.analysis.advice;

/// What an item of a gap's package is for, in the order a reader wants to know it.
enum PackageRole {
    /// Needs the product.
    DEMANDER,
    /// Local firm that makes something near and could go on to it.
    EXTENDER,
    /// Nearest segment that is covered here.
    RELATIVE,
    /// Makes it elsewhere.
    OUTSIDER,
    PLATFORM,
    PILOT_BASE,
    TECHNOLOGY,
    TEAM,
    FUND,
    MEASURE,
    /// Development zone to land in.
    ZONE
}

package org.yuntu.analysis.target;

/// What speaks for a firm elsewhere that makes the product (招商), B.8.
enum OutsideFeature {
    /// Most selective title, 0..5.
    TIER,
    /// Share of the product's market, as stated.
    MARKET_SHARE,
    /// Firms here it supplies already, leaders twice: attracting business by business (以商招商).
    PULL,
    /// Investors it shares with firms here.
    INVESTORS,
    /// 2 in the province, 1 in a neighbouring one, 0 farther away.
    NEARNESS,
    /// Projects under way and investments received within three years.
    EXPANSION,
    /// Other gaps here that it would fill as well.
    ALSO_FILLS,
    /// Revenue, else registered capital.
    SIZE
}

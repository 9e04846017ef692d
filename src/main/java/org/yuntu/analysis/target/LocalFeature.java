package org.yuntu.analysis.target;

/// What speaks for a local firm that does not make a product yet (延链), B.8.
public enum LocalFeature {
    /// Largest φ between the product and one the firm makes, over all firms.
    PROXIMITY,
    /// Steps from the nearest product it makes, along inputs and kinds; fewer are better.
    DISTANCE,
    /// Largest share of direct inputs the product has in common with one the firm makes.
    SHARED_INPUTS,
    /// Technologies, platforms and teams of the firm on the product.
    RESEARCH,
    /// How much of the product's name its scope says.
    TEXT,
    /// Most selective title, 0..5.
    TIER,
    /// Revenue, else registered capital.
    SIZE,
    /// Firms here that need the product and buy from it already, leaders twice.
    CUSTOMERS
}

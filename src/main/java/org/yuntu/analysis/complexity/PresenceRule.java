package org.yuntu.analysis.complexity;

/// When a region counts as having an activity.
public enum PresenceRule {
    /// Its share of the activity is at least its share of everything: revealed comparative advantage ≥ 1 (Balassa
    /// 1965).
    COMPARATIVE_ADVANTAGE,
    /// At least one unit, for small areas and counts of firms.
    AT_LEAST_ONE
}

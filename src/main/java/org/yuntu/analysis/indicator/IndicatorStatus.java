package org.yuntu.analysis.indicator;

/// How an indicator stands on a day.
enum IndicatorStatus {
    OVERDUE,
    NOT_REACHED,
    REACHED,
    NO_DATA,
    RULE,
    QUALITATIVE,
    /// The target is set for another area, or for all clusters: the figure is a part of what it asks for.
    ELSEWHERE
}

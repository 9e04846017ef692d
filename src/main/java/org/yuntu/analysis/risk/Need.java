package org.yuntu.analysis.risk;

/// How much an industry needs an input industry, as in the expert matrices of Diem et al. (2022).
public enum Need {
    /// 0: its loss does not hinder production.
    IRRELEVANT,
    /// 1: its loss lowers production by its share of the inputs.
    NON_ESSENTIAL,
    /// 2: production cannot exceed what is left of it.
    ESSENTIAL
}

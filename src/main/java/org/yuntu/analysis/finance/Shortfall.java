package org.yuntu.analysis.finance;

import org.yuntu.analysis.finance.FundMatching.Funnel;

/// Why a need is not met, the first that applies.
enum Shortfall {
    CLUSTER_UNKNOWN,
    STAGE_UNKNOWN,
    AMOUNT_UNKNOWN,
    /// On a list of 经营异常 or 严重违法失信.
    RISKY,
    /// Less than one unit of money.
    TOO_SMALL,
    NO_FUND_FOR_AREA,
    NO_FUND_FOR_STAGE,
    NO_FUND_FOR_CLUSTER,
    BELOW_SMALLEST_TICKET,
    /// All that fit give as much as they may to one.
    ABOVE_LARGEST_TICKETS,
    /// Those that fit have nothing left for it, or less than their smallest ticket.
    MONEY_GONE;

    /// @param got units it gets all the same
    static Shortfall of(FundMatching matching, Need need, int got, Funnel funnel) {
        if (need.clusters().isEmpty()) {
            return CLUSTER_UNKNOWN;
        } else if (need.stage().isEmpty()) {
            return STAGE_UNKNOWN;
        } else if (need.amountCny().isEmpty()) {
            return AMOUNT_UNKNOWN;
        } else if (matching.isRisky(need)) {
            return RISKY;
        } else if (matching.asked(need) == 0) {
            return TOO_SMALL;
        } else if (funnel.area() == 0) {
            return NO_FUND_FOR_AREA;
        } else if (funnel.stage() == 0) {
            return NO_FUND_FOR_STAGE;
        } else if (funnel.cluster() == 0) {
            return NO_FUND_FOR_CLUSTER;
        } else if (funnel.ticket() == 0) {
            return BELOW_SMALLEST_TICKET;
        }
        return got >= matching.most(need) ? ABOVE_LARGEST_TICKETS : MONEY_GONE;
    }
}

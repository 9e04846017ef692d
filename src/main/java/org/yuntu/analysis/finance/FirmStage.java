package org.yuntu.analysis.finance;

import org.yuntu.model.FundStage;

/// A firm's stage, and what says so.
record FirmStage(FundStage stage, Basis basis) {

    enum Basis {
        /// The firm says it in its demand.
        DECLARED,
        /// A step of the ladder 个转企 → 小升规 → 规改股 → 股上市, or a title that goes with one.
        LADDER,
        /// The latest round of financing.
        ROUND,
        /// Years since founding.
        AGE
    }
}

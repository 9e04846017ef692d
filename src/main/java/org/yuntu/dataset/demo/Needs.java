package org.yuntu.dataset.demo;

import org.yuntu.model.FundStage;

/// What a firm at a stage asks for.
final class Needs {

    private Needs() {}

    /// Median amount, ours.
    static double medianCny(FundStage stage) {
        return switch (stage) {
            case SEED -> 1.5e6;
            case ANGEL -> 4e6;
            case STARTUP -> 1e7;
            case GROWTH -> 4e7;
            case MATURE -> 1.5e8;
        };
    }
}

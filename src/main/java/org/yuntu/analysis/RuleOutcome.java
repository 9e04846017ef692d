package org.yuntu.analysis;

import java.util.List;
import org.yuntu.model.ChainAction;

/// What one rule says about one segment.
///
/// @param figures the numbers and names the verdict rests on, in the order the rule's text mentions them
public record RuleOutcome(Rule rule, Verdict verdict, List<Object> figures) {

    public RuleOutcome {
        figures = List.copyOf(figures);
    }

    public enum Verdict {
        FIRED,
        NOT,
        /// Data are missing; never read as "no".
        UNKNOWN
    }

    /// The rules behind the five actions. Source of the words: S2 二(一)1; the rules are ours
    /// (`docs/analyses.md`).
    public enum Rule {
        /// Completeness of the chain below θ_build.
        BUILD_INCOMPLETE(ChainAction.BUILD),
        /// Roles are stated, and no leader is here.
        BUILD_NO_LEADER(ChainAction.BUILD),
        /// Absent or fragile between covered segments.
        FILL_BETWEEN(ChainAction.FILL),
        /// Absent or fragile, and firms here need it.
        FILL_DEMANDED(ChainAction.FILL),
        /// Absent, not needed here, and next to a covered segment.
        EXTEND_ADJACENT(ChainAction.EXTEND),
        /// Absent, not needed here, with a covered segment further up or down the chain: extend step by step.
        EXTEND_STEPWISE(ChainAction.EXTEND),
        /// Absent, not needed here, with only sideways relatives covered.
        EXTEND_RELATED(ChainAction.EXTEND),
        /// Covered, and concentrated on few makers.
        STRENGTHEN_CONCENTRATED(ChainAction.STRENGTHEN),
        /// Held by one maker, or a thin segment that holds the template together.
        STRENGTHEN_FRAGILE(ChainAction.STRENGTHEN),
        /// Specialised here and growing below the median.
        STRENGTHEN_SLOW(ChainAction.STRENGTHEN),
        /// Specialised here, with a smaller share of 专精特新 firms than the chain's median segment.
        UPGRADE_FEW_SPECIALISED(ChainAction.UPGRADE),
        /// Specialised here, with product complexity below the chain's median.
        UPGRADE_SIMPLE(ChainAction.UPGRADE),
        /// Specialised here, with an empty stage of the innovation chain.
        UPGRADE_INNOVATION(ChainAction.UPGRADE);

        private final ChainAction action;

        Rule(ChainAction action) {
            this.action = action;
        }

        public ChainAction action() {
            return action;
        }
    }
}

package org.yuntu.analysis.policy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a measure is worth to a subject.
///
/// @param yuan null when it is no sum or cannot be told
/// @param otherReading the sum by the second reading of an unclear text, or null
/// @param working how it was computed, with the figures put in
/// @param missingFact fact without which it cannot be computed, or empty
public record PolicyAmount(
        Kind kind, @Nullable BigDecimal yuan, @Nullable BigDecimal otherReading, String working, String missingFact) {

    /// What the sum is.
    public enum Kind {
        /// Paid out.
        PAYMENT("可得资金"),
        /// Paid out, at most this much; the document gives no formula.
        UP_TO("最高不超过"),
        /// Taken off the taxable income, not money in hand.
        DEDUCTION("税前扣除额"),
        /// Tax that need not be paid.
        TAX_SAVED("少缴税额"),
        /// To be had as a loan at most.
        LOAN("贷款额度"),
        /// A size the policy aims at.
        TARGET("目标规模"),
        /// A rate or a limit.
        RATE("费率或比例"),
        /// A sum is paid, the document does not say how much.
        UNSTATED("数额文件未载"),
        /// A figure is missing.
        NEEDS_DATA("待数据"),
        /// Nothing that is counted in yuan.
        NOT_MONEY("非资金");

        private final String nameZh;

        Kind(String nameZh) {
            this.nameZh = nameZh;
        }

        public String nameZh() {
            return nameZh;
        }
    }

    static PolicyAmount of(Kind kind) {
        return new PolicyAmount(kind, null, null, "", "");
    }

    static PolicyAmount of(Kind kind, BigDecimal yuan, String working) {
        return new PolicyAmount(kind, yuan, null, working, "");
    }

    static PolicyAmount missing(String fact) {
        return new PolicyAmount(Kind.NEEDS_DATA, null, null, "", fact);
    }
}

package org.yuntu.analysis.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.policy.PolicyAmount.Kind;
import org.yuntu.model.PolicyBook.Rule;

/// Computes what a rule gives to a subject, in yuan, rounded to the fen.
final class PolicyAmounts {

    /// S3 二(三)11: «每提高5个百分点本地配套率».
    private static final BigDecimal STEP = BigDecimal.valueOf(5);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SubjectFacts subject;

    PolicyAmounts(SubjectFacts subject) {
        this.subject = subject;
    }

    PolicyAmount of(Rule rule) {
        return switch (rule.benefit()) {
            case FIXED -> PolicyAmount.of(Kind.PAYMENT, amount(rule), yuan(amount(rule)));
            case UP_TO -> PolicyAmount.of(Kind.UP_TO, cap(rule), "≤ " + yuan(cap(rule)));
            case QUOTA ->
                rule.amountYuan() == null
                        ? PolicyAmount.of(Kind.NOT_MONEY)
                        : PolicyAmount.of(Kind.TARGET, amount(rule), yuan(amount(rule)));
            case LOAN ->
                rule.capYuan() == null
                        ? PolicyAmount.of(Kind.NOT_MONEY)
                        : PolicyAmount.of(Kind.LOAN, cap(rule), "≤ " + yuan(cap(rule)));
            case SHARE -> share(rule, Kind.PAYMENT);
            case DEDUCTION -> share(rule, Kind.DEDUCTION);
            case RELIEF -> share(rule, Kind.TAX_SAVED);
            case VAT_REFUND -> vatRefund(rule);
            case LOCAL_SUPPLY -> localSupply(rule);
            case RATE, LIMIT -> new PolicyAmount(Kind.RATE, null, null, plain(rate(rule)), "");
            case UNSTATED -> PolicyAmount.of(Kind.UNSTATED);
            case EXEMPTION, RECOGNITION, PROJECT, PROCUREMENT, FINANCE, GUIDANCE, INCENTIVE, VOUCHER, SERVICE ->
                PolicyAmount.of(Kind.NOT_MONEY);
        };
    }

    private PolicyAmount share(Rule rule, Kind kind) {
        Optional<BigDecimal> base = number(rule.base());
        if (base.isEmpty()) {
            return PolicyAmount.missing(rule.base());
        }
        BigDecimal share = rate(rule).multiply(base.get());
        String working = plain(rate(rule)) + " × " + yuan(base.get());
        return PolicyAmount.of(kind, capped(share, rule), capWords(working, rule));
    }

    /// What the burden exceeds the threshold by, of the sales.
    private PolicyAmount vatRefund(Rule rule) {
        Optional<BigDecimal> burden = number("vatBurden");
        Optional<BigDecimal> sales = number(rule.base());
        if (burden.isEmpty() || sales.isEmpty()) {
            return PolicyAmount.missing(burden.isEmpty() ? "vatBurden" : rule.base());
        }
        BigDecimal excess = burden.get().subtract(rate(rule)).max(BigDecimal.ZERO);
        return PolicyAmount.of(
                Kind.PAYMENT,
                rounded(excess.multiply(sales.get())),
                "(" + plain(burden.get()) + " − " + plain(rate(rule)) + ") × " + yuan(sales.get()));
    }

    /// The document does not say whether the purchases of the whole rise count or those of full steps of five
    /// points.
    /// First reading: the whole rise; the other stands beside it.
    private PolicyAmount localSupply(Rule rule) {
        Optional<BigDecimal> rise = number("localSupplyIncrease");
        Optional<BigDecimal> purchases = number(rule.base().isEmpty() ? "purchases" : rule.base());
        if (rise.isEmpty() || purchases.isEmpty()) {
            return PolicyAmount.missing(rise.isEmpty() ? "localSupplyIncrease" : "purchases");
        }
        BigDecimal steps = rise.get().divideToIntegralValue(STEP).multiply(STEP);
        BigDecimal whole = risen(rule, rise.get(), purchases.get());
        BigDecimal stepped = risen(rule, steps, purchases.get());
        String working = plain(rate(rule)) + " × " + plain(rise.get()) + "% × " + yuan(purchases.get());
        return new PolicyAmount(Kind.PAYMENT, whole, stepped, capWords(working, rule), "");
    }

    private BigDecimal risen(Rule rule, BigDecimal points, BigDecimal purchases) {
        return capped(rate(rule).multiply(points).divide(HUNDRED).multiply(purchases), rule);
    }

    private static BigDecimal capped(BigDecimal sum, Rule rule) {
        BigDecimal most = rule.capYuan();
        return rounded(most == null ? sum : sum.min(most));
    }

    private static String capWords(String working, Rule rule) {
        return rule.capYuan() == null ? working : working + " (≤ " + yuan(cap(rule)) + ")";
    }

    private Optional<BigDecimal> number(String fact) {
        return subject.find(fact)
                .filter(FactValue.Number.class::isInstance)
                .map(value -> ((FactValue.Number) value).value());
    }

    private static BigDecimal rounded(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal amount(Rule rule) {
        return stated(rule, rule.amountYuan(), "amount_yuan");
    }

    private static BigDecimal rate(Rule rule) {
        return stated(rule, rule.rate(), "rate");
    }

    private static BigDecimal cap(Rule rule) {
        return stated(rule, rule.capYuan(), "cap_yuan");
    }

    private static BigDecimal stated(Rule rule, @Nullable BigDecimal value, String column) {
        return Objects.requireNonNull(
                value, () -> "Rule " + rule.id() + " gives " + rule.benefit() + " but has no " + column);
    }

    private static String yuan(BigDecimal sum) {
        return plain(sum) + " 元";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

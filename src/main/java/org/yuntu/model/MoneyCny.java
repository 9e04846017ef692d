package org.yuntu.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An amount of money as stated and, when it can be told honestly, in yuan.
///
/// Foreign amounts are converted with the yearly average of
/// `datasets/reference/exchange_rates.csv`; without a rate they stay unconverted and [#findCny] is
/// empty.
///
/// @param amount in whole units of the currency (yuan, dollars), not in 万
/// @param currency ISO 4217, for example `CNY`, `USD`
/// @param unit how the source counts: `元`, `万元`, `亿元` …
/// @param text as the source prints it
/// @param cny yuan, or null
/// @param rate yuan for one unit of the currency, or null when none was needed or known
/// @param rateSource year and source of the rate, or empty
public record MoneyCny(
        BigDecimal amount,
        String currency,
        String unit,
        String text,
        @Nullable BigDecimal cny,
        @Nullable BigDecimal rate,
        String rateSource) {

    public static MoneyCny yuan(BigDecimal amount, String unit, String text) {
        return new MoneyCny(amount, "CNY", unit, text, amount, null, "");
    }

    public static MoneyCny foreign(BigDecimal amount, String currency, String unit, String text) {
        return new MoneyCny(amount, currency, unit, text, null, null, "");
    }

    /// The same amount with its value in yuan, rounded to the fen.
    public MoneyCny at(BigDecimal cnyPerUnit, String source) {
        BigDecimal converted = amount.multiply(cnyPerUnit).setScale(2, RoundingMode.HALF_UP);
        return new MoneyCny(amount, currency, unit, text, converted, cnyPerUnit, source);
    }

    public Optional<BigDecimal> findCny() {
        return Optional.ofNullable(cny);
    }
}

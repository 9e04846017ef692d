package org.yuntu.dataset.cell;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.cell.AmountReading.Problem;
import org.yuntu.model.MoneyCny;
import org.yuntu.model.Width;

/// Reads amounts as registers write them: 67.9000(万元), 205万人民币, 1,000万元, 103万人民币元, 35,000(万香港元),
/// 5亿元, 壹佰万元, 人民币500万元整, 5亿3000万, full-width digits.
///
/// A number without a unit takes the header's; without one there either it is not used, since 元 and 万元 differ
/// by 10,000. Ranges (100-500万) are not read. One pass over at most 60 characters, no regular expressions.
public final class AmountParser {

    private static final int LONGEST = 60;
    /// 2 万亿 yuan: above the registered capital of 中国国家铁路集团, 1.74 万亿, the largest known.
    private static final BigDecimal ABSURD = new BigDecimal("2E12");

    private static final String FILLER = "()[]:整正约共计合注册资本金实缴认缴出资额为 ";

    private AmountParser() {}

    /// @param headerUnit unit named in the column's header (`万元`), or empty
    public static AmountReading parse(String cell, String headerUnit) {
        if (cell.length() > LONGEST) {
            return AmountReading.none(Problem.UNREADABLE);
        }
        Scan scan = new Scan(Width.fold(cell).toUpperCase(Locale.ROOT));
        if (!scan.run()) {
            return AmountReading.none(Problem.UNREADABLE);
        }
        if (scan.negative && scan.sum.signum() != 0) {
            return AmountReading.none(Problem.NEGATIVE);
        }
        return scan.multiplied || scan.explicitWhole ? reading(scan, cell) : withHeader(scan, cell, headerUnit);
    }

    private static AmountReading withHeader(Scan scan, String cell, String headerUnit) {
        Scan unit = new Scan("1" + Width.fold(headerUnit).toUpperCase(Locale.ROOT));
        if (headerUnit.isEmpty() || !unit.run() || !unit.multiplied && !unit.explicitWhole && unit.currency == null) {
            // 500人民币: the currency alone counts in yuan; 500: nothing does
            boolean zero = scan.sum.signum() == 0;
            return scan.currency == null && !zero ? AmountReading.none(Problem.NO_UNIT) : reading(scan, cell);
        }
        scan.sum = scan.sum.multiply(unit.sum);
        scan.currency = scan.currency == null ? unit.currency : scan.currency;
        scan.unit = unit.unit;
        AmountReading reading = reading(scan, cell);
        return reading.problem() == Problem.NONE ? new AmountReading(reading.money(), Problem.UNIT_OF_HEADER) : reading;
    }

    private static AmountReading reading(Scan scan, String cell) {
        if (scan.sum.compareTo(ABSURD) > 0) {
            return AmountReading.none(Problem.ABSURD);
        }
        BigDecimal amount = plain(scan.sum);
        String currency = scan.currency == null ? "CNY" : scan.currency;
        String unit = scan.unit + "元";
        MoneyCny money = currency.equals("CNY")
                ? MoneyCny.yuan(amount, unit, cell)
                : MoneyCny.foreign(amount, currency, unit, cell);
        return new AmountReading(money, Problem.NONE);
    }

    /// No trailing zeros and no exponent, so that equal amounts are equal.
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// Reads number, multipliers and currency in any order.
    private static final class Scan {

        private final String text;
        private int at;
        private BigDecimal sum = BigDecimal.ZERO;
        private @Nullable BigDecimal pending;
        /// Multipliers must fall: 5亿3000万, not 3000万5亿.
        private int lastZeros = Integer.MAX_VALUE;

        private boolean lastSmall;
        private @Nullable String currency;
        private String unit = "";
        private boolean multiplied;
        /// The cell itself says that it counts in whole yuan, dollars …: 500元.
        private boolean explicitWhole;
        private boolean negative;
        private boolean any;

        Scan(String text) {
            this.text = text;
        }

        boolean run() {
            while (at < text.length()) {
                if (!step(text.charAt(at))) {
                    return false;
                }
            }
            if (pending != null) {
                sum = sum.add(pending);
                pending = null;
            }
            return any;
        }

        private boolean step(char c) {
            if (c >= '0' && c <= '9') {
                return number();
            }
            int zeros = zerosAt();
            if (zeros > 0) {
                return multiply(zeros);
            }
            if (ChineseDigits.isNumeral(c)) {
                return chinese();
            }
            String word = Currencies.wordAt(text, at);
            if (word != null) {
                return currency(word);
            }
            if ((c == '-' || c == '负') && !any && !negative) {
                negative = true;
                at++;
                return true;
            }
            if (FILLER.indexOf(c) >= 0) {
                at++;
                return true;
            }
            return false;
        }

        private boolean number() {
            if (pending != null || any && !multiplied) {
                return false;
            }
            int start = at;
            while (digitAt(at) || at < text.length() && ",.".indexOf(text.charAt(at)) >= 0 && digitAt(at + 1)) {
                at++;
            }
            pending = GroupedNumber.value(text.substring(start, at));
            any = true;
            return pending != null;
        }

        private boolean digitAt(int i) {
            return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }

        private boolean chinese() {
            if (pending != null || any && !multiplied) {
                return false;
            }
            int start = at;
            while (at < text.length() && ChineseDigits.isNumeral(text.charAt(at))) {
                at++;
            }
            pending = ChineseDigits.value(text.substring(start, at));
            any = true;
            return pending != null;
        }

        /// 4 for 万, 8 for 亿 and, behind a number, 2 for 百 and 3 for 千; 0 for all else. 百 and 千 without a
        /// number before them belong to Chinese numerals.
        private int zerosAt() {
            return switch (text.charAt(at)) {
                case '万', '萬' -> 4;
                case '亿', '億' -> 8;
                case '百', '佰' -> pending == null ? 0 : 2;
                case '千', '仟' -> pending == null ? 0 : 3;
                default -> 0;
            };
        }

        private boolean multiply(int zeros) {
            if (pending == null) {
                return multiplyAgain(zeros);
            }
            if (zeros >= lastZeros) {
                return false;
            }
            BigDecimal product = pending.scaleByPowerOfTen(zeros);
            if (zeros < 4) {
                // 5百万: the small multiplier joins the number and waits for the large one
                pending = product;
            } else {
                sum = sum.add(product);
                pending = null;
                lastZeros = zeros;
            }
            unit = zeros == 4 && unit.length() == 1 && lastSmall ? unit + text.charAt(at) : text.substring(at, at + 1);
            lastSmall = zeros < 4;
            multiplied = true;
            at++;
            return true;
        }

        /// 万亿: a multiplier right behind another.
        private boolean multiplyAgain(int zeros) {
            if (zeros != 8 || !multiplied || "万萬".indexOf(text.charAt(at - 1)) < 0) {
                return false;
            }
            sum = sum.scaleByPowerOfTen(zeros);
            unit = "万亿";
            at++;
            return true;
        }

        /// `元` alone is the unit and takes the currency named elsewhere (103万人民币元); two different
        /// currencies are unreadable.
        private boolean currency(String word) {
            String code = Currencies.code(word);
            boolean plainYuan = word.equals("元") || word.equals("圆") || word.equals("圓");
            if (!plainYuan && currency != null && !currency.equals(code)) {
                return false;
            }
            if (!plainYuan || currency == null && !any) {
                currency = plainYuan ? null : code;
            }
            explicitWhole |= any && (plainYuan || word.endsWith("元"));
            at += word.length();
            return true;
        }
    }
}

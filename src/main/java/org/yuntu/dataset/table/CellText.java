package org.yuntu.dataset.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// Writes the number in a spreadsheet cell as the text a person means: dates in ISO form, codes with their zeros,
/// amounts in full.
///
/// A spreadsheet keeps 15 digits. An integer with more has lost its end (credit codes typed as
/// numbers); it is written in scientific notation on purpose, so that U06 names it instead of a
/// plausible code with zeros at its end.
final class CellText {

    private static final MathContext KEPT_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final BigDecimal LOST_FROM = new BigDecimal("1E15");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /// Built-in formats of Chinese Excel and WPS that carry no format text (ECMA-376 18.8.30,
    /// zh-cn): year and month, times, the rest dates.
    private static final Set<Integer> CHINESE_MONTHS = Set.of(27, 36, 50, 52, 57);

    private static final Set<Integer> CHINESE_TIMES = Set.of(32, 33, 34, 35, 55, 56);

    private final boolean since1904;
    private final DataFormatter formatter = new DataFormatter(Locale.SIMPLIFIED_CHINESE);

    CellText(boolean since1904) {
        this.since1904 = since1904;
    }

    /// @param raw the stored number, as the file or Java prints it
    /// @param formatId number of the cell's format, below 164 for built-in ones
    /// @param format its text, or empty
    String of(String raw, int formatId, String format) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw.strip());
        } catch (NumberFormatException _) {
            return raw;
        }
        if (Math.abs((long) value.precision() - value.scale()) > 400) {
            return raw;
        }
        boolean chineseDate = formatId >= 27 && formatId <= 36 || formatId >= 50 && formatId <= 58;
        if ((chineseDate || DateUtil.isADateFormat(formatId, format))
                && DateUtil.isValidExcelDate(value.doubleValue())) {
            return date(value.doubleValue(), formatId, format);
        }
        return number(value, formatId, format);
    }

    private String date(double value, int formatId, String format) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        if (moment == null) {
            return plain(BigDecimal.valueOf(value));
        }
        LocalTime time = moment.toLocalTime();
        if (value < 1 || CHINESE_TIMES.contains(formatId)) {
            return time.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
        if (!time.equals(LocalTime.MIDNIGHT)) {
            return moment.format(SECONDS);
        }
        String day = moment.toLocalDate().toString();
        return CHINESE_MONTHS.contains(formatId) || monthOnly(format) ? day.substring(0, 7) : day;
    }

    private static boolean monthOnly(String format) {
        String letters = format.toLowerCase(Locale.ROOT);
        return letters.contains("y") && letters.contains("m") && !letters.contains("d");
    }

    private String number(BigDecimal value, int formatId, String format) {
        if (format.indexOf('%') >= 0) {
            return plain(value.movePointRight(2)) + "%";
        }
        if (zeros(format)) {
            String digits = plain(value);
            return digits.contains(".") || digits.startsWith("-")
                    ? digits
                    : "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
        }
        if (format.codePoints().anyMatch(Character::isIdeographic) && !format.contains("General")) {
            return formatter
                    .formatRawCellContents(value.doubleValue(), formatId, format)
                    .strip();
        }
        return plain(value);
    }

    /// `000000`: a code.
    private static boolean zeros(String format) {
        return format.length() > 1 && format.chars().allMatch(c -> c == '0');
    }

    private static String plain(BigDecimal value) {
        BigDecimal kept = value.round(KEPT_DIGITS);
        if (kept.signum() == 0) {
            return "0";
        }
        if (kept.abs().compareTo(LOST_FROM) >= 0) {
            BigDecimal bare = kept.stripTrailingZeros();
            int exponent = bare.precision() - bare.scale() - 1;
            return bare.movePointLeft(exponent).toPlainString() + "E+" + exponent;
        }
        return kept.stripTrailingZeros().toPlainString();
    }
}

package org.yuntu.dataset.cell;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.cell.DateReading.Problem;
import org.yuntu.model.PartialDate;
import org.yuntu.model.PartialDate.Precision;
import org.yuntu.model.Width;

/// Reads dates as lists write them: 2019-3-1, 2019/3/1, 2019.03.01, 20190301, 2019年3月, 二〇一九年三月五日,
/// 5-Mar-2019, times of day behind them, and the serial numbers of spreadsheets (1900 system). Years of the
/// Republic and of the lunar calendar are not read.
///
/// One pass over at most 40 characters, no regular expressions.
public final class DateParser {

    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1700;
    /// 1954-10-03 … 2064-04-08: serials outside are more likely something else.
    private static final int FIRST_SERIAL = 20_000;

    private static final int LAST_SERIAL = 60_000;
    /// Serial 0 of the 1900 system for all serials after the 29 February 1900 that never was.
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private final LocalDate today;

    /// @param today later dates are reported as lying in the future
    public DateParser(LocalDate today) {
        this.today = today;
    }

    public DateReading parse(String cell) {
        String text = Width.strip(Width.nfkc(cell));
        if (text.isEmpty() || text.length() > LONGEST) {
            return DateReading.none(Problem.UNREADABLE);
        }
        DateReading serial = serial(text);
        return serial != null ? serial : calendar(new DateTokens(ChineseDigits.inDate(text)));
    }

    private @Nullable DateReading serial(String text) {
        int whole = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        if (whole != 5) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (i != whole && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return null;
            }
        }
        int days = Integer.parseInt(text.substring(0, whole));
        if (days < FIRST_SERIAL || days > LAST_SERIAL) {
            return DateReading.none(Problem.UNREADABLE);
        }
        DateReading checked = check(PartialDate.day(SERIAL_ZERO.plusDays(days)));
        return checked.problem() == Problem.NONE ? new DateReading(checked.date(), Problem.SERIAL) : checked;
    }

    private DateReading calendar(DateTokens tokens) {
        if (!tokens.readable()) {
            return DateReading.none(Problem.UNREADABLE);
        }
        int[] n = tokens.numbers();
        int[] digits = tokens.digits();
        if (n.length == 1) {
            return compact(n[0], digits[0]);
        }
        if (digits[0] == 4) {
            return ymd(n[0], n[1], n.length > 2 ? n[2] : 0, n.length > 2);
        }
        if (tokens.namedMonth()) {
            return tokens.dayMonthYear(n);
        }
        if (n.length == 3 && digits[2] == 4) {
            return dayOrMonthFirst(n[0], n[1], n[2]);
        }
        if (n.length == 2 && digits[1] == 4) {
            return ymd(n[1], n[0], 0, false);
        }
        return twoDigitYear(tokens, n);
    }

    /// 2019, 201903 or 20190305.
    private DateReading compact(int number, int digits) {
        return switch (digits) {
            case 4 ->
                number >= FIRST_YEAR && number <= today.getYear()
                        ? DateReading.of(new PartialDate(LocalDate.of(number, 1, 1), Precision.YEAR))
                        : DateReading.none(Problem.IMPOSSIBLE);
            case 6 -> ymd(number / 100, number % 100, 0, false);
            case 8 -> ymd(number / 10_000, number / 100 % 100, number % 100, true);
            default -> DateReading.none(Problem.UNREADABLE);
        };
    }

    /// Americans write the month first, others the day: only a number above 12 tells.
    private DateReading dayOrMonthFirst(int first, int second, int year) {
        if (first > 12 || first == second) {
            return ymd(year, second, first, true);
        }
        if (second > 12) {
            return ymd(year, first, second, true);
        }
        DateReading known = ymd(year, Math.min(first, second), 1, true);
        return known.date() == null
                ? known
                : new DateReading(new PartialDate(known.date().date(), Precision.YEAR), Problem.AMBIGUOUS);
    }

    private DateReading twoDigitYear(DateTokens tokens, int[] n) {
        boolean yearFirst = tokens.markedYear() || n[0] > 31;
        if (!yearFirst || n[0] > 99) {
            return DateReading.none(n[0] > 99 ? Problem.IMPOSSIBLE : Problem.AMBIGUOUS);
        }
        int year = n[0] + (n[0] > today.getYear() % 100 ? 1900 : 2000);
        DateReading reading = ymd(year, n[1], n.length > 2 ? n[2] : 0, n.length > 2);
        return reading.problem() == Problem.NONE ? new DateReading(reading.date(), Problem.TWO_DIGIT_YEAR) : reading;
    }

    private DateReading ymd(int year, int month, int day, boolean hasDay) {
        boolean zero = year == 0 || month == 0 || hasDay && day == 0;
        if (zero && year <= 1) {
            return DateReading.none(Problem.PLACEHOLDER);
        }
        if (month < 1
                || month > 12
                || hasDay && (day < 1 || day > YearMonth.of(year, month).lengthOfMonth())) {
            return DateReading.none(Problem.IMPOSSIBLE);
        }
        LocalDate date = LocalDate.of(year, month, hasDay ? day : 1);
        return check(new PartialDate(date, hasDay ? Precision.DAY : Precision.MONTH));
    }

    private DateReading check(PartialDate date) {
        LocalDate day = date.date();
        boolean placeholder = day.getYear() == 1
                || day.getYear() == 1899
                || day.getYear() == 1900 && day.getDayOfYear() <= 2
                || day.getYear() == 1970 && day.getDayOfYear() == 1 && date.precision() == Precision.DAY
                || day.getYear() == 9999;
        if (placeholder) {
            return DateReading.none(Problem.PLACEHOLDER);
        }
        if (day.getYear() < FIRST_YEAR) {
            return DateReading.none(Problem.IMPOSSIBLE);
        }
        return day.isAfter(today) ? DateReading.none(Problem.FUTURE) : DateReading.of(date);
    }

    /// Numbers of a date and what stands between them.
    private final class DateTokens {

        private final int[] numbers = new int[3];
        private final int[] digits = new int[3];
        private int count;
        private int namedMonth = -1;
        private boolean markedYear;
        private boolean readable;

        DateTokens(String text) {
            readable = scan(text) && count > 0;
        }

        boolean readable() {
            return readable;
        }

        int[] numbers() {
            return Arrays.copyOf(numbers, count);
        }

        int[] digits() {
            return digits;
        }

        boolean namedMonth() {
            return namedMonth >= 0 && count == 3;
        }

        boolean markedYear() {
            return markedYear;
        }

        /// 5-Mar-2019 or Mar 5, 2019.
        DateReading dayMonthYear(int[] n) {
            int day = namedMonth == 0 ? n[1] : n[0];
            boolean fourDigits = digits[2] == 4;
            return fourDigits ? ymd(n[2], n[namedMonth], day, true) : DateReading.none(Problem.AMBIGUOUS);
        }

        private boolean scan(String text) {
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
                    int start = i;
                    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                        i++;
                    }
                    if (count == 3) {
                        return false;
                    }
                    if (i - start > 8) {
                        return false;
                    }
                    numbers[count] = Integer.parseInt(text.substring(start, i));
                    digits[count++] = i - start;
                } else if (count == 3 && (c == ' ' || c == 'T' || c == '\u65e5' || c == '\u53f7')) {
                    return time(text, i + 1);
                } else if (c == '年') {
                    if (count != 1) {
                        return false;
                    }
                    markedYear = true;
                    i++;
                } else if (c == '月') {
                    if (count != 2) {
                        return false;
                    }
                    i++;
                } else if (c == '-'
                        || c == '/'
                        || c == '.'
                        || c == ','
                        || c == ' '
                        || c == '\u2013'
                        || c == '\u2014'
                        || c == '\u3001') {
                    i++;
                } else if (c < 0x80 && Character.isLetter(c) && namedMonth < 0 && count < 3) {
                    i = month(text, i);
                    if (i < 0) {
                        return false;
                    }
                } else {
                    return false;
                }
            }
            return true;
        }

        /// Consumes an English month name; -1 when it is none.
        private int month(String text, int from) {
            int end = from;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String word = text.substring(from, end).toUpperCase(Locale.ROOT);
            for (Month month : Month.values()) {
                if (word.equals(month.name())
                        || word.length() == 3 && month.name().startsWith(word)) {
                    namedMonth = count;
                    numbers[count] = month.getValue();
                    digits[count++] = 2;
                    return end;
                }
            }
            return -1;
        }

        /// 00:00:00, 12:30, 08:00:00.000Z, 0:00, 下午3:05 … are read over.
        private static boolean time(String text, int from) {
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                if ((c < '0' || c > '9') && ":.+-ZTAPM 上下午时分秒星期一二三四五六日".indexOf(c) < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}

package org.yuntu.dataset.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.dataset.cell.DateReading.Problem;

class DateParserTests {

    private final DateParser parser = new DateParser(LocalDate.of(2026, 6, 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-3-1 | 2019-03-01
                    2019-03-05 | 2019-03-05
                    2019/3/1 | 2019-03-01
                    2019.03.01 | 2019-03-01
                    20190301 | 2019-03-01
                    201903 | 2019-03
                    2019 | 2019
                    2019年3月5日 | 2019-03-05
                    2019年03月05日 | 2019-03-05
                    2019 年 3 月 5 日 | 2019-03-05
                    2019年3月 | 2019-03
                    2019年 | 2019
                    2019-3 | 2019-03
                    2019年3月5号 | 2019-03-05
                    2019-03-05 00:00:00 | 2019-03-05
                    2019-03-05T08:30:00.000Z | 2019-03-05
                    2019-03-05T08:30:00+08:00 | 2019-03-05
                    2019/3/5 0:00 | 2019-03-05
                    2019/3/5 下午 3:05 | 2019-03-05
                    2019年3月5日 星期二 | 2019-03-05
                    二〇一九年三月五日 | 2019-03-05
                    二○一九年十二月二十五日 | 2019-12-25
                    二零一九年十月三十一日 | 2019-10-31
                    一九九八年一月十日 | 1998-01-10
                    ２０１９－０３－０５ | 2019-03-05
                    ２０１９年３月 | 2019-03
                    25/3/2019 | 2019-03-25
                    3/25/2019 | 2019-03-25
                    3/3/2019 | 2019-03-03
                    3/2019 | 2019-03
                    5-Mar-2019 | 2019-03-05
                    'Mar 5, 2019' | 2019-03-05
                    05 MARCH 2019 | 2019-03-05
                    2019-03-05. | 2019-03-05
                    2024-02-29 | 2024-02-29
                    1952-10-01 | 1952-10-01
                    """)
    void readsDatesAsListsWriteThem(String cell, String date) {
        DateReading reading = parser.parse(cell);
        assertThat(reading.problem()).isEqualTo(Problem.NONE);
        assertThat(reading.date()).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({
        "43529, 2019-03-05",
        "43529.5, 2019-03-05",
        "36526, 2000-01-01",
        "29221, 1980-01-01",
        "45351, 2024-02-29"
    })
    void convertsSerialDatesOfSpreadsheets(String cell, String date) {
        DateReading reading = parser.parse(cell);
        assertThat(reading.problem()).isEqualTo(Problem.SERIAL);
        assertThat(reading.date()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-01-01",
                "1900/1/1",
                "1899-12-30",
                "1899-12-31 00:00:00",
                "0001-01-01",
                "0000-00-00",
                "1970-01-01",
                "9999-12-31"
            })
    void takesPlaceholdersForNothing(String cell) {
        assertThat(parser.parse(cell)).isEqualTo(new DateReading(null, Problem.PLACEHOLDER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-30",
                "2019-13-01",
                "2019-00-10",
                "2019-3-0",
                "20190231",
                "2023-02-29",
                "0201-01-01",
                "2019年13月",
                "1066-10-14"
            })
    void refusesDaysThatNeverWere(String cell) {
        assertThat(parser.parse(cell)).isEqualTo(new DateReading(null, Problem.IMPOSSIBLE));
    }

    @Test
    void keepsOnlyTheYearWhenDayAndMonthCannotBeTold() {
        DateReading reading = parser.parse("3/5/2019");
        assertThat(reading.problem()).isEqualTo(Problem.AMBIGUOUS);
        assertThat(reading.date()).hasToString("2019");
    }

    @ParameterizedTest
    @CsvSource({
        "98年3月5日, 1998-03-05",
        "05年3月5日, 2005-03-05",
        "98-3-5, 1998-03-05",
        "98.3.5, 1998-03-05",
        "26年1月, 2026-01"
    })
    void flagsYearsOfTwoDigits(String cell, String date) {
        DateReading reading = parser.parse(cell);
        assertThat(reading.problem()).isEqualTo(Problem.TWO_DIGIT_YEAR);
        assertThat(reading.date()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/5/19", "05-06-07", "5-Mar-19"})
    void doesNotGuessTheOrderOfThreeShortNumbers(String cell) {
        assertThat(parser.parse(cell)).isEqualTo(new DateReading(null, Problem.AMBIGUOUS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-02", "2091-01-01", "60000"})
    void flagsDaysToCome(String cell) {
        assertThat(parser.parse(cell)).isEqualTo(new DateReading(null, Problem.FUTURE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "民国二十三年五月",
                "农历正月初五",
                "长期",
                "2019年度",
                "12345678901",
                "19000",
                "0.5",
                "2019-03-05-01",
                "第三季度",
                "2019-03-05至2020-03-05",
                "3月5日",
                "2019Q1",
                "Smarch 5, 2019",
                "年月日",
                "--",
                "１２３"
            })
    void doesNotReadWhatIsNoDate(String cell) {
        DateReading reading = parser.parse(cell);
        assertThat(reading.date()).isNull();
        assertThat(reading.problem()).isIn(Problem.UNREADABLE, Problem.AMBIGUOUS, Problem.IMPOSSIBLE);
    }

    @Test
    void readsBackEveryDayInEverySpelling() {
        String[] patterns = {
            "%d-%d-%d", "%d/%02d/%02d", "%d.%d.%d", "%04d%02d%02d", "%d年%d月%d日", "%d-%02d-%02d 00:00:00"
        };
        for (LocalDate day = LocalDate.of(1949, 10, 1);
                day.isBefore(LocalDate.of(2026, 6, 1));
                day = day.plusDays(17)) {
            for (String pattern : patterns) {
                String cell = pattern.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
                assertThat(parser.parse(cell).date()).as(cell).hasToString(day.toString());
            }
        }
    }

    @Test
    void neverFails() {
        Random random = new Random(1900);
        String characters = "0123456789-/.年月日 :TZ二〇十一Mar,号民国";
        for (int n = 0; n < 50_000; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(14);
            for (int i = 0; i < length; i++) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(parser.parse(text.toString())).isNotNull();
        }
    }
}

package org.yuntu.dataset.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.dataset.cell.AmountReading.Problem;

class AmountParserTests {

    /// The shapes of the Shanxi register, and what other lists write.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    46(万) | 460000 | CNY
                    45(万元) | 450000 | CNY
                    35(万元人民币) | 350000 | CNY
                    1,500(万) | 15000000 | CNY
                    71,778(万元人民币) | 717780000 | CNY
                    103万人民币元 | 1030000 | CNY
                    436.5400(万) | 4365400 | CNY
                    205万人民币 | 2050000 | CNY
                    67.9000(万元) | 679000 | CNY
                    16,057.0950(万) | 160570950 | CNY
                    131.4万人民币 | 1314000 | CNY
                    160(万美元) | 1600000 | USD
                    1,610(万美元) | 16100000 | USD
                    200万元人民币 | 2000000 | CNY
                    12万 | 120000 | CNY
                    0万港币 | 0 | HKD
                    35,000(万香港元) | 350000000 | HKD
                    10万美元 | 100000 | USD
                    1,703,464.1600(万元) | 17034641600 | CNY
                    2.600000万 | 26000 | CNY
                    9,201,192(万元) | 92011920000 | CNY
                    5亿元 | 500000000 | CNY
                    5.5亿 | 550000000 | CNY
                    5亿3000万元 | 530000000 | CNY
                    1.2万亿元 | 1200000000000 | CNY
                    5百万元 | 5000000 | CNY
                    3千万元 | 30000000 | CNY
                    壹佰万元 | 1000000 | CNY
                    壹佰万元整 | 1000000 | CNY
                    人民币伍仟万元整 | 50000000 | CNY
                    一亿五千万元 | 150000000 | CNY
                    贰拾万元 | 200000 | CNY
                    十万元 | 100000 | CNY
                    人民币500万元整 | 5000000 | CNY
                    ¥500万 | 5000000 | CNY
                    ￥5,000元 | 5000 | CNY
                    5000元 | 5000 | CNY
                    5000.50元 | 5000.5 | CNY
                    RMB 500万 | 5000000 | CNY
                    500人民币 | 500 | CNY
                    US$100万 | 1000000 | USD
                    100万USD | 1000000 | USD
                    5万欧元 | 50000 | EUR
                    3000万日元 | 30000000 | JPY
                    100万英镑 | 1000000 | GBP
                    ５００万元 | 5000000 | CNY
                    １，０００（万元） | 10000000 | CNY
                    约500万元 | 5000000 | CNY
                    注册资本:500万元 | 5000000 | CNY
                    ' 500 万 元 ' | 5000000 | CNY
                    1,0000万元 | 100000000 | CNY
                    0元 | 0 | CNY
                    0 | 0 | CNY
                    -0万元 | 0 | CNY
                    """)
    void readsAmountsAsListsWriteThem(String cell, BigDecimal amount, String currency) {
        AmountReading reading = AmountParser.parse(cell, "");
        assertThat(reading.problem()).isEqualTo(Problem.NONE);
        assertThat(reading.money()).isNotNull();
        assertThat(reading.money().amount()).isEqualByComparingTo(amount);
        assertThat(reading.money().currency()).isEqualTo(currency);
        assertThat(reading.money().text()).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    500 | 万元 | 5000000 | CNY
                    1,500.5 | 万元 | 15005000 | CNY
                    500 | 元 | 500 | CNY
                    500 | 人民币万元 | 5000000 | CNY
                    500 | 万元人民币 | 5000000 | CNY
                    5 | 亿元 | 500000000 | CNY
                    500 | 万美元 | 5000000 | USD
                    500人民币 | 万元 | 5000000 | CNY
                    """)
    void takesTheUnitOfTheHeaderWhenTheCellHasNone(String cell, String unit, BigDecimal amount, String currency) {
        AmountReading reading = AmountParser.parse(cell, unit);
        assertThat(reading.problem()).isEqualTo(Problem.UNIT_OF_HEADER);
        assertThat(reading.money().amount()).isEqualByComparingTo(amount);
        assertThat(reading.money().currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource({"500万元, 元, 5000000", "5000元, 万元, 5000", "5亿元, 万元, 500000000", "100美元, 万元, 100"})
    void believesTheCellMoreThanTheHeader(String cell, String unit, BigDecimal amount) {
        AmountReading reading = AmountParser.parse(cell, unit);
        assertThat(reading.problem()).isEqualTo(Problem.NONE);
        assertThat(reading.money().amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "1,000", "67.9000", "壹佰"})
    void doesNotGuessAUnitThatIsNowhere(String cell) {
        assertThat(AmountParser.parse(cell, "")).isEqualTo(new AmountReading(null, Problem.NO_UNIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100-500万元",
                "500万元以上",
                "五百万左右",
                "详见年报",
                "1,00万元",
                "12,34万元",
                "1,000,00万元",
                "1.2.3万元",
                "万元",
                "元",
                "500万美元/人民币",
                "1e5万元",
                "100万 200万",
                "500万元(实缴100万元)",
                "",
                "３亿至５亿"
            })
    void doesNotReadWhatIsNoAmount(String cell) {
        assertThat(AmountParser.parse(cell, "")).isEqualTo(new AmountReading(null, Problem.UNREADABLE));
    }

    @Test
    void flagsNegativeAndAbsurdAmounts() {
        assertThat(AmountParser.parse("-500万元", "").problem()).isEqualTo(Problem.NEGATIVE);
        assertThat(AmountParser.parse("999999999999万元", "").problem()).isEqualTo(Problem.ABSURD);
        assertThat(AmountParser.parse("999999999999", "万元").problem()).isEqualTo(Problem.ABSURD);
        assertThat(AmountParser.parse("123456789012345678901234567890元", "").problem())
                .isEqualTo(Problem.UNREADABLE);
    }

    @Test
    void givesEqualValuesForEqualAmounts() {
        assertThat(AmountParser.parse("500.00万元", "").money().amount())
                .isEqualTo(AmountParser.parse("5,000,000元", "").money().amount());
    }

    @Test
    void namesTheUnit() {
        assertThat(AmountParser.parse("5(万元)", "").money().unit()).isEqualTo("万元");
        assertThat(AmountParser.parse("5亿", "").money().unit()).isEqualTo("亿元");
        assertThat(AmountParser.parse("5元", "").money().unit()).isEqualTo("元");
    }

    @Test
    void readsBackEveryNumberInEveryShape() {
        Random random = new Random(4);
        String[] shapes = {"%s万元", "%s(万)", "%s(万元人民币)", "%s万人民币元", "人民币%s万元整"};
        for (int n = 0; n < 5_000; n++) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(1, 190_000_000), random.nextInt(5));
            String plain = number.toPlainString();
            String grouped = "%,d".formatted(number.toBigInteger())
                    + (plain.contains(".") ? plain.substring(plain.indexOf('.')) : "");
            String shape = shapes[random.nextInt(shapes.length)];
            for (String digits : new String[] {plain, grouped}) {
                AmountReading reading = AmountParser.parse(shape.formatted(digits), "");
                assertThat(reading.money()).as(shape.formatted(digits)).isNotNull();
                assertThat(reading.money().amount())
                        .as(shape.formatted(digits))
                        .isEqualByComparingTo(number.multiply(BigDecimal.valueOf(10_000)));
            }
        }
    }

    @Test
    void neverFails() {
        Random random = new Random(5);
        String characters = "0123456789,.()万亿元美港币人民-壹佰十百千 约整$";
        for (int n = 0; n < 50_000; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(14);
            for (int i = 0; i < length; i++) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(AmountParser.parse(text.toString(), n % 2 == 0 ? "" : "万元"))
                    .isNotNull();
        }
    }
}

package org.yuntu.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuntu.model.Texts;

/// Dirty files from beginning to end: every row is accepted or rejected, every issue names line,
/// column, value, code and advice, and the figures add up.
///
/// A row is shown as its line, `+` or `-`, the name, and its issues as `CODE column=value`; remarks come too.
class DirtyFilesTests {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final EnterpriseParser PARSER = EnterpriseParser.create(
            Datasets.in(Path.of("datasets")),
            Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneId.of("Asia/Shanghai")));
    private static final List<Texts> LANGUAGES = List.of(Texts.chinese(), Texts.in(Locale.ENGLISH));

    @TempDir
    Path directory;

    private List<String> outcome(byte[] bytes) {
        return outcome(TableFile.open(TestTables.write(directory, "dirty.csv", bytes)));
    }

    private List<String> outcome(String text) {
        return outcome(text.getBytes(UTF_8));
    }

    static List<String> outcome(TableFile table) {
        HeaderMapping mapping = HeaderMapper.mapEnterprises(table.info(), table.sample(200));
        List<String> shown = new ArrayList<>();
        long accepted = 0;
        long rejected = 0;
        try (RowCursor rows = table.rows()) {
            while (rows.hasNext()) {
                ParsedRow parsed = PARSER.parse(rows.next(), mapping);
                accepted += parsed.rejected() ? 0 : 1;
                rejected += parsed.rejected() ? 1 : 0;
                parsed.issues().forEach(issue -> assertSaysWhatToDo(parsed.raw(), issue));
                assertThat(parsed.issues().stream().anyMatch(RowIssue::rejects)).isEqualTo(parsed.rejected());
                shown.add(shown(parsed));
            }
            RowCounts counts = rows.counts();
            assertThat(accepted + rejected).isEqualTo(counts.rows());
            assertThat(counts.broken()).isLessThanOrEqualTo(rejected);
            long skipped = counts.blank() + counts.repeatedHeaders() + counts.totals();
            if (skipped > 0) {
                shown.add("skipped " + counts.blank() + " " + counts.repeatedHeaders() + " " + counts.totals());
            }
        }
        return shown;
    }

    private static void assertSaysWhatToDo(RawRow raw, RowIssue issue) {
        assertThat(raw.line()).isPositive();
        for (Texts texts : LANGUAGES) {
            assertThat(issue.message(texts)).isNotBlank().doesNotContain("{");
            assertThat(issue.advice(texts)).isNotBlank().doesNotContain("{");
        }
    }

    private static String shown(ParsedRow parsed) {
        String name = parsed.row().map(EnterpriseRow::name).orElse("");
        StringBuilder shown = new StringBuilder();
        shown.append(parsed.raw().line()).append(parsed.rejected() ? " -" : " + " + name);
        for (RowIssue issue : parsed.issues()) {
            String value = issue.value().length() > 30 ? issue.value().substring(0, 30) + "…" : issue.value();
            shown.append(" ")
                    .append(issue.code())
                    .append(" ")
                    .append(issue.header())
                    .append("=")
                    .append(value);
        }
        return shown.toString();
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.writeBytes(part instanceof byte[] raw ? raw : ((String) part).getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] gbk(String text) {
        return text.getBytes(GB18030);
    }

    @Test
    void costsOneRowWhenGbkBreaksInTheMiddle() {
        List<String> rows = outcome(bytes(
                gbk("企业名称,所在市\r\n太原甲有限公司,太原市\r\n大同乙"),
                new byte[] {(byte) 0xff, (byte) 0x81},
                gbk("有限公司,大同市\r\n太原丙有限公司,太原市\r\n")));

        assertThat(rows).hasSize(3).contains("2 + 太原甲有限公司", "4 + 太原丙有限公司");
        assertThat(rows.get(1)).startsWith("3 - E02 企业名称=大同乙\ufffd");
    }

    @Test
    void readsEachLineOfAMixedFileInItsEncoding() {
        assertThat(outcome(bytes("企业名称,所在市\n太原甲有限公司,太原市\n", gbk("大同乙有限公司,大同市\n"), "太原丙有限公司,太原市\n")))
                .containsExactly("2 + 太原甲有限公司", "3 + 大同乙有限公司", "4 + 太原丙有限公司");
    }

    /// What is shown stays as printed; what is compared is free of them.
    @Test
    void ignoresNulBytesAndMarksInTheMiddleOfNames() {
        TableFile table = TestTables.csv(directory, "企业名称,所在市\n太原\0甲有限公司,太原市\n\ufeff大同乙有限公司,大同市\n太原丙\ufeff有限公司,\0\0\n");
        HeaderMapping mapping = HeaderMapper.mapEnterprises(table.info(), table.sample(200));

        assertThat(outcome(table)).hasSize(3).allMatch(row -> row.contains(" + "));
        assertThat(TestTables.rows(table).stream()
                        .map(row ->
                                PARSER.parse(row, mapping).row().orElseThrow().nameKey()))
                .containsExactly("太原甲有限公司", "大同乙有限公司", "太原丙有限公司");
    }

    @Test
    void knowsTheHeaderAgainWhenItComesTwiceAndSkipsTotalsAndNotes() {
        assertThat(outcome("企业名称,所在市,注册资本(万元)\n太原甲有限公司,太原市,100\n企业名称,所在市,注册资本(万元)\n大同乙有限公司,大同市,200\n,,\n合计,,300\n"
                        + "数据来源:演示,,\n"))
                .containsExactly("2 + 太原甲有限公司 A02 注册资本(万元)=100", "4 + 大同乙有限公司 A02 注册资本(万元)=200", "skipped 1 1 2");
    }

    @Test
    void readsAFileOfOneColumn() {
        assertThat(outcome("企业名称\n太原甲有限公司\n\n大同乙、丙有限公司\n"))
                .containsExactly("2 + 太原甲有限公司", "4 + 大同乙、丙有限公司", "skipped 1 0 0");
    }

    @Test
    void readsCarriageReturnsAsLineEnds() {
        assertThat(outcome("企业名称,所在市\r太原甲有限公司,太原市\r大同乙有限公司,大同市\r")).containsExactly("2 + 太原甲有限公司", "3 + 大同乙有限公司");
    }

    @Test
    void keepsTabsInQuotedCellsApartFromTabsBetweenThem() {
        assertThat(outcome("企业名称\t经营范围\n太原甲有限公司\t\"采煤\t洗煤\"\n大同乙有限公司\t\"说\"\"是\"\"\"\n"))
                .containsExactly("2 + 太原甲有限公司", "3 + 大同乙有限公司");
    }

    @Test
    void readsFullWidthCommasAsDelimitersWhereTheyAre() {
        assertThat(outcome("企业名称，所在市\n太原甲有限公司，太原市\n大同乙有限公司，大同市\n")).containsExactly("2 + 太原甲有限公司", "3 + 大同乙有限公司");
    }

    @Test
    void readsColumnsWithoutNameAndWithTheSameName() {
        assertThat(outcome("企业名称,,所在市,所在市,\n太原甲有限公司,x,太原市,大同市,\n大同乙有限公司,y,大同市,,\n"))
                .containsExactly("2 + 太原甲有限公司", "3 + 大同乙有限公司");
    }

    @Test
    void losesARowWithAnEndlessCellOnly() {
        assertThat(outcome("企业名称,经营范围\n太原甲有限公司,采煤\n大同乙有限公司," + "长".repeat(40_000) + "\n太原丙有限公司,洗煤\n"))
                .containsExactly("2 + 太原甲有限公司", "3 - X02 经营范围=" + "长".repeat(30) + "…", "4 + 太原丙有限公司");
    }

    @Test
    void losesOnlyTheRowWhoseQuoteStaysOpen() {
        assertThat(outcome("企业名称,所在市,注册地址\n太原甲有限公司,太原市,\"演示街1号\n大同乙有限公司,大同市,演示街2号\n太原丙有限公司,太原市,\"演\"\"示\"\"街\"\n"))
                .containsExactly("2 - Q01 =太原甲有限公司,太原市,\"演示街1号", "3 + 大同乙有限公司", "4 + 太原丙有限公司");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # cell                 | date understood | issues
            2009.1.5               | 2009-01-05 |
            二〇〇九年              | 2009       |
            二〇〇九年一月五日       | 2009-01-05 |
            20090105               | 2009-01-05 |
            39818                  | 2009-01-05 | D02 成立日期=39818
            2009年1月               | 2009-01    |
            2009-13-45             |            | D01 成立日期=2009-13-45
            1900-01-00             |            | D01 成立日期=1900-01-00
            2031/1/1               |            | D01 成立日期=2031/1/1
            长期                    |            | D01 成立日期=长期
            """)
    void readsDatesAsPeopleWriteThem(String cell, String date, String issues) {
        TableFile table = TestTables.csv(directory, "企业名称,成立日期\n太原甲有限公司,\"" + cell + "\"\n");
        EnterpriseRow row = row(table);

        assertThat(row.establishedOn() == null ? null : row.establishedOn().toString())
                .isEqualTo(date);
        assertThat(outcome(table)).containsExactly("2 + 太原甲有限公司" + (issues == null ? "" : " " + issues));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # cell                 | yuan        | currency | issues
            100万元人民币            | 1000000     | CNY |
            壹佰万圆整              | 1000000     | CNY |
            100.0000               | 1000000     | CNY | A02 注册资本(万元)=100.0000
            1,200                  | 12000000    | CNY | A02 注册资本(万元)=1,200
            5亿元                   | 500000000   | CNY |
            -20                    |             |     | A01 注册资本(万元)=-20
            面议                    |             |     | A01 注册资本(万元)=面议
            """)
    void readsAmountsAsPeopleWriteThem(String cell, String yuan, String currency, String issues) {
        TableFile table = TestTables.csv(directory, "企业名称,注册资本(万元)\n太原甲有限公司,\"" + cell + "\"\n");
        EnterpriseRow row = row(table);

        assertThat(
                        row.registeredCapital() == null
                                ? null
                                : row.registeredCapital()
                                        .findCny()
                                        .orElseThrow()
                                        .stripTrailingZeros()
                                        .toPlainString())
                .isEqualTo(yuan);
        assertThat(
                        row.registeredCapital() == null
                                ? null
                                : row.registeredCapital().currency())
                .isEqualTo(currency);
        assertThat(outcome(table)).containsExactly("2 + 太原甲有限公司" + (issues == null ? "" : " " + issues));
    }

    @Test
    void convertsForeignMoneyAndKeepsZero() {
        TableFile table =
                TestTables.csv(directory, "企业名称,注册资本(万元),成立日期\n太原甲有限公司,USD 20万,2015-03-01\n大同乙有限公司,0,2015-03-01\n");

        assertThat(outcome(table)).first().isEqualTo("2 + 太原甲有限公司");
        assertThat(row(table).registeredCapital().currency()).isEqualTo("USD");
    }

    /// Codes are never mended on a guess: what does not pass its check is kept as claimed and identifies nobody.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # cell                  | identity           | issues
            91140100MA0000015K      | 91140100MA0000015K |
            91140100ma0000015k      | 91140100MA0000015K |
            9114 0100 MA00 0001 5K  | 91140100MA0000015K |
            ９１１４０１００ＭＡ０００００１５Ｋ  | 91140100MA0000015K |
            91140100MA000015K       |                    | U01 统一社会信用代码=91140100MA000015K
            9114O100MA0000015K      |                    | U02 统一社会信用代码=9114O100MA0000015K
            9I140100MA0000015K      |                    | U02 统一社会信用代码=9I140100MA0000015K
            91140100MA0000016K      |                    | U03 统一社会信用代码=91140100MA0000016K
            """)
    void doesNotGuessCreditCodes(String cell, String identity, String issues) {
        TableFile table = TestTables.csv(directory, "企业名称,统一社会信用代码\n太原甲有限公司,\"" + cell + "\"\n");

        assertThat(outcome(table)).containsExactly("2 + 太原甲有限公司" + (issues == null ? "" : " " + issues));
        assertThat(row(table).creditCode()).isEqualTo(identity);
    }

    @Test
    void rejectsARowWhoseOnlyNumberExcelDestroyed() {
        assertThat(outcome("企业名称,统一社会信用代码,注册号\n太原甲有限公司,1.40000E+14,\n太原乙有限公司,91140100MA0000015K,1.40000E+14\n"))
                .containsExactly("2 - U06 统一社会信用代码=1.40000E+14", "3 + 太原乙有限公司 U01 注册号=1.40000E+14");
    }

    private static EnterpriseRow row(TableFile table) {
        HeaderMapping mapping = HeaderMapper.mapEnterprises(table.info(), table.sample(200));
        return PARSER.parse(TestTables.rows(table).getFirst(), mapping).row().orElseThrow();
    }
}

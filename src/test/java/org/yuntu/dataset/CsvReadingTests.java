package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTests {

    private static final String HEADER = "企业名称,统一社会信用代码,地址\n";

    @TempDir
    Path directory;

    private List<String> rows(String body) {
        return TestTables.shown(TestTables.csv(directory, HEADER + body));
    }

    @Test
    void readsQuotedDelimitersQuotesAndLineBreaks() {
        assertThat(rows("\"甲,乙\",\"说\"\"是\"\"\",\"一楼\n二楼\"\n丙,2,3\n"))
                .containsExactly("2 甲,乙|说\"是\"|一楼\n二楼", "4 丙|2|3");
    }

    @Test
    void readsEveryMixOfLineEnds() {
        assertThat(rows("甲,1,a\r\n乙,2,b\n丙,3,c\r丁,4,d")).containsExactly("2 甲|1|a", "3 乙|2|b", "4 丙|3|c", "5 丁|4|d");
    }

    @Test
    void keepsQuotesInsideUnquotedCells() {
        assertThat(rows("甲,长度5\"管,c\n")).containsExactly("2 甲|长度5\"管|c");
    }

    @Test
    void toleratesBlanksAfterAClosingQuote() {
        assertThat(rows("\"甲\" ,\"1\"\t,c\n")).containsExactly("2 甲|1|c");
    }

    @Test
    void losesOnlyTheRowWithAnUnclosedQuote() {
        assertThat(rows("甲,\"1,a\n乙,2,b\n\"丙\",3,c\n")).containsExactly("2 Q01 甲|1|a", "3 乙|2|b", "4 丙|3|c");
    }

    @Test
    void losesOnlyTheLastRowWhenItsQuoteStaysOpen() {
        assertThat(rows("甲,1,a\n乙,2,\"b")).containsExactly("2 甲|1|a", "3 Q01 乙|2|b");
    }

    @Test
    void losesOnlyTheRowWithTextAfterAQuote() {
        assertThat(rows("甲,\"1\"x,a\n乙,2,b\n")).containsExactly("2 Q02 甲|1\"x|a", "3 乙|2|b");
    }

    @Test
    void takesALineBreakInsideADamagedRecordWithIt() {
        assertThat(rows("甲,\"一楼\n二楼\"x,a\n乙,2,b\n")).containsExactly("2 Q02 甲|一楼\n二楼\"x|a", "4 乙|2|b");
    }

    @Test
    void doubtsAQuoteThatSwallowsWholeRows() {
        String body = "甲,\"1,a\n乙,2,b\n丙,3,c\n丁,4,d\n戊,5\",e\n己,6,f\n";
        assertThat(rows(body))
                .startsWith("2 Q01 甲|1|a", "3 乙|2|b", "4 丙|3|c", "5 丁|4|d")
                .endsWith("7 己|6|f");
    }

    @Test
    void namesTooFewAndTooManyCells() {
        List<RawRow> rows = TestTables.rows(TestTables.csv(directory, HEADER + "甲,1\n乙,2,b,x\n丙,3,c\n"));

        assertThat(rows.stream().map(TestTables::shown)).containsExactly("2 C01 甲|1", "3 C02 乙|2|b|x", "4 丙|3|c");
        assertThat(rows.get(0).issues().getFirst().args()).containsExactly("3", "2");
        assertThat(rows.get(1).raw()).isEqualTo("乙,2,b,x");
    }

    @Test
    void toleratesEmptyCellsAtTheEnd() {
        assertThat(rows("甲,1,a,\n乙,2,b,,, \n丙,3,c\n")).containsExactly("2 甲|1|a", "3 乙|2|b", "4 丙|3|c");
    }

    @Test
    void countsBlankLinesAndRepeatedHeaders() {
        TableFile table = TestTables.csv(directory, HEADER + "甲,1,a\n\n,,\n" + HEADER + "乙,2,b\n合计,,2\n");

        assertThat(TestTables.shown(table)).containsExactly("2 甲|1|a", "6 乙|2|b");
        assertThat(TestTables.counts(table)).isEqualTo(new RowCounts(7, 2, 0, 2, 1, 1));
    }

    @Test
    void keepsARowThatOnlySoundsLikeATotal() {
        assertThat(rows("合计,91140100MA0000000X,太原市\n合计科技,1,a\n")).hasSize(2);
    }

    @Test
    void skipsNotesBelowTheData() {
        TableFile table = TestTables.csv(directory, HEADER + "甲,1,a\n数据来源：某平台,,\n共 1 家企业\n");

        assertThat(TestTables.shown(table)).containsExactly("2 甲|1|a");
        assertThat(TestTables.counts(table).totals()).isEqualTo(2);
    }

    @Test
    void findsTheHeaderBelowTitles() {
        TableFile table = TestTables.csv(directory, "太原市企业名录,,\n单位:万元,,\n\n企业名称,注册资本,地址\n甲公司,100,a\n乙公司,200,b\n");

        assertThat(table.info().headerLine()).isEqualTo(4);
        assertThat(table.info().titles()).containsExactly("太原市企业名录", "单位:万元");
        assertThat(table.info().header()).containsExactly("企业名称", "注册资本", "地址");
        assertThat(TestTables.shown(table)).containsExactly("5 甲公司|100|a", "6 乙公司|200|b");
    }

    @Test
    void findsAnUnknownHeader() {
        TableFile table = TestTables.csv(directory, "甲列,乙列,丙列\n苹果,1,2020-01-02\n梨,2,2020-01-03\n");

        assertThat(table.info().headerLine()).isEqualTo(1);
    }

    @Test
    void noticesThatThereIsNoHeader() {
        TableFile table = TestTables.csv(
                directory, "太原甲有限公司,91140100MA0000000X,2019-01-02\n太原乙有限公司,91140100MA0000001X,2019-01-03\n");

        assertThat(table.info().headerLine()).isZero();
        assertThat(table.info().header()).containsExactly("", "", "");
        assertThat(TestTables.rows(table)).hasSize(2);
    }

    @Test
    void followsTheUserAboutTheHeader() {
        Path file = TestTables.write(
                directory, "h.csv", "x,y\n企业名称,地址\n甲,a\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        TableFile table = TableFile.open(file, TableOptions.defaults().withHeaderLine(1));

        assertThat(table.info().header()).containsExactly("x", "y");
        assertThat(TestTables.rows(table)).hasSize(2);
    }

    @Test
    void tellsDelimiters() {
        assertThat(TestTables.csv(directory, "企业名称\t地址\n甲,乙\ta\n").info().delimiter())
                .isEqualTo("\t");
        assertThat(TestTables.csv(directory, "企业名称;地址\n甲,乙;a\n").info().delimiter())
                .isEqualTo(";");
        assertThat(TestTables.csv(directory, "企业名称|地址\n甲,乙|a\n").info().delimiter())
                .isEqualTo("|");
        assertThat(TestTables.csv(directory, "企业名称，地址\n甲，a\n").info().delimiter())
                .isEqualTo("，");
        assertThat(TestTables.csv(directory, "sep=;\r\n企业名称;地址\r\n甲,乙;a\r\n")
                        .info()
                        .header())
                .containsExactly("企业名称", "地址");
        assertThat(TestTables.csv(directory, "企业名称\n甲，乙；丙\n丁\n").info().header())
                .containsExactly("企业名称");
    }

    @Test
    void keepsFullWidthCommasInCells() {
        assertThat(rows("甲，乙,1，2,a，b\n丙，丁,3，4,c，d\n")).containsExactly("2 甲，乙|1，2|a，b", "3 丙，丁|3，4|c，d");
    }

    @Test
    void findsDestroyedTextInItsRowOnly() {
        assertThat(rows("甲,1,a\n锟斤拷,2,b\n丙,3,c\n\u032b\u052d市,4,d\n灞辫タ,5,e\n戊,6,f\n"))
                .containsExactly(
                        "2 甲|1|a", "3 E02 锟斤拷|2|b", "4 丙|3|c", "5 E02 \u032b\u052d市|4|d", "6 E02 灞辫タ|5|e", "7 戊|6|f");
    }

    @Test
    void rejectsCellsThatNoSpreadsheetCanHold() {
        List<RawRow> rows = TestTables.rows(
                TestTables.csv(directory, HEADER + "甲,1," + "长".repeat(32_768) + "\n乙,2," + "长".repeat(32_767) + "\n"));

        assertThat(rows.get(0).broken()).isTrue();
        assertThat(rows.get(1).broken()).isFalse();
    }

    @Test
    void survivesALineWithoutEnd() {
        List<RawRow> rows =
                TestTables.rows(TestTables.csv(directory, HEADER + "甲,1,a\n" + "x".repeat(9_000_000) + "\n乙,2,b\n"));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).broken()).isTrue();
        assertThat(TestTables.shown(rows.get(2))).isEqualTo("4 乙|2|b");
    }

    @Test
    void keepsNulCharactersForThoseWhoNormalise() {
        assertThat(rows("甲\0,1,a\n")).containsExactly("2 甲\0|1|a");
    }

    @Test
    void unwrapsTextFormulasAndRemarksOnOthers() {
        assertThat(rows("甲,\"=\"\"0911\"\"\",-5\n乙,=1+1,+86-351-1234567\n丙,@SUM(1),+cmd|x!A\n"))
                .containsExactly("2 甲|0911|-5", "3 X01 乙|=1+1|+86-351-1234567", "4 X01 丙|@SUM(1)|+cmd|x!A");
    }

    @Test
    void canBeReadTwiceAndTellsItsProgress() {
        TableFile table = TestTables.csv(directory, HEADER + "甲,1,a\n");

        assertThat(TestTables.rows(table)).isEqualTo(TestTables.rows(table));
        try (RowCursor cursor = table.rows()) {
            cursor.next();
            assertThat(cursor.hasNext()).isFalse();
            assertThat(cursor.position())
                    .isEqualTo(cursor.size())
                    .isEqualTo(table.info().bytes());
        }
    }
}

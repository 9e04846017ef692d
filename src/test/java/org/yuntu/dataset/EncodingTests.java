package org.yuntu.dataset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuntu.dataset.EncodingGuess.Why;
import org.yuntu.model.IssueCode;

class EncodingTests {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Path DIVISIONS = Path.of("../shared/data/ref/shanxi_divisions.csv");

    /// Names whose GBK bytes are valid UTF-8 stand first.
    private static final List<String> NAMES = List.of(
            "太原", "平顺", "平鲁", "平遥", "平陆", "原平", "石楼", "应", "太原市", "应县", "大同市", "阳泉市", "长治市", "晋城市", "朔州市", "晋中市", "运城市",
            "忻州市", "临汾市", "吕梁市", "隰县", "岢岚县", "芮城县", "繁峙县", "襄汾县", "乡宁县", "蒲县", "霍州市", "垣曲县", "绛县", "万荣县");

    @TempDir
    Path directory;

    private EncodingGuess guess(byte[] bytes) {
        return TableFile.open(TestTables.write(directory, "e.csv", bytes))
                .info()
                .encoding();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    @Test
    void tellsEveryDivisionNameInBothEncodings() throws IOException {
        List<String> names = new ArrayList<>(NAMES);
        if (Files.exists(DIVISIONS)) {
            TestTables.rows(TableFile.open(DIVISIONS))
                    .forEach(row -> names.add(row.cells().get(1)));
        }
        for (String name : List.copyOf(names)) {
            boolean suffixed = name.length() > 2 && "市县区".indexOf(name.charAt(name.length() - 1)) >= 0;
            names.add(suffixed ? name.substring(0, name.length() - 1) : name);
        }
        for (String name : names) {
            assertThat(guess(name.getBytes(GB18030)).name()).as(name).isEqualTo("GB18030");
            assertThat(guess(name.getBytes(UTF_8)).name()).as(name).isEqualTo("UTF-8");
            assertThat(guess(("city,n\n" + name + ",1\n").repeat(60).getBytes(GB18030))
                            .name())
                    .as(name)
                    .isEqualTo("GB18030");
        }
    }

    @Test
    void readsTaiyuanInGbk() {
        Path file = TestTables.write(directory, "t.csv", "city,n\n太原,1\n", GB18030);
        TableFile table = TableFile.open(file);

        assertThat(new String("太原".getBytes(GB18030), UTF_8)).doesNotContain("\ufffd");
        assertThat(table.info().encoding().why()).isEqualTo(Why.COMMON_HAN);
        assertThat(TestTables.shown(table)).containsExactly("2 太原|1");
    }

    @Test
    void leavesAccentedLatinAlone() {
        assertThat(guess("name,city\ncafé,Zürich\nnaïve,Málaga\n".getBytes(UTF_8))
                        .name())
                .isEqualTo("UTF-8");
        assertThat(guess("name,city\nМосква,Россия\n".getBytes(UTF_8)).name()).isEqualTo("UTF-8");
    }

    @Test
    void tellsMarksAndWideEncodings() {
        byte[] text = "企业名称,地址\n太原钢铁,太原市1号\n".getBytes(UTF_8);
        assertThat(guess(join(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, text))
                        .why())
                .isEqualTo(Why.BYTE_ORDER_MARK);
        for (Charset wide : List.of(UTF_16LE, UTF_16BE)) {
            String sheet = "企业名称,地址\n" + "太原钢铁,太原市1号\n".repeat(5);
            assertThat(guess(sheet.getBytes(wide)).name()).isEqualTo(wide.name());
            TableFile marked = TableFile.open(TestTables.write(directory, "w.csv", ("\ufeff" + sheet).getBytes(wide)));
            assertThat(marked.info().header()).containsExactly("企业名称", "地址");
            assertThat(marked.info().encoding().why()).isEqualTo(Why.BYTE_ORDER_MARK);
        }
    }

    @Test
    void looksAtTheWholeFile() {
        String ascii = "a,b\n" + "1,2\n".repeat(30_000);
        EncodingGuess late = guess(join(ascii.getBytes(UTF_8), "3,山西太钢\n".getBytes(GB18030)));
        assertThat(late.name()).isEqualTo("GB18030");
        assertThat(guess(ascii.getBytes(UTF_8)).why()).isEqualTo(Why.ONLY_ASCII);
    }

    @Test
    void readsFilesPutTogetherFromTwoEncodings() {
        byte[] mixed = join(
                "企业名称,地址\n山西甲有限公司,太原\n".getBytes(UTF_8),
                "山西乙有限公司,大同\n".getBytes(GB18030),
                "山西丙有限公司,太原\n".getBytes(UTF_8));
        TableFile table = TableFile.open(TestTables.write(directory, "m.csv", mixed));

        assertThat(table.info().encoding().why()).isEqualTo(Why.LINE_BY_LINE);
        assertThat(TestTables.shown(table)).containsExactly("2 山西甲有限公司|太原", "3 山西乙有限公司|大同", "4 山西丙有限公司|太原");
    }

    @Test
    void losesOnlyTheLineThatIsNeither() {
        for (Charset charset : List.of(UTF_8, GB18030)) {
            byte[] start = ("企业名称,地址\n" + "山西甲有限公司,太原市\n".repeat(30)).getBytes(charset);
            byte[] broken = {(byte) 0xe5, (byte) 0xa4, (byte) 0xff, ',', 'x', '\n'};
            TableFile table = TableFile.open(
                    TestTables.write(directory, "b.csv", join(start, broken, "山西乙有限公司,大同市\n".getBytes(charset))));

            assertThat(table.info().encoding().name()).isEqualTo(charset.name());
            assertThat(TestTables.rows(table).stream().filter(RawRow::broken))
                    .singleElement()
                    .satisfies(row -> assertThat(row.line()).isEqualTo(32));
        }
    }

    @Test
    void isUnsureAboutTraditionalText() {
        EncodingGuess guess = guess("公司名稱,地址\n臺灣積體電路製造股份有限公司,新竹科學園區力行六路八號\n".getBytes(Charset.forName("Big5")));

        assertThat(guess.sure()).isFalse();
        assertThat(guess.alternative()).contains("Big5");
        assertThat(TableFile.open(directory.resolve("e.csv"))
                        .info()
                        .issues()
                        .getFirst()
                        .code())
                .isEqualTo(IssueCode.E01);
    }

    @Test
    void followsTheUser() {
        Path file = TestTables.write(directory, "o.csv", "企业名称,地址\n臺灣,新竹\n", Charset.forName("Big5"));
        TableFile table = TableFile.open(file, TableOptions.defaults().withEncoding(Charset.forName("Big5")));

        assertThat(table.info().encoding().why()).isEqualTo(Why.CHOSEN);
        assertThat(TestTables.rows(table).getFirst().cells()).containsExactly("臺灣", "新竹");
    }

    @Test
    void tellsSingleNamesOfRealRegistrations() throws IOException {
        Path real = Path.of("../shared/data/registrations/shanxi-registrations-1980-2009.csv");
        assumeTrue(Files.exists(real), "real registrations are not on this machine");
        int wrong = 0;
        int seen = 0;
        for (RawRow row : TableFile.open(real).sample(60_000)) {
            if (seen++ % 40 == 0) {
                String name = row.cells().getFirst();
                wrong += guess(name.getBytes(GB18030)).name().equals("GB18030") ? 0 : 1;
                wrong += guess(name.getBytes(UTF_8)).name().equals("UTF-8") ? 0 : 1;
            }
        }
        assertThat(wrong).isZero();
    }
}

package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;
import org.yuntu.dataset.TableOptions;

/// The same facts again, in whatever file, order or encoding, change nothing; other facts change what they should.
@GraphTest
class RepeatedImportTests extends ImportScenario {

    /// Eleven firms' rows: one twice, one with two stories, one without code beside a twin with, one unsure, two
    /// broken.
    private static final List<String> DIRTY = List.of(
            HEADER,
            row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号"),
            row("太原演示乙丑机械有限公司", code(2), "太原", "演示街2号"),
            row("太原演示乙丑机械有限公司", code(2), "太原", "演示街2号"),
            row("大同演示丙寅化工有限公司", code(3), "大同市", "演示街3号"),
            row("大同演示丙寅新材料有限公司", code(3), "大同市", "演示街33号"),
            row("太原演示甲子机械有限公司", "", "太原市", "演示街1号东"),
            row("阳泉演示丁卯商贸有限公司", "", "阳泉市", "演示街4号"),
            row("演示戊辰科技有限公司", code(5), "太原市", "演示街5号"),
            row("演示戊辰科技有限公司", code(6), "太原市", "演示街6号"),
            row("演示戊辰科技有限公司", "", "太原市", "演示街7号"),
            row("", code(7), "太原市", "演示街8号"),
            row("长治演示己巳建材有限公司", "1.40105E+14", "长治市", "演示街9号"),
            ",,,,,,,,");

    @Test
    void importsADirtyFile() throws IOException {
        Receipt receipt = bring(csv("firms.csv", StandardCharsets.UTF_8, DIRTY));

        assertThat(receipt.state()).isEqualTo(Receipt.State.DONE);
        assertThat(receipt.totals()).isEqualTo(new Receipt.Totals(12, 8, 1, 2, 1, 1, 0, 0));
        assertThat(receipt.changes()).isEqualTo(new Receipt.Changes(6, 0, 1));
        assertThat(enterprises()).isEqualTo(6);
        assertThat(values("MATCH (e:Enterprise) WHERE e.id = $id RETURN e.formerNames", Map.of("id", code(3))))
                .singleElement()
                .asString()
                .contains("大同演示丙寅");
        assertThat(count("MATCH (:Enterprise)-[s:STATED_IN]->(:ImportBatch {state: 'done'}) RETURN count(s)"))
                .isEqualTo(8);
    }

    @Test
    void changesNothingWhenAFileComesAgain() throws IOException {
        Path file = csv("firms.csv", StandardCharsets.UTF_8, DIRTY);
        bring(file);
        List<String> before = dump();

        Receipt again = bring(file);

        assertThat(again.state()).isEqualTo(Receipt.State.KNOWN);
        assertThat(again.totals()).isEqualTo(new Receipt.Totals(12, 0, 9, 2, 1, 1, 0, 0));
        assertThat(again.changes()).isEqualTo(new Receipt.Changes(0, 0, 0));
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void knowsAFileBeforeItsRowsAreRead() throws IOException {
        Path file = csv("firms.csv", StandardCharsets.UTF_8, DIRTY);
        bring(file);
        AtomicInteger looks = new AtomicInteger();

        Receipt again = imports.run(request(file), (stage, done, size, rows) -> looks.incrementAndGet());

        assertThat(again.state()).isEqualTo(Receipt.State.KNOWN);
        assertThat(again.problems()).isNotEmpty();
        assertThat(looks).hasValue(0);
    }

    @Test
    void changesNothingWhenRowsComeInAnotherOrder() throws IOException {
        bring(csv("firms.csv", StandardCharsets.UTF_8, DIRTY));
        List<String> before = dump();

        for (int seed = 0; seed < 3; seed++) {
            Receipt receipt = bring(csv("shuffled.csv", StandardCharsets.UTF_8, shuffled(DIRTY, seed)));
            assertThat(receipt.state()).isEqualTo(Receipt.State.DONE);
            assertThat(receipt.totals()).isEqualTo(new Receipt.Totals(12, 0, 10, 2, 0, 1, 0, 0));
            assertThat(dump()).isEqualTo(before);
        }
    }

    @Test
    void changesNothingWhenColumnsComeInAnotherOrder() throws IOException {
        bring(csv("firms.csv", StandardCharsets.UTF_8, DIRTY));
        List<String> before = dump();

        List<String> turned = DIRTY.stream()
                .map(line ->
                        Arrays.asList(line.split(",", -1)).reversed().stream().collect(Collectors.joining(",")))
                .toList();
        Receipt receipt = bring(csv("turned.csv", StandardCharsets.UTF_8, turned));

        assertThat(receipt.totals()).isEqualTo(new Receipt.Totals(12, 0, 10, 2, 0, 1, 0, 0));
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void comesToTheSameGraphInWhateverOrderTheRowsFirstCame() throws IOException {
        bring(csv("firms.csv", StandardCharsets.UTF_8, DIRTY));
        List<String> expected = withoutPlacesInTheFile();

        for (int seed = 0; seed < 5; seed++) {
            emptyTheEnterprisePart();
            bring(csv("shuffled.csv", StandardCharsets.UTF_8, shuffled(DIRTY, seed)));
            assertThat(withoutPlacesInTheFile()).isEqualTo(expected);
        }
    }

    @Test
    void readsAGbkFileAsItsUtf8Twin() throws IOException {
        bring(csv("firms.csv", StandardCharsets.UTF_8, DIRTY));
        List<String> before = dump();

        Receipt receipt = bring(csv("gbk.csv", Charset.forName("GBK"), DIRTY));

        assertThat(receipt.file().encoding()).startsWith("GB");
        assertThat(receipt.totals()).isEqualTo(new Receipt.Totals(12, 0, 10, 2, 0, 1, 0, 0));
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void believesTheLaterImportAndKeepsWhatOnlyTheEarlierSaid() throws IOException {
        bring(csv("a.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号")));
        bring(csv("b.csv", "企业名称,统一社会信用代码,注册地址", "太原演示甲子智能装备有限公司," + code(1) + ",演示路100号"));

        assertThat(values(
                        "MATCH (e:Enterprise) RETURN [e.name, e.address, e.capitalText, e.establishedOn, e.formerNames[0]]",
                        Map.of()))
                .singleElement()
                .isEqualTo(List.of("太原演示甲子智能装备有限公司", "演示路100号", "500", "2011-05-06", "太原演示甲子机械有限公司"));
    }

    @Test
    void countsAsUpdatedWhatWasThereAndBecameDifferent() throws IOException {
        bring(csv(
                "a.csv",
                HEADER,
                row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号"),
                row("太原演示乙丑机械有限公司", code(2), "太原市", "演示街2号")));
        Receipt receipt = bring(csv(
                "b.csv",
                HEADER,
                row("太原演示甲子机械有限公司", code(1), "太原市", "演示街10号"),
                row("太原演示甲子机械有限公司", "", "太原市", "演示街11号"),
                row("太原演示乙丑机械有限公司", code(2), "太原市", "演示街2号"),
                row("太原演示丙寅机械有限公司", code(3), "太原市", "演示街3号"),
                row("太原演示丙寅机械有限公司", "", "太原市", "演示街33号")));

        assertThat(receipt.changes()).isEqualTo(new Receipt.Changes(1, 1, 2));
    }

    @Test
    void believesTheNewerDateWhateverCameLater() throws IOException {
        Path newer = csv("newer.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "新址"));
        Path older = csv("older.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "旧址"));
        bring(dated(newer, LocalDate.of(2026, 1, 1)));
        bring(dated(older, LocalDate.of(2020, 1, 1)));

        assertThat(values("MATCH (e:Enterprise) RETURN e.address", Map.of())).containsExactly("新址");
    }

    /// The date is part of what a row says; a file first brought under a wrong date can be mended.
    @Test
    void takesTheSameFileOfAnotherDateForAnotherStatement() throws IOException {
        Path file = csv("a.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "甲址"));
        bring(dated(file, LocalDate.of(2020, 1, 1)));
        bring(dated(csv("b.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "乙址")), LocalDate.of(2022, 1, 1)));
        assertThat(values("MATCH (e:Enterprise) RETURN e.address", Map.of())).containsExactly("乙址");

        Receipt again = bring(dated(file, LocalDate.of(2024, 1, 1)));

        assertThat(again.totals().imported()).isEqualTo(1);
        assertThat(values("MATCH (e:Enterprise) RETURN [e.address, e.statedOn]", Map.of()))
                .containsExactly(List.of("甲址", LocalDate.of(2024, 1, 1)));
        assertThat(bring(dated(file, LocalDate.of(2024, 1, 1))).state()).isEqualTo(Receipt.State.KNOWN);
    }

    @Test
    void tiesARowToTheEnterpriseThatHadItsNameBefore() throws IOException {
        bring(csv("a.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号")));
        bring(csv("b.csv", HEADER, row("太原演示甲子智能装备有限公司", code(1), "太原市", "演示街1号")));
        bring(csv("c.csv", HEADER, row("太原演示甲子机械有限公司", "", "太原市", "演示街11号")));

        assertThat(enterprises()).isEqualTo(1);
    }

    @Test
    void tiesACodeToTheEnterpriseThatWasKnownByItsStockCode() throws IOException {
        bring(csv("a.csv", "企业名称,股票代码", "演示甲子股份有限公司,600169.SH"));
        bring(csv("b.csv", "企业名称,统一社会信用代码,股票代码", "太原演示甲子重工股份有限公司," + code(1) + ",600169.SH"));

        assertThat(enterprises()).isEqualTo(1);
    }

    private static ImportRequest dated(Path file, LocalDate date) {
        return new ImportRequest(file, TableOptions.defaults(), null, "", date, false, 1.0);
    }
}

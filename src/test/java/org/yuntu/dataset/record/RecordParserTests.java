package org.yuntu.dataset.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.RowIssue;
import org.yuntu.dataset.TableFile;

class RecordParserTests {

    private static final RecordParser PARSER = RecordParser.create(Datasets.locate());

    @TempDir
    Path folder;

    static List<RecordKind> kinds() {
        return RecordKinds.all();
    }

    private ParsedRecord parse(String kind, String header, String row) throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), header + "\n" + row + "\n");
        TableFile table = TableFile.open(file);
        return PARSER.parse(table.sample(1).getFirst(), RecordMapping.of(RecordKinds.get(kind), table.info()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsTheExampleOfEveryTemplateWithoutComplaint(RecordKind kind) throws Exception {
        Path file = folder.resolve("example.csv");
        RecordTemplate.write(kind, file);
        Files.writeString(file, Files.readString(file) + String.join(",", RecordTemplate.example(kind)) + "\r\n");
        TableFile table = TableFile.open(file);
        RecordMapping mapping = RecordMapping.of(kind, table.info());

        ParsedRecord parsed = PARSER.parse(table.sample(1).getFirst(), mapping);

        assertThat(mapping.understood()).isEqualTo(kind.fields().size());
        assertThat(parsed.row()).isPresent();
        assertThat(parsed.issues().stream()
                        .filter(i -> !i.code().name().equals("M01"))
                        .toList())
                .isEmpty();
        assertThat(parsed.row().orElseThrow().facts()).containsEntry("synthetic", true);
    }

    @Test
    void readsMoneySharesListsAndWordsOfAFund() throws Exception {
        Map<String, Object> facts = parse(
                        "fund",
                        "名称,类型,工具,投资阶段,规模(亿元),未投比例,出资上限(%),返投倍数,服务地区,成立日期",
                        "演示基金,引导基金,股权+债权,种子期、初创期,10,0.4,20,1.1倍,太原市、大同市,2020年3月")
                .row()
                .orElseThrow()
                .facts();

        assertThat(facts)
                .containsEntry("fundType", "guidance_fund")
                .containsEntry("instruments", List.of("equity", "debt"))
                .containsEntry("stages", List.of("seed", "startup"))
                .containsEntry("sizeCny", 1_000_000_000.0)
                .containsEntry("uninvestedShare", 0.4)
                .containsEntry("contributionCap", 0.2)
                .containsEntry("returnMultiple", 1.1)
                .containsEntry("covers", List.of("140100", "140200"))
                .containsEntry("foundedOn", "2020-03");
    }

    @Test
    void validityEndsOnTheLastDayOfWhatIsStated() throws Exception {
        Map<String, Object> facts = parse("department", "名称,有效期起,有效期止", "演示局,2009,2018年11月")
                .row()
                .orElseThrow()
                .facts();

        assertThat(facts)
                .containsEntry("validFrom", LocalDate.of(2009, 1, 1))
                .containsEntry("validTo", LocalDate.of(2018, 11, 30));
    }

    @Test
    void keepsAWordItDoesNotKnowAsTextAndSaysSo() throws Exception {
        ParsedRecord parsed = parse("laboratory", "名称,平台类型,开放共享", "演示实验室,演示类型,或许");

        assertThat(parsed.issues()).extracting(RowIssue::header).containsExactly("平台类型", "开放共享");
        assertThat(parsed.row().orElseThrow().facts())
                .containsEntry("platformTypeText", "演示类型")
                .doesNotContainKeys("platformType", "open");
    }

    @Test
    void rejectsARowWithoutWhatItsKindNeeds() throws Exception {
        ParsedRecord parsed = parse("supply", "供应商,采购商,产品", "演示甲公司,,采煤机");

        assertThat(parsed.row()).isEmpty();
        assertThat(parsed.issues()).extracting(RowIssue::header).containsExactly("采购商");
    }

    @Test
    void theSameFactsHaveTheSameFingerprintWhateverTheOrderOfColumns() throws Exception {
        String one =
                parse("fund", "名称,类型,规模", "演示基金,母基金,5亿元").row().orElseThrow().fingerprint();
        String other =
                parse("fund", "规模,名称,基金类型", "5亿元,演示基金,母基金").row().orElseThrow().fingerprint();

        assertThat(one).isEqualTo(other);
    }
}

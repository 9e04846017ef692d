package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.record.RecordImport;

/// Records of every shape come in, are tied to what they name, and go again. All names are invented.
@GraphTest
class RecordImportTests extends ImportScenario {

    private static final String LABS = "名称,地区,平台类型,级别,依托单位,服务集群,相关产品,状态,来源,数据日期";
    private static final String SUPPLY = "供应商,供应商代码,供应商地区,采购商,采购商代码,产品,金额(万元),年度,来源";

    @Autowired
    RecordImport records;

    @Autowired
    GraphStore store;

    Receipt bring(String kind, Path file) {
        return bring(kind, request(file));
    }

    /// For real, after a dry run that must have said the same and left no trace.
    private Receipt bring(String kind, ImportRequest request) {
        List<String> before = dump();
        Receipt expected = records.run(RecordKinds.get(kind), request.asDryRun(), ImportProgress.silent());
        assertThat(dump()).as("the graph after a dry run").isEqualTo(before);
        Receipt receipt = records.run(RecordKinds.get(kind), request, ImportProgress.silent());
        assertThat(receipt.totals()).as("what the dry run foretold").isEqualTo(expected.totals());
        assertThat(receipt.changes()).as("what the dry run foretold").isEqualTo(expected.changes());
        assertThat(receipt.problemCounts()).isEqualTo(expected.problemCounts());
        assertThat(receipt.totals().addsUp()).as("%s", receipt.totals()).isTrue();
        return receipt;
    }

    @Test
    void makesANodeWithItsLabelsFactsAndRelationshipsThatKnowTheirSource() throws IOException {
        bring("university", csv("u.csv", "名称,地区", "云图演示大学,太原市"));

        Receipt receipt = bring(
                "laboratory", csv("l.csv", LABS, "演示煤机重点实验室,太原市,省重点实验室,省级,云图演示大学,煤机智能制造装备,采煤机,运行,演示文件,2023-05-01"));

        assertThat(receipt.totals().imported()).isEqualTo(1);
        assertThat(values("""
                        MATCH (u:University)-[h:HOSTS]->(l:Record:Platform:Laboratory {platformType: 'provincial_key_laboratory'})
                        MATCH (l)-[:SERVES_CLUSTER]->(c:Cluster)
                        MATCH (l)-[:WORKS_ON]->(p:Product)
                        MATCH (l)-[:LOCATED_IN]->(d:Division)
                        RETURN u.name + ' ' + l.level + ' ' + c.code + ' ' + p.name + ' ' + d.name + ' ' + h.source + ' ' + h.statedOn + ' ' + h.kind
                        """, Map.of()))
                .containsExactly("云图演示大学 provincial coal-machinery 采煤机 太原市 演示文件 2023-05-01 observed");
    }

    @Test
    void keepsANameThatIsNotThereAndTiesItWhenItComes() throws IOException {
        Receipt receipt = bring("laboratory", csv("l.csv", LABS, "演示实验室,太原市,重点实验室,,云图演示大学；太原演示甲子机械有限公司,,,,演示,"));

        assertThat(receipt.problemCounts()).containsEntry("V02", 2L);
        assertThat(count("MATCH (:Laboratory)-[r:REFERS_TO]->(:PendingReference) RETURN count(r)"))
                .isEqualTo(2);

        bring("university", csv("u.csv", "名称,地区", "云图演示大学,太原市"));
        assertThat(count("MATCH (:University)-[r:HOSTS]->(:Laboratory) RETURN count(r)"))
                .isEqualTo(1);

        bring(csv("e.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号")));
        assertThat(count("MATCH (:Enterprise)-[r:HOSTS]->(:Laboratory) RETURN count(r)"))
                .isEqualTo(1);
        assertThat(count("MATCH (p:PendingReference) RETURN count(p)")).isZero();
    }

    @Test
    void waitsAgainWhenWhatItNamesIsTakenBack() throws IOException {
        bring("laboratory", csv("l.csv", LABS, "演示实验室,太原市,重点实验室,,云图演示大学；太原演示甲子机械有限公司,,,,演示,"));
        List<String> before = dump();
        Receipt university = bring("university", csv("u.csv", "名称,地区", "云图演示大学,太原市"));
        Receipt firms = bring(csv("e.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号")));

        undo.undo(university.batch(), done -> {});
        undo.undo(firms.batch(), done -> {});

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void foldsWhatSeveralFilesSayAndUnfoldsItAgain() throws IOException {
        bring("laboratory", csv("a.csv", LABS, "演示实验室,太原市,重点实验室,市级,云图演示大学,煤机智能制造装备,,筹建,甲,2020-01-01"));
        List<String> before = dump();
        Receipt second = bring("laboratory", csv("b.csv", LABS, "演示实验室,太原市,省重点实验室,省级,,,,运行,乙,2022-01-01"));

        assertThat(second.changes().updated()).isEqualTo(1);
        assertThat(values(
                        "MATCH (l:Laboratory)-[s:SERVES_CLUSTER]->() RETURN l.platformType + l.state + s.source",
                        Map.of()))
                .containsExactly("provincial_key_laboratoryoperating甲");

        undo.undo(second.batch(), done -> {});
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void leavesNothingOfTheOnlyImport() throws IOException {
        Receipt labs = bring("laboratory", csv("l.csv", LABS, "演示实验室,太原市,重点实验室,,云图演示大学,煤机智能制造装备,采煤机,,演示,"));
        Receipt supply = bring("supply", csv("s.csv", SUPPLY, "甲演示公司," + code(1) + ",,乙演示公司,,采煤机,100,2022,演示"));

        undo.undo(labs.batch(), done -> {});
        undo.undo(supply.batch(), done -> {});

        assertThat(dump()).isEmpty();
    }

    @Test
    void knowsAFileThatComesAgainAndARowThatComesInAnotherFile() throws IOException {
        Path file = csv("l.csv", LABS, "演示实验室,太原市,重点实验室,,,,,,演示,");
        bring("laboratory", file);
        List<String> before = dump();

        assertThat(records.run(RecordKinds.get("laboratory"), request(file), ImportProgress.silent())
                        .state())
                .isEqualTo(Receipt.State.KNOWN);
        Receipt other = bring("laboratory", csv("other.csv", LABS, "演示实验室,太原市,重点实验室,,,,,,演示,", ""));

        assertThat(other.totals().unchanged()).isEqualTo(1);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void makesEnterprisesThatASupplyNamesAndCompletesThemLater() throws IOException {
        bring("supply", csv("s.csv", SUPPLY, "甲演示公司," + code(1) + ",太原市,乙演示公司,,采煤机,100,2022,演示"));

        assertThat(values("""
                        MATCH (a:Enterprise {mentioned: true})-[s:SUPPLIES]->(b:Enterprise {mentioned: true})
                        RETURN a.name + b.name + s.productText + toString(s.amountCny) + toString(s.year) + s.product
                        """, Map.of())).containsExactly("甲演示公司乙演示公司采煤机1000000.02022ma.shearer");

        bring(csv("e.csv", HEADER, row("甲演示公司", code(1), "太原市", ""), row("乙演示公司", code(2), "大同市", "")));

        assertThat(enterprises()).isEqualTo(2);
        assertThat(values(
                        "MATCH (a)-[:SUPPLIES]->(b) WHERE a.mentioned IS NULL AND b.mentioned IS NULL RETURN a.creditCode + b.creditCode",
                        Map.of()))
                .containsExactly(code(1) + code(2));
    }

    @Test
    void keepsASupplyWhenTheRegistrationsAreTakenBack() throws IOException {
        Receipt firms = bring(csv("e.csv", HEADER, row("甲演示公司", code(1), "太原市", ""), row("丙演示公司", code(3), "大同市", "")));
        bring("supply", csv("s.csv", SUPPLY, "甲演示公司," + code(1) + ",太原市,乙演示公司,,采煤机,100,2022,演示"));

        undo.undo(firms.batch(), done -> {});

        assertThat(values("MATCH (a)-[:SUPPLIES]->(b) RETURN a.name + a.mentioned + b.name", Map.of()))
                .containsExactly("甲演示公司true乙演示公司");
        assertThat(enterprises()).isEqualTo(2);
    }

    @Test
    void countsARepeatedSupplyOnceAndKeepsItWhileAnyoneSaysSo() throws IOException {
        String row = "甲演示公司," + code(1) + ",,乙演示公司,,采煤机,100,2022,演示";
        Receipt first = bring("supply", csv("a.csv", SUPPLY, row, row));
        assertThat(first.totals().unchanged()).isEqualTo(1);
        Receipt second = bring("supply", csv("b.csv", SUPPLY, row, "甲演示公司," + code(1) + ",,丙演示公司,,,5,2022,演示"));
        assertThat(second.totals().unchanged()).isEqualTo(1);

        undo.undo(first.batch(), done -> {});
        assertThat(values("MATCH ()-[s:SUPPLIES]->(b) RETURN b.name + s.batch ORDER BY b.name", Map.of()))
                .containsExactlyInAnyOrder("丙演示公司" + second.batch(), "乙演示公司" + second.batch());

        undo.undo(second.batch(), done -> {});
        assertThat(dump()).isEmpty();
    }

    @Test
    void aTenancyWaitsForItsIncubatorAndAgainWhenThatGoes() throws IOException {
        bring("tenancy", csv("t.csv", "企业,载体,入驻日期,毕业", "甲演示公司,演示孵化器,2020-01,否"));
        List<String> before = dump();
        assertThat(count("MATCH (:Enterprise)-[x:REFERS_TO]->(:PendingReference) RETURN count(x)"))
                .isEqualTo(1);

        Receipt incubator = bring("incubator", csv("i.csv", "名称,载体类型,地区", "演示孵化器,科技企业孵化器,太原市"));
        assertThat(values("MATCH (:Enterprise)-[x:TENANT_OF]->(i:Incubator) RETURN i.name + x.from", Map.of()))
                .containsExactly("演示孵化器2020-01");

        undo.undo(incubator.batch(), done -> {});
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void namesRecordsWithoutNamesAfterWhatTheySay() throws IOException {
        bring(csv("e.csv", HEADER, row("甲演示公司", code(1), "太原市", "")));
        bring("recognition", csv("r.csv", "企业,企业代码,认定类型,级别,认定日期", "甲演示公司," + code(1) + ",专精特新“小巨人”企业,国家级,2021-07-19"));
        bring("enterprise-year", csv("y.csv", "企业,年度,营业收入(万元)", "甲演示公司,2022,1200"));

        assertThat(values("MATCH (r:Record)-[:HELD_BY|OF]->(:Enterprise) RETURN r.name ORDER BY r.name", Map.of()))
                .containsExactly("甲演示公司 2022", "甲演示公司 专精特新“小巨人”企业 国家级 2021-07-19");
        assertThat(values("MATCH (y:EnterpriseYear) RETURN y.revenueCny", Map.of()))
                .containsExactly(12_000_000.0);
    }

    @Test
    void readsCountiesOfThePastAndTiesTheirSuccessors() throws IOException {
        bring(
                "demonstration-base",
                csv("d.csv", "名称,地区,类别,主体,批次", "大同市南郊区双创示范基地,大同市南郊区,区域,大同市南郊区,首批", "太谷县双创示范基地,太谷县,区域,太谷县,首批"));

        assertThat(values("""
                        MATCH (b:DemonstrationBase)-[x:LOCATED_IN]->(d:Division)
                        RETURN b.division + '>' + d.name + ' ' + x.formerDivision + ' ' + toString(x.formerDivisionUntil)
                        ORDER BY b.name
                        """, Map.of()))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.toString()).matches(".*(太谷区 140726|大同市 140211) \\d{4}"));
        assertThat(values(
                        "MATCH (:DemonstrationBase)-[:DESIGNATES]->(d:Division) RETURN d.name ORDER BY d.code",
                        Map.of()))
                .contains("太谷区");
    }

    @Test
    void mendedRejectsOfADirtyFileComeBack() throws IOException {
        Path dirty = csv(
                "脏.csv",
                Charset.forName("GB18030"),
                List.of(
                        "某市实验室名单,,,,,",
                        "名 称,平台类别,级  别,批准日期,负责人,联系电话",
                        "演示甲实验室,省重点实验室,省级,2020年3月,张三,13800000000",
                        ",省重点实验室,省级,2020,李四,13900000000",
                        "演示乙实验室,奇怪的类型,国,去年,,"));

        Receipt receipt = bring("laboratory", dirty);

        assertThat(receipt.totals().imported()).isEqualTo(2);
        assertThat(receipt.totals().rejected()).isEqualTo(1);
        assertThat(receipt.problemCounts()).containsKeys("N01", "V01", "D01");
        Path rejects = Path.of(String.valueOf(receipt.rejects()));
        String mended = Files.readString(rejects);
        assertThat(mended).doesNotContain("李四", "13900000000");
        Path back = Files.writeString(folder.resolve("mended.csv"), mended.replace("\n,省重点", "\n演示丙实验室,省重点"));
        assertThat(bring("laboratory", back).totals().imported()).isEqualTo(1);
        assertThat(values("MATCH (l:Laboratory) RETURN l.name ORDER BY l.name", Map.of()))
                .containsExactly("演示丙实验室", "演示乙实验室", "演示甲实验室");
        assertThat(dump().toString()).doesNotContain("张三", "13800000000");
    }

    @Test
    void theOrderOfRowsMakesNoDifference() throws IOException {
        List<String> labs = List.of(
                LABS,
                "演示甲实验室,太原市,重点实验室,,云图演示大学,煤机智能制造装备,采煤机,,演示,2020-01-01",
                "演示甲实验室,,,省级,,,,运行,演示,2021-01-01",
                "演示甲实验室,大同市,重点实验室,,,,,,演示,",
                "演示乙实验室,,重点实验室,,演示甲实验室,,,,演示,",
                "演示乙实验室,长治市,省重点实验室,,甲演示公司,,,,演示,2022");
        List<String> supply = List.of(
                SUPPLY,
                "甲演示公司," + code(1) + ",,乙演示公司,,采煤机,100,2022,演示",
                "甲演示公司,,,丙演示公司,,,100,2022,演示",
                "乙演示公司,,大同市,甲演示公司,,,7,2022,演示",
                "丙演示公司," + code(3) + ",,乙演示公司,,,8,2021,演示");
        bring("laboratory", csv("l.csv", java.nio.charset.StandardCharsets.UTF_8, labs));
        bring("supply", csv("s.csv", java.nio.charset.StandardCharsets.UTF_8, supply));
        List<String> expected = withoutPlacesInTheFile();

        Random random = new Random(20261121);
        for (int i = 0; i < 5; i++) {
            emptyTheEnterprisePart();
            List<List<String>> files = new ArrayList<>(List.of(labs, supply));
            for (List<String> lines : files) {
                bring(
                        lines == labs ? "laboratory" : "supply",
                        csv(
                                (lines == labs ? "l" : "s") + ".csv",
                                java.nio.charset.StandardCharsets.UTF_8,
                                shuffled(lines, random.nextLong())));
            }
            assertThat(withoutPlacesInTheFile()).isEqualTo(expected);
        }
        assertThat(Collections.frequency(expected, "")).isZero();
    }

    @Test
    void neitherRecordsNorMentionsCountAsEnterprisesOfAPlace() throws IOException {
        bring(csv("e.csv", HEADER, row("丙演示公司", code(3), "太原市", "")));
        bring("laboratory", csv("l.csv", LABS, "演示实验室,太原市,重点实验室,,,,,,演示,"));
        bring("supply", csv("s.csv", SUPPLY, "甲演示公司," + code(1) + ",太原市,丙演示公司,,采煤机,100,2022,演示"));

        Map<String, Long> firms = new java.util.TreeMap<>();
        store.forEach("analysis/gap_census", Map.of(), row -> firms.put(row.text("division"), row.integer("firms")));

        assertThat(firms).containsEntry("", 1L).containsEntry("140100", 1L);
    }

    @Test
    void stopsWhenARequiredColumnIsMissing() throws IOException {
        Receipt receipt = records.run(
                RecordKinds.get("supply"), request(csv("s.csv", "供应商,产品", "甲演示公司,采煤机")), ImportProgress.silent());

        assertThat(receipt.state()).isEqualTo(Receipt.State.STOPPED);
        assertThat(receipt.problemCounts()).containsKey("H01");
        assertThat(dump()).isEmpty();
    }
}

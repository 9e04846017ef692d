package org.yuntu.analysis.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultRows;
import org.yuntu.model.Cluster;

/// 煤机 has everything but a fund of its own; 光伏 has a fund and nothing else; only one in two zones names its
/// industries. Of the two products of 煤机 the input is missing.
@GraphTest
class InnovationCircleAnalysisTests extends InnovationScenario {

    private static final String GRAPH = """
            CREATE (sx:Division {code: '140000', name: '山西省', level: 'province'})
            CREATE (ty:Division {code: '140100', name: '太原市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (dt:Division {code: '140200', name: '大同市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (k:Cluster {code: 'coal-machinery', name: '煤机智能制造装备'})
            CREATE (pv:Cluster {code: 'photovoltaic', name: '光伏'})
            CREATE (c:IndustrialChain {id: 'ma.chain', name: '煤机产业链'})-[:BELONGS_TO]->(k)
            CREATE (l:ChainLink {id: 'ma.seg', name: '整机', position: 'downstream'})-[:BELONGS_TO]->(c)
            CREATE (support:Product {id: 'ma.support', name: '液压支架', weight: 5})-[:BELONGS_TO]->(l)
            CREATE (valve:Product {id: 'ma.valve', name: '液压阀', weight: 3})-[:BELONGS_TO]->(l)
            CREATE (valve)-[:INPUT_OF {criticality: 'essential', chokepoint: true}]->(support)
            CREATE (lead:Enterprise {id: 'e1', name: '演示支架集团', province: '140000', prefecture: '140100', role: '链主'})
            CREATE (second:Enterprise {id: 'e2', name: '演示支架配件厂', province: '140000', prefecture: '140100'})
            FOREACH (e IN [lead, second] | CREATE (e)-[:PRODUCES {kind: 'observed', confidence: 1.0, phrase: '液压支架',
              rule: 'stated', source: '名录.csv', batch: 'b1', line: 2}]->(support))
            CREATE (lead)-[:HAS_ROLE {role: 'leader', kind: 'observed'}]->(c)
            CREATE (lab:Record {id: 'lab', kind: 'laboratory', name: '演示液压实验室', platformType: 'provincial_key_laboratory',
              source: '名单.csv'})-[:LOCATED_IN]->(ty)
            CREATE (lab)-[:WORKS_ON {kind: 'observed'}]->(valve)
            CREATE (mute:Record {id: 'mute', kind: 'laboratory', name: '演示不明实验室', platformType: 'provincial_key_laboratory'})
              -[:LOCATED_IN]->(ty)
            CREATE (:Record {id: 'general', kind: 'fund', name: '演示引导基金', fundType: 'guidance_fund'})-[:LOCATED_IN]->(sx)
            CREATE (fund:Record {id: 'sun', kind: 'fund', name: '演示光伏基金', fundType: 'industry_fund', sizeCny: 200000000.0,
              level: 'provincial'})-[:COVERS {kind: 'observed'}]->(sx)
            CREATE (fund)-[:COVERS_CLUSTER {kind: 'observed'}]->(pv)
            CREATE (chip:Record {id: 'chip', kind: 'fund', name: '演示半导体基金', fundType: 'venture_fund'})-[:LOCATED_IN]->(ty)
            CREATE (chip)-[:COVERS_CLUSTER {kind: 'observed'}]->(:Cluster {code: 'semiconductor', name: '半导体'})
            CREATE (sub:Record {id: 'subsidy', kind: 'fund', name: '演示专项资金', fundType: 'special_fund'})-[:LOCATED_IN]->(sx)
            CREATE (sub)-[:COVERS_CLUSTER {kind: 'observed'}]->(k)
            CREATE (far:Record {id: 'far', kind: 'fund', name: '演示大同基金', fundType: 'industry_fund'})-[:COVERS {kind: 'observed'}]->(dt)
            CREATE (far)-[:COVERS_CLUSTER {kind: 'observed'}]->(k)
            CREATE (zone:Record {id: 'z1', kind: 'zone', name: '演示高新区', level: 'national'})-[:LOCATED_IN]->(ty)
            CREATE (zone)-[:HOSTS_CLUSTER {kind: 'observed'}]->(k)
            CREATE (:Record {id: 'z2', kind: 'zone', name: '演示经开区'})-[:LOCATED_IN]->(ty)
            CREATE (s:PolicyDocument {id: 'D', title: '演示文件', number: '', issuer: '', issuedOn: date('2020-01-01'),
              division: '140000', note: ''})
            WITH s
            UNWIND [{id: 'P-1', until: null, conditions: 'chokepoint = yes'},
              {id: 'P-2', until: date('2021-12-31'), conditions: 'chokepoint = yes'},
              {id: 'P-3', until: null, conditions: 'gapTreatment = 引进'}] AS m
            CREATE (measure:Measure {id: m.id, article: '一', title: '演示措施' + m.id, appliesTo: '', condition: '',
              benefitType: '', amount: '', validUntil: m.until, departments: [], quote: ''})-[:ISSUED_IN]->(s)
            CREATE (:PolicyRule {id: m.id + 'a', subject: 'gap', conditions: m.conditions, benefit: 'recognition', base: '',
              period: '', note: ''})-[:RULE_OF]->(measure)
            """;

    InnovationCircleAnalysisTests() {
        super("innovation-circle", GRAPH);
    }

    @Test
    void saysWhichSlotsAreFilledEmptyOrUnknown() {
        ResultRows clusters = ResultRows.of(ask("太原"), "clusters");

        assertThat(value(clusters, Cluster.COAL_MINING_MACHINERY, "filled")).isEqualTo(new CellValue.Whole(5));
        assertThat(ResultRows.names(clusters.cell("coal-machinery", "empty"))).containsExactly("CircleSlot.FUND");
        assertThat(value(clusters, Cluster.COAL_MINING_MACHINERY, "score")).isEqualTo(new CellValue.Share(5 / 6.0));
        assertThat(value(clusters, Cluster.PHOTOVOLTAICS, "FUND")).isEqualTo(new CellValue.Whole(1));
        assertThat(value(clusters, Cluster.PHOTOVOLTAICS, "ZONE"))
                .as("half of the zones name no industry")
                .isEqualTo(new CellValue.Nothing());
        assertThat(ResultRows.names(clusters.cell("photovoltaic", "empty"))).doesNotContain("CircleSlot.ZONE");
    }

    @Test
    void namesWhoFillsASlotHowHighAndOnWhatEvidence() {
        AnalysisResult result = ask("太原");
        Cell research = slot(result, Cluster.COAL_MINING_MACHINERY, "RESEARCH", "who");

        assertThat(ResultRows.names(research)).containsExactly("lab");
        assertThat(research.evidence()).containsExactly("lab");
        assertThat(result.evidence())
                .anySatisfy(e -> assertThat(e.id() + e.source()).isEqualTo("lab名单.csv"));
        assertThat(slot(result, Cluster.COAL_MINING_MACHINERY, "RESEARCH", "provincial")
                        .value())
                .isEqualTo(new CellValue.Whole(1));
        assertThat(slot(result, Cluster.COAL_MINING_MACHINERY, "RESEARCH", "silent")
                        .value())
                .isEqualTo(new CellValue.Whole(1));
        assertThat(slot(result, Cluster.PHOTOVOLTAICS, "FUND", "amount").value())
                .isEqualTo(new CellValue.Money(200_000_000));
        assertThat(ResultRows.names(slot(result, Cluster.COAL_MINING_MACHINERY, "SUPPLIERS", "who")))
                .as("the leader is no supplier")
                .containsExactly("e2");
    }

    @Test
    void moneyThatOnlyGoesElsewhereOrTakesNoSharesIsNoFundOfTheCluster() {
        assertThat(slot(ask("太原"), Cluster.COAL_MINING_MACHINERY, "FUND", "state")
                        .value())
                .isEqualTo(new CellValue.Word("State.EMPTY"));
        assertThat(ResultRows.names(slot(ask("山西"), Cluster.COAL_MINING_MACHINERY, "FUND", "who")))
                .containsExactly("far");
    }

    @Test
    void aMissingSegmentHasACircleOfItsOwn() {
        ResultRows gaps = ResultRows.of(ask("太原"), "gaps");
        List<Cell> valve = gaps.table().rows().stream()
                .filter(r -> ResultRows.names(r.get(1)).contains("ma.valve"))
                .findFirst()
                .orElseThrow();

        assertThat(ResultRows.names(valve.get(gaps.table().indexOf("laboratories"))))
                .containsExactly("lab");
        assertThat(ResultRows.names(valve.get(gaps.table().indexOf("neededBy"))))
                .containsExactly("e1");
        assertThat(ResultRows.names(valve.get(gaps.table().indexOf("makers"))))
                .as("who buys a 卡脖子 product is not near to making it")
                .isEmpty();
        assertThat(ResultRows.names(valve.get(gaps.table().indexOf("neighbours"))))
                .containsExactly("ma.support");
        assertThat(ResultRows.names(valve.get(gaps.table().indexOf("measures"))))
                .as("P-2 is over")
                .containsExactly("P-1");
        assertThat(valve.get(gaps.table().indexOf("toCheck")).value()).isEqualTo(new CellValue.Whole(1));
        assertThat(ResultRows.names(valve.get(gaps.table().indexOf("empty")))).containsExactly("CircleSlot.FUND");
    }

    @Test
    void withoutPolicyBookAndRolesTheSlotsAreUnknownAndNotEmpty() {
        run("MATCH (m:Measure|PolicyDocument|PolicyRule) DETACH DELETE m");
        run("MATCH (e:Enterprise) REMOVE e.role WITH e MATCH (e)-[r:HAS_ROLE]->() DELETE r");
        ResultRows clusters = ResultRows.of(ask("太原"), "clusters");

        assertThat(List.of("LEADER", "GOVERNMENT"))
                .allSatisfy(s -> assertThat(value(clusters, Cluster.COAL_MINING_MACHINERY, s))
                        .isEqualTo(new CellValue.Nothing()));
        assertThat(ask("太原").notes().stream().map(Note::key)).contains("unknown.LEADER", "unknown.GOVERNMENT");
    }

    @Test
    void theScorecardTellsNothingFromUnknown() {
        AnalysisResult result = ask("太原");
        ResultRows scores = ResultRows.of(result, "scorecard");

        assertThat(value(scores, Cluster.COAL_MINING_MACHINERY, "CLUSTER_ECOSYSTEM"))
                .isEqualTo(new CellValue.Share(1));
        assertThat(value(scores, Cluster.COAL_MINING_MACHINERY, "FINANCE")).isEqualTo(new CellValue.Share(0));
        assertThat(value(scores, Cluster.COAL_MINING_MACHINERY, "TALENT")).isEqualTo(new CellValue.Nothing());
        assertThat(value(scores, Cluster.COAL_MINING_MACHINERY, "belowMedian"))
                .as("two clusters have no median")
                .isEqualTo(new CellValue.Nothing());
        assertThat(result.table("dimensions").rows()).hasSize(2 * Dimension.values().length);
    }

    @Test
    void theDimensionsAreThoseOfTheIndicators() throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle("texts/analysis-innovation-circle", Locale.SIMPLIFIED_CHINESE);
        String indicators = Files.readString(Path.of("datasets/indicators/indicators.csv"));
        Set<String> words = new TreeSet<>();
        for (Dimension dimension : Dimension.values()) {
            words.add(texts.getString("analysis-innovation-circle.word.Dimension." + dimension));
        }

        assertThat(words).hasSize(5).allSatisfy(w -> assertThat(indicators).contains("," + w + ","));
    }

    private static Cell slot(AnalysisResult result, Cluster cluster, String slot, String column) {
        return result.table("slots").rows().stream()
                .filter(r -> ResultRows.names(r.getFirst()).contains(cluster.code())
                        && ResultRows.names(r.get(1)).contains("CircleSlot." + slot))
                .map(r -> r.get(result.table("slots").indexOf(column)))
                .findFirst()
                .orElseThrow();
    }

    private static CellValue value(ResultRows rows, Cluster cluster, String column) {
        return rows.value(cluster, column);
    }

    private AnalysisResult ask(String scope) {
        return askIn(scope, "2024-12-31", List.of("煤机智能制造装备", "光伏"), Map.of());
    }
}

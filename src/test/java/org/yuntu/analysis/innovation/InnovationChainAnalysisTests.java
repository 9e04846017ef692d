package org.yuntu.analysis.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ResultRows;
import org.yuntu.model.Cluster;

/// A chain with research and a firm but no pilot base, and four technologies that end at different stages.
@GraphTest
class InnovationChainAnalysisTests extends InnovationScenario {

    private static final String GRAPH = """
            CREATE (sx:Division {code: '140000', name: '山西省', level: 'province'})
            CREATE (ty:Division {code: '140100', name: '太原市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (js:Division {code: '320000', name: '江苏省', level: 'province'})
            CREATE (k:Cluster {code: 'coal-machinery', name: '煤机智能制造装备'})
            CREATE (c:IndustrialChain {id: 'ma.chain', name: '煤机产业链'})-[:BELONGS_TO]->(k)
            CREATE (l:ChainLink {id: 'ma.seg', name: '整机', position: 'downstream'})-[:BELONGS_TO]->(c)
            CREATE (support:Product {id: 'ma.support', name: '液压支架', weight: 5})-[:BELONGS_TO]->(l)
            CREATE (shield:Product {id: 'ma.shield', name: '掩护式支架', weight: 1})-[:BELONGS_TO]->(l)
            CREATE (shield)-[:SUBTYPE_OF]->(support)
            CREATE (firm:Enterprise {id: 'e1', name: '演示支架厂', province: '140000', prefecture: '140100'})-[:LOCATED_IN]->(ty)
            CREATE (firm)-[:PRODUCES {kind: 'observed', confidence: 1.0, phrase: '液压支架', rule: 'stated', source: '名录.csv',
              batch: 'b1', line: 2}]->(support)
            CREATE (firm)-[:HAS_ROLE {role: 'leader', kind: 'observed'}]->(c)
            CREATE (far:Enterprise {id: 'e2', name: '江苏演示厂', province: '320000'})
            CREATE (lab:Record {id: 'lab', kind: 'laboratory', name: '甲实验室', platformType: 'state_key_laboratory'})-[:LOCATED_IN]->(ty)
            CREATE (center:Record {id: 'center', kind: 'platform', name: '乙技术中心', platformType: 'enterprise_technology_center',
              level: 'municipal'})-[:LOCATED_IN]->(ty)
            CREATE (plan:Record {id: 'plan', kind: 'pilot-base', name: '丙中试基地', platformType: 'pilot_base', level: 'provincial',
              state: 'planned'})-[:LOCATED_IN]->(ty)
            CREATE (away:Record {id: 'away', kind: 'pilot-base', name: '丁中试基地', platformType: 'pilot_base'})-[:LOCATED_IN]->(js)
            FOREACH (p IN [lab, center, plan, away] | CREATE (p)-[:SERVES_CLUSTER {kind: 'observed'}]->(k))
            CREATE (lab)-[:WORKS_ON {kind: 'observed'}]->(shield)
            CREATE (idea:Record {id: 't1', kind: 'technology', name: '原理'})-[:CONCERNS {kind: 'observed'}]->(shield)
            CREATE (tool:Record {id: 't2', kind: 'technology', name: '样机'})-[:DERIVES_FROM {kind: 'observed'}]->(idea)
            CREATE (product:Record {id: 't3', kind: 'technology', name: '产品'})-[:DERIVES_FROM {kind: 'observed'}]->(tool)
            CREATE (lonely:Record {id: 't4', kind: 'technology', name: '论文'})
            CREATE (sold:Record {id: 't5', kind: 'technology', name: '外售成果'})
            CREATE (foreign:Record {id: 't6', kind: 'technology', name: '外来成果'})
            FOREACH (t IN [tool, product, lonely, sold, foreign] | CREATE (t)-[:SERVES_CLUSTER {kind: 'observed'}]->(k))
            FOREACH (t IN [idea, tool, product, lonely, sold] | CREATE (lab)-[:DEVELOPS {kind: 'observed'}]->(t))
            CREATE (far)-[:DEVELOPS {kind: 'observed'}]->(foreign)
            CREATE (tool)-[:PILOTED_AT {kind: 'observed'}]->(center)
            CREATE (product)-[:INDUSTRIALISED_BY {kind: 'observed'}]->(firm)
            CREATE (sold)-[:PILOTED_AT {kind: 'observed'}]->(center)
            CREATE (sold)-[:INDUSTRIALISED_BY {kind: 'observed'}]->(far)
            """;

    InnovationChainAnalysisTests() {
        super("innovation-chain", GRAPH);
    }

    @Test
    void weighsPlatformsByLevelAndFindsTheFirstEmptyStage() {
        AnalysisResult result = ask(Map.of());
        ResultRows clusters = ResultRows.of(result, "clusters");

        assertThat(value(clusters, "BASIC_RESEARCH")).isEqualTo(new CellValue.Decimal(3));
        assertThat(value(clusters, "APPLIED_RESEARCH")).isEqualTo(new CellValue.Decimal(4));
        assertThat(value(clusters, "PILOT")).isEqualTo(new CellValue.Decimal(0));
        assertThat(value(clusters, "INDUSTRIALISATION")).isEqualTo(new CellValue.Decimal(0.5));
        assertThat(ResultRows.names(cell(clusters, "firstEmpty"))).containsExactly("proof_of_concept");
        assertThat(cell(clusters, "APPLIED_RESEARCH").evidence()).containsExactly("center", "lab");
        assertThat(result.notes()).anySatisfy(n -> {
            assertThat(n.key()).isEqualTo("build");
            assertThat(n.arguments().getFirst())
                    .isEqualTo(CellValue.Entity.word("proof_of_concept", "概念验证", "Proof of concept"));
        });
    }

    @Test
    void aPlannedBaseCountsOnlyWhenAskedForAndOneElsewhereNever() {
        ResultRows planned = ResultRows.of(ask(Map.of("withPlanned", "true", "provincialWeight", "2.5")), "clusters");

        assertThat(value(planned, "PILOT")).isEqualTo(new CellValue.Decimal(2.5));
        assertThat(cell(planned, "PILOT").evidence()).containsExactly("plan");
    }

    @Test
    void showsThePartsOfEachScore() {
        List<Cell> applied =
                ResultRows.of(ask(Map.of()), "cells").table().rows().get(1);

        assertThat(applied.stream().map(Cell::value).toList().subList(2, 7))
                .containsExactly(
                        new CellValue.Whole(1),
                        new CellValue.Whole(0),
                        new CellValue.Whole(1),
                        new CellValue.Whole(0),
                        new CellValue.Decimal(4));
    }

    @Test
    void whatWorksOnAKindOfASegmentWorksOnTheSegment() {
        AnalysisResult result = ask(Map.of());
        List<List<Cell>> segments = result.table("segments").rows();
        int research = result.table("segments").indexOf("BASIC_RESEARCH");
        int makers = result.table("segments").indexOf("makers");

        assertThat(ResultRows.names(segments.getFirst().get(1))).containsExactly("ma.support");
        assertThat(segments.getFirst().get(research).evidence()).containsExactly("lab");
        assertThat(segments.getFirst().get(makers)).isEqualTo(Cell.integer(1).evidence(List.of("e1")));
        assertThat(result.evidence())
                .anySatisfy(e -> assertThat(e.name() + e.source()).isEqualTo("演示支架厂名录.csv"));
    }

    @Test
    void followsTechnologiesAlongTheirSourcesInsideTheArea() {
        AnalysisResult result = ask(Map.of());
        ResultRows paths = ResultRows.of(result, "technologies");
        ResultRows clusters = ResultRows.of(result, "continuity");

        assertThat(List.of("t1", "t2", "t3"))
                .allSatisfy(id -> assertThat(paths.cell(id, "unbroken").value()).isEqualTo(new CellValue.Flag(true)));
        assertThat(ResultRows.names(paths.cell("t4", "brokenAt"))).containsExactly("pilot");
        assertThat(ResultRows.names(paths.cell("t5", "brokenAt"))).containsExactly("industrialisation");
        assertThat(ask("2025-01-01", List.of("光伏"), Map.of()).notes())
                .as("none of them concerns photovoltaics")
                .anySatisfy(n -> assertThat(n.key()).isEqualTo("noTechnologies"));
        assertThat(paths.table().rows()).as("t6 was developed elsewhere").hasSize(5);
        assertThat(value(clusters, "continuity")).isEqualTo(new CellValue.Share(0.6));
        assertThat(ResultRows.names(cell(clusters, "firstBreak"))).containsExactly("pilot");
        assertThat(cell(clusters, "endAtIndustrialisation").evidence()).containsExactly("t5");
    }

    @Test
    void aLeadingFirmAmongTheMakersBearsIndustrialisation() {
        run("MATCH (e:Enterprise {id: 'e1'})-[r:HAS_ROLE]->() DELETE r SET e.role = '链主'");

        assertThat(cell(ResultRows.of(ask(Map.of()), "clusters"), "INDUSTRIALISATION")
                        .evidence())
                .containsExactly("e1");
    }

    @Test
    void aCircleOfSourcesEndsWhereItBegan() {
        run("MATCH (a:Record {id: 't1'}), (b:Record {id: 't3'}) CREATE (a)-[:DERIVES_FROM {kind: 'observed'}]->(b)");

        assertThat(ResultRows.of(ask(Map.of()), "technologies").table().rows()).hasSize(5);
    }

    private static CellValue value(ResultRows rows, String column) {
        return rows.value(Cluster.COAL_MINING_MACHINERY, column);
    }

    private static Cell cell(ResultRows rows, String column) {
        return rows.cell(Cluster.COAL_MINING_MACHINERY.code(), column);
    }

    private AnalysisResult ask(Map<String, String> settings) {
        return ask("2025-01-01", List.of("coal-machinery"), settings);
    }
}

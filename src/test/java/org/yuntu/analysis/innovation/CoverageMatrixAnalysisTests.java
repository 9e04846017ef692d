package org.yuntu.analysis.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ResultRows;
import org.yuntu.model.Cluster;

/// One laboratory shared by two clusters, one alliance, a planned center, a laboratory elsewhere and one abolished.
@GraphTest
class CoverageMatrixAnalysisTests extends InnovationScenario {

    private static final String GRAPH = """
            CREATE (sx:Division {code: '140000', name: '山西省', level: 'province'})
            CREATE (ty:Division {code: '140100', name: '太原市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (js:Division {code: '320000', name: '江苏省', level: 'province'})
            CREATE (k1:Cluster {code: 'semiconductor', name: '半导体'})
            CREATE (k2:Cluster {code: 'optoelectronics', name: '光电'})
            CREATE (k3:Cluster {code: 'photovoltaic', name: '光伏'})
            CREATE (u:Record:Organisation:University {id: 'u1', kind: 'university', name: '演示大学'})-[:LOCATED_IN]->(ty)
            CREATE (a:Record:Platform:Laboratory {id: 'l1', kind: 'laboratory', name: '甲重点实验室', source: '名单.csv',
              statedOn: date('2024-05-01'), batch: 'b1', factKind: 'observed',
              platformType: 'provincial_key_laboratory', level: 'provincial', state: 'operating'})
            CREATE (u)-[:HOSTS {kind: 'observed'}]->(a)
            CREATE (a)-[:SERVES_CLUSTER {kind: 'observed'}]->(k1)
            CREATE (a)-[:SERVES_CLUSTER {kind: 'observed'}]->(k2)
            CREATE (a)-[:SERVES_CLUSTER {kind: 'predicted'}]->(k3)
            CREATE (b:Record:Platform:Laboratory {id: 'l2', kind: 'laboratory', name: '乙实验室',
              platformType: 'provincial_laboratory', state: 'operating'})-[:LOCATED_IN]->(js)
            CREATE (b)-[:SERVES_CLUSTER {kind: 'observed'}]->(k3)
            CREATE (c:Record:Platform:Laboratory {id: 'l3', kind: 'laboratory', name: '丙实验室',
              platformType: 'provincial_laboratory', state: 'abolished'})-[:LOCATED_IN]->(ty)
            CREATE (c)-[:SERVES_CLUSTER {kind: 'observed'}]->(k3)
            CREATE (d:Record:Platform:Laboratory {id: 'l4', kind: 'laboratory', name: '丁实验室', synthetic: true,
              platformType: 'state_key_laboratory'})-[:LOCATED_IN]->(ty)
            CREATE (d)-[:SERVES_CLUSTER {kind: 'observed'}]->(k3)
            CREATE (e:Record:Platform {id: 'p1', kind: 'platform', name: '戊创新中心', approvedOn: date('2023-01-01'),
              platformType: 'manufacturing_innovation_center', state: 'building'})-[:LOCATED_IN]->(ty)
            CREATE (e)-[:SERVES_CLUSTER {kind: 'observed'}]->(k1)
            CREATE (f:Record:Alliance {id: 'm1', kind: 'alliance', name: '己联盟', foundedOn: '2019-06',
              allianceType: 'industrial_technology_alliance'})-[:LOCATED_IN]->(ty)
            CREATE (f)-[:SERVES_CLUSTER {kind: 'observed'}]->(k1)
            """;

    CoverageMatrixAnalysisTests() {
        super("coverage-matrix", GRAPH);
    }

    @Test
    void countsClustersServedByWhatOperatesHere() {
        AnalysisResult result = ask("2024-12-31", Map.of());
        ResultRows targets = ResultRows.of(result, "targets");

        assertThat(targets.cell("CoverageTarget.LABORATORIES", "coveredClusters")
                        .value())
                .isEqualTo(new CellValue.Whole(2));
        assertThat(targets.cell("CoverageTarget.LABORATORIES", "there").evidence())
                .containsExactly("l1");
        assertThat(targets.cell("CoverageTarget.MANUFACTURING_CENTERS", "coveredClusters")
                        .value())
                .isEqualTo(new CellValue.Whole(0));
        assertThat(targets.cell("CoverageTarget.ALLIANCES", "coverage").value())
                .isEqualTo(new CellValue.Share(1.0 / 14));
        assertThat(ResultRows.names(targets.cell("CoverageTarget.ALLIANCES", "missing")))
                .hasSize(13)
                .doesNotContain("semiconductor");
    }

    @Test
    void theMatrixNamesTheRecordsBehindEachNumber() {
        AnalysisResult result = ask("2024-12-31", Map.of());
        ResultRows matrix = ResultRows.of(result, "matrix");

        assertThat(matrix.cell("optoelectronics", "LABORATORIES").evidence()).containsExactly("l1");
        assertThat(ResultRows.names(matrix.cell("semiconductor", "lacking")))
                .containsExactly("CoverageTarget.MANUFACTURING_CENTERS", "CoverageTarget.PILOT_BASES");
        assertThat(matrix.value(Cluster.PHOTOVOLTAICS, "met")).isEqualTo(new CellValue.Whole(0));
        assertThat(result.evidence()).anySatisfy(e -> {
            assertThat(e.id()).isEqualTo("l1");
            assertThat(e.source()).isEqualTo("名单.csv");
            assertThat(e.statedOn()).hasValueSatisfying(d -> assertThat(d).hasToString("2024-05-01"));
        });
    }

    @Test
    void saysWhichClustersShareOne() {
        ResultRows shared = ResultRows.of(ask("2024-12-31", Map.of()), "shared");

        assertThat(shared.table().rows()).hasSize(1);
        assertThat(ResultRows.names(shared.cell("CoverageTarget.LABORATORIES", "onlyOneFor")))
                .containsExactly("semiconductor", "optoelectronics");
    }

    @Test
    void aTargetIsOverdueOnlyAfterItsYear() {
        assertThat(overdue("2020-12-31")).isEqualTo(new CellValue.Flag(false));
        assertThat(overdue("2021-01-01")).isEqualTo(new CellValue.Flag(true));
        assertThat(ResultRows.of(ask("2024-12-31", Map.of()), "targets")
                        .cell("CoverageTarget.LABORATORIES", "overdue")
                        .value())
                .isEqualTo(new CellValue.Nothing());
    }

    @Test
    void parametersAdmitNationalPlannedAndPredicted() {
        assertThat(covered("LABORATORIES", Map.of("withNational", "true"))).isEqualTo(new CellValue.Whole(3));
        assertThat(covered("LABORATORIES", Map.of("withNational", "true", "synthetic", "false")))
                .isEqualTo(new CellValue.Whole(2));
        assertThat(covered("LABORATORIES", Map.of("kinds", "observed,predicted")))
                .isEqualTo(new CellValue.Whole(3));
        assertThat(covered("MANUFACTURING_CENTERS", Map.of("withPlanned", "true")))
                .isEqualTo(new CellValue.Whole(1));
    }

    @Test
    void whatHadNotBegunOnTheDayDoesNotCount() {
        ResultRows before = ResultRows.of(ask("2019-05-31", Map.of()), "targets");

        assertThat(before.cell("CoverageTarget.ALLIANCES", "coveredClusters").value())
                .isEqualTo(new CellValue.Whole(0));
        assertThat(before.cell("CoverageTarget.LABORATORIES", "there").value()).isEqualTo(new CellValue.Whole(0));
    }

    private CellValue overdue(String date) {
        return ResultRows.of(ask(date, Map.of()), "targets")
                .cell("CoverageTarget.ALLIANCES", "overdue")
                .value();
    }

    private CellValue covered(String target, Map<String, String> settings) {
        return ResultRows.of(ask("2024-12-31", settings), "targets")
                .cell("CoverageTarget." + target, "coveredClusters")
                .value();
    }

    private AnalysisResult ask(String date, Map<String, String> settings) {
        return ask(date, List.of(), settings);
    }
}

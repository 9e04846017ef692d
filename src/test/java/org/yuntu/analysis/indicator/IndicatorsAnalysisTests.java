package org.yuntu.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.TestGraph;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.ResultRows;
import org.yuntu.ingest.IndicatorImport;
import org.yuntu.ingest.PolicyImport;

/// Stated and counted values, a target missed, one met, one in parts, one in another unit, one of a district.
@GraphTest
class IndicatorsAnalysisTests {

    private static final String GRAPH = """
            CREATE (sx:Division {code: '140000', name: '山西省', level: 'province'})
            CREATE (ty:Division {code: '140100', name: '太原市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (jc:Division {code: '140500', name: '晋城市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (u:Division {code: '140502', name: '城区', level: 'county'})-[:WITHIN]->(jc)
            CREATE (k1:Cluster {code: 'semiconductor', name: '半导体'})
            CREATE (k2:Cluster {code: 'optoelectronics', name: '光电'})
            CREATE (:Record:IndicatorValue {id: 'v1', kind: 'indicator-value', name: 'v1', indicator: 'I-04', year: 2022,
              value: 63.0, unitText: '家', statedOn: date('2023-03-01'), factKind: 'observed'})-[:LOCATED_IN]->(sx)
            CREATE (:Record:IndicatorValue {id: 'v2', kind: 'indicator-value', name: 'v2', indicator: 'I-04', year: 2024,
              value: 71.0, unitText: '家', statedOn: date('2025-03-01'), source: '年报', factKind: 'observed'})
              -[:LOCATED_IN]->(sx)
            CREATE (:Record:IndicatorValue {id: 'v3', kind: 'indicator-value', name: 'v3', indicator: 'I-34', year: 2024,
              value: 0.235, unitText: '亿元', factKind: 'observed'})-[:LOCATED_IN]->(u)
            CREATE (:Record:IndicatorValue {id: 'v4', kind: 'indicator-value', name: 'v4', indicator: 'I-20', year: 2024,
              value: 3.0, unitText: '工作日', factKind: 'observed'})-[:LOCATED_IN]->(ty)
            CREATE (:Record:IndicatorValue {id: 'v5', kind: 'indicator-value', name: 'v5', indicator: 'I-29', year: 2019,
              value: 33.0, unitText: '亿元', factKind: 'observed'})-[:LOCATED_IN]->(sx)
            CREATE (a:Enterprise {id: 'a', name: '演示甲', province: '140000', prefecture: '140100'})
            CREATE (b:Enterprise {id: 'b', name: '演示乙', province: '140000', prefecture: '140500', county: '140502'})
            CREATE (:Record:Recognition {id: 'r1', kind: 'recognition', name: 'r1', recognitionType: 'high_tech_enterprise',
              first: true, recognisedOn: date('2021-06-30'), validTo: date('2022-06-29'), factKind: 'observed'})
              -[:HELD_BY {kind: 'observed'}]->(a)
            CREATE (:Record:Recognition {id: 'r2', kind: 'recognition', name: 'r2', recognitionType: 'high_tech_enterprise',
              first: false, recognisedOn: date('2023-06-30'), factKind: 'observed'})-[:HELD_BY {kind: 'observed'}]->(b)
            CREATE (:Record:Recognition {id: 'r3', kind: 'recognition', name: 'r3', recognitionType: 'srdi_sme',
              recognisedOn: date('2022-06-30'), factKind: 'observed'})-[:HELD_BY {kind: 'observed'}]->(b)
            CREATE (:Record:Recognition {id: 'r4', kind: 'recognition', name: 'r4', recognitionType: 'little_giant',
              recognisedOn: date('2023-06-30'), factKind: 'observed'})-[:HELD_BY {kind: 'observed'}]->(b)
            CREATE (:Record:Project {id: 'p1', kind: 'project', name: 'p1', projectType: 'key_technology',
              startedOn: date('2022-01-01'), factKind: 'observed'})-[:LOCATED_IN]->(ty)
            CREATE (:Record:Project {id: 'p2', kind: 'project', name: 'p2', projectType: 'national_task',
              startedOn: date('2024-01-01'), factKind: 'observed'})-[:LOCATED_IN]->(ty)
            CREATE (:Record:Project {id: 'p3', kind: 'project', name: 'p3', projectType: 'national_task',
              startedOn: date('2023-01-01'), factKind: 'observed'})-[:LOCATED_IN]->(ty)
            CREATE (:Record:FinancialOrganisation {id: 'f1', kind: 'finance', name: 'f1', financeType: 're_guarantee',
              capital: 3.2e9, factKind: 'observed'})-[:LOCATED_IN]->(sx)
            CREATE (:Record:FinancialOrganisation {id: 'f2', kind: 'finance', name: 'f2', financeType: 'guarantee',
              guaranteeFeeShare: 0.009, factKind: 'observed'})-[:LOCATED_IN]->(u)
            CREATE (:Record:FinancialOrganisation {id: 'f3', kind: 'finance', name: 'f3', financeType: 'guarantee',
              guaranteeFeeShare: 0.013, factKind: 'observed'})-[:LOCATED_IN]->(ty)
            CREATE (:Record:Platform {id: 'c1', kind: 'platform', name: 'c1',
              platformType: 'manufacturing_innovation_center', level: 'provincial', state: 'building',
              factKind: 'observed'})-[:LOCATED_IN]->(ty)
            """;

    @Autowired
    Analyses analyses;

    @Autowired
    FigureSnapshots snapshots;

    @Autowired
    IndicatorImport indicators;

    @Autowired
    PolicyImport policy;

    @Autowired
    TestGraph graph;

    @Autowired
    Driver driver;

    @BeforeEach
    void fill() {
        empty();
        graph.run(GRAPH);
        policy.bringUpToDate();
        indicators.bringUpToDate();
    }

    @AfterEach
    void empty() {
        graph.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    }

    @Test
    void aTargetMissedAfterItsYearIsOverdue() {
        AnalysisResult result = ask("山西", "2024-12-31", Map.of());

        assertThat(status(result, "I-04")).isEqualTo("IndicatorStatus.OVERDUE");
        assertThat(figure(result, "I-04", "actual").value()).isEqualTo(new CellValue.Decimal(71));
        assertThat(figure(result, "I-04", "statedYear").value()).isEqualTo(new CellValue.Whole(2024));
        assertThat(figure(result, "I-04", "stated").evidence()).containsExactly("v2");
        assertThat(result.evidence()).anySatisfy(e -> assertThat(e.source()).isEqualTo("年报"));
        assertThat(status(ask("山西", "2022-12-31", Map.of()), "I-04")).isEqualTo("IndicatorStatus.NOT_REACHED");
        assertThat(figure(ask("山西", "2022-12-31", Map.of()), "I-04", "actual").value())
                .isEqualTo(new CellValue.Decimal(63));
    }

    @Test
    void newFirmsCountByTheirFirstRecognitionAlsoWhenItHasEnded() {
        AnalysisResult result = ask("山西", "2024-12-31", Map.of());

        assertThat(figure(result, "I-05", "computed").value()).isEqualTo(new CellValue.Decimal(1));
        assertThat(figure(result, "I-05", "computed").evidence()).containsExactly("r1");
    }

    @Test
    void allPartsAreComputedAndOneWithoutDataIsNotZero() {
        ResultRows figures = ResultRows.of(ask("山西", "2024-12-31", Map.of()), "figures");
        List<List<Cell>> parts = figures.table().rows().stream()
                .filter(r -> r.getFirst().value() instanceof CellValue.Entity e && e.id().equals("I-02"))
                .toList();

        assertThat(parts).hasSize(3);
        int computed = figures.table().indexOf("computed");
        assertThat(parts.get(0).get(computed).value()).isEqualTo(new CellValue.Decimal(1));
        assertThat(parts.get(1).get(computed).value()).isEqualTo(new CellValue.Nothing());
    }

    @Test
    void aYearlyIndicatorCountsItsYear() {
        AnalysisResult result = ask("山西", "2024-12-31", Map.of());

        assertThat(figure(result, "I-03", "computed").evidence()).containsExactly("p2");
        assertThat(result.table("years").rows().stream()
                        .filter(r -> r.getFirst().value() instanceof CellValue.Entity e && e.id().equals("I-03"))
                        .map(r -> r.get(3).value()))
                .contains(new CellValue.Whole(2023), new CellValue.Whole(2024));
    }

    @Test
    void unitsAreConverted() {
        AnalysisResult province = ask("山西", "2024-12-31", Map.of());
        AnalysisResult district = ask("140502", "2024-12-31", Map.of());

        assertThat(figure(province, "I-23", "computed").value()).isEqualTo(new CellValue.Decimal(32));
        assertThat(figure(province, "I-24", "computed").value()).isEqualTo(new CellValue.Decimal(1.1));
        assertThat(figure(district, "I-36", "computed").value()).isEqualTo(new CellValue.Decimal(0.9));
        assertThat(figure(district, "I-34", "stated").value()).isEqualTo(new CellValue.Decimal(2350));
        assertThat(status(district, "I-34")).isEqualTo("IndicatorStatus.REACHED");
    }

    @Test
    void theDistrictsTargetsHoldThereOnly() {
        AnalysisResult province = ask("山西", "2024-12-31", Map.of());
        AnalysisResult district = ask("140502", "2024-12-31", Map.of());

        assertThat(province.table("indicators").rows()).hasSize(30);
        assertThat(district.table("indicators").rows()).hasSize(38);
        assertThat(status(district, "I-04")).isEqualTo("IndicatorStatus.ELSEWHERE");
        assertThat(figure(district, "I-33", "computed").value())
                .as("a little giant is the same firm")
                .isEqualTo(new CellValue.Decimal(1));
        assertThat(figure(province, "I-20", "actual").value())
                .as("a value of one city is not the province's")
                .isEqualTo(new CellValue.Nothing());
    }

    @Test
    void rulesAreNoTargetsAndPlannedPlatformsNoPlatforms() {
        AnalysisResult result = ask("山西", "2024-12-31", Map.of());

        assertThat(status(result, "I-17")).isEqualTo("IndicatorStatus.RULE");
        assertThat(result.table("rules").rows()).isNotEmpty();
        assertThat(status(result, "I-22")).isEqualTo("IndicatorStatus.NO_DATA");
        assertThat(status(result, "I-07")).isEqualTo("IndicatorStatus.QUALITATIVE");
    }

    @Test
    void aValueInAnUnfitUnitIsNotUsedButTold() {
        AnalysisResult result = ask("山西", "2024-12-31", Map.of());

        assertThat(figure(result, "I-29", "actual").value()).isEqualTo(new CellValue.Nothing());
        assertThat(result.notes()).anySatisfy(n -> assertThat(n.key()).isEqualTo("unfit"));
    }

    @Test
    void aSnapshotIsHeldAgainstALaterYearAndStoringItAgainReplacesIt() {
        snapshots.store("一年", ask("山西", "2022-12-31", Map.of()).request());
        snapshots.store("一年", ask("山西", "2022-12-31", Map.of()).request());

        assertThat(snapshots.list()).hasSize(1);
        ResultRows change = ResultRows.of(ask("山西", "2024-12-31", Map.of()), "change");
        assertThat(change.cell("I-04", "then").value()).isEqualTo(new CellValue.Decimal(63));
        assertThat(change.cell("I-04", "now").value()).isEqualTo(new CellValue.Decimal(71));
        assertThat(change.cell("I-04", "difference").value()).isEqualTo(new CellValue.Decimal(8));
        assertThat(change.cell("I-04", "target").value()).isEqualTo(new CellValue.Decimal(100));
        assertThatThrownBy(() -> ask("山西", "2024-12-31", Map.of("since", "五年")))
                .isInstanceOfSatisfying(
                        InvalidQueryException.class,
                        e -> assertThat(e.allowed()).contains("一年@2022-12-31"));

        AnalysisResult compared =
                analyses.run("comparison", AnalysisQuery.of("山西", List.of(), "2024-12-31", Map.of("left", "一年")));
        assertThat(compared.table("figures").rows())
                .anySatisfy(r -> assertThat(r.get(5).value()).isEqualTo(new CellValue.Decimal(8)));

        assertThat(snapshots.delete("一年@2022-12-31")).hasSize(1);
        assertThat(snapshots.list()).isEmpty();
        try (Session session = driver.session()) {
            assertThat(session.run("MATCH (f:SnapshotFigure) RETURN count(f) AS n")
                            .single()
                            .get("n")
                            .asLong())
                    .isZero();
        }
    }

    @Test
    void twoAreasAreComparedAndTheUnknownStaysUnknown() {
        AnalysisResult result = analyses.run(
                "comparison",
                AnalysisQuery.of("山西", List.of(), "2024-12-31", Map.of("left", "140100", "right", "140502")));
        List<Cell> fee = row(result, "I-24 政府性融资担保机构平均担保费率");

        assertThat(((CellValue.Decimal) fee.get(3).value()).number()).isCloseTo(1.3, within(1e-9));
        assertThat(((CellValue.Decimal) fee.get(4).value()).number()).isCloseTo(0.9, within(1e-9));
        assertThat(((CellValue.Decimal) fee.get(5).value()).number()).isCloseTo(-0.4, within(1e-9));
        assertThat(fee.get(6).value()).isEqualTo(new CellValue.Word("side.RIGHT"));
        assertThat(fee.get(4).evidence()).containsExactly("f2");
        List<Cell> leaders = row(result, "I-20 企业开办时间");
        assertThat(leaders.get(4).value()).isEqualTo(new CellValue.Nothing());
        assertThat(leaders.get(6).value()).isEqualTo(new CellValue.Nothing());
    }

    @Test
    void sidesThatMeanNothingOrDoNotFitAreRefused() {
        assertThatThrownBy(() -> compare(Map.of("left", "火星")))
                .isInstanceOfSatisfying(
                        InvalidQueryException.class,
                        e -> assertThat(e.allowed()).contains("半导体 semiconductor"));
        assertThatThrownBy(() -> compare(Map.of("left", "140100", "right", "半导体")))
                .isInstanceOf(InvalidQueryException.class);
    }

    private AnalysisResult compare(Map<String, String> settings) {
        return analyses.run("comparison", AnalysisQuery.of("山西", List.of(), "2024-12-31", settings));
    }

    private static List<Cell> row(AnalysisResult result, String figure) {
        return result.table("figures").rows().stream()
                .filter(r -> r.get(1).value() instanceof CellValue.Phrase phrase
                        && phrase.arguments().getFirst() instanceof CellValue.Entity name
                        && name.nameZh().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static String status(AnalysisResult result, String indicator) {
        return ResultRows.names(ResultRows.of(result, "indicators").cell(indicator, "status"))
                .getFirst();
    }

    private static Cell figure(AnalysisResult result, String indicator, String column) {
        return ResultRows.of(result, "figures").cell(indicator, column);
    }

    private AnalysisResult ask(String area, String date, Map<String, String> settings) {
        return analyses.run("indicators", AnalysisQuery.of(area, List.of(), date, settings));
    }
}

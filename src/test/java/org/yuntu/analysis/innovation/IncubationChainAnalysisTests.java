package org.yuntu.analysis.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultRows;

/// 太原 has the whole chain, its last handover not linked; 大同 has no accelerator, and its park is not known to be
/// linked; 朔州 has nothing; a 智创城 has parts of its own.
@GraphTest
class IncubationChainAnalysisTests extends InnovationScenario {

    private static final String GRAPH = """
            CREATE (sx:Division {code: '140000', name: '山西省', level: 'province'})
            CREATE (ty:Division {code: '140100', name: '太原市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (xd:Division {code: '140105', name: '小店区', level: 'county'})-[:WITHIN]->(ty)
            CREATE (dt:Division {code: '140200', name: '大同市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (sz:Division {code: '140600', name: '朔州市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (op:Enterprise {id: 'op', name: '演示运营公司', province: '140000', prefecture: '140100'})
            CREATE (other:Enterprise {id: 'op2', name: '演示园区公司', province: '140000', prefecture: '140100'})
            CREATE (zone:Record:DevelopmentZone {id: 'z', kind: 'zone', name: '演示经开区'})-[:LOCATED_IN]->(ty)
            CREATE (n:Record {id: 'n', kind: 'incubator', name: '甲苗圃', incubatorType: 'nursery',
              services: ['space', 'incubation'], source: '载体名单.csv', statedOn: date('2024-05-01')})-[:LOCATED_IN]->(xd)
            CREATE (i:Record {id: 'i', kind: 'incubator', name: '乙孵化器', incubatorType: 'incubator',
              services: ['fund'], tenants: 40})-[:LOCATED_IN]->(xd)
            CREATE (a:Record {id: 'a', kind: 'incubator', name: '丙加速器', incubatorType: 'accelerator'})-[:LOCATED_IN]->(ty)
            CREATE (p:Record {id: 'p', kind: 'incubator', name: '丁产业园', incubatorType: 'industrial_park'})-[:LOCATED_IN]->(ty)
            CREATE (m:Record {id: 'm', kind: 'incubator', name: '戊众创空间', incubatorType: 'makerspace'})-[:LOCATED_IN]->(dt)
            CREATE (j:Record {id: 'j', kind: 'incubator', name: '己孵化器', incubatorType: 'incubator'})-[:LOCATED_IN]->(dt)
            CREATE (q:Record {id: 'q', kind: 'incubator', name: '庚产业园', incubatorType: 'industrial_park'})-[:LOCATED_IN]->(dt)
            CREATE (x:Record {id: 'x', kind: 'incubator', name: '辛加速器', incubatorType: 'accelerator',
              state: 'abolished'})-[:LOCATED_IN]->(dt)
            CREATE (hub:Record {id: 'h', kind: 'incubator', name: '演示智创城', incubatorType: 'zhichuang_hub'})-[:LOCATED_IN]->(ty)
            FOREACH (c IN [n, i] | CREATE (op)-[:OPERATES {kind: 'observed'}]->(c))
            FOREACH (c IN [a] | CREATE (op)-[:OPERATES {kind: 'observed'}]->(c))
            CREATE (other)-[:OPERATES {kind: 'observed'}]->(p)
            CREATE (i)-[:GRADUATES_TO {kind: 'observed'}]->(a)
            CREATE (m)-[:GRADUATES_TO {kind: 'observed'}]->(j)
            FOREACH (c IN [n, i] | CREATE (c)-[:PART_OF {kind: 'observed'}]->(hub))
            FOREACH (c IN [n, i, a] | CREATE (c)-[:WITHIN_ZONE {kind: 'observed'}]->(zone))
            CREATE (e1:Enterprise {id: 'e1', name: '演示一'})-[:TENANT_OF {key: '1', kind: 'observed', from: date('2020-01-01'),
              to: date('2023-01-01'), graduated: true}]->(i)
            CREATE (e2:Enterprise {id: 'e2', name: '演示二'})-[:TENANT_OF {key: '2', kind: 'observed',
              from: date('2022-01-01')}]->(i)
            CREATE (e3:Enterprise {id: 'e3', name: '演示三'})-[:TENANT_OF {key: '3', kind: 'observed',
              from: date('2025-01-01')}]->(i)
            """;

    IncubationChainAnalysisTests() {
        super("incubation-chain", GRAPH);
    }

    @Test
    void scoresTheStagesOfEachPrefectureAndNamesTheFirstBreak() {
        ResultRows places = ResultRows.of(ask(Map.of()), "places");

        assertThat(places.cell("140100", "fourStages").value()).isEqualTo(new CellValue.Share(1));
        assertThat(places.cell("140200", "fourStages").value()).isEqualTo(new CellValue.Share(0.75));
        assertThat(places.cell("140200", "threeStages").value()).isEqualTo(new CellValue.Share(1));
        assertThat(places.cell("140600", "fourStages").value())
                .as("no carrier on record is unknown, not nothing")
                .isEqualTo(new CellValue.Nothing());
        assertThat(phrase(places, "140200")).isEqualTo("missing INCUBATOR ACCELERATOR");
        assertThat(phrase(places, "140100")).isEqualTo("unlinked ACCELERATOR PARK");
        assertThat(places.cell("140100", "linked").value()).isEqualTo(new CellValue.Whole(2));
        assertThat(places.cell("140200", "ACCELERATOR").evidence())
                .as("an abolished one is none")
                .isEmpty();
    }

    @Test
    void evidenceOfAHandoverNamesTheCarriersAndHowTheyAreLinked() {
        AnalysisResult result = ask(Map.of());
        List<List<org.yuntu.analysis.Cell>> linked = result.table("handovers").rows().stream()
                .filter(r -> ResultRows.names(r.get(3)).equals(List.of("State.LINKED")))
                .toList();

        assertThat(linked.getFirst().get(3).evidence()).containsExactly("i", "n");
        assertThat(linked.stream().map(r -> ResultRows.names(r.get(5)).getFirst()))
                .containsExactly("Means.OPERATOR", "Means.BOTH", "Means.GRADUATION");
        assertThat(result.evidence()).anySatisfy(e -> {
            assertThat(e.id()).isEqualTo("n");
            assertThat(e.source()).isEqualTo("载体名单.csv");
        });
    }

    @Test
    void whereNothingIsKnownOfOperatorsAHandoverIsUnclearAndNotBroken() {
        ResultRows places = ResultRows.of(ask(Map.of("model", "district")), "places");

        assertThat(places.cell("140200", "unclear").value()).isEqualTo(new CellValue.Whole(1));
        assertThat(places.cell("140200", "firstBreak").value()).isEqualTo(new CellValue.Nothing());
        assertThat(phrase(places, "140100")).isEqualTo("unlinked INCUBATOR PARK");
    }

    @Test
    void servicesThatNobodyStatesAreUnknown() {
        ResultRows places = ResultRows.of(ask(Map.of()), "places");

        assertThat(places.cell("140100", "services").value()).isEqualTo(new CellValue.Whole(3));
        assertThat(ResultRows.names(places.cell("140100", "lackingServices"))).containsExactly("service", "ecosystem");
        assertThat(places.cell("140200", "services").value()).isEqualTo(new CellValue.Nothing());
        assertThat(ResultRows.of(ask(Map.of()), "services")
                        .cell("140100", "FUND")
                        .evidence())
                .containsExactly("i");
    }

    @Test
    void countsTenantsAndGraduatesOfTheDay() {
        ResultRows carriers = ResultRows.of(ask(Map.of()), "carriers");

        assertThat(carriers.cell("i", "tenants").value()).isEqualTo(new CellValue.Whole(1));
        assertThat(carriers.cell("i", "graduated").value()).isEqualTo(new CellValue.Whole(1));
        assertThat(carriers.cell("i", "stated").value()).isEqualTo(new CellValue.Whole(40));
        assertThat(carriers.cell("n", "tenants").value()).isEqualTo(new CellValue.Nothing());
        assertThat(ResultRows.of(ask("2022-06-01", List.of(), Map.of()), "carriers")
                        .cell("i", "tenants")
                        .value())
                .isEqualTo(new CellValue.Whole(2));
    }

    @Test
    void groupsByCountyZoneAndHub() {
        ResultRows counties = ResultRows.of(ask(Map.of("by", "county")), "places");
        ResultRows zones = ResultRows.of(ask(Map.of("by", "zone")), "places");
        ResultRows hubs = ResultRows.of(ask(Map.of("by", "hub")), "places");

        assertThat(counties.table().rows()).hasSize(1);
        assertThat(counties.cell("140105", "fourStages").value()).isEqualTo(new CellValue.Share(0.5));
        assertThat(zones.cell("z", "fourStages").value()).isEqualTo(new CellValue.Share(0.75));
        assertThat(hubs.cell("h", "NURSERY").evidence()).containsExactly("n");
        assertThat(hubs.cell("h", "others").evidence()).as("the hub itself").containsExactly("h");
    }

    @Test
    void aCountyTakesGraduatesOnThatBelongToAnother() {
        assertThat(ResultRows.of(ask(Map.of("by", "county")), "handovers")
                        .table()
                        .rows())
                .anySatisfy(row -> {
                    assertThat(ResultRows.names(row.get(3))).containsExactly("State.ELSEWHERE");
                    assertThat(row.get(3).evidence()).containsExactly("a", "i");
                });
    }

    @Test
    void makerspacesAreNurseriesUnlessTheyAreNotToBe() {
        assertThat(ResultRows.of(ask(Map.of()), "places")
                        .cell("140200", "NURSERY")
                        .evidence())
                .containsExactly("m");
        assertThat(ResultRows.of(ask(Map.of("makerspaces", "false")), "places")
                        .cell("140200", "NURSERY")
                        .evidence())
                .isEmpty();
    }

    @Test
    void saysWhatToBuildAndWhereTheDataEnd() {
        List<Note> notes = ask(Map.of()).notes();

        assertThat(notes).anySatisfy(n -> {
            assertThat(n.key()).isEqualTo("build");
            assertThat(n.arguments().getLast())
                    .isEqualTo(new CellValue.Many(List.of(new CellValue.Entity("140200", "大同市", ""))));
        });
        assertThat(notes.stream().map(Note::key)).contains("link", "empty", "zones");
    }

    private static String phrase(ResultRows places, String place) {
        if (places.cell(place, "firstBreak").value() instanceof CellValue.Phrase phrase) {
            return phrase.key() + " "
                    + String.join(
                            " ",
                            phrase.arguments().subList(0, 2).stream()
                                    .map(a -> ((CellValue.Word) a).key().replace("IncubationStage.", ""))
                                    .toList());
        }
        return "";
    }

    private AnalysisResult ask(Map<String, String> settings) {
        return ask("2024-12-31", List.of(), settings);
    }
}

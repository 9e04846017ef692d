package org.yuntu.analysis.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.TestGraph;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ResultRows;
import org.yuntu.analysis.ResultTable;
import org.yuntu.dataset.demo.DemoProvince;
import org.yuntu.dataset.demo.DemoWorlds;
import org.yuntu.dataset.demo.Planted;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.ingest.record.RecordImport;
import org.yuntu.model.SegmentState;

/// What was planted among the purchases of a synthetic province comes back from imported tables.
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoSupplyTests {

    private static final String CLEAR =
            "MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS";

    @Autowired
    Analyses analyses;

    @Autowired
    Scenarios scenarios;

    @Autowired
    TestGraph graph;

    private Planted planted;

    @BeforeAll
    void load(
            @TempDir Path folder,
            @Autowired ReferenceImport reference,
            @Autowired EnterpriseImport enterprises,
            @Autowired RecordImport records) {
        graph.run(CLEAR);
        planted = DemoWorlds.write(7, 300, folder);
        reference.bringUpToDate();
        enterprises.run(ImportRequest.of(folder.resolve(DemoProvince.ENTERPRISES + ".csv")), ImportProgress.silent());
        for (String kind : List.of("chain-role", "supply")) {
            records.run(
                    RecordKinds.get(kind), ImportRequest.of(folder.resolve(kind + ".csv")), ImportProgress.silent());
        }
    }

    @AfterAll
    void empty() {
        graph.run(CLEAR);
    }

    @Test
    void everyPlantedSingleSupplierIsFoundSinceTheFirstYear() {
        AnalysisResult result = ask("bottlenecks", Map.of());
        ResultTable single = result.table("single");

        assertThat(planted.singleSuppliers())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(single.rows()).anySatisfy(row -> {
                    assertThat(id(row.getFirst())).isEqualTo(p.buyerCode());
                    assertThat(id(row.get(single.indexOf("segment")))).isEqualTo(p.productId());
                    assertThat(id(row.get(single.indexOf("supplier")))).isEqualTo(p.supplierCode());
                    assertThat(row.get(single.indexOf("since"))).isEqualTo(Cell.integer(2023));
                    assertThat(row.get(single.indexOf("supplier")).evidence())
                            .isNotEmpty()
                            .allSatisfy(e -> assertThat(result.evidence()).anySatisfy(r -> {
                                assertThat(r.id()).isEqualTo(e);
                                assertThat(r.name()).contains(p.supplier(), p.buyer());
                                assertThat(r.synthetic()).isTrue();
                            }));
                }));
    }

    @Test
    void thePlantedCutPointSeparatesItsIslandFromTheLeaderItSupplies() {
        ResultRows points = ResultRows.of(ask("bottlenecks", Map.of()), "cutPoints");
        List<Cell> row = points.table().rows().stream()
                .filter(r -> id(r.get(points.table().indexOf("firm")))
                        .equals(planted.articulation().supplier().code()))
                .findFirst()
                .orElseThrow();

        assertThat(ResultRows.names(row.get(points.table().indexOf("separatedFirms"))))
                .containsAll(planted.articulation().separated().stream()
                        .map(Planted.Party::code)
                        .toList());
        assertThat(ResultRows.names(row.get(points.table().indexOf("leadersSupplied"))))
                .contains(planted.articulation().cutOffFrom().code());
    }

    @Test
    void theSystemicFirmIsAmongTheFirstByTheIndexThoughNotBySales() {
        AnalysisResult result = ask("systemic-risk", Map.of());
        ResultTable firms = result.table("firms");
        List<String> first = firms.rows().stream()
                .limit(3)
                .map(r -> id(r.get(firms.indexOf("firm"))))
                .toList();

        assertThat(first).contains(planted.systemic().firm().code());
        assertThat(firms.rows())
                .allSatisfy(r -> assertThat(r.get(firms.indexOf("converged"))).isEqualTo(Cell.flag(true)));
        assertThat(result.notes()).anySatisfy(n -> assertThat(n.key()).isEqualTo("assumed"));
    }

    @Test
    void screeningGivesTheSameFiguresForFewerFirms() {
        ResultTable all = ask("systemic-risk", Map.of()).table("firms");
        AnalysisResult screened = ask("systemic-risk", Map.of("mostFirms", "20"));
        ResultTable few = screened.table("firms");

        assertThat(few.rows())
                .hasSizeLessThanOrEqualTo(20)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(all.rows()).anySatisfy(a -> {
                    assertThat(a.get(1)).isEqualTo(r.get(1));
                    assertThat(a.get(all.indexOf("total"))).isEqualTo(r.get(few.indexOf("total")));
                }));
        assertThat(screened.notes()).anySatisfy(n -> assertThat(n.key()).isEqualTo("screened"));
    }

    @Test
    void withoutTheSystemicFirmItsProductIsAGapAndItsUsersLackIt() {
        String product = planted.systemic().productId();
        AnalysisResult result =
                ask("what-if", Map.of("remove", planted.systemic().firm().name()));
        ResultTable segments = result.table("segments");
        List<Cell> row = segments.rows().stream()
                .filter(r -> id(r.get(segments.indexOf("segment"))).equals(product))
                .findFirst()
                .orElseThrow();

        assertThat(row.get(segments.indexOf("after"))).isEqualTo(Cell.word(SegmentState.ABSENT));
        assertThat(row.get(segments.indexOf("makersBefore"))).isEqualTo(Cell.integer(1));
    }

    @Test
    void withoutItsSingleSupplierALeaderLacksTheProduct() {
        assertThat(planted.singleSuppliers()).isNotEmpty().allSatisfy(single -> {
            ResultTable leaders =
                    ask("what-if", Map.of("remove", single.supplierCode())).table("leaders");
            assertThat(leaders.rows()).anySatisfy(r -> {
                assertThat(id(r.getFirst())).isEqualTo(single.buyerCode());
                assertThat(ResultRows.names(r.get(leaders.indexOf("without")))).contains(single.productId());
            });
        });
    }

    @Test
    void aSecondMakerKeepsTheSegmentAndLowersTheIndexOfTheFirst() {
        String product = planted.systemic().productId();
        String firm = planted.systemic().firm().name();
        AnalysisResult both = ask("what-if", Map.of("remove", firm, "add", "演示新来者@" + product));
        AnalysisResult added = ask("what-if", Map.of("add", "演示新来者@" + product));

        assertThat(both.table("segments").rows())
                .noneSatisfy(r -> assertThat(id(r.get(1))).isEqualTo(product));
        assertThat(added.table("additions").rows()).singleElement().satisfies(r -> {
            ResultTable table = added.table("additions");
            assertThat(number(r.get(table.indexOf("after")))).isLessThan(number(r.get(table.indexOf("before"))));
        });
    }

    @Test
    void keptScenariosAreWorkedOutComparedAndForgotten() {
        String firm = planted.systemic().firm().name();
        scenarios.store(new Scenario("断供", firm, "", ""));
        scenarios.store(new Scenario("关停", "", "", "太原"));
        assertThat(scenarios.list()).extracting(Scenario::name).containsExactlyInAnyOrder("断供", "关停");

        ResultRows compared = ResultRows.of(ask("what-if", Map.of("compare", "断供,关停")), "scenarios");
        assertThat(number(compared.cell("关停", "total"))).isGreaterThan(number(compared.cell("断供", "total")));
        AnalysisResult typed = ask("what-if", Map.of("remove", firm));
        AnalysisResult kept = ask("what-if", Map.of("scenario", "断供"));
        assertThat(kept.table("segments")).isEqualTo(typed.table("segments"));

        assertThat(scenarios.delete("断供")).isTrue();
        assertThat(scenarios.delete("断供")).isFalse();
        assertThat(scenarios.delete("关停")).isTrue();
    }

    @Test
    void everyIslanderIsConnectedToTheLeaderThroughTheCutPoint() {
        Planted.Articulation planted = this.planted.articulation();
        assertThat(planted.separated()).allSatisfy(islander -> {
            ResultTable routes = ask(
                            "path",
                            Map.of(
                                    "from",
                                    islander.code(),
                                    "to",
                                    planted.cutOffFrom().code()))
                    .table("routes");
            assertThat(routes.rows())
                    .filteredOn(r -> r.getFirst().equals(Cell.integer(1)))
                    .hasSize(2)
                    .anySatisfy(r -> assertThat(id(r.get(routes.indexOf("from"))))
                            .isEqualTo(planted.supplier().code()));
        });
    }

    @Test
    void theSubsidyIsReckonedFromImportedPurchases() {
        ResultTable rises = analyses.run(
                        "local-supply-subsidy",
                        AnalysisQuery.of("140502", List.of(), "", Map.of("leadersOnly", "false")))
                .table("rises");
        List<Planted.Measure> subsidies = planted.measures().stream()
                .filter(m -> m.measure().equals("M-068") && m.county().equals("140502"))
                .filter(m -> m.amountCny() > 0)
                .toList();

        assertThat(subsidies)
                .isNotEmpty()
                .allSatisfy(m -> assertThat(rises.rows()).anySatisfy(r -> {
                    assertThat(id(r.getFirst())).isEqualTo(m.code());
                    assertThat(r.get(rises.indexOf("subsidy")).value())
                            .isInstanceOfSatisfying(
                                    CellValue.Money.class,
                                    money -> assertThat(money.cny()).isCloseTo(m.amountCny(), within(1.0)));
                }));
    }

    private AnalysisResult ask(String id, Map<String, String> settings) {
        return analyses.run(id, AnalysisQuery.of("山西", List.of(), "", settings));
    }

    private static double number(Cell cell) {
        return cell.value() instanceof CellValue.Decimal d ? d.number() : Double.NaN;
    }

    private static String id(Cell cell) {
        return cell.value() instanceof CellValue.Entity e ? e.id() : "";
    }
}

package org.yuntu.analysis.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.yuntu.analysis.ResultTable;
import org.yuntu.ingest.ReferenceImport;

@GraphTest
class SupplyAnalysesTests {

    /// A leader gets two products: one of 甲 alone, the other of 乙 and, three times as much, of a firm abroad. 甲 alone
    /// gets something of 丙 and 丁. 2024 counts; in 2023 甲 was not alone.
    private static final String GRAPH = """
            CREATE (l:Enterprise:T {id: 'leader', name: '演示链主', province: '140000', prefecture: '140100', role: '链主企业'})
            CREATE (a:Enterprise:T {id: 'a', name: '甲', province: '140000', prefecture: '140100'})
            CREATE (b:Enterprise:T {id: 'b', name: '乙', province: '140000', prefecture: '140200'})
            CREATE (c:Enterprise:T {id: 'c', name: '丙', province: '130000'})
            CREATE (d:Enterprise:T {id: 'd', name: '丁', province: '130000'})
            CREATE (x:Enterprise:T {id: 'x', name: 'Examplia'})
            CREATE (a)-[:SUPPLIES {key: 'k1', amountCny: 50.0, product: 'ma.shearer', year: 2024, kind: 'observed', source: '表一', statedOn: date('2025-03-01')}]->(l)
            CREATE (b)-[:SUPPLIES {key: 'k2', amountCny: 10.0, product: 'ma.shearer', year: 2023, kind: 'observed'}]->(l)
            CREATE (a)-[:SUPPLIES {key: 'k3', amountCny: 40.0, product: 'ma.shearer', year: 2023, kind: 'observed'}]->(l)
            CREATE (b)-[:SUPPLIES {key: 'k4', amountCny: 25.0, productText: '某物', year: 2024, kind: 'observed'}]->(l)
            CREATE (x)-[:SUPPLIES {key: 'k5', amountCny: 75.0, productText: '某物', year: 2024, kind: 'observed', foreign: true, country: '演示国'}]->(l)
            CREATE (c)-[:SUPPLIES {key: 'k6', amountCny: 8.0, productText: '料', year: 2024, kind: 'observed'}]->(a)
            CREATE (d)-[:SUPPLIES {key: 'k7', amountCny: 8.0, productText: '料', year: 2024, kind: 'observed'}]->(a)
            CREATE (x)-[:SUPPLIES {key: 'k8', amountCny: 900.0, productText: '某物', year: 2024, kind: 'predicted'}]->(l)
            CREATE (b)-[:SUPPLIES {key: 'k9', amountCny: 900.0, productText: '某物', year: 2024, kind: 'observed', intraGroup: true}]->(d)
            CREATE (:ImportBatch:T {id: 'T-batch', state: 'done', sequence: 1, statedOn: date('2025-03-01')})
            """;

    @Autowired
    Analyses analyses;

    @Autowired
    ReferenceImport references;

    @Autowired
    TestGraph graph;

    @BeforeEach
    void plant() {
        references.bringUpToDate();
        clear();
        graph.run(GRAPH);
    }

    @AfterEach
    void clear() {
        graph.run("MATCH (n:T) DETACH DELETE n");
    }

    @Test
    void aSingleSupplierIsNamedWithShareYearAndSource() {
        AnalysisResult result = ask("bottlenecks", Map.of());
        ResultTable single = result.table("single");

        assertThat(single.rows()).singleElement().satisfies(row -> {
            assertThat(row.get(single.indexOf("segment")).value())
                    .isInstanceOfSatisfying(
                            CellValue.Entity.class, e -> assertThat(e.nameZh()).isEqualTo("采煤机"));
            assertThat(row.get(single.indexOf("share"))).isEqualTo(Cell.share(50.0 / 150));
            assertThat(row.get(single.indexOf("since"))).isEqualTo(Cell.integer(2024));
            assertThat(row.get(single.indexOf("supplier")).evidence()).containsExactly("k1");
        });
        assertThat(result.evidence()).anySatisfy(e -> {
            assertThat(e.id()).isEqualTo("k1");
            assertThat(e.name()).isEqualTo("甲 → 演示链主：采煤机 2024");
            assertThat(e.source()).isEqualTo("表一");
        });
    }

    @Test
    void concentrationDependenceAndLocalShareAreThoseOfTheYear() {
        AnalysisResult result = ask("bottlenecks", Map.of());
        ResultTable concentration = result.table("concentration");
        ResultTable dependence = result.table("dependence");

        assertThat(concentration.rows()).singleElement().satisfies(row -> {
            assertThat(number(row.get(concentration.indexOf("hhi")))).isCloseTo(0.625, within(1e-12));
            assertThat(row.get(concentration.indexOf("level"))).isEqualTo(Cell.word(Concentration.HIGH));
        });
        List<Cell> other = ResultRows.of(result, "dependence").row("某物");
        assertThat(other.get(dependence.indexOf("dependence"))).isEqualTo(Cell.share(0.75));
        assertThat(other.get(dependence.indexOf("ABROAD"))).isEqualTo(Cell.share(0.75));
        assertThat(other.get(dependence.indexOf("topOrigin"))).isEqualTo(Cell.text("演示国"));
        assertThat(ResultRows.of(result, "leaders").cell("leader", "localShare"))
                .isEqualTo(Cell.share(0.5));
        assertThat(ResultRows.of(ask("bottlenecks", Map.of("kinds", "observed,predicted")), "leaders")
                        .cell("leader", "localShare"))
                .isEqualTo(Cell.share(75.0 / 1050));
    }

    @Test
    void cutPointsDominatorsAndPathsAreTold() {
        AnalysisResult result = ask("bottlenecks", Map.of("leastSeparated", "1"));
        ResultTable points = result.table("cutPoints");

        assertThat(points.rows())
                .extracting(r -> ResultRows.names(r.get(points.indexOf("firm"))).getFirst())
                .contains("a", "leader");
        assertThat(ResultRows.of(result, "leaders").cell("leader", "paths")).isEqualTo(Cell.integer(3));
    }

    /// The leader makes a smart face, which needs a shearer. Without 甲 it loses all but what it gets
    /// outside the network, without the firm abroad that firm's share of its inputs.
    @Test
    void anEssentialInputStopsItsBuyerAndAnotherOneCostsItsShare() {
        graph.run(
                "MATCH (l:T {id: 'leader'}) CREATE (l)-[:SUPPLIES {key: 'k11', amountCny: 100.0, product: 'ma.smart-face', "
                        + "year: 2024, kind: 'observed'}]->(:Enterprise:T {id: 'z', name: '戊', province: '140000'})");
        AnalysisResult result = ask("systemic-risk", Map.of());
        double all = 50 + 25 + 75 + 8 + 8 + 900 + 100;

        assertThat(downstream(result, "firms", "a")).isCloseTo(100 * (50 + 0.7 * 100) / all, within(1e-9));
        assertThat(downstream(result, "outside", "x")).isCloseTo(100 * (75 + 0.7 * 100 / 2) / all, within(1e-9));
    }

    /// 甲 states what it sold in all; what 乙 states is less than its recorded deals; nobody states purchases.
    @Test
    void aStatedRevenueTakesThePlaceOfTheAssumedShareUnlessTheDealsContradictIt() {
        graph.run("MATCH (a:T {id: 'a'}), (b:T {id: 'b'}) "
                + "CREATE (:Record:EnterpriseYear:T {id: 'y1', kind: 'enterprise-year', name: 'y1', year: 2022, "
                + "revenue: 90.0, factKind: 'observed'})-[:OF {kind: 'observed'}]->(a) "
                + "CREATE (:Record:EnterpriseYear:T {id: 'y2', kind: 'enterprise-year', name: 'y2', year: 2023, "
                + "revenue: 500.0, factKind: 'observed'})-[:OF {kind: 'observed'}]->(a) "
                + "CREATE (:Record:EnterpriseYear:T {id: 'y3', kind: 'enterprise-year', name: 'y3', year: 2025, "
                + "revenue: 60.0, factKind: 'observed'})-[:OF {kind: 'observed'}]->(a) "
                + "CREATE (:Record:EnterpriseYear:T {id: 'y4', kind: 'enterprise-year', name: 'y4', year: 2024, "
                + "revenue: 10.0, factKind: 'observed'})-[:OF {kind: 'observed'}]->(b)");
        AnalysisResult result = ask("systemic-risk", Map.of("year", "2024"));
        ResultTable firms = result.table("firms");

        assertThat(firms.rows())
                .filteredOn(r -> ResultRows.names(r.get(firms.indexOf("firm"))).contains("a"))
                .singleElement()
                .satisfies(r -> assertThat(r.get(firms.indexOf("revenue"))).isEqualTo(Cell.money(500)));
        assertThat(firms.rows())
                .filteredOn(r -> ResultRows.names(r.get(firms.indexOf("firm"))).contains("b"))
                .singleElement()
                .satisfies(r -> assertThat(r.get(firms.indexOf("revenue"))).isEqualTo(Cell.none()));
        assertThat(result.notes())
                .filteredOn(n -> n.key().equals("assumed"))
                .singleElement()
                .satisfies(n -> assertThat(n.arguments().subList(1, 5))
                        .containsExactly(
                                new CellValue.Whole(4),
                                new CellValue.Whole(5),
                                new CellValue.Whole(3),
                                new CellValue.Whole(3)));
        assertThat(result.notes())
                .filteredOn(n -> n.key().equals("contradicted"))
                .singleElement()
                .satisfies(
                        n -> assertThat(n.arguments()).containsExactly(new CellValue.Whole(1), new CellValue.Whole(0)));
    }

    /// Half of 甲's revenue comes from outside once it states so; what its failing customer costs
    /// it is the half, which 甲 passes on to 丙 and 丁, and 丁 to 乙.
    @Test
    void anOrderWeighsAsMuchAsItsShareOfTheStatedRevenue() {
        String leader = "MATCH (l:T {id: 'leader'}) CREATE (l)-[:SUPPLIES {key: 'k11', amountCny: 100.0, "
                + "productText: '他物', year: 2024, kind: 'observed'}]->(:Enterprise:T {id: 'z', name: '戊'})";
        graph.run(leader);
        double before = upstream(ask("systemic-risk", Map.of()), "leader");
        graph.run(
                "MATCH (a:T {id: 'a'}) CREATE (:Record:EnterpriseYear:T {id: 'y', kind: 'enterprise-year', name: 'y', "
                        + "year: 2024, revenue: 100.0, factKind: 'observed'})-[:OF {kind: 'observed'}]->(a)");
        double after = upstream(ask("systemic-risk", Map.of()), "leader");
        double all = 50 + 25 + 75 + 8 + 8 + 900 + 100;
        double orders = 100 * (0.7 - 0.5) / all;

        assertThat(before - after).isCloseTo(orders * (50 + 0.7 * 16 + 0.7 * 0.7 * 900), within(1e-9));
    }

    private static double upstream(AnalysisResult result, String firm) {
        ResultTable firms = result.table("firms");
        return firms.rows().stream()
                .filter(r -> ResultRows.names(r.get(firms.indexOf("firm"))).contains(firm))
                .mapToDouble(r -> number(r.get(firms.indexOf("upstream"))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClosedNetworkIsWarnedOf() {
        assertThat(ask("systemic-risk", Map.of("outside", "0")).notes())
                .anySatisfy(n -> assertThat(n.key()).isEqualTo("closed"));
        assertThat(ask("systemic-risk", Map.of()).notes())
                .noneSatisfy(n -> assertThat(n.key()).isEqualTo("closed"))
                .anySatisfy(n -> assertThat(n.key()).isEqualTo("assumed"));
    }

    private static double downstream(AnalysisResult result, String table, String firm) {
        ResultTable firms = result.table(table);
        return firms.rows().stream()
                .filter(r -> ResultRows.names(r.get(firms.indexOf("firm"))).contains(firm))
                .mapToDouble(r -> number(r.get(firms.indexOf("downstream"))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClosedAreaCutsTheLeaderOffFromItsSuppliersThere() {
        AnalysisResult result = ask("what-if", Map.of("close", "大同", "remove", "a"));
        ResultTable leaders = result.table("leaders");

        assertThat(leaders.rows()).singleElement().satisfies(r -> {
            assertThat(r.get(leaders.indexOf("verdict"))).isEqualTo(Cell.word("lacks"));
            assertThat(r.get(leaders.indexOf("suppliersLost"))).isEqualTo(Cell.integer(2));
            assertThat(r.get(leaders.indexOf("lostShare"))).isEqualTo(Cell.share(0.5));
            assertThat(ResultRows.names(r.get(leaders.indexOf("without")))).containsExactly("ma.shearer");
        });
        assertThatThrownBy(() -> ask("what-if", Map.of("remove", "没有这家"))).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> ask("what-if", Map.of("add", "甲"))).isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void aRouteNamesEveryHopWithItsSourceAndGoesOverObservedTiesFirst() {
        graph.run("MATCH (c:T {id: 'c'}), (l:T {id: 'leader'}) "
                + "CREATE (c)-[:SUPPLIES {key: 'k10', year: 2024, kind: 'derived', product: 'ma.shearer'}]->(l)");
        AnalysisResult result = ask("path", Map.of("from", "丙", "to", "演示链主"));
        ResultTable routes = result.table("routes");

        assertThat(routes.rows())
                .extracting(r -> ResultRows.names(r.get(routes.indexOf("to"))).getFirst())
                .containsExactly("a", "leader");
        assertThat(routes.rows().getLast().get(routes.indexOf("source"))).isEqualTo(Cell.text("表一"));
        assertThat(routes.rows().getLast().get(routes.indexOf("to")).evidence()).containsExactly("k1");
        assertThat(ask("path", Map.of("from", "丙", "to", "演示链主", "hops", "1")).notes())
                .anySatisfy(n -> assertThat(n.key()).isEqualTo("foundDerived"));
        assertThat(ask("path", Map.of("from", "丙", "to", "演示链主", "hops", "1", "kinds", "observed"))
                        .notes())
                .anySatisfy(n -> assertThat(n.key()).isEqualTo("none"));
    }

    @Test
    void aGapStarvesWhatItGoesIntoAndNothingElse() {
        ResultTable starved = ask("path", Map.of("gap", "ma.shearer")).table("starved");

        assertThat(starved.rows())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(
                                ResultRows.names(r.get(starved.indexOf("way"))).getFirst())
                        .isEqualTo("ma.shearer"));
    }

    private AnalysisResult ask(String id, Map<String, String> settings) {
        return analyses.run(id, AnalysisQuery.of("山西", List.of(), "", settings));
    }

    private static double number(Cell cell) {
        return cell.value() instanceof CellValue.Decimal d ? d.number() : Double.NaN;
    }
}

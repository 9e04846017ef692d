package org.yuntu.analysis.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.yuntu.analysis.ListedItem;
import org.yuntu.analysis.ResultRows;
import org.yuntu.analysis.ResultTable;

/// Steel goes into supports, supports into a mining set. Supports are made in 江苏 only; the steel and the set are made
/// here; a pump that goes into the set is made nowhere.
@GraphTest
class AdviceTests {

    private static final String GRAPH = """
            CREATE (k:Cluster {code: 'coal-machinery', name: '煤机智能制造装备'})
            CREATE (c:IndustrialChain {id: 'ma.chain', name: '煤机产业链', nameEn: 'coal machinery'})-[:BELONGS_TO]->(k)
            CREATE (l:ChainLink {id: 'ma.seg', name: '整机', nameEn: 'machines', position: 'midstream'})-[:BELONGS_TO]->(c)
            CREATE (steel:Product {id: 'ma.steel', name: '高强度钢板', nameEn: 'steel plate', weight: 3})-[:BELONGS_TO]->(l)
            CREATE (support:Product {id: 'ma.support', name: '液压支架', nameEn: 'powered support', weight: 5})-[:BELONGS_TO]->(l)
            CREATE (pump:Product {id: 'ma.pump', name: '乳化液泵', nameEn: 'emulsion pump', weight: 1})-[:BELONGS_TO]->(l)
            CREATE (mine:Product {id: 'ma.set', name: '综采成套', nameEn: 'mining set', weight: 4})-[:BELONGS_TO]->(l)
            CREATE (steel)-[:INPUT_OF {criticality: 'essential', chokepoint: false}]->(support)
            CREATE (support)-[:INPUT_OF {criticality: 'essential', chokepoint: false}]->(mine)
            CREATE (pump)-[:INPUT_OF {criticality: 'essential', chokepoint: false}]->(mine)
            CREATE (sx:Division {code: '140000', name: '山西省', level: 'province'})
            CREATE (ty:Division {code: '140100', name: '太原市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (js:Division {code: '320000', name: '江苏省', level: 'province'})
            CREATE (:ImportBatch {id: 'b1', file: '名录.csv', state: 'done', statedOn: date('2024-06-30')})
            CREATE (a:Enterprise {id: 'e-steel', name: '甲钢', province: '140000', prefecture: '140100'})-[:LOCATED_IN]->(ty)
            CREATE (b:Enterprise {id: 'e-set', name: '乙装备', province: '140000', prefecture: '140100'})-[:LOCATED_IN]->(ty)
            CREATE (o:Enterprise {id: 'e-out', name: '丙外企', province: '320000'})-[:LOCATED_IN]->(js)
            CREATE (a)-[:PRODUCES {kind: 'observed', confidence: 1.0, rule: 'stated', batch: 'b1'}]->(steel)
            CREATE (b)-[:PRODUCES {kind: 'observed', confidence: 1.0, rule: 'stated', batch: 'b1'}]->(mine)
            CREATE (o)-[:PRODUCES {kind: 'observed', confidence: 1.0, rule: 'stated', batch: 'b1'}]->(support)
            CREATE (p1:Record:Platform:Laboratory {id: 'near', kind: 'laboratory', name: '钢板实验室', factKind: 'observed', state: 'operating'})-[:LOCATED_IN]->(ty)
            CREATE (p1)-[:WORKS_ON {kind: 'observed'}]->(steel)
            CREATE (p2:Record:Platform:Laboratory {id: 'same', kind: 'laboratory', name: '支架实验室', factKind: 'observed', state: 'operating'})-[:LOCATED_IN]->(js)
            CREATE (p2)-[:WORKS_ON {kind: 'observed'}]->(support)
            CREATE (p3:Record:Platform:Laboratory {id: 'all', kind: 'laboratory', name: '煤机实验室', factKind: 'observed', state: 'operating'})-[:LOCATED_IN]->(ty)
            CREATE (p3)-[:SERVES_CLUSTER {kind: 'observed'}]->(k)
            CREATE (p4:Record:Platform:Laboratory {id: 'far', kind: 'laboratory', name: '外省煤机实验室', factKind: 'observed', state: 'operating'})-[:LOCATED_IN]->(js)
            CREATE (p4)-[:SERVES_CLUSTER {kind: 'observed'}]->(k)
            CREATE (d:Record:Demand {id: 'need', kind: 'demand', name: '乙装备采购支架', factKind: 'observed', demandKind: 'supply', state: 'open', amountCny: 5000000.0})
            CREATE (d)-[:RAISED_BY {kind: 'observed'}]->(b)
            CREATE (d)-[:CONCERNS {kind: 'observed'}]->(support)
            """;

    @Autowired
    Analyses analyses;

    @Autowired
    TestGraph graph;

    @BeforeEach
    void fill() {
        empty();
        graph.run(GRAPH);
    }

    @AfterEach
    void empty() {
        graph.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    }

    @Test
    void namesWhoNeedsItWhoCouldExtendAndWhoCouldBeAttracted() {
        AnalysisResult result = one("液压支架");

        assertThat(ids(result, PackageRole.DEMANDER)).containsExactly("e-set");
        assertThat(ids(result, PackageRole.EXTENDER))
                .as("who uses it needs it, and does not extend into it")
                .containsExactly("e-steel");
        assertThat(ids(result, PackageRole.OUTSIDER)).containsExactly("e-out");
        assertThat(result.evidence())
                .anySatisfy(e -> {
                    assertThat(e.id()).isEqualTo("e-out");
                    assertThat(e.source()).isEqualTo("名录.csv");
                })
                .anySatisfy(e -> assertThat(e.id()).isEqualTo("need"));
    }

    @Test
    void platformsOfTheProductComeBeforeThoseOfItsNeighboursAndOfTheCluster() {
        assertThat(ids(one("液压支架"), PackageRole.PLATFORM)).containsExactly("same", "near", "all");
    }

    @Test
    void nobodyIsNamedToAttractForWhatIsMadeNowhere() {
        AnalysisResult result = one("ma.pump");

        assertThat(ids(result, PackageRole.OUTSIDER)).isEmpty();
        assertThat(result.notes()).anyMatch(n -> n.key().equals("absentEverywhere"));
        assertThat(ListedItem.of(lists()).values())
                .filteredOn(i -> i.list().equals("investment_targets"))
                .extracting(ListedItem::name)
                .containsOnly("丙外企");
    }

    @Test
    void aWordThatFitsSeveralProductsOrNoneIsRefused() {
        assertThatThrownBy(() -> one("乳化液泵站")).isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void anItemIsGoneOnceItsGapIsFilledButWhatWasRecordedStays() {
        String id = ListedItem.of(lists()).values().stream()
                .filter(i -> i.list().equals("investment_targets"))
                .findFirst()
                .orElseThrow()
                .id();
        graph.run(
                "CREATE (:ListItem {id: '" + id
                        + "', list: 'investment_targets', name: '丙外企', scope: '140000', clusters: ['coal-machinery']})"
                        + "<-[:PROGRESS_OF]-(:ProgressEntry {id: 'x', state: 'in_progress', by: '甲', on: date('2024-07-01'), number: 1})");
        assertThat(state(lists(), "INVESTMENT_TARGETS", id)).isEqualTo("in_progress");
        assertThat(lists().table("gone").rows()).isEmpty();

        graph.run("""
                MATCH (support:Product {id: 'ma.support'})
                UNWIND range(1, 6) AS i
                CREATE (:Enterprise {id: 'new' + i, name: '新厂' + i, province: '140000', prefecture: '140100'})
                  -[:PRODUCES {kind: 'observed', confidence: 1.0, rule: 'stated', batch: 'b1'}]->(support)
                """);
        assertThat(ListedItem.of(lists()).values())
                .noneMatch(i -> i.list().equals("investment_targets") && !i.id().equals(id));
        assertThat(state(lists(), "gone", id)).isEqualTo("in_progress");
    }

    @Test
    void aDemandNamesWhoCouldSupplyIt() {
        ResultTable table = lists().table("OPPORTUNITIES");
        List<Cell> row = table.rows().stream()
                .filter(r -> r.get(table.indexOf("item")).evidence().contains("need"))
                .findFirst()
                .orElseThrow();

        assertThat(row.get(table.indexOf("reasons")).value())
                .isInstanceOfSatisfying(
                        CellValue.Many.class,
                        m -> assertThat(m.values())
                                .anySatisfy(v -> assertThat(v.toString()).contains("makersElsewhere", "丙外企"))
                                .anySatisfy(v -> assertThat(v.toString()).contains("5000000")));
    }

    private AnalysisResult one(String product) {
        return analyses.run("gap-package", AnalysisQuery.of("山西", List.of(), "", Map.of("product", product)));
    }

    private AnalysisResult lists() {
        return analyses.run("lists", AnalysisQuery.everything());
    }

    private static String state(AnalysisResult result, String table, String id) {
        return ResultRows.names(ResultRows.of(result, table).cell(id, "state")).getFirst();
    }

    private static List<String> ids(AnalysisResult result, PackageRole role) {
        ResultTable items = result.table("items");
        return items.rows().stream()
                .filter(r -> r.get(items.indexOf("role")).value().equals(new CellValue.Word("PackageRole." + role)))
                .map(r -> ((CellValue.Entity) r.get(items.indexOf("entity")).value()).id())
                .toList();
    }
}

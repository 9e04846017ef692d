package org.yuntu.analysis.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.ResultTable;
import org.yuntu.ingest.PolicyImport;
import org.yuntu.ingest.ReferenceImport;

@GraphTest
class PolicyMatchingAnalysisTests {

    /// A chain leader in 晋城市城区 that passes 300 million yuan and buys 30 % instead of 19 % near by, a firm founded this
    /// year that is new among the high-tech ones there, and one like it in Taiyuan whose founding nobody states.
    private static final String GRAPH = """
            CREATE (a:Enterprise:T {id: 'T-leader', name: '演示链主机械', nameKey: '演示链主机械', province: '140000',
                prefecture: '140500', county: '140502', role: 'leader'})
            CREATE (near:Enterprise:T {id: 'T-near', name: '演示近处配件', province: '140000', prefecture: '140500', county: '140502'})
            CREATE (far:Enterprise:T {id: 'T-far', name: '演示远方配件', province: '130000'})
            CREATE (high:Enterprise:T {id: 'T-high', name: '演示高企', province: '140000', prefecture: '140500', county: '140502',
                establishedOn: '2022-05'})
            CREATE (other:Enterprise:T {id: 'T-other', name: '演示省城高企', province: '140000', prefecture: '140100'})
            CREATE (near)-[:SUPPLIES {key: '1', amountCny: 19000000.0, year: 2021, kind: 'observed'}]->(a)
            CREATE (far)-[:SUPPLIES {key: '2', amountCny: 81000000.0, year: 2021, kind: 'observed'}]->(a)
            CREATE (near)-[:SUPPLIES {key: '3', amountCny: 30000000.0, year: 2022, kind: 'observed'}]->(a)
            CREATE (far)-[:SUPPLIES {key: '4', amountCny: 70000000.0, year: 2022, kind: 'observed'}]->(a)
            WITH a, high, other
            MATCH (c:Cluster) WITH a, high, other, c ORDER BY c.code LIMIT 1
            CREATE (a)-[:HAS_ROLE {key: 'r', role: 'leader', kind: 'observed'}]->(c)
            CREATE (:Record:EnterpriseYear:T {id: 'T-y21', kind: 'enterprise-year', name: 'y21', year: 2021, revenue: 280000000.0, factKind: 'observed'})-[:OF {kind: 'observed'}]->(a)
            CREATE (:Record:EnterpriseYear:T {id: 'T-y22', kind: 'enterprise-year', name: 'y22', year: 2022, revenue: 320000000.0, factKind: 'observed'})-[:OF {kind: 'observed'}]->(a)
            CREATE (:Record:Recognition:T {id: 'T-r1', kind: 'recognition', name: 'r1', recognitionType: 'high_tech_enterprise', level: 'national', first: true, factKind: 'observed'})-[:HELD_BY {kind: 'observed'}]->(high)
            CREATE (:Record:Recognition:T {id: 'T-r2', kind: 'recognition', name: 'r2', recognitionType: 'high_tech_enterprise', level: 'national', first: true, factKind: 'observed'})-[:HELD_BY {kind: 'observed'}]->(other)
            CREATE (:ImportBatch:T {id: 'T-batch', state: 'done', sequence: 1})
            """;

    @Autowired
    Analyses analyses;

    @Autowired
    PolicyImport policy;

    @Autowired
    ReferenceImport references;

    @Autowired
    Driver driver;

    @BeforeEach
    void plant() {
        references.bringUpToDate();
        policy.bringUpToDate();
        clear();
        try (Session session = driver.session()) {
            session.run(GRAPH).consume();
        }
    }

    @AfterEach
    void clear() {
        try (Session session = driver.session()) {
            session.run("MATCH (n:T) DETACH DELETE n").consume();
        }
    }

    @Test
    void judgesAFirmWithoutARecordByWhatIsSaidOfItAndTellsWhatIsStillMissing() {
        AnalysisResult result = ask(Map.of("described", "true", "facts", "rdExpense=3000000"));

        ResultTable facts = result.table("facts");
        List<Cell> expense = facts.rows().stream()
                .filter(r -> r.get(facts.indexOf("fact")).value() instanceof CellValue.Entity e
                        && e.id().equals("rdExpense"))
                .findFirst()
                .orElseThrow();
        assertThat(expense.get(facts.indexOf("origin")).value()).isEqualTo(new CellValue.Word("given"));
        assertThat(facts.rows().getFirst().get(facts.indexOf("open")).value()).isNotEqualTo(new CellValue.Whole(0));
        assertThat(result.notes().getFirst().arguments().getFirst()).isEqualTo(new CellValue.Word("described"));
    }

    @Test
    void givesTheLeaderTheStepOfRevenueAndTheLocalSupplySubsidy() {
        ResultTable matches = ask(Map.of("subject", "演示链主机械")).table("matches");
        assertThat(amounts(matches, "M-067")).containsExactly(50_000.0);
        assertThat(amounts(matches, "M-068")).containsExactly(110_000.0);
        int other = matches.indexOf("otherReading");
        assertThat(rows(matches, "M-068").getFirst().get(other).value()).isEqualTo(new CellValue.Money(100_000));
    }

    @Test
    void reckonsTheSameSubsidyForAllLeadersOfTheArea() {
        ResultTable rises =
                analyses.run("local-supply-subsidy", query(Map.of())).table("rises");
        assertThat(rises.rows()).hasSize(1);
        assertThat(rises.rows().getFirst().get(rises.indexOf("subsidy")).value())
                .isEqualTo(new CellValue.Money(110_000));
    }

    @Test
    void offersDistrictMeasuresOnlyThere() {
        assertThat(amounts(ask(Map.of("subject", "演示高企")).table("matches"), "M-071"))
                .containsExactly(300_000.0);
        assertThat(rows(ask(Map.of("subject", "演示省城高企")).table("matches"), "M-071"))
                .isEmpty();
        assertThat(rows(ask(Map.of("subject", "演示省城高企", "all", "true")).table("matches"), "M-071"))
                .hasSize(1);
    }

    @Test
    void knowsWhoWasFoundedThisYear() {
        ResultTable young = ask(Map.of("subject", "演示高企")).table("matches");
        assertThat(missing(young, "M-001")).isEqualTo(new CellValue.Nothing());
        ResultTable unknown = ask(Map.of("subject", "演示省城高企")).table("matches");
        assertThat(missing(unknown, "M-001")).isNotEqualTo(new CellValue.Nothing());
    }

    @Test
    void computesWithFactsThatTheAskerStates() {
        ResultTable before = ask(Map.of("subject", "演示高企")).table("matches");
        assertThat(missing(before, "M-053")).isNotEqualTo(new CellValue.Nothing());
        ResultTable after =
                ask(Map.of("subject", "演示高企", "facts", "taxableIncome=2000000")).table("matches");
        assertThat(amounts(after, "M-053")).containsExactly(200_000.0);
    }

    @Test
    void countsWhomEachMeasureReaches() {
        ResultTable measures = ask(Map.of()).table("measures");
        assertThat(measures.rows()).hasSize(97);
        List<Cell> highTech = rows(measures, "M-071").getFirst();
        assertThat(highTech.get(measures.indexOf("applies")).value()).isEqualTo(new CellValue.Whole(1));
    }

    @Test
    void asksBackWhenSeveralSubjectsBearTheName() {
        assertThatThrownBy(() -> ask(Map.of("subject", "高企")))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("T-high")
                .hasMessageContaining("T-other");
    }

    private AnalysisResult ask(Map<String, String> settings) {
        return analyses.run("policy-matching", query(settings));
    }

    private static AnalysisQuery query(Map<String, String> settings) {
        String area = settings.getOrDefault("subject", "").contains("省城") ? "140100" : "140502";
        return AnalysisQuery.of(area, List.of(), "2022-12-31", settings);
    }

    private static List<List<Cell>> rows(ResultTable table, String measure) {
        return table.rows().stream()
                .filter(r ->
                        r.get(table.indexOf("measure")).value() instanceof CellValue.Entity e && e.id().equals(measure))
                .toList();
    }

    private static CellValue missing(ResultTable table, String measure) {
        return rows(table, measure).getFirst().get(table.indexOf("missing")).value();
    }

    private static List<Double> amounts(ResultTable table, String measure) {
        return rows(table, measure).stream()
                .map(r -> r.get(table.indexOf("amount")).value())
                .map(v -> v instanceof CellValue.Money m ? Optional.of(m.cny()) : Optional.<Double>empty())
                .flatMap(Optional::stream)
                .toList();
    }
}

package org.yuntu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.TestGraph;
import org.yuntu.analysis.supply.Scenario;
import org.yuntu.analysis.supply.Scenarios;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.PolicyImport;
import org.yuntu.ingest.ReferenceImport;

/// What is kept in memory is what the graph says, and asked for no more often than needed.
@GraphTest
class LookTests {

    private static final String PILOT_BASE = """
            MATCH (s:Product {id: 'ma.shearer'}), (k:Cluster {code: 'coal-machinery'}), (d:Division {code: '140100'})
            CREATE (p:Record:PilotBase:Look {id: $id, kind: 'pilot-base', name: $id, factKind: 'observed'})-[:WORKS_ON {kind: 'observed'}]->(s)
            CREATE (k)<-[:SERVES_CLUSTER {kind: 'observed'}]-(p)-[:LOCATED_IN {kind: 'observed'}]->(d)
            CREATE (:ImportBatch:Look {id: 'batch of ' + $id, state: 'done', sequence: 1, statedOn: date('2025-03-01')})
            """;

    @Autowired
    Analyses analyses;

    @Autowired
    Scenarios scenarios;

    @Autowired
    GraphStore store;

    @Autowired
    ReferenceImport references;

    @Autowired
    PolicyImport policy;

    @Autowired
    TestGraph graph;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @BeforeEach
    void plant() {
        references.bringUpToDate();
        policy.bringUpToDate();
        run("MATCH (n:Look) DETACH DELETE n", "");
        Metrics.addRegistry(meters);
    }

    @AfterEach
    void clear() {
        Metrics.removeRegistry(meters);
        run("MATCH (n:Look|Scenario) DETACH DELETE n", "");
    }

    @Test
    void withinALookTheStateIsAskedForOnceAndTheNextLookSeesTheChange() {
        Snapshot<List<String>> bases = new Snapshot<>(
                store,
                graph -> graph.list("analysis/ecosystem_records", Map.of("kind", "pilot-base"), row -> row.text("id")));
        Snapshot<Integer> other = new Snapshot<>(store, _ -> 1);
        bases.current();
        other.current();
        double before = reads();

        Look.take(() -> {
            assertThat(bases.current()).doesNotContain("look-1");
            run(PILOT_BASE, "look-1");
            assertThat(bases.current()).doesNotContain("look-1");
            return other.current();
        });

        assertThat(reads() - before).isEqualTo(1);
        assertThat(bases.current()).contains("look-1");
    }

    @Test
    void anAnswerIsGivenAgainUntilAnImportChangesTheGraph() {
        run(PILOT_BASE, "look-1");
        AnalysisResult first = ask("coverage-matrix", Map.of());
        AnalysisResult again = ask("coverage-matrix", Map.of());
        run(PILOT_BASE, "look-2");
        AnalysisResult changed = ask("coverage-matrix", Map.of());

        assertThat(again).isSameAs(first);
        assertThat(changed.data()).isNotEqualTo(first.data());
        assertThat(changed.evidence()).extracting(Evidence::id).contains("look-1", "look-2");
    }

    @Test
    void aScenarioThatIsKeptAgainWithOtherEditsIsWorkedOutAgain() {
        scenarios.store(new Scenario("测试", "", "", "140100"));
        AnalysisResult taiyuan = ask("what-if", Map.of("scenario", "测试"));
        scenarios.store(new Scenario("测试", "", "", "140200"));

        assertThat(ask("what-if", Map.of("scenario", "测试"))).isNotSameAs(taiyuan);
    }

    @Test
    void whatIsWarmAnswersWithOneLookAtTheState() {
        run(PILOT_BASE, "look-1");
        Warmth warmth = new Warmth(List.of(analyses), store);

        assertThat(warmth.look()).isTrue();
        double before = reads();
        Look.take(() -> ask("indicators", Map.of()));
        assertThat(reads() - before).isEqualTo(1);
        assertThat(warmth.look()).isFalse();
        run(PILOT_BASE, "look-2");
        assertThat(warmth.look()).as("an import may be under way").isFalse();
        assertThat(warmth.look()).isTrue();
    }

    private AnalysisResult ask(String id, Map<String, String> settings) {
        return analyses.run(id, AnalysisQuery.of("山西省", List.of(), "", new TreeMap<>(settings)));
    }

    private double reads() {
        return meters.get("yuntu.graph.reads").timer().count();
    }

    private void run(String cypher, String id) {
        graph.run(cypher, Map.of("id", id));
    }
}

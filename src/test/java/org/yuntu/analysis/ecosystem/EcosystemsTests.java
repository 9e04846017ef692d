package org.yuntu.analysis.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.TestGraph;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.Scope;
import org.yuntu.ingest.ReferenceImport;

/// Kinds of records are read when they are asked for.
@GraphTest
class EcosystemsTests {

    /// A platform in Taiyuan hosted by a university of nowhere in particular, a fund without a place that the platform
    /// owns, and a firm that is a tenant of a zone in Datong.
    private static final String GRAPH = """
            MATCH (taiyuan:Division {code: '140100'}), (datong:Division {code: '140200'})
            CREATE (p:Record:Platform:T {id: 'p', kind: 'platform', name: '演示平台', source: '表一', factKind: 'observed'})-[:LOCATED_IN]->(taiyuan)
            CREATE (:Record:University:T {id: 'u', kind: 'university', name: '演示大学', factKind: 'observed'})-[:HOSTS {kind: 'observed'}]->(p)
            CREATE (p)-[:OWNS {kind: 'observed'}]->(:Record:Fund:T {id: 'f', kind: 'fund', name: '演示基金', factKind: 'observed'})
            CREATE (z:Record:DevelopmentZone:T {id: 'z', kind: 'zone', name: '演示开发区', factKind: 'observed'})-[:LOCATED_IN]->(datong)
            CREATE (:Enterprise:T {id: 'e', name: '演示企业'})-[:TENANT_OF {key: 't', kind: 'observed'}]->(z)
            CREATE (:ImportBatch:T {id: 'T-batch', state: 'done', sequence: 1})
            """;

    @Autowired
    Ecosystems ecosystems;

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
    void placesOfOtherRecordsAreKnownWithoutReadingTheirKinds() {
        EcosystemView view = view();

        assertThat(view.funds())
                .singleElement()
                .satisfies(f -> assertThat(f.head().place().codes()).contains("140100", "140000"));
        assertThat(view.tenancies())
                .singleElement()
                .satisfies(t -> assertThat(t.carrier().place().codes()).contains("140200"));
        assertThat(view.basis().counts())
                .filteredOn(c -> c.key().equals("records"))
                .singleElement()
                .satisfies(c -> assertThat(c.number()).isEqualTo(1));
    }

    @Test
    void evidenceIsFoundWhateverKindsWereReadBefore() {
        ResultTable table = ResultTable.of("t", Column.integer("n", "items"))
                .row(Cell.integer(2).evidence(List.of("p", "e", "z")))
                .build();

        assertThat(view().evidence(List.of(table)))
                .extracting(Evidence::id, Evidence::source)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("p", "表一"), org.assertj.core.groups.Tuple.tuple("z", ""));
    }

    @Test
    void theFingerprintIsOfWhatWasRead() {
        EcosystemView view = view();
        view.platforms();
        String before = view.basis().fingerprint();
        graph.run("CREATE (:Record:Team:T {id: 't1', kind: 'team', name: '演示团队', factKind: 'observed'})");
        EcosystemView again = view();
        again.platforms();
        assertThat(again.basis().fingerprint()).isEqualTo(before);

        graph.run("MATCH (p:T {id: 'p'}) SET p.name = '演示平台二' CREATE (:Enterprise:T {id: 'e2', name: '另一企业'})");
        EcosystemView changed = view();
        assertThat(changed.platforms()).extracting(EcosystemRecord::name).contains("演示平台二");
        assertThat(changed.basis().fingerprint()).isNotEqualTo(before);
        assertThat(view.platforms()).extracting(EcosystemRecord::name).contains("演示平台");
    }

    private EcosystemView view() {
        return ecosystems.view(AnalysisRequest.of(Scope.SHANXI, List.of(), LocalDate.of(2025, 1, 1)));
    }
}

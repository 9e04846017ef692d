package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.analysis.policy.PolicyBookLoader;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.PolicyReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.PolicyBook;

@GraphTest
class PolicyImportTests {

    @Autowired
    PolicyImport policy;

    @Autowired
    ReferenceImport references;

    @Autowired
    GraphStore store;

    @Autowired
    Driver driver;

    @Test
    void keepsTheWholeBookInTheGraph() {
        references.bringUpToDate();
        policy.bringUpToDate();
        PolicyBook written = PolicyReader.read(Datasets.locate());
        PolicyBook read = store.read(PolicyBookLoader::load);
        assertThat(read.documents()).containsExactlyInAnyOrderElementsOf(written.documents());
        assertThat(read.measures()).containsExactlyInAnyOrderElementsOf(written.measures());
        assertThat(read.facts()).containsExactlyInAnyOrderElementsOf(written.facts());
        assertThat(read.rules())
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .build())
                .containsExactlyInAnyOrderElementsOf(written.rules());
    }

    @Test
    void writesNothingWhenTheFilesAreTheSame() {
        policy.bringUpToDate();
        assertThat(policy.bringUpToDate()).isFalse();
    }

    @Test
    void tiesMeasuresToTheDepartmentsInCharge() {
        policy.bringUpToDate();
        try (Session session = driver.session()) {
            session.run("MERGE (d:Record:Department {id: 'test-education'}) SET d.name = '晋城市城区教育科技局', "
                            + "d.shortName = '区教科局'")
                    .consume();
            policy.bringUpToDate();
            long tied = session.run(
                            "MATCH (:Department {id: 'test-education'})-[:RESPONSIBLE_FOR]->(m:Measure) RETURN count(m) AS n")
                    .single()
                    .get("n")
                    .asLong();
            session.run("MATCH (d:Department {id: 'test-education'}) DETACH DELETE d")
                    .consume();
            assertThat(tied).isGreaterThan(5);
        }
    }
}

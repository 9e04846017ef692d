package org.yuntu.analysis.innovation;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;

/// What tests of the innovation analyses have in common: a graph of their own, and questions about Shanxi.
abstract class InnovationScenario {

    @Autowired
    Analyses analyses;

    @Autowired
    Driver driver;

    private final String analysis;
    private final String graph;

    /// @param graph statement that fills the graph before each test
    InnovationScenario(String analysis, String graph) {
        this.analysis = analysis;
        this.graph = graph;
    }

    @BeforeEach
    void fill() {
        empty();
        run(graph);
    }

    @AfterEach
    void empty() {
        run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    }

    AnalysisResult ask(String date, List<String> clusters, Map<String, String> settings) {
        return askIn("山西", date, clusters, settings);
    }

    AnalysisResult askIn(String scope, String date, List<String> clusters, Map<String, String> settings) {
        return analyses.run(analysis, AnalysisQuery.of(scope, clusters, date, settings));
    }

    void run(String cypher) {
        try (Session session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}

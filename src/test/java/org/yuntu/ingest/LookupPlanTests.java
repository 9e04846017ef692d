package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.graph.CypherLibrary;

/// What is asked for every chunk is answered from indexes, however large the graph.
@GraphTest
class LookupPlanTests {

    @Autowired
    Driver driver;

    @Autowired
    CypherLibrary library;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingest/advance_batch",
                "ingest/change_enterprises",
                "ingest/create_products",
                "ingest/decide_held_rows",
                "ingest/delete_enterprises",
                "ingest/find_decisions",
                "ingest/find_enterprises",
                "ingest/find_held_rows",
                "ingest/find_stated",
                "ingest/find_tags",
                "ingest/find_waiting",
                "ingest/hold_rows",
                "ingest/remove_tags"
            })
    void scansNothing(String statement) {
        List<String> operators = new ArrayList<>();
        try (Session session = driver.session()) {
            Plan plan = session.run("EXPLAIN " + library.get(statement).text(), Map.of())
                    .consume()
                    .plan();
            collect(plan, operators);
        }
        assertThat(operators).isNotEmpty().noneMatch(operator -> operator.contains("Scan"));
    }

    private static void collect(Plan plan, List<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }
}

package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.dataset.demo.DemoProvince;
import org.yuntu.dataset.demo.DemoWorlds;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.graph.Queries;
import org.yuntu.graph.Query;
import org.yuntu.graph.QueryAnswer;
import org.yuntu.ingest.record.RecordImport;

/// Every query of `cypher/explore` answers on a small synthetic province, with the columns its header promises.
@GraphTest
class ExploreQueriesTests extends ImportScenario {

    private static final int ENTERPRISES = 400;

    @Autowired
    RecordImport records;

    @Autowired
    PolicyImport policy;

    @Autowired
    IndicatorImport indicators;

    @Autowired
    Queries queries;

    @Test
    void everyQueryAnswersWithTheColumnsOfItsHeader() {
        DemoWorlds.write(3, ENTERPRISES, folder);
        policy.bringUpToDate();
        indicators.bringUpToDate();
        imports.run(ImportRequest.of(folder.resolve(DemoProvince.ENTERPRISES + ".csv")), ImportProgress.silent());
        RecordKinds.all().stream()
                .filter(kind -> folder.resolve(kind.id() + ".csv").toFile().exists())
                .forEach(kind -> records.run(
                        kind, ImportRequest.of(folder.resolve(kind.id() + ".csv")), ImportProgress.silent()));
        List<Query> library = queries.list();

        assertThat(library).hasSizeGreaterThanOrEqualTo(40);
        List<String> empty = new ArrayList<>();
        for (Query query : library) {
            QueryAnswer answer = queries.run(query, Map.of(), 1000);
            assertThat(answer.columns())
                    .as(query.name())
                    .containsExactlyElementsOf(
                            query.columns().stream().map(Query.Column::name).toList());
            assertThat(query.titleZh()).as(query.name()).isNotBlank();
            assertThat(query.question()).as(query.name()).endsWith("?");
            assertThat(query.parameters())
                    .as(query.name())
                    .allSatisfy(p -> assertThat(p.meaning()).isNotBlank());
            if (answer.rows().isEmpty()) {
                empty.add(query.name());
            }
        }
        assertThat(empty).as("queries without an answer").isEmpty();
    }
}

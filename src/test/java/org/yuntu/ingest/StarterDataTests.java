package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;

@GraphTest
class StarterDataTests {

    @Autowired
    StarterData starter;

    @Autowired
    ReferenceImport references;

    @Autowired
    Driver driver;

    @Test
    void fillsAnEmptyStoreOnceWithEveryRowOfItsFiles() {
        try (Session session = driver.session()) {
            session.run("MATCH (n:Enterprise|ImportBatch) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
        }
        references.bringUpToDate();
        assertThat(starter.isWanted()).isTrue();

        List<Receipt> receipts = starter.load(ImportProgress.silent());

        assertThat(starter.isWanted()).isFalse();
        assertThat(receipts).hasSize(5).allSatisfy(r -> {
            assertThat(r.totals().addsUp()).isTrue();
            assertThat(r.totals().rejected()).isZero();
            assertThat(r.totals().review()).isZero();
        });
        try (Session session = driver.session()) {
            long both = session.run("""
                            MATCH (e:Enterprise {stockCode: '000825.SZ'})
                            RETURN count { (e)-[:STATED_IN]->() } AS statements
                            """).single().get("statements").asLong();
            assertThat(both)
                    .as("太钢不锈: one enterprise, named as maker and in the list of Shanxi")
                    .isGreaterThanOrEqualTo(2);
        }
    }
}

package org.yuntu;

import java.nio.file.Path;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.test.context.TestComponent;
import org.yuntu.dataset.demo.DemoProvince;
import org.yuntu.dataset.demo.DemoWorlds;
import org.yuntu.dataset.demo.Planted;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.IndicatorImport;
import org.yuntu.ingest.PolicyImport;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.ingest.record.RecordImport;

/// The synthetic province in the graph of the tests, for classes that load it once for all their tests.
@TestComponent
public final class DemoGraph {

    private static final String CLEAR =
            "MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS";

    private final Driver driver;
    private final ReferenceImport reference;
    private final PolicyImport policy;
    private final IndicatorImport indicators;
    private final EnterpriseImport enterprises;
    private final RecordImport records;

    DemoGraph(
            Driver driver,
            ReferenceImport reference,
            PolicyImport policy,
            IndicatorImport indicators,
            EnterpriseImport enterprises,
            RecordImport records) {
        this.driver = driver;
        this.reference = reference;
        this.policy = policy;
        this.indicators = indicators;
        this.enterprises = enterprises;
        this.records = records;
    }

    /// Chains, measures and targets, and nobody in them.
    public void openEmpty() {
        clear();
        reference.bringUpToDate();
        policy.bringUpToDate();
        indicators.bringUpToDate();
    }

    /// @param folder for the tables it is imported from
    /// @return what was planted
    public Planted open(long seed, int firms, Path folder) {
        openEmpty();
        Planted planted = DemoWorlds.write(seed, firms, folder);
        enterprises.run(ImportRequest.of(folder.resolve(DemoProvince.ENTERPRISES + ".csv")), ImportProgress.silent());
        RecordKinds.all().stream()
                .filter(kind -> planted.rows().containsKey(kind.id()))
                .forEach(kind -> records.run(
                        kind, ImportRequest.of(folder.resolve(kind.id() + ".csv")), ImportProgress.silent()));
        return planted;
    }

    public void clear() {
        try (Session session = driver.session()) {
            session.run(CLEAR).consume();
        }
    }
}

package org.yuntu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjectionLoader;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Scope;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.ingest.SyntheticRegistrations;

/// All 14 clusters over the registrations: our projection and one pass, beside one Cypher query per product (which
/// finds makers
/// and demanders only, a part of what ours answers).
@GraphTest
class GapBench {

    private static final int ROUNDS = Integer.getInteger("yuntu.bench.rounds", 5);
    private static final Path REAL = Path.of("../shared/data/registrations/shanxi-registrations-1980-2009.csv");

    private static final String PEER = """
            MATCH (p:Product {id: $product})
            OPTIONAL MATCH (p)<-[:SUBTYPE_OF*0..5]-(q:Product)<-[r:PRODUCES]-(e:Enterprise {province: '140000'})
            WHERE r.confidence >= 0.5
            WITH p, count(DISTINCT e) AS makers
            OPTIONAL MATCH (p)-[:INPUT_OF]->(:Product)<-[:SUBTYPE_OF*0..5]-(:Product)<-[:PRODUCES]-(d:Enterprise {province: '140000'})
            RETURN makers, count(DISTINCT d) AS demanders
            """;

    @Autowired
    EnterpriseImport imports;

    @Autowired
    ReferenceImport references;

    @Autowired
    GraphStore store;

    @Autowired
    Driver driver;

    @Test
    void millisecondsBesideOneQueryPerProduct(@TempDir Path folder) throws Exception {
        Path file =
                Files.isReadable(REAL) ? REAL : SyntheticRegistrations.write(folder.resolve("firms.csv"), 62_619, 1);
        references.bringUpToDate();
        imports.run(ImportRequest.of(file), ImportProgress.silent());
        List<Double> warm = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double theirs = peer();
            long start = System.nanoTime();
            GapProjection projection = store.read(GapProjectionLoader::load);
            long loaded = System.nanoTime();
            GapResult result = GapAnalysis.run(projection, Scope.SHANXI, Set.of(), GapParameters.defaults());
            long end = System.nanoTime();
            double load = (loaded - start) / 1e6;
            double analyse = (end - loaded) / 1e6;
            System.out.printf(
                    "BENCH gaps round %d%s: analyse %.0f ms, read the graph %.0f ms, one query per product %.0f ms; %d clusters%n",
                    round,
                    round == 0 ? " (warm-up)" : "",
                    analyse,
                    load,
                    theirs,
                    result.clusters().size());
            if (round > 0) {
                warm.add(theirs / analyse);
                whole.add(theirs / (analyse + load));
            }
        }
        warm.sort(null);
        whole.sort(null);
        System.out.printf(
                "BENCH gaps median ratio %.1f on the projection, %.1f with reading it (goal 50)%n",
                warm.get(warm.size() / 2), whole.get(whole.size() / 2));
    }

    private double peer() {
        Set<String> products = new HashSet<>();
        store.forEach("analysis/gap_segments", Map.of(), row -> products.add(row.text("id")));
        long start = System.nanoTime();
        try (Session session = driver.session()) {
            for (String product : products) {
                session.run(PEER, Map.of("product", product)).consume();
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }
}

package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.dataset.TableOptions;

/// What tests of the import have in common: a graph with the reference chains and no enterprise, and small files.
abstract class ImportScenario {

    static final String HEADER = "企业名称,统一社会信用代码,成立日期,注册资本(万元),所在市,所在区县,注册地址,经营范围,主营产品";

    @Autowired
    EnterpriseImport imports;

    @Autowired
    BatchUndo undo;

    @Autowired
    ReferenceImport reference;

    @Autowired
    Driver driver;

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void emptyTheEnterprisePart() {
        run(
                "MATCH (n:Enterprise|Record|PendingReference|ImportBatch|ReviewItem|MatchDecision|Counter) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
        reference.bringUpToDate();
    }

    static String code(int number) {
        return SyntheticRegistrations.code("140100", number);
    }

    /// A row without scope and product.
    static String row(String name, String code, String prefecture, String address) {
        return String.join(",", name, code, "2011-05-06", "500", prefecture, "", address, "", "");
    }

    Path csv(String name, String... lines) throws IOException {
        return csv(name, StandardCharsets.UTF_8, List.of(lines));
    }

    Path csv(String name, Charset charset, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    /// The same table with its rows in another order.
    static List<String> shuffled(List<String> lines, long seed) {
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(seed));
        rows.addFirst(lines.getFirst());
        return rows;
    }

    /// A request that lets any number of rows be rejected.
    static ImportRequest request(Path file) {
        return new ImportRequest(file, TableOptions.defaults(), null, "", null, false, 1.0);
    }

    /// Imports for real, after a dry run that must have said the same and left no trace.
    Receipt bring(Path file) {
        return bring(request(file));
    }

    Receipt bring(ImportRequest request) {
        List<String> before = dump();
        Receipt expected = imports.run(request.asDryRun(), ImportProgress.silent());
        assertThat(dump()).as("the graph after a dry run").isEqualTo(before);

        Receipt receipt = imports.run(request, ImportProgress.silent());

        assertThat(receipt.totals()).as("what the dry run foretold").isEqualTo(expected.totals());
        assertThat(receipt.changes()).as("what the dry run foretold").isEqualTo(expected.changes());
        assertThat(receipt.totals().addsUp()).as("%s", receipt.totals()).isTrue();
        assertThat(receipt.totals().review())
                .isLessThanOrEqualTo(count("MATCH (r:ReviewItem {state: 'pending'}) RETURN count(r)"));
        return receipt;
    }

    List<String> dump() {
        return GraphDump.of(driver);
    }

    /// The dump without the batch that said what, for graphs that came about by different imports.
    List<String> dumpWithoutBatches() {
        return dump().stream()
                .map(line -> line.replaceAll("B[0-9a-f]{16}(-\\d+)?", "B"))
                .sorted()
                .toList();
    }

    /// Lines and record numbers are where the rows stood, not what they said.
    List<String> withoutPlacesInTheFile() {
        return dumpWithoutBatches().stream()
                .map(line -> line.replaceAll("(line|record)=\\d+", "$1"))
                .sorted()
                .toList();
    }

    long enterprises() {
        return count("MATCH (e:Enterprise) RETURN count(e)");
    }

    long count(String cypher) {
        return values(cypher, Map.of()).stream().mapToLong(v -> (Long) v).sum();
    }

    /// The first column of a query.
    List<Object> values(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.run(cypher, parameters).list(r -> r.get(0).asObject());
        }
    }

    void run(String cypher) {
        try (Session session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}

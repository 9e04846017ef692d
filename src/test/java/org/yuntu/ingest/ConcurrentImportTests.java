package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;

/// Imports at once, and large ones.
@GraphTest
class ConcurrentImportTests extends ImportScenario {

    private static final int ROUNDS = Integer.getInteger("yuntu.rounds", 3);

    /// Two imports that claim each other's enterprises come out as one after the other, whichever was first.
    @Test
    void comesOutAsOneAfterTheOther() throws Exception {
        Path a = claims("a.csv", 0);
        Path b = claims("b.csv", 1);
        List<String> aThenB = inTurn(a, b);
        List<String> bThenA = inTurn(b, a);
        assertThat(aThenB).isNotEqualTo(bThenA);

        for (int round = 0; round < ROUNDS; round++) {
            emptyTheEnterprisePart();
            List<Receipt> receipts = atOnce(a, b);

            assertThat(receipts).allMatch(r -> r.totals().addsUp() && r.totals().read() == 400);
            assertThat(Set.of(aThenB, bThenA)).contains(dump());
        }
    }

    @Test
    void importsOneFileOnceThoughTwoBringIt() throws Exception {
        Path file = claims("a.csv", 0);

        List<Receipt> receipts = atOnce(file, file);

        assertThat(receipts)
                .extracting(Receipt::state)
                .containsExactlyInAnyOrder(Receipt.State.DONE, Receipt.State.KNOWN);
        assertThat(count("MATCH (:Enterprise)-[s:STATED_IN]->() RETURN count(s)"))
                .isEqualTo(400);
    }

    @Test
    void comesToTheSameGraphForALargeFileInWhateverOrder() throws IOException {
        Path file = SyntheticRegistrations.write(folder.resolve("firms.csv"), 30_000, 11);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Receipt receipt = imports.run(request(file), ImportProgress.silent());
        assertThat(receipt.totals().addsUp()).isTrue();
        assertThat(receipt.totals().read()).isEqualTo(30_000);
        List<String> expected = withoutPlacesInTheFile();

        Receipt again = imports.run(
                request(csv("again.csv", StandardCharsets.UTF_8, shuffled(lines, 1))), ImportProgress.silent());
        assertThat(again.totals().imported()).isZero();
        assertThat(again.totals().review()).isZero();
        assertThat(withoutPlacesInTheFile()).isEqualTo(expected);

        emptyTheEnterprisePart();
        Receipt shuffled = imports.run(
                request(csv("first.csv", StandardCharsets.UTF_8, shuffled(lines, 2))), ImportProgress.silent());
        assertThat(shuffled.totals()).isEqualTo(receipt.totals());
        assertThat(shuffled.changes()).isEqualTo(receipt.changes());
        assertThat(withoutPlacesInTheFile()).isEqualTo(expected);
    }

    /// Even rows have a code here and none in the other file, odd rows the other way round.
    private Path claims(String name, int parity) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 400; i++) {
            lines.add(row("太原演示" + i + "机械有限公司", i % 2 == parity ? code(i) : "", "太原市", "演示街" + i + "号"));
        }
        return csv(name, StandardCharsets.UTF_8, lines);
    }

    private List<String> inTurn(Path first, Path second) {
        emptyTheEnterprisePart();
        imports.run(request(first), ImportProgress.silent());
        imports.run(request(second), ImportProgress.silent());
        return dump();
    }

    private List<Receipt> atOnce(Path... files) throws Exception {
        List<Receipt> receipts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(files.length)) {
            List<Future<Receipt>> running = new ArrayList<>();
            for (Path file : files) {
                running.add(threads.submit(() -> imports.run(request(file), ImportProgress.silent())));
            }
            for (Future<Receipt> each : running) {
                receipts.add(each.get());
            }
        }
        return receipts;
    }
}

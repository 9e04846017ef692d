package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.dataset.EnterpriseParser;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphStore;

/// Imports of several chunks, planned before the chunk before them is in the graph.
@GraphTest
class LargeImportTests extends ImportScenario {

    private static final int ROWS = 8_000;

    @Autowired
    GraphStore store;

    @Autowired
    ProductTagger tagger;

    @Autowired
    EnterpriseParser parser;

    @Autowired
    ImportLock lock;

    @Autowired
    Ecosystem ecosystem;

    @Autowired
    GraphProperties properties;

    @Test
    void foretellsWithAndWithoutATransactionWhatWillCome() throws IOException {
        imports.run(request(synthetic("older.csv", 6_000, 3)), ImportProgress.silent());
        ImportRequest request = request(claims());
        List<String> before = dump();

        Receipt foretold = imports.run(request.asDryRun(), ImportProgress.silent());
        EnterpriseImport.Rehearsal<Long> rehearsed = imports.rehearse(
                request,
                ImportProgress.silent(),
                (receipt, work) -> work.list("ingest/find_turn", java.util.Map.of(), row -> row.integer("enterprises"))
                        .getFirst());
        assertThat(dump()).isEqualTo(before);

        Receipt receipt = imports.run(request, ImportProgress.silent());
        assertThat(foretold.totals()).isEqualTo(receipt.totals());
        assertThat(foretold.changes()).isEqualTo(receipt.changes());
        assertThat(rehearsed.receipt().totals()).isEqualTo(receipt.totals());
        assertThat(rehearsed.receipt().changes()).isEqualTo(receipt.changes());
        assertThat(rehearsed.seen()).isEqualTo(Optional.of(enterprises()));
        assertThat(receipt.changes().updated()).isPositive();
        assertThat(receipt.changes().matchedByName()).isPositive();
        assertThat(receipt.totals().unchanged()).isPositive();
    }

    /// What a row means may lie in any chunk before it, in the graph or on its way there.
    @Test
    void comesToTheSameGraphInChunksOfAnySize() throws IOException {
        Path file = claims();
        imports.run(request(file), ImportProgress.silent());
        List<String> expected = dump();
        emptyTheEnterprisePart();

        for (int chunk : List.of(3_000, 700)) {
            new EnterpriseImport(store, tagger, parser, lock, ecosystem, roomFor(Integer.MAX_VALUE), properties, chunk)
                    .run(request(file), ImportProgress.silent());
            assertThat(dump()).isEqualTo(expected);
            emptyTheEnterprisePart();
        }
    }

    /// A decision on a held row, say: it takes a turn of the ledger, and what was planned before is planned anew.
    @Test
    void plansAnewWhenSomeoneElseHasWrittenMeanwhile() throws IOException {
        ImportRequest request = request(synthetic("firms.csv", ROWS, 5));
        imports.run(request, ImportProgress.silent());
        List<String> expected = dump();
        emptyTheEnterprisePart();

        AtomicInteger chunks = new AtomicInteger();
        EnterpriseImport inSmallChunks = new EnterpriseImport(
                store, tagger, parser, lock, ecosystem, roomFor(Integer.MAX_VALUE), properties, 500);
        inSmallChunks.run(request, (stage, done, size, rows) -> {
            if (stage == ImportProgress.Stage.WRITING && chunks.incrementAndGet() == 1) {
                store.write(work -> {
                    work.run("ingest/take_turn", java.util.Map.of("who", "test"));
                    return true;
                });
            }
        });

        assertThat(chunks.get()).as("chunks, those planned anew included").isGreaterThan(1);
        assertThat(dump()).isEqualTo(expected);
    }

    @Test
    void stopsBeforeTheDiskIsFullAndGoesOnWhenThereIsRoom() throws IOException {
        ImportRequest request = request(claims());
        imports.run(request, ImportProgress.silent());
        List<String> expected = dump();
        emptyTheEnterprisePart();

        // Looked at before and during the check of the file, then before every chunk.
        EnterpriseImport cramped = new EnterpriseImport(
                store, tagger, parser, lock, ecosystem, roomFor(1 + ROWS / 5_000 + 3), properties, 1_000);
        assertThatThrownBy(() -> cramped.run(request, ImportProgress.silent()))
                .isInstanceOf(DiskFullException.class)
                .hasMessageContaining("start the same import again");
        assertThat(enterprises()).isBetween(1L, ROWS - 1L);

        imports.run(request, ImportProgress.silent());
        assertThat(dump()).isEqualTo(expected);
    }

    /// @param looks how often there is room
    private FreeSpace roomFor(int looks) {
        AtomicInteger left = new AtomicInteger(looks);
        return new FreeSpace(properties.data(), 1, folder -> left.getAndDecrement() > 0 ? Long.MAX_VALUE : 0);
    }

    private Path synthetic(String name, int rows, long seed) throws IOException {
        return SyntheticRegistrations.write(folder.resolve(name), rows, seed);
    }

    /// Rows that speak of the same firms, far from one another: by code, by stock code, by name.
    private Path claims() throws IOException {
        List<String> lines =
                new ArrayList<>(Files.readAllLines(synthetic("claims-base.csv", ROWS / 2, 3), StandardCharsets.UTF_8));
        List<String> again = lines.subList(1, lines.size()).stream()
                .map(line -> {
                    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
                    int pick = Math.floorMod(line.hashCode(), 4);
                    if (pick == 0) {
                        cells.set(1, "");
                    } else if (pick == 1) {
                        cells.set(4, "1万元人民币");
                    } else if (pick == 2) {
                        cells.set(1, "");
                        cells.set(7, "");
                    }
                    return String.join(",", cells);
                })
                .toList();
        lines.addAll(again);
        return csv("claims.csv", StandardCharsets.UTF_8, lines);
    }
}

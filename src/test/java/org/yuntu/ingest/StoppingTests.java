package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.dataset.EnterpriseParser;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphStore;

/// A program that is being stopped ends an import between two chunks, and the same import goes on later.
@GraphTest
class StoppingTests extends ImportScenario {

    private static final int CHUNK = 100;

    @Autowired
    GraphStore store;

    @Autowired
    ProductTagger tagger;

    @Autowired
    EnterpriseParser parser;

    @Autowired
    Ecosystem ecosystem;

    @Autowired
    FreeSpace space;

    @Autowired
    GraphProperties properties;

    private Receipt run(Path file, ImportLock lock, ImportProgress progress) {
        return new EnterpriseImport(store, tagger, parser, lock, ecosystem, space, properties, CHUNK)
                .run(request(file), progress);
    }

    @Test
    void endsWithTheChunkAtHandAndGoesOnLater() throws Exception {
        Path file = SyntheticRegistrations.write(folder.resolve("firms.csv"), 1_000, 7);
        ImportLock lock = new ImportLock(store, properties);
        Thread[] stopping = new Thread[1];

        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> run(file, lock, (stage, done, size, rows) -> {
                    if (stage == ImportProgress.Stage.WRITING && rows >= 3 * CHUNK && stopping[0] == null) {
                        stopping[0] = Thread.startVirtualThread(() -> {
                            try {
                                lock.stop();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
                        // The flag is up before the next chunk is asked for.
                        while (stopping[0].getState() != Thread.State.TIMED_WAITING) {
                            Thread.onSpinWait();
                        }
                    }
                }));
        stopping[0].join();

        long written = count("MATCH (:Enterprise)-[s:STATED_IN]->() RETURN count(s)");
        assertThat(written % CHUNK).as("whole chunks").isZero();
        assertThat(written).isBetween((long) CHUNK, 3L * CHUNK);
        run(file, new ImportLock(store, properties), ImportProgress.silent());
        List<String> resumed = GraphDump.of(driver);
        emptyTheEnterprisePart();
        run(file, new ImportLock(store, properties), ImportProgress.silent());
        assertThat(resumed).isEqualTo(GraphDump.of(driver));
    }
}

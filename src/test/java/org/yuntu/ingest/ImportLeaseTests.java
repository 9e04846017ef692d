package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;

/// Machines that share a graph take turns at writing; `elsewhere` stands for another one.
@GraphTest
class ImportLeaseTests extends ImportScenario {

    private Path file() throws IOException {
        return csv("a.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号"));
    }

    private void leaseElsewhere(String until) {
        run("MERGE (l:Counter {id: 'lease'}) SET l.owner = 'elsewhere', l.host = 'pc-2', l.until = timestamp() + "
                + until);
    }

    @Test
    void waitsWhileAnotherMachineWrites() throws Exception {
        Path file = file();
        leaseElsewhere("3600000");
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Receipt> running = thread.submit(() -> imports.run(request(file), ImportProgress.silent()));
            while (count("MATCH (l:Counter {id: 'lease'}) WHERE l.asked <> 'elsewhere' RETURN count(l)") == 0) {
                Thread.sleep(50);
            }
            assertThat(count("MATCH (b:ImportBatch) RETURN count(b)")).isZero();
            assertThat(running.isDone()).isFalse();

            run("MATCH (l:Counter {id: 'lease'}) REMOVE l.owner, l.host, l.until");
            assertThat(running.get().state()).isEqualTo(Receipt.State.DONE);
        }
    }

    @Test
    void takesOverFromAMachineThatHasNotBeenHeardOf() throws IOException {
        leaseElsewhere("-1");

        assertThat(imports.run(request(file()), ImportProgress.silent()).state())
                .isEqualTo(Receipt.State.DONE);
        assertThat(values("MATCH (l:Counter {id: 'lease'}) RETURN l.owner", Map.of()))
                .as("given back")
                .containsExactly((Object) null);
    }

    @Test
    void stopsWhenAnotherMachineHasTakenOverAndGoesOnLater() throws IOException {
        Path file = file();
        assertThatExceptionOfType(LostLeaseException.class)
                .isThrownBy(() -> imports.run(request(file), (stage, done, size, rows) -> {
                    if (stage == ImportProgress.Stage.WRITING) {
                        leaseElsewhere("3600000");
                    }
                }));
        assertThat(values("MATCH (b:ImportBatch) RETURN b.state", Map.of())).containsExactly("running");
        assertThat(values("MATCH (l:Counter {id: 'lease'}) RETURN l.owner", Map.of()))
                .as("not ours to give back")
                .isEqualTo(List.of("elsewhere"));

        leaseElsewhere("-1");
        Receipt receipt = imports.run(request(file), ImportProgress.silent());
        assertThat(receipt.state()).isEqualTo(Receipt.State.DONE);
        assertThat(receipt.totals().imported()).isEqualTo(1);
        assertThat(enterprises()).isEqualTo(1);
    }

    @Test
    void takesItsOwnLeaseBackAtOnceAfterAKill() throws IOException {
        imports.run(request(file()), ImportProgress.silent());
        List<Object> own = values("MATCH (l:Counter {id: 'lease'}) RETURN l.asked", Map.of());
        run(
                "MATCH (l:Counter {id: 'lease'}) SET l.owner = l.asked, l.host = 'this one', l.until = timestamp() + 3600000");

        Receipt next = imports.run(
                request(csv("b.csv", HEADER, row("大同演示乙丑机械有限公司", code(2), "大同市", "演示街2号"))), ImportProgress.silent());

        assertThat(next.state()).isEqualTo(Receipt.State.DONE);
        assertThat(values("MATCH (l:Counter {id: 'lease'}) RETURN l.asked", Map.of()))
                .isEqualTo(own);
    }
}

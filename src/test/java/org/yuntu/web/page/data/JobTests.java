package org.yuntu.web.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.yuntu.ingest.BatchUndo;

class JobTests {

    @Test
    void pagesSeeWhatCameOfItBeforeItsFileIsTakenAway() {
        AtomicBoolean seen = new AtomicBoolean();
        Job[] itself = new Job[1];
        itself[0] = new Job(
                "u1",
                Job.Task.UNDO,
                "somebody",
                _ -> new Job.Outcome(null, new BatchUndo.Result("B1", 1, 0, 0)),
                _ -> seen.set(itself[0].undone().isPresent()));

        itself[0].run();

        assertThat(seen).isTrue();
        assertThat(itself[0].state()).isEqualTo(Job.State.DONE);
    }
}

package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;
import org.yuntu.graph.GraphProperties;

class FreeSpaceHealthIndicatorTests {

    private static final long MARGIN = DataSize.ofMegabytes(512).toBytes();

    @Test
    void aDataFolderThatIsNotMadeYetIsNoFullDisk(@TempDir Path folder) {
        var data = new FreeSpace(new GraphProperties(
                folder.resolve("not").resolve("there"), "neo4j", DataSize.ofMegabytes(64), DataSize.ofBytes(1), 0));

        assertThat(new FreeSpaceHealthIndicator(data).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aDiskWithoutRoomForAnImportIsDown() {
        Health health = new FreeSpaceHealthIndicator(new FreeSpace(Path.of("data"), MARGIN, _ -> MARGIN - 1)).health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("free", MARGIN - 1);
    }
}

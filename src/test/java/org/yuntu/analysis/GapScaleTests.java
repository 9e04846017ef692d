package org.yuntu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuntu.model.Cluster;

class GapScaleTests {

    /// As many firms as the largest list at hand, and two facts and a half for each. The bound is generous, since
    /// the machine may be busy.
    @Test
    void fourteenClustersOverSixtyThousandFirmsTakeFarLessThanTwoSeconds() {
        GapProjection projection =
                GapWorld.generated(99, List.of(Cluster.values()), 62_619).projection();
        GapAnalysis.run(projection, Scope.SHANXI, List.of(), GapParameters.defaults());

        long start = System.nanoTime();
        GapResult result = GapAnalysis.run(projection, Scope.SHANXI, List.of(), GapParameters.defaults());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(result.clusters()).hasSize(14);
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }
}

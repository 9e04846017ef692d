package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The reference chains we ship.
class ReferenceChainsTests {

    @Test
    void fulfilEveryRule() {
        Datasets datasets = Datasets.in(Path.of("datasets"));
        assertThat(ReferenceValidator.validate(ReferenceReader.read(datasets), IndustryCodes.read(datasets)))
                .isEmpty();
    }
}

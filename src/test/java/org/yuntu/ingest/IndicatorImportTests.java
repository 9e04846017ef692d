package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.analysis.indicator.IndicatorLoader;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.IndicatorReader;
import org.yuntu.graph.GraphStore;

@GraphTest
class IndicatorImportTests {

    @Autowired
    IndicatorImport indicators;

    @Autowired
    GraphStore store;

    @Test
    void keepsAllIndicatorsInTheGraphAndWritesThemOnce() {
        indicators.bringUpToDate();

        assertThat(indicators.bringUpToDate()).isFalse();
        assertThat(store.read(IndicatorLoader::load))
                .hasSize(38)
                .containsExactlyElementsOf(IndicatorReader.read(Datasets.locate()));
    }
}

package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ResultRows;
import org.yuntu.dataset.demo.DemoWorlds;
import org.yuntu.dataset.demo.Planted;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.record.RecordImport;

/// The missed target that `yuntu demo` plants is found; money and shares come through an import in the unit of the
/// indicator.
@GraphTest
class PlantedIndicatorsTests extends ImportScenario {

    @Autowired
    RecordImport records;

    @Autowired
    IndicatorImport indicators;

    @Autowired
    Analyses analyses;

    @Test
    void theMissedTargetIsOverdueWithItsFigures() {
        Planted planted = DemoWorlds.write(7, 300, folder);
        indicators.bringUpToDate();
        for (String kind : List.of("indicator-value", "finance")) {
            records.run(
                    RecordKinds.get(kind), ImportRequest.of(folder.resolve(kind + ".csv")), ImportProgress.silent());
        }
        AnalysisResult result = analyses.run("indicators", AnalysisQuery.of("山西省", List.of(), "2025-12-31", Map.of()));

        assertThat(planted.overdueIndicators()).isNotEmpty().allSatisfy(overdue -> {
            assertThat(ResultRows.names(ResultRows.of(result, "indicators").cell(overdue.indicator(), "status")))
                    .containsExactly("IndicatorStatus.OVERDUE");
            ResultRows figures = ResultRows.of(result, "figures");
            assertThat(figures.cell(overdue.indicator(), "actual").value())
                    .isEqualTo(new CellValue.Decimal(overdue.value()));
            assertThat(figures.cell(overdue.indicator(), "target").value())
                    .isEqualTo(new CellValue.Decimal(overdue.target()));
            assertThat(figures.cell(overdue.indicator(), "actual").evidence()).hasSize(1);
        });
        assertThat(ResultRows.of(result, "figures").cell("I-23", "computed").value())
                .as("500 million yuan of re-guarantee capital")
                .isEqualTo(new CellValue.Decimal(5));
    }
}

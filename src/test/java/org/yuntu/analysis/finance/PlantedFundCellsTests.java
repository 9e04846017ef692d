package org.yuntu.analysis.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ResultTable;
import org.yuntu.dataset.demo.DemoProvince;
import org.yuntu.dataset.demo.DemoWorlds;
import org.yuntu.dataset.demo.Planted;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.ingest.record.RecordImport;
import org.yuntu.model.FundStage;

/// The cells the synthetic province leaves without a fund are found.
@GraphTest
class PlantedFundCellsTests {

    @Autowired
    Analyses analyses;

    @Autowired
    EnterpriseImport enterprises;

    @Autowired
    RecordImport records;

    @Autowired
    ReferenceImport reference;

    @Autowired
    Driver driver;

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void empty() {
        try (Session session = driver.session()) {
            session.run(
                            "MATCH (n:Enterprise|Record|PendingReference|ImportBatch|ReviewItem|MatchDecision|Counter) DETACH DELETE n")
                    .consume();
        }
        reference.bringUpToDate();
    }

    @Test
    void theCellsWithoutAFundAreFoundAndTheirFirmsStayUnmet() {
        Planted planted = DemoWorlds.write(5, 300, folder);
        enterprises.run(file(DemoProvince.ENTERPRISES), ImportProgress.silent());
        for (String kind : List.of("fund", "investment", "recognition", "demand")) {
            records.run(RecordKinds.get(kind), file(kind), ImportProgress.silent());
        }

        AnalysisResult gap = analyses.run("fund-gap", AnalysisQuery.everything());
        ResultTable cells = gap.table("cells");

        assertThat(planted.fundCellsWithoutSupply()).isNotEmpty().allSatisfy(cell -> {
            List<Cell> row = cells.rows().stream()
                    .filter(r -> id(r.getFirst()).equals(cell.cluster())
                            && id(r.get(1))
                                    .equals(FundStage.valueOf(cell.stage()).key()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.get(cells.indexOf("covered"))).as("%s", cell).isEqualTo(Cell.flag(false));
            assertThat(row.get(cells.indexOf("supply")).value()).isEqualTo(new CellValue.Money(0));
            assertThat(row.get(cells.indexOf("declaredGap")).value())
                    .as("%s: all that is declared is missing", cell)
                    .isEqualTo(row.get(cells.indexOf("declared")).value());
        });
        assertThat(cells.rows().stream()
                        .filter(r -> r.get(cells.indexOf("covered")).equals(Cell.flag(false))))
                .as("every cell without a fund is a planted one")
                .hasSameSizeAs(planted.fundCellsWithoutSupply());
        assertThat(planted.fundCellsWithoutSupply().stream()
                        .mapToDouble(Planted.FundCell::demandCny)
                        .sum())
                .as("firms of several clusters ask for a part in each, so cells may hold less than was planted")
                .isPositive();

        AnalysisResult matching = analyses.run("fund-matching", AnalysisQuery.everything());
        ResultTable plans = matching.table("plans");
        assertThat(weighted(plans, 0)).isPositive().isGreaterThanOrEqualTo(weighted(plans, 1));
        assertThat(matching.table("whys").rows())
                .anySatisfy(r -> assertThat(r.getFirst()).isEqualTo(Cell.word(Shortfall.NO_FUND_FOR_CLUSTER)));
    }

    private static double weighted(ResultTable plans, int row) {
        return plans.rows().get(row).get(plans.indexOf("weighted")).value() instanceof CellValue.Money m ? m.cny() : 0;
    }

    private static String id(Cell cell) {
        return cell.value() instanceof CellValue.Entity e ? e.id() : "";
    }

    private ImportRequest file(String table) {
        return ImportRequest.of(folder.resolve(table + ".csv"));
    }
}

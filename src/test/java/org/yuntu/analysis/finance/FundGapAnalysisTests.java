package org.yuntu.analysis.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ResultRows;
import org.yuntu.analysis.ResultTable;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundStage;

@GraphTest
class FundGapAnalysisTests extends FinanceScenario {

    @Test
    void holdsDeclaredNeedAgainstTheMoneyOfTheFundsThatReachTheCell() {
        List<Cell> growth = cell(ask("fund-gap", Map.of()), Cluster.COAL_MINING_MACHINERY, FundStage.GROWTH);

        assertThat(growth.get(2)).isEqualTo(Cell.flag(true));
        assertThat(growth.get(3)).isEqualTo(Cell.integer(2).evidence(List.of("d1", "d2")));
        assertThat(growth.get(4).value()).isEqualTo(new CellValue.Money(70_000_000));
        assertThat(growth.get(5).evidence()).containsExactly("f1", "f4");
        assertThat(growth.get(6).value())
                .as("all that is left of f1, half of what is left of f4, which has two cells")
                .isEqualTo(new CellValue.Money(50_000_000 + 20_000_000));
        assertThat(growth.get(7).value()).isEqualTo(new CellValue.Money(0));
    }

    @Test
    void namesTheCellsWithNeedAndWithoutFund() {
        AnalysisResult result = ask("fund-gap", Map.of());
        List<Cell> seed = cell(result, Cluster.SEMICONDUCTORS, FundStage.SEED);

        assertThat(seed.get(2)).isEqualTo(Cell.flag(false));
        assertThat(seed.get(4).value()).as("not the one that is done").isEqualTo(new CellValue.Money(5_000_000));
        assertThat(seed.get(7).value()).isEqualTo(new CellValue.Money(5_000_000));
        assertThat(result.table("cells").rows().getFirst())
                .as("the largest gap first")
                .isEqualTo(seed);
        assertThat(result.notes()).anySatisfy(n -> {
            assertThat(n.key()).isEqualTo("build");
            assertThat(n.arguments().getLast()).isEqualTo(new CellValue.Whole(1));
        });
    }

    @Test
    void keepsDerivedNeedApartAndTakesTheMedianTicketOfTheStage() {
        AnalysisResult result = ask("fund-gap", Map.of());
        List<Cell> startup = cell(result, Cluster.SEMICONDUCTORS, FundStage.STARTUP);

        assertThat(startup.get(4).value()).isEqualTo(new CellValue.Money(0));
        assertThat(startup.get(8).value()).as("e4, two and a half years old").isEqualTo(new CellValue.Whole(1));
        assertThat(startup.get(9).value()).as("median of three A rounds").isEqualTo(new CellValue.Money(4_000_000));
        assertThat(startup.get(10).value()).isEqualTo(new CellValue.Money(4_000_000));
        assertThat(cell(ask("fund-gap", Map.of("uptake", "50%")), Cluster.SEMICONDUCTORS, FundStage.STARTUP)
                        .get(9)
                        .value())
                .isEqualTo(new CellValue.Money(2_000_000));
    }

    @Test
    void tellsContinuityAndTheFirstBreak() {
        ResultRows clusters = ResultRows.of(ask("fund-gap", Map.of()), "clusters");

        assertThat(clusters.value(Cluster.COAL_MINING_MACHINERY, "coveredStages"))
                .isEqualTo(new CellValue.Whole(2));
        assertThat(clusters.value(Cluster.COAL_MINING_MACHINERY, "longestRun")).isEqualTo(new CellValue.Whole(2));
        assertThat(ResultRows.names(clusters.cell(Cluster.COAL_MINING_MACHINERY.code(), "firstBreak")))
                .containsExactly("seed");
        assertThat(clusters.value(Cluster.COAL_MINING_MACHINERY, "earlyShare"))
                .isEqualTo(new CellValue.Share(20.0 / 90));
        assertThat(clusters.value(Cluster.SEMICONDUCTORS, "earlyShare")).isEqualTo(new CellValue.Nothing());
    }

    @Test
    void saysOfEachFundWhetherItCounts() {
        ResultRows funds = ResultRows.of(ask("fund-gap", Map.of()), "funds");

        assertThat(standing(funds, "f1")).isEqualTo("COUNTED");
        assertThat(standing(funds, "f2")).isEqualTo("SPENT");
        assertThat(standing(funds, "f3")).isEqualTo("STAGE_UNKNOWN");
        assertThat(standing(funds, "x1")).isEqualTo("AREA_UNKNOWN");
        assertThat(standing(ResultRows.of(ask("fund-gap", "太原", Map.of()), "funds"), "f4"))
                .isEqualTo("ELSEWHERE");
        assertThat(funds.table().rows()).as("the programme is no equity").hasSize(5);
        assertThat(standing(ResultRows.of(ask("fund-gap", Map.of("unstatedStages", "true")), "funds"), "f3"))
                .isEqualTo("COUNTED");
    }

    @Test
    void anUnknownAmountIsNotNothing() {
        run("MATCH (f:Record) WHERE f.id IN ['f1', 'f4'] REMOVE f.uninvestedShare");
        List<Cell> growth = cell(ask("fund-gap", Map.of()), Cluster.COAL_MINING_MACHINERY, FundStage.GROWTH);

        assertThat(growth.get(2)).isEqualTo(Cell.flag(true));
        assertThat(growth.get(6)).isEqualTo(Cell.none());
        assertThat(growth.get(7)).isEqualTo(Cell.none());
        assertThat(cell(
                                ask("fund-gap", Map.of("unstatedShare", "10%")),
                                Cluster.COAL_MINING_MACHINERY,
                                FundStage.GROWTH)
                        .get(6)
                        .value())
                .isEqualTo(new CellValue.Money(10_000_000 + 4_000_000));
    }

    @Test
    void holdsFundsAndGuarantorsAgainstTheDocumentOfTheDistrict() {
        AnalysisResult result = ask("fund-gap", Map.of());
        ResultRows funds = ResultRows.of(result, "fundChecks");
        ResultRows guarantors = ResultRows.of(result, "guarantors");

        assertThat(word(funds.cell("f1", "returnVerdict"))).isEqualTo("Verdict.SATISFIED");
        assertThat(word(funds.cell("f1", "contributionVerdict"))).isEqualTo("Verdict.VIOLATED");
        assertThat(word(funds.cell("f2", "returnVerdict"))).isEqualTo("Verdict.UNKNOWN");
        assertThat(guarantors.cell("g1", "binding")).isEqualTo(Cell.flag(true));
        assertThat(guarantors.cell("g1", "compensation").value()).isEqualTo(new CellValue.Money(100_000));
        assertThat(guarantors.cell("g1", "compensationLater").value()).isEqualTo(new CellValue.Money(250_000));
        assertThat(word(guarantors.cell("g1", "topUp"))).isEqualTo("Verdict.SATISFIED");
        assertThat(word(guarantors.cell("g2", "singleVerdict"))).isEqualTo("Verdict.UNKNOWN");
        assertThat(word(guarantors.cell("g2", "topUp")))
                .as("1% is not below 1%")
                .isEqualTo("Verdict.VIOLATED");
        assertThat(ResultRows.of(result, "instruments")
                        .cell("subsidy", "fundSize")
                        .value())
                .isEqualTo(new CellValue.Money(7_000_000));
    }

    @Test
    void showsHowTheMoneyOfTheYearsMoved() {
        run("MATCH ()-[r:INVESTS_IN {key: '3'}]->() SET r.round = 'C轮'");
        ResultTable years = ask("fund-gap", Map.of()).table("years");

        assertThat(years.rows()).hasSize(3);
        assertThat(years.rows().getFirst().get(years.indexOf("earlyShare")).value())
                .isEqualTo(new CellValue.Share(1));
        assertThat(years.rows().getLast().get(years.indexOf("change")).value()).isEqualTo(new CellValue.Decimal(-100));
    }

    private static List<Cell> cell(AnalysisResult result, Cluster cluster, FundStage stage) {
        return result.table("cells").rows().stream()
                .filter(r ->
                        r.getFirst().equals(Cell.cluster(cluster)) && r.get(1).equals(Cell.term(stage)))
                .findFirst()
                .orElseThrow();
    }

    private static String standing(ResultRows funds, String id) {
        return word(funds.cell(id, "standing")).substring("Standing.".length());
    }

    private static String word(Cell cell) {
        return ResultRows.names(cell).getFirst();
    }
}

package org.yuntu.analysis.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ResultRows;

@GraphTest
class FundMatchingAnalysisTests extends FinanceScenario {

    @BeforeEach
    void leaveOutTheFundWithoutStages() {
        run("MATCH (f:Record {id: 'f3'}) DETACH DELETE f");
    }

    @Test
    void givesTheLocalFundToTheLocalFirmSoThatTheOtherIsServedToo() {
        AnalysisResult result = ask("fund-matching", Map.of());
        ResultRows matches = ResultRows.of(result, "matches");
        ResultRows plans = ResultRows.of(result, "plans");

        assertThat(ResultRows.names(matches.cell("e1", "fund"))).containsExactly("f1");
        assertThat(matches.cell("e1", "amount").value()).isEqualTo(new CellValue.Money(30_000_000));
        assertThat(ResultRows.names(matches.cell("e2", "fund"))).containsExactly("f4");
        assertThat(matches.cell("e2", "amount").value()).isEqualTo(new CellValue.Money(40_000_000));
        assertThat(plans.cell("Plan.ASSIGNMENT", "met").value()).isEqualTo(new CellValue.Whole(2));
        assertThat(((CellValue.Money) plans.cell("Plan.ASSIGNMENT", "weighted").value()).cny())
                .isEqualTo(70_000_000)
                .isGreaterThan(((CellValue.Money)
                                plans.cell("Plan.LARGEST_FUND", "weighted").value())
                        .cny());
    }

    @Test
    void showsEveryFactorOfAScoreAndSaysItInWords() {
        run("MATCH (f:Record {id: 'f1'})-[r:COVERS_CLUSTER]->() DELETE r");
        run("MATCH (d:Record {id: 'd1'}) SET d.amountCny = 60000000.0");
        ResultRows matches = ResultRows.of(ask("fund-matching", Map.of()), "matches");

        assertThat(matches.cell("e1", "stageFit").value()).isEqualTo(new CellValue.Decimal(1));
        assertThat(matches.cell("e1", "clusterFit").value()).isEqualTo(new CellValue.Decimal(0.8));
        assertThat(matches.cell("e1", "areaFit").value()).isEqualTo(new CellValue.Decimal(1));
        assertThat(matches.cell("e1", "ticketFit").value()).isEqualTo(new CellValue.Decimal(0.5));
        assertThat(matches.cell("e1", "score").value()).isEqualTo(new CellValue.Decimal(0.4));
        assertThat(matches.cell("e1", "part").value()).isEqualTo(new CellValue.Share(0.5));
        assertThat(((CellValue.Many) matches.cell("e1", "reasons").value()).values())
                .extracting(v -> ((CellValue.Phrase) v).key())
                .containsExactly("stageIn", "clusterAny", "areaNamed", "ticketAbove");
    }

    @Test
    void saysWhyANeedIsNotMet() {
        run("MATCH (e:Enterprise {id: 'e2'}) CREATE (:Record {id: 'bad', kind: 'recognition', name: '异常',"
                + " recognitionType: 'abnormal_operation'})-[:HELD_BY {kind: 'observed'}]->(e)");
        ResultRows unmet = ResultRows.of(ask("fund-matching", Map.of()), "unmet");

        assertThat(why(unmet, "e2")).isEqualTo("RISKY");
        assertThat(why(unmet, "e3")).isEqualTo("NO_FUND_FOR_STAGE");
        assertThat(why(ResultRows.of(ask("fund-matching", Map.of("adjacentStage", "0.5")), "unmet"), "e3"))
                .isEqualTo("NO_FUND_FOR_STAGE");
        run("MATCH (d:Record {id: 'd3'}) SET d.stage = 'growth'");
        assertThat(why(ResultRows.of(ask("fund-matching", Map.of()), "unmet"), "e3"))
                .isEqualTo("NO_FUND_FOR_CLUSTER");
        run("MATCH (e:Enterprise {id: 'e3'})-[r:PRODUCES]->() DELETE r");
        assertThat(why(ResultRows.of(ask("fund-matching", Map.of()), "unmet"), "e3"))
                .isEqualTo("CLUSTER_UNKNOWN");
        run("MATCH (d:Record {id: 'd1'}) SET d.amountCny = 1000000.0");
        assertThat(why(ResultRows.of(ask("fund-matching", Map.of()), "unmet"), "e1"))
                .isEqualTo("BELOW_SMALLEST_TICKET");
    }

    @Test
    void noFundGivesMoreThanItHas() {
        run("MATCH (f:Record {id: 'f1'}) SET f.uninvestedShare = 0.1");
        run("MATCH (f:Record {id: 'f4'}) DETACH DELETE f");
        AnalysisResult result = ask("fund-matching", Map.of());
        ResultRows funds = ResultRows.of(result, "funds");

        assertThat(funds.cell("f1", "given").value()).isEqualTo(new CellValue.Money(10_000_000));
        assertThat(funds.cell("f1", "left").value()).isEqualTo(new CellValue.Money(0));
        assertThat(why(ResultRows.of(result, "unmet"), "e1")).isEqualTo("MONEY_GONE");
    }

    @Test
    void aBoundedProblemLooksAtTheLargestNeedsAndSaysSo() {
        AnalysisResult result = ask("fund-matching", Map.of("mostNeeds", "1"));

        assertThat(result.table("matches").rows()).hasSize(1);
        assertThat(result.notes()).anySatisfy(n -> {
            assertThat(n.key()).isEqualTo("bounded");
            assertThat(n.arguments())
                    .containsExactly(new CellValue.Whole(1), new CellValue.Whole(3), new CellValue.Money(35_000_000));
        });
    }

    @Test
    void firmsThatDeclaredNothingCountOnlyWhenAskedFor() {
        run("MATCH (f:Record {id: 'f1'}) SET f.stages = ['startup'], f.ticketMinCny = 0.0");
        run("MATCH (f:Record {id: 'f1'})-[r:COVERS_CLUSTER]->() DELETE r");

        List<List<Cell>> rows = ResultRows.of(ask("fund-matching", Map.of("withDerived", "true")), "matches")
                .table()
                .rows();
        assertThat(rows.stream().map(r -> ResultRows.names(r.getFirst()).getFirst()))
                .contains("e4");
        assertThat(ResultRows.of(ask("fund-matching", Map.of()), "matches").table().rows().stream()
                        .map(r -> ResultRows.names(r.getFirst()).getFirst()))
                .doesNotContain("e4");
    }

    private static String why(ResultRows unmet, String firm) {
        return ResultRows.names(unmet.cell(firm, "why")).getFirst().substring("Shortfall.".length());
    }
}

package org.yuntu.analysis.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.DemoGraph;
import org.yuntu.GraphTest;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ResultRows;
import org.yuntu.analysis.ResultTable;
import org.yuntu.dataset.demo.Planted;
import org.yuntu.dataset.demo.Planted.MissingSegment;
import org.yuntu.report.AnalysisReports;

/// Who was planted as able to close a gap stands in front, with the way that says why.
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTargetsTests {

    @Autowired
    Analyses analyses;

    @Autowired
    Driver driver;

    @Autowired
    DemoGraph demo;

    private Planted planted;
    private AnalysisResult all;

    @BeforeAll
    void load(@TempDir Path folder) {
        planted = demo.open(7, 300, folder);
        all = targets(Map.of("most", "1000", "each", "1000"));
    }

    @AfterAll
    void empty() {
        demo.clear();
    }

    @Test
    void hiddenTargetsStandAmongTheFirstAndSupplyTheLeaderAlready() {
        ResultTable local = all.table("local");
        List<MissingSegment> hidden = planted.missingSegments().stream()
                .filter(g -> g.hiddenTarget() != null)
                .toList();
        List<Long> ranks = new ArrayList<>();
        for (MissingSegment gap : hidden) {
            List<Cell> row = row(local, gap.productId(), gap.hiddenTarget().code());
            ranks.add(whole(row.get(local.indexOf("rank"))));
            assertThat(whole(row.get(local.indexOf("customers"))))
                    .as(gap.product())
                    .isGreaterThanOrEqualTo(2);
            assertThat(row.get(local.indexOf("path")).value()).as(gap.product()).isInstanceOf(CellValue.Many.class);
        }
        assertThat(ranks).hasSizeGreaterThan(10);
        assertThat(ranks.stream().filter(r -> r <= 5).count()).isGreaterThanOrEqualTo(ranks.size() * 8L / 10);
    }

    @Test
    void makersElsewhereAreListedAndClosingTheGapCompletesTheChain() {
        ResultTable gaps = all.table("gaps");
        assertThat(planted.missingSegments()).isNotEmpty().allSatisfy(gap -> {
            gap.outsideMakers().forEach(m -> row(all.table("outside"), gap.productId(), m.code()));
            ResultRows rows = ResultRows.of(all, "gaps");
            assertThat(share(rows.cell(gap.productId(), "completeAfter")))
                    .isGreaterThan(share(rows.cell(gap.productId(), "completeBefore")));
            if (gap.action().equals("FILL")) {
                assertThat(rows.cell(gap.productId(), "boughtElsewhere").value())
                        .isInstanceOf(CellValue.Money.class);
                assertThat(share(rows.cell(gap.productId(), "supplyAfter")))
                        .isGreaterThan(share(rows.cell(gap.productId(), "supplyBefore")));
            }
        });
        assertThat(gaps.rows()).isNotEmpty();
    }

    @Test
    void theRiskOfTheSuppliersIsShownWhereSomebodySuppliesAndLeftOpenElsewhere() {
        ResultTable gaps = all.table("gaps");
        assertThat(gaps.rows()).anySatisfy(r -> {
            assertThat(whole(r.get(gaps.indexOf("riskSuppliers")))).isPositive();
            assertThat(decimal(r.get(gaps.indexOf("riskBefore")))).isPositive();
            assertThat(decimal(r.get(gaps.indexOf("riskAfter"))))
                    .isLessThan(decimal(r.get(gaps.indexOf("riskBefore"))));
        });
        assertThat(gaps.rows())
                .filteredOn(r -> r.get(gaps.indexOf("riskSuppliers")).equals(Cell.none()))
                .isNotEmpty()
                .allSatisfy(r -> {
                    assertThat(r.get(gaps.indexOf("riskBefore"))).isEqualTo(Cell.none());
                    assertThat(r.get(gaps.indexOf("riskAfter"))).isEqualTo(Cell.none());
                });
        assertThat(all.notes()).anySatisfy(n -> assertThat(n.key()).isEqualTo("noSupplies"));
    }

    @Test
    void aDishonestFirmIsNoCandidate() {
        ResultTable local = all.table("local");
        String segment = id(local.rows().getFirst().getFirst());
        String firm = id(local.rows().getFirst().get(local.indexOf("firm")));
        run("MATCH (e:Enterprise {id: '" + firm + "'}) CREATE (:Record:Recognition {id: 'bad', kind: 'recognition',"
                + " name: '演示', recognitionType: 'seriously_dishonest', factKind: 'observed', synthetic: true})"
                + "-[:HELD_BY {kind: 'observed'}]->(e)");
        AnalysisResult without = targets(Map.of("most", "1000", "each", "1000"));
        run("MATCH (r:Record {id: 'bad'}) DETACH DELETE r");

        assertThat(without.table("local").rows())
                .noneMatch(r -> id(r.get(local.indexOf("firm"))).equals(firm));
        ResultTable excluded = without.table("excluded");
        assertThat(excluded.rows())
                .anyMatch(r -> id(r.getFirst()).equals(segment)
                        && id(r.get(excluded.indexOf("firm"))).equals(firm));
    }

    @Test
    void whatUsuallyGoesWithTheRestIsMostFeasible() {
        Planted.Relatedness block = planted.relatedness();
        AnalysisResult result = analyses.run(
                "feasibility",
                AnalysisQuery.of(block.prefectureCode(), List.of(), "2025-12-31", Map.of("most", "1000")));
        ResultTable gaps = result.table("gaps");
        List<Cell> row = gaps.rows().stream()
                .filter(r -> id(r.getFirst()).equals(block.productId()))
                .findFirst()
                .orElseThrow();

        assertThat(share(row.get(gaps.indexOf("percentile")))).isGreaterThan(0.9);
        assertThat(whole(row.get(gaps.indexOf("combinedRank")))).isLessThanOrEqualTo(5);
        assertThat(id(row.get(gaps.indexOf("region")))).isEqualTo(block.prefectureCode());
    }

    @Test
    void oneProductReadsAsAPage() {
        MissingSegment gap = planted.missingSegments().getFirst();
        String page = AnalysisReports.markdown(targets(Map.of("product", gap.product())), Locale.SIMPLIFIED_CHINESE);

        assertThat(page).contains(gap.product(), "供货给", "证据路径", "基线名次");
    }

    private AnalysisResult targets(Map<String, String> settings) {
        return analyses.run("targets", AnalysisQuery.of("山西", List.of(), "2025-12-31", settings));
    }

    private static List<Cell> row(ResultTable table, String segment, String firm) {
        return table.rows().stream()
                .filter(r -> id(r.getFirst()).equals(segment))
                .filter(r -> id(r.get(table.indexOf("firm"))).equals(firm))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + firm + " for " + segment));
    }

    private static String id(Cell cell) {
        return ((CellValue.Entity) cell.value()).id();
    }

    private static long whole(Cell cell) {
        return ((CellValue.Whole) cell.value()).number();
    }

    private static double decimal(Cell cell) {
        return ((CellValue.Decimal) cell.value()).number();
    }

    private static double share(Cell cell) {
        return ((CellValue.Share) cell.value()).part();
    }

    private void run(String cypher) {
        try (Session session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}

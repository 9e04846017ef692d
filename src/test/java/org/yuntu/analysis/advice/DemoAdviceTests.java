package org.yuntu.analysis.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.DemoGraph;
import org.yuntu.GraphTest;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.ListedItem;
import org.yuntu.analysis.ResultRows;
import org.yuntu.analysis.ResultTable;
import org.yuntu.dataset.demo.Planted;
import org.yuntu.dataset.demo.Planted.MissingSegment;
import org.yuntu.ingest.ProgressFile;
import org.yuntu.ingest.ProgressLedger;
import org.yuntu.model.DemandState;
import org.yuntu.model.ItemProgress;
import org.yuntu.report.AnalysisReports;
import org.yuntu.report.ReportFormat;

/// What was planted in a synthetic province comes back in packages and lists, and what is recorded on an item stays.
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoAdviceTests {

    @Autowired
    Analyses analyses;

    @Autowired
    ProgressLedger ledger;

    @Autowired
    DemoGraph demo;

    private Planted planted;

    @BeforeAll
    void load(@TempDir Path folder) {
        planted = demo.open(7, 300, folder);
    }

    @AfterAll
    void empty() {
        demo.clear();
    }

    @Test
    void everyPlantedGapIsAPackageWithItsDemandersMakersElsewhereAndHiddenTarget() {
        AnalysisResult result = packages(Map.of("most", "1000", "each", "100"));

        assertThat(planted.missingSegments()).isNotEmpty().allSatisfy(gap -> {
            List<Cell> row = ResultRows.of(result, "gaps").row(gap.productId());
            assertThat(row.get(result.table("gaps").indexOf("action")).value())
                    .isInstanceOfSatisfying(
                            CellValue.Entity.class, a -> assertThat(a.id()).isEqualTo(gap.action()));
            assertThat(entities(result, gap, PackageRole.OUTSIDER))
                    .as(gap.product())
                    .containsAll(names(gap.outsideMakers()));
            assertThat(entities(result, gap, PackageRole.DEMANDER))
                    .as(gap.product())
                    .containsAll(names(gap.demanders()));
            Planted.Party hidden = gap.hiddenTarget();
            if (hidden != null) {
                assertThat(entities(result, gap, PackageRole.EXTENDER))
                        .as(gap.product())
                        .contains(hidden.name());
            }
        });
        assertThat(planted.missingSegments()).anyMatch(gap -> gap.hiddenTarget() != null);
    }

    @Test
    void firmsOfAPackageStandInTheOrderOfTheTargetsWithTheWayThatTiesThem() {
        MissingSegment gap = planted.missingSegments().stream()
                .filter(g -> g.hiddenTarget() != null)
                .findFirst()
                .orElseThrow();
        Map<String, String> asked = Map.of("product", gap.productId(), "each", "100");
        AnalysisResult result = packages(asked);
        ResultTable local = analyses.run("targets", AnalysisQuery.of("山西", List.of(), "2025-12-31", asked))
                .table("local");
        List<String> order =
                local.rows().stream().map(r -> id(r.get(local.indexOf("firm")))).toList();
        List<String> named = extenders(result.table("items"));

        assertThat(named).hasSizeGreaterThan(1).isSubsetOf(order);
        assertThat(named).isSortedAccordingTo(java.util.Comparator.comparingInt(order::indexOf));
        ResultTable items = result.table("items");
        assertThat(items.rows())
                .filteredOn(r -> named.contains(id(r.get(items.indexOf("entity"))))
                        && r.get(items.indexOf("role")).equals(Cell.word(PackageRole.EXTENDER)))
                .allSatisfy(
                        r -> assertThat(r.get(items.indexOf("path")).value()).isInstanceOf(CellValue.Many.class));
    }

    private static List<String> extenders(ResultTable items) {
        return items.rows().stream()
                .filter(r -> r.get(items.indexOf("role")).equals(Cell.word(PackageRole.EXTENDER)))
                .map(r -> id(r.get(items.indexOf("entity"))))
                .toList();
    }

    @Test
    void declaredNeedOfAProductIsObservedAndRestsOnItsRecord() {
        AnalysisResult result = packages(Map.of("most", "1000", "each", "100"));
        ResultTable items = result.table("items");
        Set<String> known = result.evidence().stream().map(Evidence::id).collect(Collectors.toSet());
        Set<String> gaps = result.table("gaps").rows().stream()
                .map(row -> id(row.get(result.table("gaps").indexOf("segment"))))
                .collect(Collectors.toSet());
        List<Planted.Demand> supply = planted.demands().stream()
                .filter(d -> d.kind().equals("SUPPLY") && gaps.contains(d.productId()))
                .toList();

        assertThat(supply).isNotEmpty();
        for (Planted.Demand demand : supply) {
            List<List<Cell>> rows = items.rows().stream()
                    .filter(row -> id(row.get(items.indexOf("segment"))).equals(demand.productId())
                            && id(row.get(items.indexOf("entity"))).equals(demand.code())
                            && id(row.get(items.indexOf("kind"))).equals("observed"))
                    .toList();
            assertThat(rows)
                    .as(demand.productId() + " for " + demand.enterprise())
                    .isNotEmpty();
            assertThat(known)
                    .containsAll(rows.getFirst().get(items.indexOf("entity")).evidence());
        }
    }

    @Test
    void onePackageReadsAsAPage() {
        MissingSegment gap = planted.missingSegments().getFirst();
        AnalysisResult result = packages(Map.of("product", gap.product()));
        String page = AnalysisReports.markdown(result, Locale.SIMPLIFIED_CHINESE);

        assertThat(result.table("gaps").rows()).hasSize(1);
        assertThat(page).contains(gap.product(), "可由本地企业延伸", "可引进", "可用的政策", "2030—2035 年");
        assertThat(result.table("items").rows())
                .extracting(r -> r.get(result.table("items").indexOf("role")).value())
                .contains(new CellValue.Word("PackageRole.MEASURE"), new CellValue.Word("PackageRole.FUND"));
    }

    @Test
    void everyPlantedDemandIsOnTheListWithItsFirm() {
        AnalysisResult lists = lists("enterprise-demands");
        ResultTable table = lists.table("ENTERPRISE_DEMANDS");
        String all = AnalysisReports.csv(lists, "ENTERPRISE_DEMANDS", Locale.SIMPLIFIED_CHINESE, false);

        assertThat(planted.demands()).isNotEmpty();
        for (Planted.Demand demand : planted.demands()) {
            assertThat(all.lines()
                            .filter(line -> line.contains(demand.enterprise())
                                    && line.contains("%,.0f 元".formatted(demand.amountCny()))))
                    .as(demand.toString())
                    .isNotEmpty();
        }
        assertThat(table.rows())
                .allSatisfy(r ->
                        assertThat(r.get(table.indexOf("stated")).value()).isNotInstanceOf(CellValue.Nothing.class));
    }

    @Test
    void hiddenTargetsAreKeyEnterprisesAndMakersElsewhereInvestmentTargets() {
        Set<String> items = new HashSet<>();
        ListedItem.of(lists("key-enterprises,investment-targets"))
                .values()
                .forEach(i -> items.add(i.list() + " " + i.name()));

        assertThat(planted.missingSegments()).allSatisfy(gap -> {
            Planted.Party hidden = gap.hiddenTarget();
            if (hidden != null) {
                assertThat(items).contains("key_enterprises " + hidden.name());
            }
            assertThat(items)
                    .containsAll(names(gap.outsideMakers()).stream()
                            .map(n -> "investment_targets " + n)
                            .toList());
        });
    }

    @Test
    void whatIsRecordedComesBackOnceIsShownAndSurvivesItsItem(@TempDir Path folder) {
        ListedItem item = ListedItem.of(lists("key-teams")).values().iterator().next();
        ItemProgress.Entry begun = entry(Map.of("state", "在办", "owner", "演示科技局"), "2026-01-10");

        assertThat(record(item, begun)).isEqualTo(1);
        assertThat(record(item, begun)).as("the same again").isZero();
        assertThat(record(item, entry(Map.of("note", "已约谈"), "2026-01-11"))).isEqualTo(1);
        assertThat(progress(lists("key-teams"), "KEY_TEAMS", item.id())).isEqualTo("in_progress 演示科技局 已约谈");

        Path file = folder.resolve("teams.csv");
        AnalysisReports.write(lists("key-teams"), ReportFormat.CSV, file, Locale.SIMPLIFIED_CHINESE);
        ProgressFile back = ProgressFile.read(file);
        assertThat(back.problems()).isEmpty();
        assertThat(back.lines()).singleElement().satisfies(line -> {
            assertThat(line.item()).isEqualTo(item.id());
            assertThat(record(
                            item,
                            new ItemProgress.Entry(
                                    line.state(), line.owner(), line.due(), line.note(), "x", day("2026-02-01"), 0)))
                    .as("an export that comes back unchanged says nothing new")
                    .isZero();
        });

        AnalysisResult without = analyses.run(
                "lists", AnalysisQuery.of("山西", List.of(), "", Map.of("kind", "key-teams", "synthetic", "false")));
        assertThat(without.table("KEY_TEAMS").rows()).isEmpty();
        assertThat(progress(without, "gone", item.id())).isEqualTo("in_progress 演示科技局 已约谈");
    }

    @Test
    void anItemKeepsItsIdWhenRankAndParametersChange() {
        Map<String, ListedItem> all = ListedItem.of(lists("opportunities"));
        Map<String, ListedItem> few = ListedItem.of(analyses.run(
                "lists",
                AnalysisQuery.of("山西", List.of(), "", Map.of("kind", "opportunities", "perGap", "1", "most", "5"))));

        assertThat(few).hasSize(5);
        assertThat(all).containsAllEntriesOf(few);
    }

    private int record(ListedItem item, ItemProgress.Entry entry) {
        return ledger.record(List.of(new ProgressLedger.Note(
                item.id(), item.list(), item.name(), "140000", List.copyOf(item.clusters()), entry)));
    }

    private static ItemProgress.Entry entry(Map<String, String> said, String on) {
        Map<String, String> s = new TreeMap<>(said);
        return new ItemProgress.Entry(
                java.util.Optional.ofNullable(s.get("state")).map(w -> DemandState.IN_PROGRESS),
                java.util.Optional.ofNullable(s.get("owner")),
                java.util.Optional.empty(),
                java.util.Optional.ofNullable(s.get("note")),
                "tester",
                day(on),
                0);
    }

    private static java.time.LocalDate day(String text) {
        return ProgressFile.findDay(text).orElseThrow();
    }

    private static String progress(AnalysisResult result, String key, String item) {
        ResultTable table = result.table(key);
        List<Cell> row = ResultRows.of(result, key).row(item);
        return id(row.get(table.indexOf("state"))) + " " + text(row.get(table.indexOf("owner"))) + " "
                + text(row.get(table.indexOf("note")));
    }

    private static String text(Cell cell) {
        return cell.value() instanceof CellValue.Text text ? text.text() : "";
    }

    private static String id(Cell cell) {
        return ResultRows.names(cell).stream().findFirst().orElse("");
    }

    private static List<String> names(List<Planted.Party> parties) {
        return parties.stream().map(Planted.Party::name).toList();
    }

    private static Set<String> entities(AnalysisResult result, MissingSegment gap, PackageRole role) {
        ResultTable items = result.table("items");
        Set<String> names = new HashSet<>();
        items.rows().stream()
                .filter(r -> id(r.getFirst()).equals(gap.productId()))
                .filter(r -> r.get(items.indexOf("role")).value().equals(new CellValue.Word("PackageRole." + role)))
                .forEach(r -> names.add(
                        ((CellValue.Entity) r.get(items.indexOf("entity")).value()).nameZh()));
        return names;
    }

    private AnalysisResult packages(Map<String, String> settings) {
        return analyses.run("gap-package", AnalysisQuery.of("山西", List.of(), "2025-12-31", settings));
    }

    private AnalysisResult lists(String kinds) {
        return analyses.run(
                "lists",
                AnalysisQuery.of(
                        "山西", List.of(), "2025-12-31", Map.of("kind", kinds, "most", "10000", "perGap", "100")));
    }
}

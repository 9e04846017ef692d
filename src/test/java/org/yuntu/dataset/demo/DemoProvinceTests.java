package org.yuntu.dataset.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuntu.model.Cluster;
import org.yuntu.model.CreditCode;
import org.yuntu.model.EnterpriseName;
import org.yuntu.model.FundStage;
import org.yuntu.model.PlatformType;

class DemoProvinceTests {

    private static final int PRODUCTS = 613;

    private static final int ENTERPRISES = 3_000;

    @TempDir
    static Path folder;

    private static Planted planted;

    @BeforeAll
    static void write() {
        planted = DemoWorlds.write(1, ENTERPRISES, folder);
    }

    private static List<NamedCsvRecord> rows(String table) {
        return DemoWorlds.rows(folder, table);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers(@TempDir Path other) throws IOException {
        Path same = other.resolve("same");
        Path different = other.resolve("different");
        DemoWorlds.write(1, ENTERPRISES, same);
        DemoWorlds.write(2, ENTERPRISES, different);

        Map<String, String> first = contents(folder);
        assertThat(contents(same)).isEqualTo(first);
        assertThat(contents(different).keySet()).isEqualTo(first.keySet());
        assertThat(contents(different)).isNotEqualTo(first);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void everyRowSaysThatItIsSynthetic() {
        planted.rows()
                .forEach((table, rows) -> assertThat(rows(table))
                        .as(table)
                        .hasSize(rows.intValue())
                        .isNotEmpty()
                        .allSatisfy(row -> {
                            assertThat(row.getField("演示数据")).isEqualTo("是");
                            assertThat(row.getField("来源")).isEqualTo("演示数据（yuntu demo, seed 1）");
                        }));
    }

    @Test
    void plantedTruthsCanBeReadBack() {
        assertThat(Planted.read(folder)).isEqualTo(planted);
    }

    @Test
    void noEnterpriseHasTheNameOrTheCodeOfAnother() {
        List<NamedCsvRecord> rows = rows("enterprises");

        assertThat(rows).hasSize(ENTERPRISES + planted.enterprisesOutside());
        assertThat(rows.stream().map(r -> EnterpriseName.keyOf(r.getField("企业名称"))))
                .doesNotHaveDuplicates();
        assertThat(rows.stream().map(r -> r.getField("统一社会信用代码"))).doesNotHaveDuplicates();
        assertThat(rows.stream()
                        .map(r -> CreditCode.parse(r.getField("统一社会信用代码")).check()))
                .containsOnly(CreditCode.Check.PASSED);
    }

    @Test
    void noNameIsThatOfARealOne() throws IOException {
        Set<String> real = new HashSet<>();
        for (String file : List.of(
                "datasets/shanxi/enterprises.csv",
                "datasets/shanxi/leaders.csv",
                "datasets/shanxi/listed.csv",
                "../shared/data/registrations/shanxi-registrations-1980-2009.csv",
                "../shared/data/ashare/stock_basic_2025_nopersonal.csv")) {
            if (Files.isReadable(Path.of(file))) {
                addNames(real, Path.of(file));
            }
        }
        assertThat(real).hasSizeGreaterThan(1_000);

        for (String table : planted.rows().keySet()) {
            for (NamedCsvRecord row : rows(table)) {
                for (String column : List.of("企业名称", "名称", "供应商", "采购商")) {
                    String name = row.findField(column).orElse("");
                    assertThat(!name.isEmpty() && real.contains(EnterpriseName.keyOf(name)))
                            .as("%s is a real name", name)
                            .isFalse();
                }
            }
        }
    }

    private static void addNames(Set<String> names, Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, UTF_8)) {
            csv.forEach(row -> Stream.of("企业名称", "name", "证券简称")
                    .flatMap(column -> row.findField(column).stream())
                    .forEach(name -> names.add(EnterpriseName.keyOf(name))));
        }
    }

    @Test
    void enterprisesAreWhereRegistrationsAre() {
        Map<String, Long> byPrefecture = rows("enterprises").stream()
                .filter(r -> r.getField("所在省份").equals("山西省"))
                .collect(groupingBy(r -> r.getField("所属城市"), counting()));

        assertThat(byPrefecture).hasSize(11);
        assertThat(byPrefecture.get("太原市") / (double) ENTERPRISES).isCloseTo(22_447 / 62_617.0, within(0.04));
        assertThat(byPrefecture.get("朔州市") / (double) ENTERPRISES).isCloseTo(1_835 / 62_617.0, within(0.02));
    }

    @Test
    void sizesAreLogNormalAndLeaveRoomForMoreThanRecordedTrade() {
        Map<String, Double> sold = sums("供应商代码", "供应商");
        Map<String, Double> bought = sums("采购商代码", "采购商");
        List<NamedCsvRecord> years = rows("enterprise-year").stream()
                .filter(r -> r.getField("年度").equals("2025"))
                .toList();

        double[] logs = years.stream()
                .mapToDouble(r -> Math.log(cny(r.getField("营业收入"))))
                .toArray();
        double mean = Arrays.stream(logs).average().orElseThrow();
        double spread = Math.sqrt(
                Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).average().orElseThrow());
        assertThat(spread).isBetween(1.4, 2.3);
        assertThat(Math.exp(mean)).isBetween(6e6, 3e7);
        assertThat(years).hasSize(ENTERPRISES).allSatisfy(r -> {
            String code = r.getField("企业代码");
            assertThat(cny(r.getField("营业收入"))).isGreaterThan(1.2 * sold.getOrDefault(code, 0.0));
            assertThat(cny(r.getField("采购总额"))).isGreaterThanOrEqualTo(0.999 * bought.getOrDefault(code, 0.0));
            assertThat(cny(r.getField("营业收入"))).isGreaterThan(cny(r.getField("采购总额")) * 0.9);
        });
    }

    private static Map<String, Double> sums(String codeColumn, String nameColumn) {
        Map<String, Double> sums = new TreeMap<>();
        rows("supply").stream().filter(r -> r.getField("年度").equals("2025")).forEach(r -> {
            String code = r.getField(codeColumn);
            sums.merge(code.isEmpty() ? r.getField(nameColumn) : code, cny(r.getField("金额")), Double::sum);
        });
        return sums;
    }

    private static double cny(String cell) {
        assertThat(cell).endsWith("元");
        return Double.parseDouble(cell.substring(0, cell.length() - 1));
    }

    @Test
    void fewSuppliersServeManyBuyersAndMostServeFew() {
        List<NamedCsvRecord> supply = rows("supply");
        Map<String, Set<String>> buyers = supply.stream()
                .collect(groupingBy(
                        r -> r.getField("供应商"), java.util.stream.Collectors.mapping(r -> r.getField("采购商"), toSet())));
        double mean = buyers.values().stream().collect(averagingDouble(Set::size));

        assertThat(supply.size() / (double) ENTERPRISES).isBetween(2.0, 5.0);
        assertThat(buyers.values().stream().mapToInt(Set::size).max().orElseThrow())
                .isGreaterThan((int) (10 * mean));
        assertThat(buyers.values().stream().filter(b -> b.size() <= 2).count()).isGreaterThan(buyers.size() / 3);
        assertThat(supply.stream().map(r -> r.getField("年度")).collect(toSet()))
                .containsExactlyInAnyOrder("2023", "2024", "2025");
        assertThat(supply.stream().filter(r -> r.getField("境外").equals("是")).count() / (double) supply.size())
                .isBetween(0.02, 0.2);
    }

    @Test
    void theClassifierFindsWhatIsMadeAndNobodyHereMakesWhatIsMissing() {
        Map<Boolean, Map<String, Long>> makers = new TreeMap<>();
        for (NamedCsvRecord row : rows("enterprises")) {
            boolean here = row.getField("所在省份").equals("山西省");
            DemoWorlds.read(row.getField("企业名称"), row.getField("经营范围"), row.getField("行业代码"))
                    .forEach(p ->
                            makers.computeIfAbsent(here, h -> new TreeMap<>()).merge(p, 1L, Long::sum));
        }
        Set<String> missing = planted.missingSegments().stream()
                .map(Planted.MissingSegment::productId)
                .collect(toSet());

        assertThat(missing).hasSizeGreaterThanOrEqualTo(2 * Cluster.values().length);
        assertThat(makers.get(true).keySet()).doesNotContainAnyElementsOf(missing);
        assertThat(makers.get(false).keySet()).containsAll(missing);
        assertThat(makers.get(true)).containsEntry(planted.systemic().productId(), 1L);
        assertThat(planted.unworded()).hasSizeLessThan(30);
        // A good that stands among others in a scope may be read otherwise than alone: one in a hundred at most.
        int worded = PRODUCTS - missing.size() - planted.unworded().size();
        assertThat(makers.get(true).size()).isGreaterThanOrEqualTo(worded - PRODUCTS / 100);
    }

    @Test
    void theBlockIsCompleteWhereItShouldBeAndNowhereElse() {
        Planted.Relatedness block = planted.relatedness();
        Map<String, Set<String>> prefectures = new TreeMap<>();
        for (NamedCsvRecord row : rows("enterprises")) {
            if (row.getField("所在省份").equals("山西省")) {
                DemoWorlds.read(row.getField("企业名称"), row.getField("经营范围"), row.getField("行业代码")).stream()
                        .filter(block.blockProductIds()::contains)
                        .forEach(p -> prefectures
                                .computeIfAbsent(p, x -> new HashSet<>())
                                .add(row.getField("所属城市")));
            }
        }
        assertThat(prefectures).hasSize(block.blockProductIds().size());
        prefectures.forEach((product, where) -> assertThat(where)
                .as(product)
                .hasSize(product.equals(block.productId()) ? 4 : 5)
                .contains("长治市", "晋中市", "运城市", "大同市"));
        assertThat(prefectures.get(block.productId())).doesNotContain("朔州市");
    }

    @Test
    void noFundCoversACellWithoutSupply() {
        assertThat(planted.fundCellsWithoutSupply()).isNotEmpty();
        Set<String> covered = new HashSet<>();
        for (NamedCsvRecord fund : rows("fund")) {
            for (String cluster : fund.getField("服务集群").split("；")) {
                for (String stage : fund.getField("投资阶段").split("；")) {
                    covered.add(cluster + " " + stage);
                }
            }
        }
        int cells = 0;
        for (Cluster cluster : Cluster.values()) {
            for (FundStage stage : FundStage.values()) {
                boolean planned = planted.fundCellsWithoutSupply().stream()
                        .anyMatch(c ->
                                c.cluster().equals(cluster.code()) && c.stage().equals(stage.name()));
                assertThat(covered.contains(cluster.nameZh() + " " + stage.nameZh()))
                        .isEqualTo(!planned);
                cells++;
            }
        }
        assertThat(cells).isEqualTo(14 * 5);
    }

    @Test
    void aBrokenStageHasNoPlatformAndEveryOtherHas() {
        Set<String> stages = new HashSet<>();
        for (String table : List.of("laboratory", "platform", "pilot-base", "transfer-base")) {
            for (NamedCsvRecord row : rows(table)) {
                PlatformType type = org.yuntu.model.OfficialTerm.find(PlatformType.values(), row.getField("平台类型"))
                        .orElseThrow();
                type.stages().forEach(s -> stages.add(row.getField("服务集群") + " " + s));
            }
        }
        assertThat(planted.stageBreaks()).isNotEmpty();
        for (Cluster cluster : Cluster.values()) {
            Set<String> broken = planted.stageBreaks().stream()
                    .filter(b -> b.cluster().equals(cluster.code()))
                    .map(Planted.StageBreak::stage)
                    .collect(toSet());
            for (var stage : org.yuntu.model.InnovationStage.values()) {
                assertThat(stages.contains(cluster.nameZh() + " " + stage))
                        .as("%s %s", cluster, stage)
                        .isEqualTo(!broken.contains(stage.name()));
            }
        }
    }

    /// 增幅 × 当年采购 × 1 %, at most 100 万元, for firms of 晋城市城区 with an increase of 5 points or more.
    @Test
    void purchasesGiveTheSubsidyThatIsPlanted() {
        List<NamedCsvRecord> supply = rows("supply");
        List<Planted.Measure> cases = planted.measures().stream()
                .filter(m -> m.measure().equals("M-068"))
                .toList();
        assertThat(cases).hasSize(3);
        for (Planted.Measure c : cases) {
            double before = localShare(supply, c.code(), "2024");
            double now = localShare(supply, c.code(), "2025");
            double total = purchases(supply, c.code(), "2025", "");
            double paid = now - before < 0.05 - 1e-9 ? 0 : Math.min(1e6, (now - before) * total * 0.01);
            assertThat(paid).as(c.why()).isCloseTo(c.amountCny(), within(1.0));
        }
    }

    private static double localShare(List<NamedCsvRecord> supply, String buyer, String year) {
        return purchases(supply, buyer, year, "山西省晋城市城区") / purchases(supply, buyer, year, "");
    }

    private static double purchases(List<NamedCsvRecord> supply, String buyer, String year, String from) {
        return supply.stream()
                .filter(r -> r.getField("采购商代码").equals(buyer)
                        && r.getField("年度").equals(year)
                        && r.getField("供应商地区").startsWith(from))
                .mapToDouble(r -> cny(r.getField("金额")))
                .sum();
    }

    @Test
    void aLeaderHasOneSupplierForThePlantedProducts() {
        List<NamedCsvRecord> supply = rows("supply");
        assertThat(planted.singleSuppliers()).hasSizeGreaterThanOrEqualTo(10);
        for (Planted.SingleSupplier single : planted.singleSuppliers()) {
            assertThat(supply.stream()
                            .filter(r -> r.getField("采购商代码").equals(single.buyerCode())
                                    && (r.getField("产品").equals(single.product())
                                            || r.getField("产品").equals(single.productId())))
                            .map(r -> r.getField("供应商代码"))
                            .distinct())
                    .containsExactly(single.supplierCode());
        }
    }
}

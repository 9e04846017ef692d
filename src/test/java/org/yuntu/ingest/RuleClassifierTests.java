package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.ingest.classify.Found;
import org.yuntu.ingest.classify.ScopeClassifier;

/// What the rules of `datasets/classification` make of scopes and firms invented for these tests.
class RuleClassifierTests {

    private static final Datasets DATASETS = Datasets.locate();
    private static final Classifier CLASSIFIER = new RuleClassifier(ReferenceReader.read(DATASETS), DATASETS);

    private static List<Classification> classify(String name, String scope) {
        return CLASSIFIER.classify(name, scope, "");
    }

    private static String clusters(String name, String scope) {
        return classify(name, scope).stream()
                .map(c -> c.cluster().code())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Set<String> products(String scope) {
        return classify("晋北某某有限公司", scope).stream().map(Classification::product).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the verb before a colon governs the list, also over semicolons
            晋北甲有限公司 | 生产、销售：液压支架、刮板输送机、钢管。 | coal-machinery
            晋北甲有限公司 | 制造：电力金具；石墨电极；法兰。 | carbon-materials
            晋北甲有限公司 | 销售：石墨电极；电力金具；法兰。 | ''
            # the verb behind a list governs it backwards
            晋北甲有限公司 | 钢管、镁合金、法兰的生产与销售；货物运输。 | special-metals
            晋北甲有限公司 | 钢管、镁合金、法兰的批发与零售；普通机械加工。 | ''
            # each verb keeps its own objects
            晋北甲有限公司 | 加工法兰；销售石墨电极、液压支架。 | ''
            晋北甲有限公司 | 批发、零售：五金、液压支架、钢材。铸件加工。 | ''
            晋北甲有限公司 | 五金、建材销售，石墨坩埚加工。 | carbon-materials
            # numbering, marks and full-width forms
            晋北甲有限公司 | １、生产（加工）石墨制品 ２、房屋出租＊＊＊ | carbon-materials
            晋北甲有限公司 | 一般项目：活性炭制造；五金产品零售。许可项目：餐饮服务。 | carbon-materials
            晋北甲有限公司 | 一般项目：五金产品零售。许可项目：药品生产。 | medicine-health
            # negations, exceptions and boilerplate
            晋北甲有限公司 | 机械设备制造（不含液压支架）；建材销售。 | ''
            晋北甲有限公司 | 铸件加工（以上经营范围中无人机研发生产除外）。 | ''
            晋北甲有限公司 | 五金零售；法律、法规禁止生产石墨制品的不得经营。 | ''
            晋北甲有限公司 | 五金零售（依法须经批准的项目，经相关部门批准后方可开展石墨制品加工）。 | ''
            # a verb inside a noun is none; work that runs on into a noun is goods
            晋北甲有限公司 | 石墨加工设备租赁。 | ''
            晋北甲有限公司 | 水处理设备销售。 | ''
            晋北甲有限公司 | 污水处理。 | energy-environment
            # longer words win over shorter ones inside them
            晋北甲有限公司 | 铝合金门窗制作、安装。 | ''
            晋北甲有限公司 | 地下室防水处理。 | ''
            # repair is a business of coal machinery, not of device dealers
            晋北甲机械有限公司 | 液压支架维修。 | coal-machinery
            晋北甲有限公司 | 医疗器械销售、维修。 | ''
            # herbs as the main line only
            晋北甲中药有限公司 | 中药饮片加工、销售。 | medicine-health
            晋北甲农业开发有限公司 | 玉米、谷子、蔬菜、苗木、中药材种植、销售。 | ''
            # software: the lead line, or any line of a technology firm, but no minor line elsewhere
            晋北甲实业有限公司 | 软件开发；系统集成；电子产品销售。 | it-innovation
            晋北甲科技有限公司 | 钢材、建材、五金的销售；会议服务；计算机软件的开发。 | it-innovation
            晋北甲文化传媒有限公司 | 广告设计、制作；会议服务；软件开发；布展。 | ''
            晋北甲商贸有限公司 | 计算机软硬件、办公用品的销售。 | ''
            # big data among the first two businesses
            晋北甲科技有限公司 | 大数据分析服务；物联网技术研发；软件开发。 | it-innovation big-data
            # screens of advertisers are no optoelectronics
            晋北甲广告有限公司 | 设计、制作、发布灯箱、LED显示屏广告。 | ''
            晋北甲光电有限公司 | LED灯具的研发、生产及销售。 | optoelectronics
            # environmental works as one line of a contractor
            晋北甲建筑工程有限公司 | 房屋建筑工程、市政工程、环保工程、消防工程施工。 | ''
            晋北甲环保科技有限公司 | 环保工程设计、施工。 | energy-environment
            # a verb inside a list with a colon does not take the list's verb away
            晋北甲有限公司 | 生产：液压支架、机械加工、石墨电极。 | coal-machinery carbon-materials
            # adjectives that look like verbs divide no list
            晋北甲有限公司 | 石墨电极、复合肥料、监测监控仪器、矿用设备的生产与销售。 | coal-machinery carbon-materials
            # what a bracket says of permits ends with the bracket
            晋北甲有限公司 | 石墨电极加工（待环评验收合格后方可生产）、销售。 | carbon-materials
            # preparing is not making
            晋北甲有限公司 | 石墨电极生产项目筹建相关服务；五金零售。 | ''
            # dealers who repair what they sell: a line of its own counts, one of many goods does not
            晋北甲有限公司 | 矿山设备的销售、维修；五金零售。 | coal-machinery
            晋北甲贸易有限公司 | 五金、电脑、矿山设备、家具、办公用品的销售及维修。 | ''
            # work in front of later nouns is goods
            晋北甲物资有限公司 | 批发、零售：五金、水处理成套设备、钢材。 | ''
            # a brick alone names no waste
            晋北甲建材有限公司 | 免烧砖生产、销售。 | ''
            晋北甲建材有限公司 | 煤矸石烧结砖生产、销售。 | energy-environment
            # traditional characters
            晉北甲有限公司 | 石墨電極製造；五金零售。 | carbon-materials
            """)
    void tellsTheClustersOfAFirm(String name, String scope, String expected) {
        assertThat(Set.of(clusters(name, scope).split(" "))).isEqualTo(Set.of(expected.split(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"晋北县供电公司,石墨制品生产", "晋北大药房,药品生产", "晋北物业管理有限公司,软件开发", "晋北某某煤矿,采煤机维修", "某某银行晋北支行,软件开发"})
    void leavesOutFirmsWhoseNameSettlesTheirTrade(String name, String scope) {
        assertThat(classify(name, scope)).isEmpty();
    }

    @Test
    void namesEveryProductThatTheFirmMakes() {
        assertThat(products("采煤机、刮板输送机、石墨电极的制造；掘进机销售。"))
                .contains("ma.shearer", "ma.scraper", "cm.graphite-electrode")
                .doesNotContain("ma.roadheader");
    }

    @Test
    void takesTheNameForEvidenceWhenTheScopeMakesThings() {
        assertThat(clusters("晋北液压支架制造有限公司", "机械加工；铸件生产。")).isEqualTo("coal-machinery");
        assertThat(clusters("晋北液压支架销售有限公司", "五金、钢材的批发、零售。")).isEmpty();
    }

    @Test
    void believesOwnProductsOfTheExportClause() {
        assertThat(clusters("晋北活性炭有限公司", "经营本企业自产产品及技术的出口业务。")).isEqualTo("carbon-materials");
    }

    @Test
    void returnsAtMostThreeClusters() {
        List<Classification> found = classify("晋北综合制造有限公司", "液压支架制造；石墨电极制造；镁合金制造；光伏组件制造；中成药生产；LED灯具制造；无人机制造。");
        assertThat(found.stream().map(Classification::cluster).distinct()).hasSize(ScopeClassifier.MAX_CLUSTERS);
    }

    @Test
    void scoresAreAboveTheThresholdAndPhrasesShort() {
        List<Classification> found = classify("晋北综合制造有限公司", "一种写得很长很长的前缀液压支架及其一种写得很长很长很长的后缀的研究、设计、制造、销售；光伏组件制造。");
        assertThat(found).isNotEmpty().allSatisfy(f -> {
            assertThat(f.score()).isBetween(ScopeClassifier.THRESHOLD, 1.0);
            assertThat(f.phrase().length()).isBetween(1, Found.PHRASE_LENGTH);
            assertThat(f.rule()).isNotBlank();
        });
    }

    @Test
    void aLeadLineWeighsMoreThanAnAfterthought() {
        double lead = score("液压支架制造；钢材、建材、五金、百货、日杂的销售。");
        double late = score("钢材、建材、五金、百货、日杂、家具、鞋帽、文具、灯饰的销售；房屋租赁；餐饮服务；液压支架制造。");
        assertThat(lead).isGreaterThan(late);
    }

    @Test
    void aFittingIndustryCodeRaisesTheScore() {
        String scope = "液压支架制造。";
        assertThat(CLASSIFIER.classify("晋北甲有限公司", scope, "3511").getFirst().score())
                .isGreaterThan(score(scope));
    }

    private static double score(String scope) {
        return classify("晋北甲有限公司", scope).stream()
                .filter(c -> c.product().equals("ma.powered-support"))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(classify("", "")).isEmpty();
        assertThat(classify("晋北甲有限公司", "；；，、（（）））。***")).isEmpty();
    }

    @Test
    void givesTheSameAnswerAgain() {
        String scope = "生产、加工、批发、零售:片剂、原料药；软件开发；矿用设备维修。";
        Classifier other = new RuleClassifier(ReferenceReader.read(DATASETS), DATASETS);
        assertThat(classify("晋北甲科技有限公司", scope)).isEqualTo(other.classify("晋北甲科技有限公司", scope, ""));
    }

    @ParameterizedTest
    @CsvSource({"((((", "()", "生产", "软件、", "石墨", "不含", "的及", "煤矿机", "生产：石墨（", "、的", "矿用，制造；"})
    void readsHostileScopesInLinearTime(String unit) {
        String scope = unit.repeat(100_000 / unit.length());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            long start = System.nanoTime();
            classify("晋北甲有限公司", scope);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best / 1_000_000).as("milliseconds for 100,000 characters").isLessThan(50);
    }

    @Test
    void refusesRulesThatNameUnknownProducts(@TempDir Path folder) throws IOException {
        copyRules(folder);
        Path terms = folder.resolve("classification/terms.csv");
        Files.writeString(terms, Files.readString(terms) + "coal-machinery,某某机,scope,ma.no-such,make,0,\n");
        assertThatThrownBy(() -> new RuleClassifier(ReferenceReader.read(DATASETS), Datasets.in(folder)))
                .hasMessageContaining("terms.csv")
                .hasMessageContaining("ma.no-such");
    }

    private static void copyRules(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("classification"));
        for (String file :
                Stream.of("verbs", "markers", "names", "points", "terms").toList()) {
            try (var in = DATASETS.open("classification/" + file + ".csv")) {
                Files.copy(in, folder.resolve("classification/" + file + ".csv"));
            }
        }
    }
}

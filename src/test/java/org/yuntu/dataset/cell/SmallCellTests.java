package org.yuntu.dataset.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.IndustryCodes;
import org.yuntu.dataset.IndustryCodes.Industry;
import org.yuntu.model.ChainRole;
import org.yuntu.model.EnterpriseStatus;
import org.yuntu.model.EnterpriseTier;
import org.yuntu.model.MoneyCny;
import org.yuntu.model.PartialDate;

/// Cells whose rules fit a few lines: titles, roles, states, persons, stock codes, industries, exchange rates,
/// fingerprints.
class SmallCellTests {

    private static final Datasets DATASETS = Datasets.in(Path.of("datasets"));
    private static final IndustryCell INDUSTRIES = new IndustryCell(IndustryCodes.read(DATASETS));

    @ParameterizedTest
    @CsvSource({
        "国家级专精特新“小巨人”企业, LITTLE_GIANT",
        "专精特新小巨人, LITTLE_GIANT",
        "省级专精特新中小企业, SRDI_SME",
        "专精特新, SRDI_SME",
        "制造业单项冠军示范企业, SINGLE_PRODUCT_CHAMPION",
        "高新技术企业, HIGH_TECH_ENTERPRISE",
        "高企, HIGH_TECH_ENTERPRISE",
        "瞪羚企业, GAZELLE",
        "独角兽, UNICORN",
        "科技型中小企业, TECHNOLOGY_BASED_SME",
        "创新型中小企业, INNOVATIVE_SME"
    })
    void readsTitles(String title, EnterpriseTier tier) {
        assertThat(TitleParser.tier(title)).isEqualTo(tier);
    }

    @Test
    void takesTheTitleOfAYesFromTheHeader() {
        List<String> others = new ArrayList<>();
        assertThat(TitleParser.tiers(List.of("是"), "是否高新技术企业", others))
                .containsExactly(EnterpriseTier.HIGH_TECH_ENTERPRISE);
        assertThat(TitleParser.tiers(List.of("否"), "是否高新技术企业", others)).isEmpty();
        assertThat(TitleParser.tiers(List.of("√"), "专精特新", others)).containsExactly(EnterpriseTier.SRDI_SME);
        assertThat(others).isEmpty();
    }

    @Test
    void keepsTitlesItDoesNotKnow() {
        List<String> others = new ArrayList<>();
        assertThat(TitleParser.tiers(List.of("高企", "绿色工厂"), "资质", others)).hasSize(1);
        assertThat(others).containsExactly("绿色工厂");
    }

    @ParameterizedTest
    @CsvSource({
        "链主, LEADER",
        "链主企业, LEADER",
        "链核企业, CORE",
        "龙头企业, LEADING_ENTERPRISE",
        "配套, LOCAL_SUPPLIER",
        "链上企业, MEMBER"
    })
    void readsRoles(String text, ChainRole role) {
        assertThat(TitleParser.chainRole(text, "链上角色")).isEqualTo(role);
    }

    @Test
    void takesTheRoleOfAYesFromTheHeader() {
        assertThat(TitleParser.chainRole("是", "是否链主企业")).isEqualTo(ChainRole.LEADER);
        assertThat(TitleParser.chainRole("否", "是否链主企业")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "存续（在营、开业、在册）, ACTIVE",
        "在业, ACTIVE",
        "吊销，未注销, REVOKED",
        "注销, CANCELLED",
        "迁出, MOVED_OUT",
        "停业, SUSPENDED",
        "清算, LIQUIDATING",
        "撤销, ANNULLED"
    })
    void readsStates(String text, EnterpriseStatus status) {
        assertThat(TitleParser.status(text)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"120, 120", "'1,200人', 1200", "约300人, 300", "120.0, 120", "１２０人, 120", "0, 0"})
    void readsPersons(String cell, int count) {
        assertThat(CountParser.parse(cell)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100-299人", "若干", "12.5", "-3", "人", "123456789012"})
    void readsNoPersonsWhereThereIsNoWholeNumber(String cell) {
        assertThat(CountParser.parse(cell)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "600169, 600169.SH",
        "SH600169, 600169.SH",
        "sz.000001, 000001.SZ",
        "600169.SS, 600169.SH",
        "600169.SH, 600169.SH",
        "300750, 300750.SZ",
        "688122, 688122.SH",
        "835185, 835185.BJ",
        "920001, 920001.BJ",
        "00700.HK, 00700.HK",
        "700, 700"
    })
    void writesStockCodesInOneForm(String cell, String code) {
        assertThat(StockCode.normalise(cell)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "3511, '', 3511",
        "C3511, '', 3511",
        "c35, '', 35",
        "610, '', 0610",
        "111, '', 0111",
        "111, 煤炭开采和洗选专业及辅助性活动, 111",
        "6, '', 06",
        "C, '', C",
        "'', 矿山机械制造, 3511",
        "'', 3511 矿山机械制造, 3511",
        "'', 矿山机械制造(3511), 3511",
        "9999, 矿山机械制造, 3511"
    })
    void readsIndustries(String code, String name, String expected) {
        assertThat(INDUSTRIES.find(code, name).map(Industry::code)).contains(expected);
    }

    @Test
    void knowsNoIndustryThatIsNotInTheStandard() {
        assertThat(INDUSTRIES.find("9999", "")).isEmpty();
        assertThat(INDUSTRIES.find("", "造梦业")).isEmpty();
    }

    @Test
    void convertsAtTheAverageOfTheYearAndSaysSo() {
        ExchangeRates rates = ExchangeRates.read(DATASETS);
        MoneyCny dollars = MoneyCny.foreign(new BigDecimal("1000000"), "USD", "万元", "100万美元");
        MoneyCny converted = rates.convert(dollars, PartialDate.day(LocalDate.of(2000, 5, 1)));
        assertThat(converted.findCny()).contains(new BigDecimal("8278400.00"));
        assertThat(converted.rateSource()).startsWith("2000 ");
        assertThat(converted.amount()).isEqualByComparingTo("1000000");
    }

    @Test
    void leavesForeignAmountsWithoutARateUnconverted() {
        ExchangeRates rates = ExchangeRates.read(DATASETS);
        MoneyCny euros = MoneyCny.foreign(BigDecimal.TEN, "EUR", "元", "10欧元");
        MoneyCny dollars = MoneyCny.foreign(BigDecimal.TEN, "USD", "元", "10美元");
        assertThat(rates.convert(euros, PartialDate.day(LocalDate.of(2010, 1, 1)))
                        .findCny())
                .isEmpty();
        assertThat(rates.convert(dollars, null).findCny()).isEmpty();
        assertThat(rates.convert(dollars, PartialDate.day(LocalDate.of(1970, 2, 1)))
                        .findCny())
                .isEmpty();
    }

    @Test
    void fingerprintsIgnoreWidthAndWhiteSpaceButNotContentOrPlace() {
        String one =
                new Fingerprint().add("name", "ＡＢ（太原）公司").add("scope", "甲 乙").hex();
        String same = new Fingerprint()
                .add("name", "AB(太原)公司")
                .add("type", "")
                .add("scope", "甲乙")
                .hex();
        String moved =
                new Fingerprint().add("name", "AB(太原)公司").add("type", "甲乙").hex();
        assertThat(one).isEqualTo(same).hasSize(32).matches("[0-9a-f]+");
        assertThat(moved).isNotEqualTo(one);
    }
}

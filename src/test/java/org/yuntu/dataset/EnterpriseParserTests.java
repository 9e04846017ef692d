package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuntu.dataset.HeaderMapping.Column;
import org.yuntu.model.ChainRole;
import org.yuntu.model.EnterpriseStatus;
import org.yuntu.model.EnterpriseTier;
import org.yuntu.model.IssueCode;

class EnterpriseParserTests {

    private static final Clock MARCH_2026 = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final EnterpriseParser PARSER =
            EnterpriseParser.create(Datasets.in(Path.of("datasets")), MARCH_2026);
    private static final String CODE = "91110000600037341L";

    /// Alternates headers' fields and cells: `parse(NAME, "甲", CREDIT_CODE, "911…")`.
    private static ParsedRow parse(Object... fieldsAndCells) {
        List<Column> columns = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < fieldsAndCells.length; i += 2) {
            EnterpriseField field = (EnterpriseField) fieldsAndCells[i];
            columns.add(new Column(i / 2, field.name(), field, "", "user"));
            cells.add((String) fieldsAndCells[i + 1]);
        }
        return PARSER.parse(new RawRow(7, 9, cells, "", List.of()), new HeaderMapping(columns));
    }

    private static List<String> codes(ParsedRow row) {
        return row.issues().stream()
                .map(i -> i.variant().isEmpty() ? i.code().name() : i.code() + "." + i.variant())
                .toList();
    }

    @Test
    void readsAWholeRow() {
        ParsedRow parsed = parse(
                EnterpriseField.NAME, " 山西甲乙煤机有限公司 ",
                EnterpriseField.CREDIT_CODE, "91140100MA0H5AXFXU",
                EnterpriseField.REGISTRATION_NUMBER, "110108000000016",
                EnterpriseField.FORMER_NAMES, "太原甲乙机械厂；甲乙机器厂",
                EnterpriseField.STOCK_CODE, "600169",
                EnterpriseField.ESTABLISHED_ON, "2001年3月",
                EnterpriseField.ENTERPRISE_TYPE, "有限责任公司",
                EnterpriseField.STATUS, "存续（在营、开业、在册）",
                EnterpriseField.REGISTERED_CAPITAL, "1,000万美元",
                EnterpriseField.BUSINESS_SCOPE, "液压支架、刮板机的制造",
                EnterpriseField.PROVINCE, "山西",
                EnterpriseField.PREFECTURE, "太原",
                EnterpriseField.ADDRESS, "太原市小店区甲街1号",
                EnterpriseField.INDUSTRY_CODE, "3511",
                EnterpriseField.MAIN_PRODUCTS, "液压支架、刮板机等",
                EnterpriseField.TIERS, "高企；绿色工厂",
                EnterpriseField.CHAIN_ROLE, "链主",
                EnterpriseField.EMPLOYEES, "1,200人",
                EnterpriseField.REVENUE, "5亿元",
                EnterpriseField.STATED_ON, "2025-12-31",
                EnterpriseField.PERSONAL, "某人");
        assertThat(codes(parsed)).containsExactlyInAnyOrder("M01", "M01", "M01");
        EnterpriseRow row = parsed.row().orElseThrow();
        assertThat(row.name()).isEqualTo("山西甲乙煤机有限公司");
        assertThat(row.creditCode()).isEqualTo("91140100MA0H5AXFXU");
        assertThat(row.claimedCode()).isNull();
        assertThat(row.otherNumbers()).extracting(n -> n.value()).containsExactly("110108000000016");
        assertThat(row.formerNames()).containsExactly("太原甲乙机械厂", "甲乙机器厂");
        assertThat(row.stockCode()).isEqualTo("600169.SH");
        assertThat(row.establishedOn()).hasToString("2001-03");
        assertThat(row.status()).isEqualTo(EnterpriseStatus.ACTIVE);
        assertThat(row.registeredCapital().findCny()).contains(new BigDecimal("82770000.00"));
        assertThat(row.region().county().name()).isEqualTo("小店区");
        assertThat(row.industryName()).isEqualTo("矿山机械制造");
        assertThat(row.mainProducts()).containsExactly("液压支架", "刮板机");
        assertThat(row.tiers()).containsExactly(EnterpriseTier.HIGH_TECH_ENTERPRISE);
        assertThat(row.otherTitles()).containsExactly("绿色工厂");
        assertThat(row.chainRole()).isEqualTo(ChainRole.LEADER);
        assertThat(row.employees()).isEqualTo(1200);
        assertThat(row.revenue().findCny()).contains(new BigDecimal("500000000"));
        assertThat(row.statedOn()).hasToString("2025-12-31");
        assertThat(row.record()).isEqualTo(7);
        assertThat(row.line()).isEqualTo(9);
        assertThat(row.toString()).doesNotContain("某人");
    }

    @Test
    void readsARowOfWhichOnlyTheNameIsKnown() {
        EnterpriseRow row = parse(EnterpriseField.NAME, "甲乙公司", EnterpriseField.CREDIT_CODE, "N/A")
                .row()
                .orElseThrow();
        assertThat(row.creditCode()).isNull();
        assertThat(row.registeredCapital()).isNull();
        assertThat(row.region()).isEqualTo(Region.UNKNOWN);
        assertThat(row.mainProducts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', N01",
        "无, N01",
        "合计, N01.total",
        "总 计：, N01.total",
        "12345, N01.letters",
        "……, N01.letters",
        "统一社会信用代码, N01.header",
        "经营范围：, N01.header"
    })
    void rejectsRowsWithoutAName(String name, String issue) {
        ParsedRow parsed = parse(EnterpriseField.NAME, name, EnterpriseField.CREDIT_CODE, CODE);
        assertThat(parsed.rejected()).isTrue();
        assertThat(codes(parsed)).containsExactly(issue);
    }

    @Test
    void rejectsANameThatIsAParagraph() {
        ParsedRow parsed = parse(EnterpriseField.NAME, "甲乙".repeat(101));
        assertThat(codes(parsed)).containsExactly("N01.long");
        assertThat(parsed.issues().getFirst().value()).hasSizeLessThanOrEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "91350211M00013FA1N, U03, 91350211M00013FA1N",
        "91371923MA3COKJY73, U02, 91371923MA3COKJY73",
        "9111OOOO6OOO37341L, U02.suggestion, 9111OOOO6OOO37341L",
        "9111000060003734, U01, 9111000060003734"
    })
    void keepsDoubtfulCodesAsClaimed(String cell, String issue, String claimed) {
        ParsedRow parsed = parse(EnterpriseField.NAME, "甲乙公司", EnterpriseField.CREDIT_CODE, cell);
        assertThat(codes(parsed)).containsExactly(issue);
        assertThat(parsed.row().orElseThrow().creditCode()).isNull();
        assertThat(parsed.row().orElseThrow().claimedCode()).isEqualTo(claimed);
    }

    @Test
    void acceptsACodeThatPassesInUpperCase() {
        ParsedRow parsed = parse(EnterpriseField.NAME, "甲乙公司", EnterpriseField.CREDIT_CODE, "91140100MA0H5AxFxU");
        assertThat(codes(parsed)).isEmpty();
        assertThat(parsed.row().orElseThrow().creditCode()).isEqualTo("91140100MA0H5AXFXU");
    }

    @Test
    void acceptsACodeWhoseOrganisationCheckAloneFails() {
        ParsedRow parsed = parse(EnterpriseField.NAME, "甲乙公司", EnterpriseField.CREDIT_CODE, "91140622770121181X");
        assertThat(codes(parsed)).containsExactly("U04");
        assertThat(parsed.row().orElseThrow().creditCode()).isEqualTo("91140622770121181X");
    }

    @ParameterizedTest
    @CsvSource({
        "320404000009558, U05",
        "320404000009557, U05.check",
        "13830295-X, U05",
        "企合苏总字第000063, U05",
        "1400001003456, U05"
    })
    void keepsOldNumbersAsWhatTheyAre(String cell, String issue) {
        ParsedRow parsed = parse(EnterpriseField.NAME, "甲乙公司", EnterpriseField.CREDIT_CODE, cell);
        assertThat(codes(parsed)).containsExactly(issue);
        assertThat(parsed.row().orElseThrow().otherNumbers()).hasSize(1);
        assertThat(parsed.row().orElseThrow().claimedCode()).isNull();
    }

    @Test
    void rejectsARowWhoseOnlyNumberASpreadsheetDestroyed() {
        ParsedRow parsed = parse(EnterpriseField.NAME, "甲乙公司", EnterpriseField.CREDIT_CODE, "1.40105E+14");
        assertThat(codes(parsed)).containsExactly("U06");
        assertThat(parsed.rejected()).isTrue();
    }

    @Test
    void keepsARowThatAnotherNumberIdentifies() {
        ParsedRow parsed = parse(
                EnterpriseField.NAME, "甲乙公司",
                EnterpriseField.CREDIT_CODE, CODE,
                EnterpriseField.REGISTRATION_NUMBER, "1.40105E+14");
        assertThat(codes(parsed)).containsExactly("U01.scientific");
        assertThat(parsed.rejected()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "43529, D02, 2019-03-05",
        "2019-02-30, D01.impossible,",
        "1900-01-01, D01.placeholder,",
        "2026-03-02, D01.future,",
        "3/5/2019, D01.assumed, 2019",
        "98年3月, D01.assumed, 1998-03",
        "3/5/19, D01.unclear,",
        "长期, D01,"
    })
    void flagsDates(String cell, String issue, String date) {
        ParsedRow parsed = parse(EnterpriseField.NAME, "甲乙公司", EnterpriseField.ESTABLISHED_ON, cell);
        assertThat(codes(parsed)).containsExactly(issue);
        if (date == null) {
            assertThat(parsed.row().orElseThrow().establishedOn()).isNull();
        } else {
            assertThat(parsed.row().orElseThrow().establishedOn()).hasToString(date);
        }
    }

    @ParameterizedTest
    @CsvSource({"500, A01.unit", "很多, A01", "-5万元, A01.negative", "99999999亿元, A01.absurd"})
    void flagsAmountsAndDoesNotUseThem(String cell, String issue) {
        ParsedRow parsed = parse(EnterpriseField.NAME, "甲乙公司", EnterpriseField.REGISTERED_CAPITAL, cell);
        assertThat(codes(parsed)).containsExactly(issue);
        assertThat(parsed.row().orElseThrow().registeredCapital()).isNull();
    }

    @Test
    void takesTheUnitFromTheHeader() {
        HeaderMapping mapping = new HeaderMapping(List.of(
                new Column(0, "企业名称", EnterpriseField.NAME, "", "synonym"),
                new Column(1, "注册资本(万元)", EnterpriseField.REGISTERED_CAPITAL, "万元", "synonym")));
        ParsedRow parsed = PARSER.parse(new RawRow(1, 2, List.of("甲乙公司", "500"), "", List.of()), mapping);
        assertThat(parsed.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.A02);
            assertThat(issue.column()).isEqualTo(2);
            assertThat(issue.header()).isEqualTo("注册资本(万元)");
            assertThat(issue.args()).containsExactly("万元");
        });
        assertThat(parsed.row().orElseThrow().registeredCapital().amount()).isEqualByComparingTo("5000000");
    }

    @Test
    void readsShortRowsAsRowsThatSayLess() {
        HeaderMapping mapping = new HeaderMapping(List.of(
                new Column(0, "企业名称", EnterpriseField.NAME, "", "synonym"),
                new Column(5, "注册资本", EnterpriseField.REGISTERED_CAPITAL, "", "synonym")));
        assertThat(PARSER.parse(new RawRow(1, 2, List.of("甲乙公司"), "", List.of()), mapping)
                        .rejected())
                .isFalse();
    }

    @Test
    void passesBrokenRowsThroughAsRejected() {
        RowIssue broken = RowIssue.ofRow(IssueCode.Q01, "");
        ParsedRow parsed = PARSER.parse(
                new RawRow(1, 2, List.of("甲乙公司"), "\"甲乙公司", List.of(broken)), new HeaderMapping(List.of()));
        assertThat(parsed.rejected()).isTrue();
        assertThat(parsed.issues()).containsExactly(broken);
    }

    @Test
    void keepsRemarksOfTheTableReaderInFront() {
        RowIssue formula = new RowIssue(IssueCode.X01, 1, "企业名称", "=1+1", List.of());
        HeaderMapping mapping = new HeaderMapping(List.of(new Column(0, "企业名称", EnterpriseField.NAME, "", "synonym")));
        ParsedRow parsed = PARSER.parse(new RawRow(1, 2, List.of("=甲乙"), "", List.of(formula)), mapping);
        assertThat(parsed.rejected()).isFalse();
        assertThat(parsed.issues()).containsExactly(formula);
        assertThat(parsed.row().orElseThrow().name()).isEqualTo("=甲乙");
    }

    @Test
    void flagsPlacesInTheCellThatNamesThem() {
        ParsedRow parsed = parse(
                EnterpriseField.NAME, "甲乙公司",
                EnterpriseField.CREDIT_CODE, CODE,
                EnterpriseField.PREFECTURE, "长治市",
                EnterpriseField.COUNTY, "屯留县",
                EnterpriseField.ZONE, "桃花源");
        assertThat(codes(parsed)).containsExactly("R01", "R02", "R03.number");
        assertThat(parsed.issues()).extracting(RowIssue::header).containsExactly("ZONE", "COUNTY", "CREDIT_CODE");
        assertThat(parsed.issues().get(1).args()).containsExactly("屯留县", "屯留区");
        assertThat(parsed.issues().get(2).args()).containsExactly("屯留区", "北京市");
    }

    @Test
    void fingerprintsFactsAndNothingElse() {
        Object[] cells = {
            EnterpriseField.NAME, "山西甲乙（集团）有限公司",
            EnterpriseField.CREDIT_CODE, CODE,
            EnterpriseField.PREFECTURE, "太原",
            EnterpriseField.REGISTERED_CAPITAL, "500万元",
            EnterpriseField.ESTABLISHED_ON, "2019-3-5",
            EnterpriseField.BUSINESS_SCOPE, "液压支架，刮板机"
        };
        Object[] otherwise = {
            EnterpriseField.BUSINESS_SCOPE, "液压支架,刮板机",
            EnterpriseField.ESTABLISHED_ON, "2019年3月5日",
            EnterpriseField.REGISTERED_CAPITAL, "５００(万)",
            EnterpriseField.PERSONAL, "某人",
            EnterpriseField.PREFECTURE, "太原",
            EnterpriseField.CREDIT_CODE, CODE.toLowerCase(),
            EnterpriseField.NAME, "山西甲乙(集团) 有限公司"
        };
        String fingerprint = parse(cells).row().orElseThrow().fingerprint();
        assertThat(parse(otherwise).row().orElseThrow().fingerprint()).isEqualTo(fingerprint);
    }

    @Test
    void fingerprintsDoNotDependOnTheOrderOfColumns() {
        Random random = new Random(128);
        List<EnterpriseField> fields = List.of(
                EnterpriseField.NAME,
                EnterpriseField.CREDIT_CODE,
                EnterpriseField.BUSINESS_SCOPE,
                EnterpriseField.PREFECTURE,
                EnterpriseField.ADDRESS,
                EnterpriseField.TIERS,
                EnterpriseField.EMPLOYEES);
        List<String> cells = List.of("甲乙公司", CODE, "煤炭", "太原", "太原市小店区", "高企", "12");
        String expected = null;
        for (int n = 0; n < 200; n++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
            Collections.shuffle(order, random);
            Object[] row = new Object[14];
            for (int i = 0; i < 7; i++) {
                row[2 * i] = fields.get(order.get(i));
                row[2 * i + 1] = cells.get(order.get(i));
            }
            String fingerprint = parse(row).row().orElseThrow().fingerprint();
            expected = expected == null ? fingerprint : expected;
            assertThat(fingerprint).isEqualTo(expected);
        }
    }

    @Test
    void fingerprintsTellEveryFactApart() {
        Object[] base = {
            EnterpriseField.NAME, "甲乙公司", EnterpriseField.BUSINESS_SCOPE, "煤炭", EnterpriseField.ADDRESS, "甲街1号",
            EnterpriseField.EMPLOYEES, "12", EnterpriseField.STATED_ON, "2025", EnterpriseField.SHORT_NAME, "甲乙"
        };
        List<String> seen = new ArrayList<>();
        seen.add(parse(base).row().orElseThrow().fingerprint());
        for (int i = 1; i < base.length; i += 2) {
            Object[] changed = base.clone();
            changed[i] = i == 7 ? "13" : i == 9 ? "2024" : changed[i] + "二";
            seen.add(parse(changed).row().orElseThrow().fingerprint());
        }
        assertThat(seen).doesNotHaveDuplicates();
    }
}

package org.yuntu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnterpriseNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    山西甲乙（集团）有限公司 | 山西甲乙(集团)有限公司
                    山西甲乙【集团】有限公司 | 山西甲乙(集团)有限公司
                    山西甲乙〔集团〕有限公司 | 山西甲乙(集团)有限公司
                    山西 甲乙　有限 公司 | 山西甲乙有限公司
                    ＡＢＣ（太原）有限公司 | ABC(太原)有限公司
                    山西甲乙有限公司。 | 山西甲乙有限公司
                    山西甲乙有限公司.· | 山西甲乙有限公司
                    臺灣積體電路製造股份有限公司 | 台湾积体电路制造股份有限公司
                    山西甲•乙有限公司 | 山西甲·乙有限公司
                    “甲乙”饭店 | "甲乙"饭店
                    """)
    void comparesNamesWithoutRegardToHowTheyAreTyped(String text, String key) {
        assertThat(EnterpriseName.keyOf(text)).isEqualTo(key);
    }

    @Test
    void dropsCharactersThatCannotBeSeen() {
        assertThat(EnterpriseName.keyOf("\ufeff山西\u200b甲乙\u202e有限\u00ad公司\u00a0"))
                .isEqualTo("山西甲乙有限公司");
        assertThat(EnterpriseName.keyOf("山西\0甲乙有限公司")).isEqualTo("山西甲乙有限公司");
    }

    @Test
    void keepsLegalFormAndRegionApart() {
        assertThat(EnterpriseName.keyOf("山西甲乙有限公司")).isNotEqualTo(EnterpriseName.keyOf("山西甲乙有限责任公司"));
        assertThat(EnterpriseName.keyOf("山西甲乙有限公司")).isNotEqualTo(EnterpriseName.keyOf("太原甲乙有限公司"));
    }

    @Test
    void keepsCharactersThatSimplifiedTextUsesToo() {
        assertThat(EnterpriseName.keyOf("乾元著作於陵有限公司")).isEqualTo("乾元著作於陵有限公司");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    山西甲乙科技有限公司 | 山西 | 甲乙 | 科技 | 有限公司 | ''
                    山西省芮城县甲乙贸易有限责任公司 | 山西省芮城县 | 甲乙 | 贸易 | 有限责任公司 | ''
                    甲乙（太原）环保科技有限公司 | (太原) | 甲乙 | 环保科技 | 有限公司 | ''
                    大同市甲乙煤矿 | 大同市 | 甲乙 | '' | 煤矿 | ''
                    山西甲乙股份有限公司太原分公司 | 山西 | 甲乙 | '' | 股份有限公司 | 太原分公司
                    中国甲乙银行股份有限公司洪洞县支行 | 中国 | 甲乙银行 | '' | 股份有限公司 | 洪洞县支行
                    中国甲乙银行洪洞县支行 | 中国 | 甲乙 | '' | 银行 | 洪洞县支行
                    太原市甲乙食品公司五一路门市部 | 太原市 | 甲乙 | 食品 | 公司 | 五一路门市部
                    厦门甲乙有限公司驻太原办事处 | '' | 厦门甲乙 | '' | 有限公司 | 驻太原办事处
                    山西甲乙企业管理合伙企业（有限合伙） | 山西 | 甲乙 | 企业管理 | 合伙企业(有限合伙) | ''
                    山西省太原市有限公司 | 山西省 | 太原市 | '' | 有限公司 | ''
                    山西甲乙石油有限公司太原石油分公司丙加油站 | 山西 | 甲乙 | 石油 | 有限公司 | 太原石油分公司丙加油站
                    太原市甲乙煤矿机械厂 | 太原市 | 甲乙煤矿 | 机械 | 厂 | ''
                    山西省甲乙公司太原市公司 | 山西省 | 甲乙公司太原市 | '' | 公司 | ''
                    太原市甲乙超市 | 太原市 | 甲乙 | '' | 超市 | ''
                    """)
    void takesNamesApart(String text, String region, String brand, String industry, String form, String branch) {
        EnterpriseName name = EnterpriseName.of(text, places());
        assertThat(List.of(name.region(), name.brand(), name.industry(), name.legalForm(), name.branch()))
                .isEqualTo(List.of(region.replace("(", "").replace(")", ""), brand, industry, form, branch));
    }

    /// A gazetteer of one entry.
    private static EnterpriseName.PlaceNames places() {
        return (text, from) -> text.startsWith("太原", from) ? (text.startsWith("太原市", from) ? 3 : 2) : 0;
    }

    @Test
    void tellsBranchesFromTheirParents() {
        EnterpriseName branch = EnterpriseName.of("山西甲乙股份有限公司太原分公司");
        assertThat(branch.isBranch()).isTrue();
        assertThat(branch.parentKey()).isEqualTo("山西甲乙股份有限公司");
        assertThat(EnterpriseName.of("山西甲乙股份有限公司").isBranch()).isFalse();
        assertThat(EnterpriseName.of("山西甲乙有限公司（普通合伙）").isBranch()).isFalse();
        assertThat(EnterpriseName.of("山西甲乙集团第二有限公司").isBranch()).isFalse();
    }

    @Test
    void normalisesOnceAndForAllAndLosesNoPart() {
        Random random = new Random(20_260_301);
        String characters = "山西太原市县区甲乙丙丁科技煤矿有限责任股份公司分支行厂驻办事处（）()【】 　·.。ＡＢab12臺灣積體電路國際貿易\u200b“”";
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int i = 0; i < length; i++) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            EnterpriseName name = EnterpriseName.of(text.toString());
            assertThat(EnterpriseName.keyOf(name.nameKey())).as(text.toString()).isEqualTo(name.nameKey());
            String parts = name.region() + name.brand() + name.industry() + name.legalForm() + name.branch();
            assertThat(sorted(parts)).as(text.toString()).isEqualTo(sorted(withoutPlaceBrackets(name)));
        }
    }

    /// A place in brackets loses its brackets; everything else must stand in exactly one part.
    private static String withoutPlaceBrackets(EnterpriseName name) {
        int lost = name.nameKey().length()
                - name.region().length()
                - name.brand().length()
                - name.industry().length()
                - name.legalForm().length()
                - name.branch().length();
        return lost == 0
                ? name.nameKey()
                : name.nameKey().replaceFirst("\\(", "").replaceFirst("\\)", "");
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package org.yuntu.dataset.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestroyedTextTests {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "太原",
                "山西",
                "太原市",
                "大同煤矿集团有限责任公司",
                "煤炭开采、洗选；焦炭销售（凭许可证经营）",
                "吕梁市离石区",
                "运城盐化",
                "山西太钢不锈钢股份有限公司",
                "忻州市五寨县砚城镇"
            })
    void findsChineseReadInTheWrongEncoding(String text) {
        assertThat(DestroyedText.in(new String(text.getBytes(UTF_8), GBK)))
                .as("UTF-8 as GBK")
                .isTrue();
        assertThat(DestroyedText.in(new String(text.getBytes(UTF_8), ISO_8859_1)))
                .as("UTF-8 as Latin-1")
                .isTrue();
        assertThat(DestroyedText.in(new String(text.getBytes(UTF_8), WINDOWS_1252)))
                .as("UTF-8 as 1252")
                .isTrue();
        assertThat(DestroyedText.in(new String(text.getBytes(GBK), ISO_8859_1)))
                .as("GBK as Latin-1")
                .isTrue();
        assertThat(DestroyedText.in(new String(text.getBytes(GBK), UTF_8)))
                .as("GBK as UTF-8")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u032b\u052d",
                "\u032b\u052d市南路",
                "锟斤拷锟斤拷",
                "烫烫烫烫",
                "烫烫",
                "屯屯屯",
                "å¤ªå",
                "灞辫タ",
                "甲\ufffd乙",
                "????????",
                "????,????",
                "ɽÎ÷Ê¡"
            })
    void findsWellKnownDamage(String text) {
        assertThat(hinted(text)).isTrue();
        assertThat(DestroyedText.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "α-淀粉酶",
                "β-胡萝卜素",
                "φ50×3mm",
                "Φ25～Φ50",
                "±0.5℃",
                "······",
                "……——",
                "天镇县米薪关镇米薪关村······",
                "Café Zürich",
                "Škoda",
                "naïve",
                "Москва",
                "ООО «Рога»",
                "№5",
                "㈱",
                "𠀀𪚥",
                "锟钢",
                "麻辣烫",
                "屯留县",
                "屯屯乡",
                "真的吗？？？？",
                "what??",
                "??",
                "嫒嫔濮阳涿州涠洲浠水",
                "濮阳市涿鹿县浠水县滹沱河渑池县",
                "鎏金 镔铁 镧 铈 镨 钕",
                "①②③",
                "ⅠⅡⅢ",
                "µm²",
                "½",
                "“引号”‘单’",
                "㎡",
                "ｶﾀｶﾅ",
                "カタカナ",
                "ひらがな",
                "한국",
                "ئۇيغۇر",
                "©®™",
                "é",
                "éè",
                "10μg/m³",
                "♥★☆",
                "牛逼！！！",
                "澶渊之盟",
                "娄烦县",
                "繁峙县",
                "隰县",
                "岢岚",
                "灞桥区",
                "寿阳县",
                "漪汾桥",
                "晔",
                "淼鑫磊垚",
                "龘靐齉",
                "㛃䶮",
                "张家界"
            })
    void leavesRareButSoundTextAlone(String text) {
        assertThat(DestroyedText.in(text)).isFalse();
    }

    @Test
    void hintsBeforeItLooks() {
        assertThat(hinted("山西太原钢铁集团有限公司,2019-01-01")).isFalse();
    }

    private static boolean hinted(String text) {
        return DestroyedText.hinted(text.toCharArray(), 0, text.length()) && DestroyedText.hinted(text);
    }
}

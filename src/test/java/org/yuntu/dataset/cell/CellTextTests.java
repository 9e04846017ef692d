package org.yuntu.dataset.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "  ", "N/A", "n/a", "#N/A", "无", "-", "－", "--", "—", "——", "暂无", "null", "NULL", "\\N", "None",
                "/", "不详", "\u200b"
            })
    void takesWordsForNothingAsNothing(String cell) {
        assertThat(CellText.clean(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无锡甲乙公司", "0", "-1", "无人机", "NA-1", "暂无名有限公司"})
    void keepsWhatOnlyBeginsLikeIt(String cell) {
        assertThat(CellText.clean(cell)).isEqualTo(cell);
    }

    @Test
    void keepsInnerWhiteSpaceAndWidth() {
        assertThat(CellText.clean("　甲 乙（Ａ）\t")).isEqualTo("甲 乙（Ａ）");
    }
}

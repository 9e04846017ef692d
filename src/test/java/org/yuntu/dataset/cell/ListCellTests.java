package org.yuntu.dataset.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListCellTests {

    @Test
    void splitsAtTheSeparatorsOfLists() {
        assertThat(ListCell.split("液压支架；刮板机;采煤机、皮带机|掘进机\n破碎机", true))
                .containsExactly("液压支架", "刮板机", "采煤机", "皮带机", "掘进机", "破碎机");
    }

    @Test
    void splitsAtCommasOnlyWhereTheyCannotBePartOfAName() {
        assertThat(ListCell.split("液压支架，刮板机,采煤机", true)).containsExactly("液压支架", "刮板机", "采煤机");
        assertThat(ListCell.split("Yuntu Co., Ltd.；甲乙公司", false)).containsExactly("Yuntu Co., Ltd.", "甲乙公司");
        assertThat(ListCell.split("1,000万吨焦炭，煤气", true)).containsExactly("1,000万吨焦炭", "煤气");
    }

    @Test
    void keepsWhatStandsInBracketsTogether() {
        assertThat(ListCell.split("液压支架（掩护式、支撑式）、刮板机(SGZ;SGB)", true)).containsExactly("液压支架（掩护式、支撑式）", "刮板机(SGZ;SGB)");
    }

    @Test
    void splitsAllTheSameWhenABracketIsNotClosed() {
        assertThat(ListCell.split("液压支架（掩护式、刮板机、采煤机", true)).containsExactly("液压支架（掩护式", "刮板机", "采煤机");
    }

    @Test
    void splitsAtSlashesBetweenChineseWordsOnly() {
        assertThat(ListCell.split("电机/水泵", true)).containsExactly("电机", "水泵");
        assertThat(ListCell.split("DC/DC变换器、I/O模块、SiC/GaN", true)).containsExactly("DC/DC变换器", "I/O模块", "SiC/GaN");
    }

    @Test
    void removesNumbersInFront() {
        assertThat(ListCell.split("1、液压支架2、刮板机 3、采煤机", true)).containsExactly("液压支架", "刮板机", "采煤机");
        assertThat(ListCell.split("（1）液压支架（2）刮板机", true)).containsExactly("液压支架", "刮板机");
        assertThat(ListCell.split("①液压支架②刮板机", true)).containsExactly("液压支架", "刮板机");
        assertThat(ListCell.split("1.5MW风机、2MW风机", true)).containsExactly("1.5MW风机", "2MW风机");
    }

    @Test
    void dropsRepetitionsAndNothings() {
        assertThat(ListCell.split("镁合金、镁合金、、无、 ", true)).containsExactly("镁合金");
        assertThat(ListCell.split("", true)).isEmpty();
    }
}

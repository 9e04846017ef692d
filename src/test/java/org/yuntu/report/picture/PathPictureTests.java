package org.yuntu.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yuntu.model.SegmentState;
import org.yuntu.model.Texts;
import org.yuntu.report.picture.BarsPicture.Bar;
import org.yuntu.report.picture.PathPicture.Route;
import org.yuntu.report.picture.PathPicture.Step;
import org.yuntu.report.picture.PathPicture.Stop;
import org.yuntu.report.picture.TreePicture.Node;
import org.yuntu.report.picture.TreePicture.Way;

class PathPictureTests {

    private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Stop A = new Stop("a", "山西甲<b>有限公司");
    private static final Stop B = new Stop("b", "乙");
    private static final Stop C = new Stop("c", "丙");
    private static final Step GIVES = new Step("供货给", true, true, "采购表", "2025-03-01");
    private static final Step GETS = new Step("采购自", false, false, "某规则", "");

    /// a → b → c, and a ← c by a rule.
    private static PathPicture paths() {
        return new PathPicture(
                List.of(new Route(List.of(A, B, C), List.of(GIVES, GIVES)), new Route(List.of(A, C), List.of(GETS))),
                CHINESE,
                id -> "/things/" + id);
    }

    @Test
    void endsStandOnceAndEveryWordIsText() {
        String svg = paths().svg();

        assertThat(count(svg, "class=\"stop")).isEqualTo(3);
        assertThat(count(svg, "class=\"stop end\"")).isEqualTo(2);
        assertThat(svg).contains(">供货给<", ">采购表<", ">2025-03-01<", ">甲&lt;b&gt;<", "href=\"/things/b\"");
    }

    @Test
    void whatIsDerivedHasAnotherLineAndAnArrowTheOtherWay() {
        String svg = paths().svg();

        assertThat(count(svg, "class=\"step derived\"")).isEqualTo(1);
        assertThat(count(svg, "class=\"step\"")).isEqualTo(2);
        assertThat(arrow(svg, "head derived")).as("points to the first end").isLessThan(300);
        assertThat(arrow(svg, "head")).as("points away from it").isGreaterThan(300);
    }

    private static double arrow(String svg, String style) {
        int at = svg.indexOf("class=\"" + style + "\"");
        int start = svg.indexOf("d=\"M", at) + 4;
        return Double.parseDouble(svg.substring(start, svg.indexOf(' ', start)));
    }

    @Test
    void aRouteHasOneStopMoreThanSteps() {
        assertThatThrownBy(() -> new Route(List.of(A, B), List.of(GIVES, GIVES)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void productsOnTwoWaysStandOnceInATree() {
        Node gap = new Node("g", "外延片", SegmentState.ABSENT, false, "0 家");
        Node laser = new Node("l", "激光器", SegmentState.PRESENT, false, "6 家");
        Node radar = new Node("r", "激光雷达", SegmentState.WEAK, true, "1 家");
        Node sensor = new Node("s", "传感系统", SegmentState.PRESENT, true, "2 家");
        TreePicture tree = new TreePicture(
                List.of(new Way(List.of(gap, laser, radar), true), new Way(List.of(gap, laser, sensor), false)),
                CHINESE,
                id -> "/segments/" + id);

        String svg = tree.svg();

        assertThat(count(svg, "class=\"card ")).isEqualTo(4);
        assertThat(count(svg, "class=\"branch\"")).isEqualTo(2);
        assertThat(count(svg, "class=\"branch partly\"")).isEqualTo(1);
        assertThat(svg).contains("缺口 · 0 家", "card weak last");
    }

    @Test
    void theLongerBarOfARowIsFullAndTheLeaderIsMarked() {
        String svg = new BarsPicture(
                        "甲",
                        "乙",
                        List.of(new BarsPicture.Group("链", List.of(new Bar("企业", 0.5, "3家", 1, "6家", "+3", 1)))),
                        CHINESE)
                .svg();

        assertThat(svg).contains("class=\"bar right lead\"", "width=\"240\"", "width=\"120\"", "▶ +3");
        assertThat(svg).doesNotContain("bar left lead");
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}

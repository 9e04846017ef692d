package org.yuntu.report.picture;

import java.util.List;
import org.yuntu.model.Texts;

/// 对标: two sides' figures as bars away from the middle, with the difference beside them. Units differ from row to
/// row, so the longer bar of a row is always the full one.
public final class BarsPicture {

    public static final double WIDTH = 1100;

    private static final double ROW = 30;
    private static final double GROUP = 38;
    private static final double HEAD = 46;
    private static final double LABEL_LEFT = 350;
    private static final double LABEL_RIGHT = 640;
    private static final double BAR = 240;
    private static final double BAR_HEIGHT = 14;
    private static final double DIFFERENCE = 1080;

    /// @param name empty where a group goes on
    public record Group(String name, List<Bar> bars) {

        public Group {
            bars = List.copyOf(bars);
        }
    }

    /// @param left share of the longer bar, 0..1; negative when unknown
    /// @param leader -1 the left side, 1 the right one, 0 neither
    public record Bar(
            String label,
            double left,
            String leftText,
            double right,
            String rightText,
            String difference,
            int leader) {}

    private final String left;
    private final String right;
    private final List<Group> groups;
    private final Texts texts;

    public BarsPicture(String left, String right, List<Group> groups, Texts texts) {
        this.left = left;
        this.right = right;
        this.groups = List.copyOf(groups);
        this.texts = texts;
    }

    public double height() {
        return HEAD
                + groups.stream()
                        .mapToDouble(g -> GROUP + g.bars().size() * ROW)
                        .sum()
                + 12;
    }

    public String svg() {
        Svg svg = new Svg("bars", WIDTH, height(), texts.text("picture.bars.label", left, right));
        svg.text(LABEL_LEFT, 27, "side left", Lettering.fit(left, 15, LABEL_LEFT - 20));
        svg.text(LABEL_RIGHT, 27, "side right", Lettering.fit(right, 15, 300));
        svg.text((LABEL_LEFT + LABEL_RIGHT) / 2, 27, "versus", texts.text("picture.bars.versus"));
        svg.text(DIFFERENCE, 27, "column", texts.text("picture.bars.difference"));
        double y = HEAD;
        for (Group group : groups) {
            svg.add("line", "class", "band", "x1", 0, "y1", y, "x2", WIDTH, "y2", y);
            svg.text(20, y + 24, "group", group.name());
            y += GROUP;
            for (Bar bar : group.bars()) {
                row(svg, bar, y);
                y += ROW;
            }
        }
        return svg.end();
    }

    private void row(Svg svg, Bar bar, double y) {
        double middle = y + ROW / 2;
        svg.open("g", "class", "row");
        svg.title(bar.label() + " · " + left + " " + bar.leftText() + " · " + right + " " + bar.rightText());
        svg.text(
                (LABEL_LEFT + LABEL_RIGHT) / 2,
                middle + 4.5,
                "label",
                Lettering.fit(bar.label(), 13, LABEL_RIGHT - LABEL_LEFT - 16));
        double l = Math.max(0, bar.left()) * BAR;
        double r = Math.max(0, bar.right()) * BAR;
        bar(svg, LABEL_LEFT - l, l, middle, "left", bar.leader() < 0);
        bar(svg, LABEL_RIGHT, r, middle, "right", bar.leader() > 0);
        svg.text(LABEL_LEFT - l - 8, middle + 4.5, "figure before" + (bar.leader() < 0 ? " lead" : ""), bar.leftText());
        svg.text(LABEL_RIGHT + r + 8, middle + 4.5, "figure" + (bar.leader() > 0 ? " lead" : ""), bar.rightText());
        String sign = bar.leader() < 0 ? "◀ " : bar.leader() > 0 ? "▶ " : "";
        String side = bar.leader() < 0 ? " left" : bar.leader() > 0 ? " right" : "";
        svg.text(DIFFERENCE, middle + 4.5, "difference" + side, sign + bar.difference());
        svg.close();
    }

    private static void bar(Svg svg, double x, double width, double middle, String side, boolean leads) {
        if (width > 0) {
            svg.add(
                    "rect",
                    "class",
                    "bar " + side + (leads ? " lead" : ""),
                    "x",
                    x,
                    "y",
                    middle - BAR_HEIGHT / 2,
                    "width",
                    width,
                    "height",
                    BAR_HEIGHT,
                    "rx",
                    3);
        }
    }
}

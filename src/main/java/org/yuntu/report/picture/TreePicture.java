package org.yuntu.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yuntu.model.SegmentState;
import org.yuntu.model.Texts;

/// From a product to the end products that need it: a tree from left to right, a card for each product, with full
/// lines where nothing can be made without what comes before.
public final class TreePicture {

    private static final double CARD_WIDTH = 176;
    private static final double CARD_HEIGHT = 46;
    private static final double GUTTER = 54;
    private static final double ROW = 58;
    private static final double MARGIN = 18;
    private static final double LEAST_WIDTH = 1280;

    /// @param end one that goes into nothing more
    /// @param note under the name
    public record Node(String id, String name, SegmentState state, boolean end, String note) {}

    /// A way from the first product to an end.
    ///
    /// @param nodes at least two
    /// @param essential nothing on it can be made without what comes before
    public record Way(List<Node> nodes, boolean essential) {

        public Way {
            nodes = List.copyOf(nodes);
        }
    }

    private final Texts texts;
    private final Function<String, String> address;
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Map<String, List<String>> below = new LinkedHashMap<>();
    private final Map<String, Double> heights = new LinkedHashMap<>();
    private final double pitch;
    private final double width;
    private double next = MARGIN + CARD_HEIGHT / 2;

    /// @param before id of the node before, empty for the first
    private record Spot(Node node, int column, String before, boolean essential) {}

    /// @param ways from the same product, at least one
    /// @param address where a click on a product leads, by its id
    public TreePicture(List<Way> ways, Texts texts, Function<String, String> address) {
        this.texts = texts;
        this.address = address;
        ways.forEach(this::grow);
        int columns = 1 + spots.values().stream().mapToInt(Spot::column).max().orElseThrow();
        this.width = Math.max(LEAST_WIDTH, 2 * MARGIN + columns * CARD_WIDTH + (columns - 1) * GUTTER);
        this.pitch = Math.min(CARD_WIDTH + 3 * GUTTER, (width - 2 * MARGIN - CARD_WIDTH) / Math.max(1, columns - 1));
        place(spots.keySet().iterator().next());
    }

    /// A product that two ways pass stands where the first one has it.
    private void grow(Way way) {
        String before = "";
        for (int i = 0; i < way.nodes().size(); i++) {
            Node node = way.nodes().get(i);
            if (!spots.containsKey(node.id())) {
                spots.put(node.id(), new Spot(node, i, before, way.essential()));
                below.computeIfAbsent(before, _ -> new ArrayList<>()).add(node.id());
            }
            before = node.id();
        }
    }

    /// Ends take the next row, others stand in the middle of what follows them.
    private double place(String id) {
        List<String> following = below.getOrDefault(id, List.of());
        double y;
        if (following.isEmpty()) {
            y = next;
            next += ROW;
        } else {
            double first = place(following.getFirst());
            double last = first;
            for (String child : following.subList(1, following.size())) {
                last = place(child);
            }
            y = (first + last) / 2;
        }
        heights.put(id, y);
        return y;
    }

    public double width() {
        return width;
    }

    public double height() {
        return next - ROW + CARD_HEIGHT / 2 + MARGIN;
    }

    public String svg() {
        Node first = spots.values().iterator().next().node();
        Svg svg = new Svg("tree", width, height(), texts.text("picture.tree.label", first.name()));
        spots.values().stream().filter(s -> !s.before().isEmpty()).forEach(s -> branch(svg, s));
        spots.values().forEach(s -> card(svg, s));
        return svg.end();
    }

    private double x(Spot spot) {
        return MARGIN + spot.column() * pitch;
    }

    private double y(String id) {
        return heights.getOrDefault(id, 0.0);
    }

    private void branch(Svg svg, Spot to) {
        Spot from = spots.getOrDefault(to.before(), to);
        double x1 = x(from) + CARD_WIDTH;
        double x2 = x(to);
        double bend = (x2 - x1) / 2;
        svg.add(
                "path",
                "class",
                "branch" + (to.essential() ? "" : " partly"),
                "d",
                "M" + at(x1, y(to.before())) + "C" + at(x1 + bend, y(to.before())) + " "
                        + at(x2 - bend, y(to.node().id())) + " "
                        + at(x2 - 1, y(to.node().id())));
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }

    private void card(Svg svg, Spot spot) {
        Node node = spot.node();
        double x = x(spot);
        double y = y(node.id()) - CARD_HEIGHT / 2;
        String state = texts.locale().getLanguage().equals("en")
                ? node.state().nameEn()
                : node.state().nameZh();
        String note = node.note().isEmpty() ? state : state + " · " + node.note();
        svg.open(
                "a",
                "class",
                "card " + Signal.of(node.state()).style() + (node.end() ? " last" : ""),
                "href",
                address.apply(node.id()),
                "data-id",
                node.id(),
                "aria-label",
                node.name() + " " + note);
        svg.title(node.name() + " · " + note);
        svg.add("rect", "class", "body", "x", x, "y", y, "width", CARD_WIDTH, "height", CARD_HEIGHT, "rx", 8);
        svg.add("path", "class", "edge", "d", "M" + at(x + 2, y + 7) + "V" + Svg.number(y + CARD_HEIGHT - 7));
        svg.text(x + 13, y + 19, "name", Lettering.fit(node.name(), 13, CARD_WIDTH - 22));
        svg.text(x + 13, y + 36, "note", Lettering.fit(note, 11.5, CARD_WIDTH - 22));
        svg.close();
    }
}

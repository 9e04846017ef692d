package org.yuntu.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yuntu.model.Texts;

/// 关系网络: enterprises, platforms, funds and others with what ties them. A node is the larger the more ways lead
/// through it; its shape and colour tell what it is.
public final class NetworkPicture {

    public static final double WIDTH = 1040;
    public static final double HEIGHT = 680;
    private static final double MARGIN = 60;
    private static final double SMALLEST = 5;
    private static final double GROWTH = 13;
    private static final double LETTERS = 11.5;
    /// More names than this cover each other.
    private static final int NAMED = 30;

    private final Network network;
    private final NetworkLayout layout;
    private final Texts texts;
    private final Function<String, String> address;
    private final String focus;

    /// @param address where a click on a node leads, by its id
    /// @param focus id of the node in question, or empty
    public NetworkPicture(Network network, Texts texts, Function<String, String> address, String focus) {
        this.network = network;
        this.layout = new NetworkLayout(network);
        this.texts = texts;
        this.address = address;
        this.focus = focus;
    }

    /// Share of shortest ways through a node relative to the highest, 0..1.
    public double centrality(String id) {
        return layout.centrality(id);
    }

    public String svg() {
        Svg svg = new Svg(
                "network",
                WIDTH,
                HEIGHT,
                texts.text("picture.network.label", network.nodes().size()));
        svg.open("g", "class", "ties");
        for (Network.Link link : network.links()) {
            double[] a = at(link.from());
            double[] b = at(link.to());
            svg.add(
                    "line",
                    "class",
                    "tie" + (link.from().equals(focus) || link.to().equals(focus) ? " on" : ""),
                    "x1",
                    a[0],
                    "y1",
                    a[1],
                    "x2",
                    b[0],
                    "y2",
                    b[1],
                    "stroke-width",
                    Math.min(5, 1 + Math.log(link.ties())),
                    "data-from",
                    link.from(),
                    "data-to",
                    link.to());
        }
        svg.close();
        Set<String> named = named();
        network.nodes().forEach(node -> node(svg, node));
        svg.open("g", "class", "names");
        network.nodes().stream().filter(n -> named.contains(n.id())).forEach(n -> name(svg, n));
        svg.close();
        return svg.end();
    }

    private void node(Svg svg, Network.Node node) {
        double[] at = at(node.id());
        double r = radius(node.id());
        svg.open(
                "a",
                "href",
                address.apply(node.id()),
                "class",
                "node " + style(node.label()) + (node.id().equals(focus) ? " chosen" : ""),
                "data-id",
                node.id(),
                "aria-label",
                texts.text("picture.network.node", node.name(), node.ties()));
        svg.title(texts.text("picture.network.node", node.name(), node.ties()));
        if (style(node.label()).equals("firm")) {
            svg.add("circle", "class", "dot", "cx", at[0], "cy", at[1], "r", r);
        } else {
            svg.add("rect", "class", "dot", "x", at[0] - r, "y", at[1] - r, "width", 2 * r, "height", 2 * r, "rx", 3);
        }
        svg.close();
    }

    private void name(Svg svg, Network.Node node) {
        double[] at = at(node.id());
        double r = radius(node.id());
        String words = Lettering.fit(ShortName.of(node.name()), LETTERS, 130);
        boolean leftward = at[0] > WIDTH - 160;
        svg.text(leftward ? at[0] - r - 4 : at[0] + r + 4, at[1] + 4, leftward ? "name end" : "name", words);
    }

    /// The chosen one, then the most central, as long as their names do not cover one already written.
    private Set<String> named() {
        List<Network.Node> ranked = network.nodes().stream()
                .sorted(Comparator.comparing((Network.Node n) -> !n.id().equals(focus))
                        .thenComparing(n -> -layout.centrality(n.id()))
                        .thenComparing(n -> -n.ties())
                        .thenComparing(Network.Node::id))
                .toList();
        Set<String> named = new HashSet<>();
        List<double[]> written = new ArrayList<>();
        for (Network.Node node : ranked) {
            double[] at = at(node.id());
            boolean free = written.stream().noneMatch(o -> Math.abs(o[1] - at[1]) < 14 && Math.abs(o[0] - at[0]) < 140);
            if (free && named.size() < NAMED) {
                named.add(node.id());
                written.add(at);
            }
        }
        return named;
    }

    private double radius(String id) {
        return SMALLEST + GROWTH * Math.sqrt(layout.centrality(id));
    }

    private double[] at(String id) {
        double[] bounds = layout.bounds();
        double[] place = layout.place(id);
        return new double[] {
            MARGIN + (place[0] - bounds[0]) / bounds[2] * (WIDTH - 2 * MARGIN - 80),
            MARGIN + (place[1] - bounds[1]) / bounds[3] * (HEIGHT - 2 * MARGIN)
        };
    }

    /// Class in `picture.css`.
    static String style(String label) {
        return switch (label) {
            case "Enterprise" -> "firm";
            case "Fund", "FinancialOrganisation" -> "money";
            case "Laboratory",
                    "Platform",
                    "PilotBase",
                    "TransferBase",
                    "University",
                    "Institute",
                    "Technology",
                    "Team" -> "science";
            default -> "other";
        };
    }
}

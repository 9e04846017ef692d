package org.yuntu.report.picture;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;
import org.yuntu.model.Texts;

/// 创新生态云图: the clusters at fixed places, each a gauge of three quarters of a circle, clockwise from upstream to
/// downstream with one cell for each segment. A gap is hollow and stands out of the ring, so that one sees where a
/// chain is broken before any click.
public final class CloudPicture {

    public static final double WIDTH = 1040;
    public static final double HEIGHT = 630;

    /// The gauge begins at the lower left and ends at the lower right.
    private static final double START = Math.PI * 0.75;

    private static final double SPAN = Math.PI * 1.5;
    /// Between two stages, radians.
    private static final double BREAK = 0.09;

    /// All links at once hide each other; the others show when a cluster is pointed at.
    private static final int STRONG_LINKS = 20;

    private static final double SMALLEST = 45;
    private static final double GROWTH = 19;

    private static final Map<Cluster, double[]> PLACES = places();

    private final Rings rings;
    private final Texts texts;
    private final Function<String, String> address;
    private final double mostFirms;
    private final int mostInputs;

    /// @param address where a click on a cluster leads, by its code; empty for nowhere
    public CloudPicture(Rings rings, Texts texts, Function<String, String> address) {
        this.rings = rings;
        this.texts = texts;
        this.address = address;
        this.mostFirms = Math.max(
                1, rings.rings().stream().mapToInt(Rings.Ring::firms).max().orElse(1));
        this.mostInputs = Math.max(
                1, rings.links().stream().mapToInt(Rings.Link::inputs).max().orElse(1));
    }

    public String svg() {
        Svg svg = new Svg(
                "cloud",
                WIDTH,
                HEIGHT,
                texts.text("picture.cloud.label", rings.rings().size()));
        Hatch.define(svg);
        Regions.draw(svg, texts);
        svg.open("g", "class", "links");
        List<Rings.Link> strong = rings.links().stream()
                .sorted(Comparator.comparingInt((Rings.Link l) -> -l.inputs()))
                .limit(STRONG_LINKS)
                .toList();
        rings.links().forEach(link -> link(svg, link, strong.contains(link)));
        svg.close();
        rings.rings().forEach(ring -> ring(svg, ring));
        return svg.end();
    }

    static double[] place(Cluster cluster) {
        return Objects.requireNonNull(PLACES.get(cluster));
    }

    private double radius(Rings.Ring ring) {
        return SMALLEST + GROWTH * Math.sqrt(ring.firms() / mostFirms);
    }

    private double radius(Cluster cluster) {
        return rings.rings().stream()
                .filter(r -> r.cluster() == cluster)
                .mapToDouble(this::radius)
                .findFirst()
                .orElse(SMALLEST);
    }

    private void link(Svg svg, Rings.Link link, boolean strong) {
        double[] a = place(link.a());
        double[] b = place(link.b());
        double bend = 0.14;
        double[] middle = {(a[0] + b[0]) / 2 - (b[1] - a[1]) * bend, (a[1] + b[1]) / 2 + (b[0] - a[0]) * bend};
        double[] from = towards(a, middle, radius(link.a()) + 10);
        double[] to = towards(b, middle, radius(link.b()) + 10);
        svg.open(
                "path",
                "class",
                strong ? "link" : "link thin",
                "d",
                "M" + pair(from) + "Q" + pair(middle) + " " + pair(to),
                "stroke-width",
                1 + 4 * Math.sqrt((double) link.inputs() / mostInputs),
                "data-ends",
                link.a().code() + " " + link.b().code());
        svg.title(texts.text("picture.cloud.link", name(link.a()), name(link.b()), link.inputs()))
                .close();
    }

    private void ring(Svg svg, Rings.Ring ring) {
        double[] at = place(ring.cluster());
        double r = radius(ring);
        int gaps = ring.count(SegmentState.ABSENT);
        String name = name(ring.cluster());
        svg.open(
                "a",
                "href",
                address.apply(ring.cluster().code()),
                "class",
                "ring",
                "data-id",
                ring.cluster().code(),
                "aria-label",
                texts.text(
                        "picture.cloud.ring", name, ring.firms(), ring.cells().size(), gaps));
        svg.add("circle", "class", "disc", "cx", at[0], "cy", at[1], "r", r + 13);
        int stage = 0;
        for (ChainPosition position : ChainPosition.values()) {
            cells(svg, at, r, START + SPAN / 3 * stage++, ring.at(position));
        }
        name(svg, at, r, name, ring.firms());
        if (gaps > 0) {
            tag(svg, at[0], at[1] + r + 2, texts.text("picture.cloud.gaps", gaps));
        }
        svg.close();
    }

    private void cells(Svg svg, double[] at, double r, double from, List<Rings.Cell> cells) {
        double step = (SPAN / 3 - BREAK) / Math.max(1, cells.size());
        double between = Math.min(0.022, step * 0.22);
        for (int i = 0; i < cells.size(); i++) {
            Rings.Cell cell = cells.get(i);
            Signal signal = Signal.of(cell.state());
            double begin = from + BREAK / 2 + i * step;
            double end = begin + step - between;
            svg.open("g", "class", "cell " + signal.style(), "data-id", cell.segment());
            svg.title(texts.text(
                    "picture.cloud.cell",
                    english() ? cell.nameEn() : cell.nameZh(),
                    english() ? cell.state().nameEn() : cell.state().nameZh(),
                    cell.makers()));
            if (signal == Signal.GAP) {
                svg.add("path", "class", "frame", "d", arc(at, r + 4.5, begin, end));
                double edge = Math.min(2 / (r + 4.5), (end - begin) / 4);
                svg.add("path", "class", "hollow", "d", arc(at, r + 4.5, begin + edge, end - edge));
            } else {
                svg.add("path", "class", "full", "d", arc(at, r + 3, begin, end));
            }
            svg.close();
        }
    }

    private void name(Svg svg, double[] at, double r, String name, int firms) {
        double size = english() ? 11.5 : 13.5;
        List<String> lines = Lettering.lines(name, size, 2 * r - 22, english() ? 4 : 3);
        double y = at[1] - (lines.size() - 1) * 8 - 3;
        for (String line : lines) {
            svg.text(at[0], y, english() ? "name small" : "name", line);
            y += english() ? 14 : 17;
        }
        svg.text(at[0], y, "count", texts.text("picture.cloud.firms", firms));
    }

    private static void tag(Svg svg, double x, double y, String words) {
        double width = Lettering.width(words, 12) + 16;
        svg.add("rect", "class", "tag", "x", x - width / 2, "y", y - 9.5, "width", width, "height", 19.0, "rx", 9.5);
        svg.text(x, y + 4.3, "tagged", words);
    }

    private String name(Cluster cluster) {
        return english() ? cluster.nameEn() : cluster.nameZh();
    }

    private boolean english() {
        return texts.locale().getLanguage().equals("en");
    }

    private static double[] towards(double[] from, double[] to, double far) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        return new double[] {from[0] + (to[0] - from[0]) / length * far, from[1] + (to[1] - from[1]) / length * far};
    }

    private static String arc(double[] centre, double r, double from, double to) {
        double[] a = {centre[0] + r * Math.cos(from), centre[1] + r * Math.sin(from)};
        double[] b = {centre[0] + r * Math.cos(to), centre[1] + r * Math.sin(to)};
        return "M" + pair(a) + "A" + Svg.number(r) + " " + Svg.number(r) + " 0 " + (to - from > Math.PI ? 1 : 0) + " 1 "
                + pair(b);
    }

    private static String pair(double[] point) {
        return Svg.number(point[0]) + " " + Svg.number(point[1]);
    }

    /// Fixed, so that a planner finds a cluster where it was yesterday; neighbours are those that supply each other.
    private static Map<Cluster, double[]> places() {
        Map<Cluster, double[]> places = new EnumMap<>(Cluster.class);
        places.put(Cluster.IT_APPLICATION_INNOVATION, new double[] {122, 132});
        places.put(Cluster.BIG_DATA, new double[] {296, 118});
        places.put(Cluster.OPTOELECTRONICS, new double[] {172, 302});
        places.put(Cluster.SEMICONDUCTORS, new double[] {348, 286});
        places.put(Cluster.PHOTOVOLTAICS, new double[] {140, 508});
        places.put(Cluster.ENVIRONMENTAL_PROTECTION, new double[] {322, 496});
        places.put(Cluster.RAIL_TRANSIT_EQUIPMENT, new double[] {566, 126});
        places.put(Cluster.COAL_MINING_MACHINERY, new double[] {742, 112});
        places.put(Cluster.GENERAL_AVIATION, new double[] {922, 148});
        places.put(Cluster.SPECIAL_METALS, new double[] {558, 324});
        places.put(Cluster.NEW_ENERGY_VEHICLES, new double[] {748, 302});
        places.put(Cluster.MEDICINE_AND_HEALTH, new double[] {920, 364});
        places.put(Cluster.CARBON_BASED_MATERIALS, new double[] {568, 514});
        places.put(Cluster.BIO_BASED_MATERIALS, new double[] {752, 500});
        return places;
    }

    /// Points of the clusters in clockwise order around their middle, for a soft region about them.
    static List<double[]> around(List<Cluster> clusters) {
        double x = clusters.stream().mapToDouble(c -> place(c)[0]).average().orElse(0);
        double y = clusters.stream().mapToDouble(c -> place(c)[1]).average().orElse(0);
        return clusters.stream()
                .map(CloudPicture::place)
                .sorted(Comparator.comparingDouble(p -> Math.atan2(p[1] - y, p[0] - x)))
                .toList();
    }
}

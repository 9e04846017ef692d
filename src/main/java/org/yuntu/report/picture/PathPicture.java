package org.yuntu.report.picture;

import java.util.List;
import java.util.function.Function;
import org.yuntu.model.Texts;

/// 路径: how two organisations are connected. Each way is a row of cards from the one to the other; what ties two
/// neighbours stands on the line between them, with who says so and when under it.
public final class PathPicture {

    private static final double CARD_WIDTH = 158;
    private static final double CARD_HEIGHT = 54;
    private static final double LEAST_GAP = 122;
    /// Between two ways where they leave an end.
    private static final double PORT = 15;
    /// Part of a gap in which a line gets to the height of its way; the rest is level, for the words.
    private static final double TURN = 0.34;
    private static final double LEAST_WIDTH = 1280;
    private static final double ROW = 132;
    private static final double MARGIN = 20;
    private static final double NAME = 13;
    private static final double SMALL = 11;

    /// @param stops one more than steps
    public record Route(List<Stop> stops, List<Step> steps) {

        public Route {
            stops = List.copyOf(stops);
            steps = List.copyOf(steps);
            if (stops.size() != steps.size() + 1 || steps.isEmpty()) {
                throw new IllegalArgumentException(stops.size() + " stops with " + steps.size() + " steps");
            }
        }
    }

    public record Stop(String id, String name) {}

    /// @param forward whether the relationship goes the way one reads
    /// @param observed not derived or predicted
    /// @param source who says so, cut to fit
    /// @param when day or year, or empty
    public record Step(String word, boolean forward, boolean observed, String source, String when) {}

    private final List<Route> routes;
    private final Texts texts;
    private final Function<String, String> address;
    private final double width;

    /// @param routes between the same two ends, at least one
    /// @param address where a click on an organisation leads, by its id
    public PathPicture(List<Route> routes, Texts texts, Function<String, String> address) {
        this.routes = List.copyOf(routes);
        this.texts = texts;
        this.address = address;
        int hops = this.routes.stream().mapToInt(r -> r.steps().size()).max().orElseThrow();
        this.width = Math.max(LEAST_WIDTH, 2 * MARGIN + CARD_WIDTH + hops * (CARD_WIDTH + LEAST_GAP));
    }

    public double width() {
        return width;
    }

    public double height() {
        return 2 * MARGIN + CARD_HEIGHT + (routes.size() - 1) * ROW + 24;
    }

    public String svg() {
        Stop first = routes.getFirst().stops().getFirst();
        Stop last = routes.getFirst().stops().getLast();
        Svg svg = new Svg("path", width, height(), texts.text("picture.path.label", first.name(), last.name()));
        for (int r = 0; r < routes.size(); r++) {
            Route route = routes.get(r);
            for (int i = 0; i < route.steps().size(); i++) {
                step(svg, route, i, port(r, i, route), port(r, i + 1, route), row(r));
            }
        }
        card(svg, first, x(0, 1), middle(), true);
        for (int r = 0; r < routes.size(); r++) {
            Route route = routes.get(r);
            for (int i = 1; i < route.stops().size() - 1; i++) {
                card(svg, route.stops().get(i), x(i, route.steps().size()), row(r), false);
            }
        }
        card(svg, last, x(1, 1), middle(), true);
        return svg.end();
    }

    /// Left edge of a stop.
    private double x(int stop, int steps) {
        return MARGIN + (width - 2 * MARGIN - CARD_WIDTH) * stop / steps;
    }

    private double middle() {
        return (row(0) + row(routes.size() - 1)) / 2;
    }

    private double row(int row) {
        return MARGIN + 12 + CARD_HEIGHT / 2 + row * ROW;
    }

    /// The ends stand in the middle, where each way has its own place; all others in the row of their way.
    private double port(int row, int stop, Route route) {
        boolean end = stop == 0 || stop == route.steps().size();
        return end ? middle() + (row - (routes.size() - 1) / 2.0) * PORT : row(row);
    }

    private void step(Svg svg, Route route, int i, double y1, double y2, double level) {
        Step step = route.steps().get(i);
        double x1 = x(i, route.steps().size()) + CARD_WIDTH;
        double x2 = x(i + 1, route.steps().size());
        double turn = Math.min(90, (x2 - x1) * TURN);
        double from = y1 == level ? x1 + 2 : x1 + turn;
        double to = y2 == level ? x2 - 2 : x2 - turn;
        String style = "step" + (step.observed() ? "" : " derived");
        svg.open(
                "path",
                "class",
                style,
                "d",
                "M" + at(x1 + 2, y1) + curve(x1 + 2, y1, from, level) + "H" + Svg.number(to)
                        + curve(to, level, x2 - 2, y2));
        svg.title(texts.text(
                        "picture.path.step",
                        route.stops().get(i).name(),
                        step.word(),
                        route.stops().get(i + 1).name(),
                        step.source() + (step.when().isEmpty() ? "" : " " + step.when())))
                .close();
        svg.add(
                "path",
                "class",
                "head" + (step.observed() ? "" : " derived"),
                "d",
                step.forward() ? head(x2 - 2, y2, -1) : head(x1 + 2, y1, 1));
        double x = (from + to) / 2;
        double y = level;
        double room = to - from - 6;
        svg.text(x, y - 8, "word", Lettering.fit(step.word(), 12.5, room));
        svg.text(x, y + 17, "said", Lettering.fit(step.source(), SMALL, room));
        svg.text(x, y + 32, "said", step.when());
    }

    private static String curve(double x1, double y1, double x2, double y2) {
        double bend = (x2 - x1) / 2;
        return y1 == y2 ? "" : "C" + at(x1 + bend, y1) + " " + at(x2 - bend, y2) + " " + at(x2, y2);
    }

    private static String head(double x, double y, int back) {
        return "M" + at(x, y) + "L" + at(x + back * 9, y - 5) + "L" + at(x + back * 9, y + 5) + "Z";
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }

    private void card(Svg svg, Stop stop, double x, double y, boolean end) {
        svg.open(
                "a",
                "class",
                "stop" + (end ? " end" : ""),
                "href",
                address.apply(stop.id()),
                "data-id",
                stop.id(),
                "aria-label",
                stop.name());
        svg.title(stop.name());
        svg.add("rect", "x", x, "y", y - CARD_HEIGHT / 2, "width", CARD_WIDTH, "height", CARD_HEIGHT, "rx", 9);
        List<String> lines = Lettering.lines(ShortName.of(stop.name()), NAME, CARD_WIDTH - 20, 2);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(x + CARD_WIDTH / 2, y + 4.5 + (i - (lines.size() - 1) / 2.0) * 18, "name", lines.get(i));
        }
        svg.close();
    }
}

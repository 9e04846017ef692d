package org.yuntu.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuntu.report.picture.LaneLayout.Band;
import org.yuntu.report.picture.LaneLayout.Spot;

/// The ways of the wires of a chain picture: through gutters and between cards, never under one.
final class LaneWires {

    private static final double PORT = 9;

    private final LaneLayout layout;
    private final Map<String, List<Lanes.Wire>> leaving = new HashMap<>();
    private final Map<String, List<Lanes.Wire>> coming = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    LaneWires(LaneLayout layout, List<Lanes.Wire> wires) {
        this.layout = layout;
        for (Lanes.Wire wire : wires) {
            leaving.computeIfAbsent(wire.from(), _ -> new ArrayList<>()).add(wire);
            coming.computeIfAbsent(wire.to(), _ -> new ArrayList<>()).add(wire);
        }
        leaving.values()
                .forEach(
                        l -> l.sort(Comparator.comparingDouble(w -> spot(w.to()).middle())));
        coming.values()
                .forEach(l ->
                        l.sort(Comparator.comparingDouble(w -> spot(w.from()).middle())));
    }

    /// Whether the wire leaves its chain; such wires are shown only on demand.
    boolean isFar(Lanes.Wire wire) {
        return spot(wire.from()).band() != spot(wire.to()).band();
    }

    /// Path data from one card to the other.
    String path(Lanes.Wire wire) {
        Spot from = spot(wire.from());
        Spot to = spot(wire.to());
        double y1 = port(from, leaving.getOrDefault(wire.from(), List.of()), wire);
        double y2 = port(to, coming.getOrDefault(wire.to(), List.of()), wire);
        if (from.column() == to.column()) {
            return loop(from, y1, to, y2);
        }
        int step = from.column() < to.column() ? 1 : -1;
        double start = step > 0 ? from.right() : from.x();
        StringBuilder path = new StringBuilder("M" + at(start, y1));
        double x = start;
        double y = y1;
        for (int column = from.column() + step; column != to.column(); column += step) {
            double left = LaneLayout.columnX(column) - 4;
            double right = LaneLayout.columnX(column) + LaneLayout.CARD_WIDTH + 4;
            double corridor = corridor(from, to, column, y, y2);
            path.append(curve(x, y, step > 0 ? left : right, corridor))
                    .append("H")
                    .append(Svg.number(step > 0 ? right : left));
            x = step > 0 ? right : left;
            y = corridor;
        }
        return path.append(curve(x, y, step > 0 ? to.x() - 1 : to.right() + 1, y2))
                .toString();
    }

    /// Between two cards of one column: straight down to the next, else out to the right and back.
    private String loop(Spot from, double y1, Spot to, double y2) {
        double gap = to.y() - (from.y() + LaneLayout.CARD_HEIGHT);
        double x = from.x() + LaneLayout.CARD_WIDTH / 2;
        if (gap > 0 && gap < LaneLayout.CARD_HEIGHT && from.band() == to.band()) {
            return "M" + at(x, from.y() + LaneLayout.CARD_HEIGHT) + "L" + at(x, to.y() - 1);
        }
        double out = from.right() + 22;
        return "M" + at(from.right(), y1) + "C" + at(out, y1) + " " + at(out, y2) + " " + at(to.right() + 1, y2);
    }

    /// Height at which a column is crossed: the free space between two cards that is least of a detour.
    private double corridor(Spot from, Spot to, int column, double y, double goal) {
        Band band = layout.bands().get(from.band());
        List<Double> free = new ArrayList<>();
        double above = band.top() + LaneLayout.BAND_HEAD - 8;
        for (String id : band.columns().get(column)) {
            Spot card = spot(id);
            free.add((above + card.y()) / 2);
            above = card.y() + LaneLayout.CARD_HEIGHT;
        }
        free.add((above + band.bottom()) / 2);
        double ideal = y + (goal - y) * (column - from.column()) / (to.column() - from.column());
        double best = free.stream()
                .min(Comparator.comparingDouble(f -> Math.abs(f - ideal)))
                .orElse(ideal);
        int nth = used.merge(from.band() + "/" + column + "/" + best, 1, Integer::sum) - 1;
        double shift = (nth % 2 == 0 ? 1 : -1) * ((nth + 1) / 2) * 3;
        return best + Math.clamp(shift, -6, 6);
    }

    /// Where on the edge of its card a wire begins or ends, so that those of one card stand side by side.
    private static double port(Spot spot, List<Lanes.Wire> all, Lanes.Wire wire) {
        double room = LaneLayout.CARD_HEIGHT - 20;
        double step = all.size() < 2 ? 0 : Math.min(PORT, room / (all.size() - 1));
        return spot.middle() + (all.indexOf(wire) - (all.size() - 1) / 2.0) * step;
    }

    private Spot spot(String id) {
        return layout.spot(id);
    }

    private static String curve(double x1, double y1, double x2, double y2) {
        double pull = Math.max(16, Math.abs(x2 - x1) * 0.5);
        double sign = Math.signum(x2 - x1);
        return "C" + at(x1 + sign * pull, y1) + " " + at(x2 - sign * pull, y2) + " " + at(x2, y2);
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}

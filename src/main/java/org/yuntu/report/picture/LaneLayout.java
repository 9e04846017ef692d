package org.yuntu.report.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yuntu.model.ChainPosition;

/// Where the cards of a chain picture stand. Columns are shared by all chains: four, of which the fullest lane gets
/// two; a chain is a band of rows. Pure: the same chains give the same places.
final class LaneLayout {

    static final double CARD_WIDTH = 206;
    static final double CARD_HEIGHT = 72;
    static final double GUTTER = 62;
    static final double ROW_GAP = 16;
    static final double MARGIN = 18;
    /// Room for the name of a chain above its cards.
    static final double BAND_HEAD = 40;

    static final double LANE_HEAD = 40;
    static final int COLUMNS = 4;
    private static final double BAND_FOOT = 14;
    /// Sweeps of the barycentre ordering; more change nothing on chains of this size.
    private static final int SWEEPS = 6;

    private final Lanes lanes;
    private final ChainPosition wide;
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<Band> bands = new ArrayList<>();
    private double height = LANE_HEAD;

    /// @param x left edge
    /// @param y upper edge
    record Spot(Lanes.Card card, int band, int column, double x, double y) {

        double middle() {
            return y + CARD_HEIGHT / 2;
        }

        double right() {
            return x + CARD_WIDTH;
        }
    }

    /// @param columns ids of the cards from top to bottom
    record Band(Lanes.Chain chain, double top, double bottom, List<List<String>> columns) {}

    LaneLayout(Lanes lanes) {
        this.lanes = lanes;
        this.wide = widest(lanes);
        for (Lanes.Chain chain : lanes.chains()) {
            place(chain);
        }
    }

    double width() {
        return columnX(COLUMNS - 1) + CARD_WIDTH + MARGIN;
    }

    double height() {
        return height;
    }

    List<Band> bands() {
        return bands;
    }

    Collection<Spot> spots() {
        return spots.values();
    }

    /// Place of a card that is shown.
    Spot spot(String id) {
        return Objects.requireNonNull(spots.get(id), id);
    }

    static double columnX(int column) {
        return MARGIN + column * (CARD_WIDTH + GUTTER);
    }

    /// Left edge of a lane's ground, in the middle of the gutter before its first column.
    double laneX(ChainPosition position) {
        int column = firstColumn(position);
        return column == 0 ? 0 : columnX(column) - GUTTER / 2;
    }

    int firstColumn(ChainPosition position) {
        return position.ordinal() + (position.compareTo(wide) > 0 ? 1 : 0);
    }

    /// The lane whose second column makes the picture least high.
    private static ChainPosition widest(Lanes lanes) {
        return Arrays.stream(ChainPosition.values())
                .min(Comparator.comparingInt((ChainPosition wide) -> lanes.chains().stream()
                                .mapToInt(c -> rows(c, wide))
                                .sum())
                        .thenComparing(wide -> wide != ChainPosition.MIDSTREAM))
                .orElseThrow();
    }

    private static int rows(Lanes.Chain chain, ChainPosition wide) {
        return Arrays.stream(ChainPosition.values())
                .mapToInt(position -> {
                    int cards = (int) chain.cards().stream()
                            .filter(c -> c.row().segment().position() == position)
                            .count();
                    return position == wide ? (cards + 1) / 2 : cards;
                })
                .max()
                .orElse(0);
    }

    private void place(Lanes.Chain chain) {
        Map<String, Lanes.Card> cards = new LinkedHashMap<>();
        chain.cards().forEach(c -> cards.put(c.id(), c));
        List<Lanes.Wire> inner = lanes.wires().stream()
                .filter(w -> cards.containsKey(w.from()) && cards.containsKey(w.to()))
                .toList();
        List<List<String>> columns = columns(chain, inner);
        sort(columns, inner);
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        double top = height;
        double inside = rows * (CARD_HEIGHT + ROW_GAP) - ROW_GAP;
        for (int c = 0; c < COLUMNS; c++) {
            List<String> column = columns.get(c);
            double step = column.size() < 2 ? 0 : (inside - CARD_HEIGHT) / (column.size() - 1);
            double relaxed = Math.min(step, (CARD_HEIGHT + ROW_GAP) * 1.6);
            double used = column.isEmpty() ? 0 : relaxed * (column.size() - 1) + CARD_HEIGHT;
            double y = top + BAND_HEAD + (inside - used) / 2;
            for (String id : column) {
                spots.put(id, new Spot(Objects.requireNonNull(cards.get(id)), bands.size(), c, columnX(c), y));
                y += relaxed;
            }
        }
        height = top + BAND_HEAD + inside + BAND_FOOT;
        bands.add(new Band(chain, top, height, columns));
    }

    private List<List<String>> columns(Lanes.Chain chain, List<Lanes.Wire> wires) {
        List<List<String>> columns = new ArrayList<>();
        for (int c = 0; c < COLUMNS; c++) {
            columns.add(new ArrayList<>());
        }
        List<String> spread = new ArrayList<>();
        for (Lanes.Card card : chain.cards()) {
            ChainPosition position = card.row().segment().position();
            if (position == wide) {
                spread.add(card.id());
            } else {
                columns.get(firstColumn(position)).add(card.id());
            }
        }
        Map<String, Integer> depth = new HashMap<>();
        spread.forEach(id -> depth(id, spread, wires, depth));
        spread.sort(
                Comparator.comparing((String id) -> depth.getOrDefault(id, 0)).thenComparing(id -> id));
        int half = split(spread, depth);
        int first = firstColumn(wide);
        columns.get(first).addAll(spread.subList(0, half));
        columns.get(first + 1).addAll(spread.subList(half, spread.size()));
        return columns;
    }

    /// Number of steps inside the lane before this one. The reference chains have no cycles; `validate` proves it.
    private static int depth(String id, List<String> lane, List<Lanes.Wire> wires, Map<String, Integer> known) {
        Integer before = known.get(id);
        if (before != null) {
            return before;
        }
        int depth = 0;
        for (Lanes.Wire wire : wires) {
            if (wire.to().equals(id) && lane.contains(wire.from())) {
                depth = Math.max(depth, 1 + depth(wire.from(), lane, wires, known));
            }
        }
        known.put(id, depth);
        return depth;
    }

    /// Where the first column of the wide lane ends: between two depths if that leaves neither column much longer.
    private static int split(List<String> spread, Map<String, Integer> depth) {
        int half = (spread.size() + 1) / 2;
        int best = half;
        int least = Integer.MAX_VALUE;
        for (int i = 1; i < spread.size(); i++) {
            int off = Math.abs(i - half);
            boolean between = !Objects.equals(depth.get(spread.get(i)), depth.get(spread.get(i - 1)));
            if (between && off < least && off <= 2) {
                best = i;
                least = off;
            }
        }
        return best;
    }

    /// Orders each column so that wires cross little: by the mean place of what a card is tied to, left and right by
    /// turns.
    private static void sort(List<List<String>> columns, List<Lanes.Wire> wires) {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < COLUMNS; i++) {
                List<String> column = columns.get(sweep % 2 == 0 ? i : COLUMNS - 1 - i);
                Map<String, Double> heights = heights(columns);
                Map<String, Double> pull = new HashMap<>();
                column.forEach(id -> pull.put(id, pull(id, column, wires, heights)));
                column.sort(Comparator.comparing((String id) -> pull.get(id)).thenComparing(id -> id));
            }
        }
    }

    private static double pull(String id, List<String> column, List<Lanes.Wire> wires, Map<String, Double> heights) {
        return wires.stream()
                .filter(w -> w.from().equals(id) || w.to().equals(id))
                .map(w -> w.from().equals(id) ? w.to() : w.from())
                .filter(other -> !column.contains(other))
                .mapToDouble(other -> heights.getOrDefault(other, 0.5))
                .average()
                .orElse(heights.getOrDefault(id, 0.5));
    }

    /// Place of each card in its column, 0..1.
    private static Map<String, Double> heights(List<List<String>> columns) {
        Map<String, Double> heights = new HashMap<>();
        for (List<String> column : columns) {
            for (int i = 0; i < column.size(); i++) {
                heights.put(column.get(i), (i + 0.5) / column.size());
            }
        }
        return heights;
    }
}

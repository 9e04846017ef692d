package org.yuntu.report.picture;

import java.util.Map;
import java.util.function.Function;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.SegmentState;
import org.yuntu.model.Texts;
import org.yuntu.report.picture.LaneLayout.Band;
import org.yuntu.report.picture.LaneLayout.Spot;

/// 产业链一体化图: the chains of a cluster in lanes from upstream to downstream. A segment is a card; a gap is the
/// dashed place where a card is missing.
public final class ChainPicture {

    private static final double NAME = 13.5;
    private static final double LINE = 12;

    private final Lanes lanes;
    private final LaneLayout layout;
    private final LaneWires wires;
    private final Texts texts;
    private final Function<String, String> address;
    private final String focus;
    private final Map<String, SegmentState> before;

    /// @param address where a click on a segment leads, by its id
    /// @param focus id of the segment that is chosen, or empty
    public ChainPicture(Lanes lanes, Texts texts, Function<String, String> address, String focus) {
        this(lanes, texts, address, focus, Map.of());
    }

    /// The chains as they become, with what changes marked.
    ///
    /// @param before states of the segments that had another one, by id
    public ChainPicture(
            Lanes lanes,
            Texts texts,
            Function<String, String> address,
            String focus,
            Map<String, SegmentState> before) {
        this.lanes = lanes;
        this.layout = new LaneLayout(lanes);
        this.wires = new LaneWires(layout, lanes.wires());
        this.texts = texts;
        this.address = address;
        this.focus = focus;
        this.before = Map.copyOf(before);
    }

    public double width() {
        return layout.width();
    }

    public double height() {
        return layout.height();
    }

    public String svg() {
        String cluster = english() ? lanes.cluster().nameEn() : lanes.cluster().nameZh();
        Svg svg = new Svg("chain", width(), height(), texts.text("picture.chain.label", cluster));
        Hatch.define(svg);
        heads(svg);
        layout.bands().forEach(band -> band(svg, band));
        svg.open("g", "class", "wires");
        lanes.wires().stream().filter(w -> !touches(w)).forEach(w -> wire(svg, w));
        lanes.wires().stream().filter(this::touches).forEach(w -> wire(svg, w));
        svg.close();
        layout.spots().forEach(spot -> card(svg, spot));
        return svg.end();
    }

    private void heads(Svg svg) {
        for (ChainPosition position : ChainPosition.values()) {
            double x = layout.laneX(position);
            if (x > 0) {
                svg.add("line", "class", "divide", "x1", x, "y1", 0, "x2", x, "y2", height());
            }
            svg.text(
                    LaneLayout.columnX(layout.firstColumn(position)),
                    25,
                    "lane",
                    texts.text("picture.position." + position.name()));
        }
    }

    private void band(Svg svg, Band band) {
        svg.add("line", "class", "band", "x1", 0, "y1", band.top(), "x2", width(), "y2", band.top());
        long gaps = band.chain().cards().stream()
                .filter(c -> c.row().state() == SegmentState.ABSENT)
                .count();
        svg.text(
                LaneLayout.MARGIN,
                band.top() + 25,
                "chain-name",
                texts.text(
                        "picture.chain.band",
                        english() ? band.chain().nameEn() : band.chain().nameZh(),
                        band.chain().cards().size(),
                        gaps));
    }

    private boolean touches(Lanes.Wire wire) {
        return isMarked(wire.from()) || isMarked(wire.to());
    }

    private boolean isMarked(String id) {
        return id.equals(focus) || before.containsKey(id);
    }

    private void wire(Svg svg, Lanes.Wire wire) {
        boolean gap = isGap(wire.from()) != isGap(wire.to());
        String style = "wire" + (gap ? " gap" : "") + (wires.isFar(wire) ? " far" : "") + (touches(wire) ? " on" : "");
        svg.open("path", "class", style, "d", wires.path(wire), "data-from", wire.from(), "data-to", wire.to());
        svg.title(texts.text(
                        wire.chokepoint() ? "picture.chain.chokepoint" : "picture.chain.wire",
                        name(wire.from()),
                        name(wire.to())))
                .close();
    }

    private boolean isGap(String id) {
        return layout.spot(id).card().row().state() == SegmentState.ABSENT;
    }

    private String name(String id) {
        return name(layout.spot(id).card().row());
    }

    private String name(SegmentState state) {
        return english() ? state.nameEn() : state.nameZh();
    }

    private String name(SegmentRow row) {
        return english() ? row.segment().nameEn() : row.segment().nameZh();
    }

    private void card(Svg svg, Spot spot) {
        SegmentRow row = spot.card().row();
        Signal signal = Signal.of(row.state());
        double w = LaneLayout.CARD_WIDTH;
        double h = LaneLayout.CARD_HEIGHT;
        double x = spot.x();
        double y = spot.y();
        SegmentState earlier = before.getOrDefault(spot.card().id(), row.state());
        boolean changed = earlier != row.state();
        String word = (changed ? name(earlier) + " → " : "") + name(row.state());
        svg.open(
                "a",
                "href",
                address.apply(spot.card().id()),
                "class",
                "card " + signal.style() + (spot.card().id().equals(focus) ? " chosen" : "")
                        + (changed ? " changed" : ""),
                "data-id",
                spot.card().id(),
                "data-column",
                spot.column(),
                "aria-label",
                texts.text("picture.chain.card", name(row), word, row.depth().local()));
        svg.title(texts.text(
                "picture.chain.tip",
                name(row),
                word,
                row.depth().local(),
                english() ? row.link().nameEn() : row.link().nameZh()));
        svg.add("rect", "class", "body", "x", x, "y", y, "width", w, "height", h, "rx", 9);
        svg.add("path", "class", "edge", "d", edge(x, y, h));
        double pill = signal == Signal.COVERED && !changed ? 0 : Lettering.width(word, 11.5) + 12;
        svg.text(x + 14, y + 22, "name", Lettering.fit(name(row), NAME, w - 24 - (pill > 0 ? pill + 6 : 0)));
        if (pill > 0) {
            svg.add("rect", "class", "pill", "x", x + w - pill - 9, "y", y + 8, "width", pill, "height", 19, "rx", 5);
            svg.text(x + w - 9 - pill / 2, y + 21.5, "pilled", word);
        }
        svg.text(
                x + 14,
                y + 42,
                signal == Signal.GAP ? "hint" : "firms",
                Lettering.fit(hint(row, signal), LINE, w - 26));
        svg.text(
                x + 14,
                y + 61,
                "count",
                texts.text("picture.chain.count", row.depth().local()));
        marks(svg, spot.card().support(), x + w - 9, y + 49);
        svg.close();
    }

    private static String edge(double x, double y, double h) {
        return "M" + Svg.number(x + 2) + " " + Svg.number(y + 7) + "V" + Svg.number(y + h - 7);
    }

    private String hint(SegmentRow row, Signal signal) {
        if (signal == Signal.GAP) {
            return row.depth().outside() > 0
                    ? texts.text("picture.chain.outside", row.depth().outside())
                    : texts.text(
                            row.extenders().isEmpty() ? "picture.chain.nobody" : "picture.chain.extend",
                            row.extenders().size());
        }
        if (row.makers().isEmpty()) {
            return texts.text("picture.chain.external");
        }
        FirmClaim.Firm first = row.makers().getFirst().firm();
        return row.depth().local() == 1
                ? ShortName.of(first.name())
                : texts.text(
                        "picture.chain.makers",
                        ShortName.of(first.name()),
                        row.depth().local());
    }

    private void marks(Svg svg, Support support, double right, double y) {
        double size = 16;
        double x = right - Support.Mark.values().length * (size + 3) + 3;
        for (Support.Mark mark : Support.Mark.values()) {
            String reach = support.reach(mark).name().toLowerCase(java.util.Locale.ROOT);
            svg.open("g", "class", "mark " + reach);
            svg.title(texts.text(
                    "picture.mark." + mark.name() + "." + support.reach(mark).name()));
            svg.add("rect", "x", x, "y", y, "width", size, "height", size, "rx", 4.5);
            svg.text(x + size / 2, y + 12, "letter", texts.text("picture.mark." + mark.name()));
            svg.close();
            x += size + 3;
        }
    }

    private boolean english() {
        return texts.locale().getLanguage().equals("en");
    }
}

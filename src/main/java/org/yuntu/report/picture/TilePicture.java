package org.yuntu.report.picture;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yuntu.model.Texts;

/// The 11 prefectures as squares in rough position. No boundaries: drawn maps of the country need an approval number
/// (地图审核管理规定), and a number a square is all that is shown.
public final class TilePicture {

    private static final double STEP_X = 50;
    private static final double STEP_Y = 37.5;
    private static final double TILE_WIDTH = 47;
    private static final double TILE_HEIGHT = 34.5;

    /// Code of the prefecture → column and row.
    private static final Map<String, int[]> PLACES = Map.ofEntries(
            Map.entry("140200", new int[] {2, 0}),
            Map.entry("140600", new int[] {1, 1}),
            Map.entry("140900", new int[] {1, 2}),
            Map.entry("141100", new int[] {0, 3}),
            Map.entry("140100", new int[] {1, 3}),
            Map.entry("140300", new int[] {2, 3}),
            Map.entry("140700", new int[] {1, 4}),
            Map.entry("141000", new int[] {0, 5}),
            Map.entry("140400", new int[] {1, 5}),
            Map.entry("140800", new int[] {0, 6}),
            Map.entry("140500", new int[] {1, 6}));

    /// @param code of the prefecture
    public record Tile(String code, String name, int value) {}

    private final List<Tile> tiles;
    private final Texts texts;
    private final Function<String, String> address;

    /// @param address where a click on a prefecture leads, by its code
    public TilePicture(List<Tile> tiles, Texts texts, Function<String, String> address) {
        this.tiles = List.copyOf(tiles);
        this.texts = texts;
        this.address = address;
    }

    public String svg() {
        Svg svg = new Svg("tiles", 3 * STEP_X, 7 * STEP_Y, texts.text("picture.tiles.label"));
        double most = Math.max(1, tiles.stream().mapToInt(Tile::value).max().orElse(1));
        for (Tile tile : tiles) {
            int[] place = PLACES.get(tile.code());
            if (place == null) {
                continue;
            }
            double x = place[0] * STEP_X;
            double y = place[1] * STEP_Y;
            int shade = (int) Math.round(4 * Math.sqrt(tile.value() / most));
            svg.open(
                    "a",
                    "class",
                    "tile shade" + shade,
                    "href",
                    address.apply(tile.code()),
                    "data-id",
                    tile.code(),
                    "aria-label",
                    texts.text("picture.tiles.tile", tile.name(), tile.value()));
            svg.add("rect", "x", x, "y", y, "width", TILE_WIDTH, "height", TILE_HEIGHT, "rx", 6);
            svg.text(x + TILE_WIDTH / 2, y + 15, "name", tile.name().replaceFirst("市$", ""));
            svg.text(x + TILE_WIDTH / 2, y + 28.5, "count", String.valueOf(tile.value()));
            svg.close();
        }
        return svg.end();
    }
}

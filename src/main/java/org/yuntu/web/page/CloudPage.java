package org.yuntu.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.SegmentState;
import org.yuntu.report.GapText;
import org.yuntu.report.picture.CloudPicture;
import org.yuntu.report.picture.Rings;
import org.yuntu.report.picture.TilePicture;

/// 云图: the 14 clusters at a glance, and twins of the picture as matrix, map and table.
@Controller
final class CloudPage {

    private static final int PRESSING = 7;
    private static final int CITIES = 6;

    private final View view;

    CloudPage(View view) {
        this.view = view;
    }

    /// @param city area, see [org.yuntu.analysis.Scope#parse]
    /// @param look cloud, matrix, map or table
    @GetMapping("/")
    String show(
            @RequestParam(defaultValue = "") String city,
            @RequestParam(name = "view", defaultValue = "cloud") String look,
            @RequestParam(name = "gap", defaultValue = "") String onlyGaps,
            Model model) {
        GapResult result = view.gaps(city, List.of());
        Rings rings = Rings.of(result, view.projection());
        GapText text = new GapText(result, View.locale());
        String query = city.isBlank() ? "" : "?city=" + result.scope().code();
        model.addAttribute("look", List.of("matrix", "map", "table").contains(look) ? look : "cloud");
        model.addAttribute("city", city.isBlank() ? "" : result.scope().code());
        model.addAttribute("onlyGaps", !onlyGaps.isEmpty());
        model.addAttribute("scope", result.scope());
        model.addAttribute(
                "area", View.areaName(result.scope().code(), result.scope().name()));
        model.addAttribute("prefectures", view.prefectures());
        model.addAttribute("figures", figures(result, rings, view.ecosystem(city)));
        model.addAttribute(
                "picture", new CloudPicture(rings, View.texts(), code -> "/clusters/" + code + "/chain" + query).svg());
        model.addAttribute("pressing", pressing(result, text));
        model.addAttribute(
                "gapCount",
                rings.rings().stream()
                        .mapToInt(r -> r.count(SegmentState.ABSENT))
                        .sum());
        List<TilePicture.Tile> tiles = tiles(view.projection(), view.prefectures());
        model.addAttribute("tiles", new TilePicture(tiles, View.texts(), code -> "/?city=" + code).svg());
        model.addAttribute("cities", cities(tiles));
        model.addAttribute(
                "rows",
                result.clusters().stream()
                        .filter(c -> onlyGaps.isEmpty() || c.summary().count(SegmentState.ABSENT) > 0)
                        .map(c -> Row.of(c, rings, text))
                        .sorted(Comparator.comparingInt((Row r) -> -r.gaps()))
                        .toList());
        return "cloud";
    }

    /// The strip of figures.
    record Figures(int chains, int segments, int firms, int platforms, double coverage, int weak, int gaps) {}

    private static Figures figures(GapResult result, Rings rings, EcosystemView ecosystem) {
        int segments = rings.rings().stream().mapToInt(r -> r.cells().size()).sum();
        int gaps = rings.rings().stream()
                .mapToInt(r -> r.count(SegmentState.ABSENT))
                .sum();
        int weak = rings.rings().stream()
                .mapToInt(r -> r.count(SegmentState.WEAK) + r.count(SegmentState.FRAGILE))
                .sum();
        long chains = result.clusters().stream()
                .flatMap(c -> c.segments().stream())
                .map(s -> s.link().chainId())
                .distinct()
                .count();
        return new Figures(
                (int) chains,
                segments,
                result.data().makersInScope(),
                ecosystem.here(ecosystem.platforms()).size()
                        + ecosystem.here(ecosystem.incubators()).size(),
                segments == 0 ? 0 : 1 - (double) gaps / segments,
                weak,
                gaps);
    }

    /// One line of the ranked list.
    record Pressing(String segment, String name, String cluster, String position, String reason, double severity) {}

    private static List<Pressing> pressing(GapResult result, GapText text) {
        return result.clusters().stream()
                .flatMap(c -> c.pressing().stream())
                .filter(s -> s.state() == SegmentState.ABSENT)
                .sorted(Comparator.comparingDouble(
                                (SegmentRow s) -> -s.severity().value())
                        .thenComparing(s -> s.segment().id()))
                .limit(PRESSING)
                .map(s -> new Pressing(
                        s.segment().id(),
                        text.name(s.segment()),
                        View.english() ? s.cluster().nameEn() : s.cluster().nameZh(),
                        text.position(s),
                        View.texts()
                                .text(
                                        "web.cloud.reason",
                                        s.demand().firms(),
                                        s.demand().users().size(),
                                        s.depth().outside()),
                        s.severity().value() * 100))
                .toList();
    }

    /// A prefecture in the list beside the tiles.
    record City(String code, String name, int firms, double share) {}

    private static List<City> cities(List<TilePicture.Tile> tiles) {
        int most = Math.max(
                1, tiles.stream().mapToInt(TilePicture.Tile::value).max().orElse(1));
        return tiles.stream()
                .sorted(Comparator.comparingInt((TilePicture.Tile t) -> -t.value())
                        .thenComparing(TilePicture.Tile::code))
                .limit(CITIES)
                .map(t -> new City(t.code(), t.name().replaceFirst("市$", ""), t.value(), (double) t.value() / most))
                .toList();
    }

    private static List<TilePicture.Tile> tiles(GapProjection projection, List<GapProjection.Division> prefectures) {
        Map<String, Integer> makers = new TreeMap<>();
        for (int f = 0; f < projection.firmCount(); f++) {
            makers.merge(projection.firm(f).prefecture(), 1, Integer::sum);
        }
        return prefectures.stream()
                .map(d -> new TilePicture.Tile(d.code(), d.name(), makers.getOrDefault(d.code(), 0)))
                .toList();
    }

    /// A cluster as a row of matrix and table.
    record Row(
            String code,
            String name,
            int firms,
            List<Rings.Cell> upstream,
            List<Rings.Cell> midstream,
            List<Rings.Cell> downstream,
            int segments,
            int weak,
            int gaps,
            double coverage,
            double completeness,
            String verdict) {

        static Row of(ClusterGaps gaps, Rings rings, GapText text) {
            Rings.Ring ring = rings.rings().stream()
                    .filter(r -> r.cluster() == gaps.cluster())
                    .findFirst()
                    .orElseThrow();
            return new Row(
                    ring.cluster().code(),
                    View.english() ? ring.cluster().nameEn() : ring.cluster().nameZh(),
                    ring.firms(),
                    ring.at(ChainPosition.UPSTREAM),
                    ring.at(ChainPosition.MIDSTREAM),
                    ring.at(ChainPosition.DOWNSTREAM),
                    ring.cells().size(),
                    ring.count(SegmentState.WEAK) + ring.count(SegmentState.FRAGILE),
                    ring.count(SegmentState.ABSENT),
                    ring.coverage(),
                    gaps.summary().completeness(),
                    text.verdict(gaps));
        }
    }
}

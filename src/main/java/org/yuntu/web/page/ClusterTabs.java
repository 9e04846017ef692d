package org.yuntu.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;
import org.yuntu.report.ResultPage;
import org.yuntu.report.picture.Support;
import org.yuntu.report.picture.TilePicture;

/// What a cluster page shows beside the chain: the innovation chain, and where its makers are.
@Controller
final class ClusterTabs {

    private final View view;
    private final ChainPage chains;
    private final Analyses analyses;

    ClusterTabs(View view, ChainPage chains, Analyses analyses) {
        this.view = view;
        this.chains = chains;
        this.analyses = analyses;
    }

    /// A stage of the innovation chain.
    ///
    /// @param style `miss`, `thin` or empty
    /// @param reason key of the sentence that says why it is thin, or empty
    record Stage(String name, long count, String bearers, String style, String reason) {}

    /// A segment with its four marks.
    record Line(String id, String name, String state, String style, Map<String, Mark> marks) {}

    /// @param reach `own`, `cluster` or `none`
    record Mark(String reach, List<String> names) {}

    @GetMapping("/clusters/{code}/innovation")
    String innovation(@PathVariable String code, @RequestParam(defaultValue = "") String city, Model model) {
        ChainPage.Chosen chosen = chains.choose(code, city, "");
        Cluster cluster = chosen.gaps().cluster();
        AnalysisQuery query = AnalysisQuery.of(View.area(city), List.of(cluster.code()), "", Map.of());
        AnalysisResult chain = analyses.run("innovation-chain", query);
        ResultPage page = ResultPage.of(chain, View.locale(), Integer.MAX_VALUE);
        AnalysisResult incubation =
                analyses.run("incubation-chain", AnalysisQuery.of(View.area(city), List.of(), "", Map.of()));
        fill(cluster, city, model);
        model.addAttribute("stages", stages(Answer.of(chain, page, "cells")));
        model.addAttribute(
                "lines",
                chosen.gaps().segments().stream()
                        .map(s -> line(s, chosen.supports()))
                        .toList());
        model.addAttribute("result", page);
        model.addAttribute(
                "incubation",
                ResultPage.of(incubation, View.locale(), Integer.MAX_VALUE).tables().stream()
                        .filter(t -> t.key().equals("stages"))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "download",
                Addresses.file("innovation-chain", city, cluster.code(), "", new TreeMap<>(), View.english()));
        return "innovation";
    }

    private static List<Stage> stages(Answer cells) {
        return cells.rows()
                .mapToObj(row -> {
                    long high = (long) (cells.number(row, "national") + cells.number(row, "provincial"));
                    long all = bearers(cells.value(row, "bearers"));
                    String reason = all == 0 ? "none" : all == 1 ? "one" : high == 0 ? "low" : "";
                    return new Stage(
                            cells.text(row, "stage"),
                            all,
                            cells.stated(row, "bearers"),
                            reason.isEmpty() ? "" : all == 0 ? "miss" : "thin",
                            reason);
                })
                .toList();
    }

    private static long bearers(CellValue value) {
        return value instanceof CellValue.Many many ? many.values().size() : 0;
    }

    private static Line line(SegmentRow row, Map<String, Support> supports) {
        Support support = supports.getOrDefault(row.segment().id(), new Support(Map.of(), Map.of()));
        Map<String, Mark> marks = new TreeMap<>();
        for (Support.Mark mark : Support.Mark.values()) {
            marks.put(
                    mark.name(),
                    new Mark(
                            support.reach(mark).name().toLowerCase(java.util.Locale.ROOT),
                            support.own().getOrDefault(mark, List.of()).stream()
                                    .map(org.yuntu.analysis.ecosystem.EcosystemRecord::name)
                                    .limit(3)
                                    .toList()));
        }
        return new Line(
                row.segment().id(),
                View.english() ? row.segment().nameEn() : row.segment().nameZh(),
                View.english() ? row.state().nameEn() : row.state().nameZh(),
                SegmentCard.style(row.state()),
                marks);
    }

    /// A prefecture of the map.
    record City(String code, String name, int firms, long gaps, long weak) {}

    @GetMapping("/clusters/{code}/map")
    String map(@PathVariable String code, Model model) {
        Cluster cluster = chains.choose(code, "", "").gaps().cluster();
        List<City> cities = new ArrayList<>();
        Map<String, Integer> makers = makers(cluster);
        for (GapProjection.Division city : view.prefectures()) {
            List<SegmentRow> rows = view.gaps(city.code(), List.of(cluster))
                    .clusters()
                    .getFirst()
                    .segments();
            cities.add(new City(
                    city.code(),
                    city.name(),
                    makers.getOrDefault(city.code(), 0),
                    rows.stream().filter(s -> s.state() == SegmentState.ABSENT).count(),
                    rows.stream()
                            .filter(s -> s.state() == SegmentState.WEAK || s.state() == SegmentState.FRAGILE)
                            .count()));
        }
        fill(cluster, "", model);
        model.addAttribute("cities", cities);
        model.addAttribute(
                "tiles",
                new TilePicture(
                                cities.stream()
                                        .map(c -> new TilePicture.Tile(c.code(), c.name(), c.firms()))
                                        .toList(),
                                View.texts(),
                                c -> "/clusters/" + cluster.code() + "/chain?city=" + c)
                        .svg());
        return "cluster-map";
    }

    private Map<String, Integer> makers(Cluster cluster) {
        GapProjection projection = view.projection();
        Map<String, Integer> makers = new TreeMap<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < projection.facts().count(); i++) {
            int firm = projection.facts().firm(i);
            if (projection.product(projection.facts().product(i)).cluster() == cluster && seen.add(firm)) {
                makers.merge(projection.firm(firm).prefecture(), 1, Integer::sum);
            }
        }
        return makers;
    }

    private void fill(Cluster cluster, String city, Model model) {
        model.addAttribute("cluster", cluster);
        model.addAttribute("title", View.english() ? cluster.nameEn() : cluster.nameZh());
        model.addAttribute("city", city.isBlank() ? null : city);
        model.addAttribute("prefectures", view.prefectures());
    }

    /// The lists have pages of their own, which show the tabs when a cluster is chosen.
    @GetMapping("/clusters/{code}/{list:enterprises|gaps}")
    String list(@PathVariable String code, @PathVariable String list, @RequestParam(defaultValue = "") String city) {
        return "redirect:/" + list + Addresses.query("cluster", code, "city", city);
    }
}

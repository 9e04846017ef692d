package org.yuntu.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;
import org.yuntu.report.GapText;
import org.yuntu.report.picture.ChainPicture;
import org.yuntu.report.picture.Lanes;
import org.yuntu.report.picture.Support;

/// A cluster's chains in lanes, with the chosen segment explained beside them.
@Controller
final class ChainPage {

    private final View view;

    ChainPage(View view) {
        this.view = view;
    }

    @GetMapping("/clusters/{code}")
    String cluster(@PathVariable String code) {
        return "redirect:/clusters/" + cluster(code, Optional.empty()).code() + "/chain";
    }

    /// @param chain id of the one chain to show, or empty for all
    /// @param focus id of the chosen segment; the worst gap when empty
    @GetMapping("/clusters/{code}/chain")
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String chain,
            @RequestParam(defaultValue = "") String focus,
            Model model) {
        Chosen chosen = choose(code, city, chain);
        ClusterGaps gaps = chosen.gaps();
        List<SegmentRow> shown = gaps.segments().stream()
                .filter(s -> chain.isEmpty() || s.link().chainId().equals(chain))
                .toList();
        if (shown.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No chain " + chain);
        }
        SegmentRow selected = shown.stream()
                .filter(s -> s.segment().id().equals(focus))
                .findFirst()
                .orElse(shown.getFirst());
        GapText text = new GapText(chosen.result(), View.locale());
        model.addAttribute("cluster", gaps.cluster());
        model.addAttribute(
                "city", city.isBlank() ? null : chosen.result().scope().code());
        model.addAttribute("scope", chosen.result().scope());
        model.addAttribute("prefectures", view.prefectures());
        model.addAttribute("chain", chain.isEmpty() ? null : chain);
        model.addAttribute("chains", chains(gaps));
        model.addAttribute("summary", gaps.summary());
        model.addAttribute(
                "weak", gaps.summary().count(SegmentState.WEAK) + gaps.summary().count(SegmentState.FRAGILE));
        model.addAttribute("gapCount", gaps.summary().count(SegmentState.ABSENT));
        model.addAttribute("verdict", text.verdict(gaps));
        model.addAttribute(
                "picture", picture(chosen, chain, selected.segment().id()).svg());
        model.addAttribute("card", SegmentCard.of(selected, chosen.result(), text));
        model.addAttribute("turn", Turn.of(selected, shown));
        model.addAttribute("steps", steps(chosen.general()));
        return "chain";
    }

    /// What a chain page is about.
    record Chosen(GapResult result, ClusterGaps gaps, Map<String, Support> supports, Support general) {}

    Chosen choose(String code, String city, String chain) {
        Cluster cluster = cluster(code, Optional.of(chain));
        GapResult result = view.gaps(city, List.of(cluster));
        ClusterGaps gaps = result.clusters().getFirst();
        EcosystemView ecosystem = view.ecosystem(city);
        List<String> segments =
                gaps.segments().stream().map(s -> s.segment().id()).toList();
        Map<String, Support> supports = Support.of(cluster, segments, ecosystem);
        Support general = Support.of(cluster, List.of(""), ecosystem).getOrDefault("", new Support(Map.of(), Map.of()));
        return new Chosen(result, gaps, supports, general);
    }

    ChainPicture picture(Chosen chosen, String chain, String focus) {
        GapProjection projection = view.projection();
        Lanes lanes = Lanes.of(chosen.gaps(), projection, chosen.supports(), chain);
        String query = Addresses.query(
                "city",
                chosen.result().scope().level() == org.yuntu.analysis.Scope.Level.PROVINCE
                        ? ""
                        : chosen.result().scope().code(),
                "chain",
                chain);
        String base = "/clusters/" + chosen.gaps().cluster().code() + "/chain";
        return new ChainPicture(lanes, View.texts(), id -> base + Addresses.with(query, "focus", id) + "#card", focus);
    }

    private static Cluster cluster(String code, Optional<String> chain) {
        return Cluster.findByWord(code)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No cluster " + code + chain.map(c -> " " + c).orElse("")));
    }

    /// A chain to choose.
    record Chain(String id, String name, long segments, long gaps) {}

    private static List<Chain> chains(ClusterGaps gaps) {
        return gaps.segments().stream()
                .map(s -> s.link().chainId())
                .distinct()
                .sorted()
                .map(id -> {
                    List<SegmentRow> of = gaps.segments().stream()
                            .filter(s -> s.link().chainId().equals(id))
                            .toList();
                    GapProjection.Link link = of.getFirst().link();
                    return new Chain(
                            id,
                            View.english() ? link.chainNameEn() : link.chainNameZh(),
                            of.size(),
                            of.stream()
                                    .filter(s -> s.state() == SegmentState.ABSENT)
                                    .count());
                })
                .toList();
    }

    /// Place of the chosen segment among the gaps shown, and its neighbours.
    record Turn(int at, int of, String previous, String next) {

        static Turn of(SegmentRow selected, List<SegmentRow> shown) {
            List<String> gaps = shown.stream()
                    .filter(s -> s.state() == SegmentState.ABSENT)
                    .sorted(Comparator.comparingInt(s -> s.severity().rank()))
                    .map(s -> s.segment().id())
                    .toList();
            int at = gaps.indexOf(selected.segment().id());
            if (gaps.isEmpty()) {
                return new Turn(0, 0, "", "");
            }
            return new Turn(
                    at + 1,
                    gaps.size(),
                    gaps.get(Math.floorMod(at < 0 ? -1 : at - 1, gaps.size())),
                    gaps.get(Math.floorMod(at + 1, gaps.size())));
        }
    }

    /// One of the four kinds of help beside the chain.
    record Step(String key, int count, List<String> names) {}

    private static List<Step> steps(Support general) {
        return List.of(Support.Mark.values()).stream()
                .map(m -> new Step(
                        m.name().toLowerCase(Locale.ROOT),
                        general.cluster().getOrDefault(m, List.of()).size(),
                        general.cluster().getOrDefault(m, List.of()).stream()
                                .limit(2)
                                .map(EcosystemRecord::name)
                                .toList()))
                .toList();
    }
}

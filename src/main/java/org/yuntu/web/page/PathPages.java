package org.yuntu.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.SegmentState;
import org.yuntu.report.ResultPage;
import org.yuntu.report.picture.PathPicture;
import org.yuntu.report.picture.PictureFile;
import org.yuntu.report.picture.TreePicture;

/// 路径: how two organisations are connected, and which end products a missing product starves.
@Controller
final class PathPages {

    private static final int MOST_HOPS = 6;
    private static final int ROWS = 200;

    /// Firms and products to begin with on the empty page.
    private static final int EXAMPLES = 3;

    /// Farther end products are in the table only.
    private static final int NEAR = 3;

    private final View view;
    private final Analyses analyses;
    private final Meanings meanings;
    private final PictureAnswers answers;

    PathPages(View view, Analyses analyses, Meanings meanings, PictureAnswers answers) {
        this.view = view;
        this.analyses = analyses;
        this.meanings = meanings;
        this.answers = answers;
    }

    /// An organisation as typed.
    ///
    /// @param choices what it may mean; one when it is clear, none when nothing is called so
    /// @param shown in the field: its name, where that means nothing else
    record End(String typed, String shown, List<Choice> choices) {

        public boolean isClear() {
            return choices.size() == 1;
        }

        public boolean isBlank() {
            return typed.isBlank();
        }

        String id() {
            return choices.getFirst().id();
        }
    }

    /// @param address of the page when this one is meant
    record Choice(String id, String name, String more, String address) {}

    /// @param from organisation, as typed or by id; `to` alike
    /// @param gap product, as typed or by id
    /// @param by `end` for the form about products
    /// @param max most steps
    /// @param routes most ways
    /// @param near end products farther away are not drawn
    @GetMapping("/paths")
    String show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String gap,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "6") int max,
            @RequestParam(defaultValue = "3") int routes,
            @RequestParam(defaultValue = "3") int near,
            Model model) {
        boolean ends = !gap.isBlank() || by.equals("end");
        int hops = Math.clamp(max, 1, MOST_HOPS);
        int most = Math.clamp(routes, 1, 5);
        model.addAttribute("by", ends ? "end" : "two");
        model.addAttribute("max", hops);
        model.addAttribute("routes", most);
        if (ends) {
            End product = end(gap, meanings::products, id -> "/paths" + Addresses.query("gap", id));
            int steps = Math.clamp(near, 1, 99);
            model.addAttribute("near", steps);
            model.addAttribute("gap", product);
            model.addAttribute("productNames", meanings.productNames());
            if (product.isBlank()) {
                model.addAttribute("examples", gaps());
            } else if (product.isClear()) {
                Map<String, String> settings = Map.of("gap", product.id());
                AnalysisResult result = run(settings);
                ResultPage page = fill(result, "starved", settings, model);
                List<TreePicture.Way> ways = StarvedWays.of(result, page, view.gaps("", List.of()));
                List<TreePicture.Way> drawn = StarvedWays.near(ways, steps);
                if (!drawn.isEmpty()) {
                    model.addAttribute("left", ways.size() - drawn.size());
                    model.addAttribute("span", Math.min(10, StarvedWays.longest(drawn)));
                    model.addAttribute("picture", new TreePicture(drawn, View.texts(), id -> "/segments/" + id).svg());
                }
            }
        } else {
            End first = end(from, meanings::subjects, id -> "/paths" + two(id, to, hops, most));
            End second = end(to, meanings::subjects, id -> "/paths" + two(from, id, hops, most));
            model.addAttribute("from", first);
            model.addAttribute("to", second);
            if (first.isClear() && second.isClear()) {
                model.addAttribute("turned", "/paths" + two(second.id(), first.id(), hops, most));
                connect(first, second, hops, most, model);
            }
        }
        return "paths";
    }

    private void connect(End first, End second, int hops, int most, Model model) {
        Map<String, String> settings = settings(first.id(), second.id(), hops, most);
        try {
            AnalysisResult result = run(settings);
            List<PathPicture.Route> routes = PathRoutes.of(result, fill(result, "routes", settings, model));
            if (!routes.isEmpty()) {
                model.addAttribute(
                        "span",
                        1
                                + routes.stream()
                                        .mapToInt(r -> r.steps().size())
                                        .max()
                                        .orElse(1));
                model.addAttribute("picture", new PathPicture(routes, View.texts(), id -> "/things/" + id).svg());
            }
        } catch (InvalidQueryException e) {
            model.addAttribute(
                    "alone",
                    e.value().equals(first.id())
                            ? first.choices().getFirst().name()
                            : second.choices().getFirst().name());
        }
    }

    private static String two(String from, String to, int max, int routes) {
        return Addresses.query(
                "from",
                from.strip(),
                "to",
                to.strip(),
                "max",
                max == MOST_HOPS ? "" : String.valueOf(max),
                "routes",
                routes == 3 ? "" : String.valueOf(routes));
    }

    private static End end(
            String typed, Function<String, List<Meanings.Meaning>> lookUp, Function<String, String> address) {
        List<Meanings.Meaning> found = lookUp.apply(typed);
        boolean named =
                found.size() == 1 && lookUp.apply(found.getFirst().name()).size() == 1;
        return new End(
                typed.strip(),
                named ? found.getFirst().name() : typed.strip(),
                found.stream()
                        .map(m -> new Choice(m.id(), m.name(), m.more(), address.apply(m.id())))
                        .toList());
    }

    private static Map<String, String> settings(String from, String to, int hops, int most) {
        return Map.of("from", from, "to", to, "hops", String.valueOf(hops), "routes", String.valueOf(most));
    }

    private AnalysisResult run(Map<String, String> settings) {
        return analyses.run("path", AnalysisQuery.of(View.area(""), List.of(), "", settings));
    }

    /// What the page says beside the picture.
    private static ResultPage fill(AnalysisResult result, String table, Map<String, String> settings, Model model) {
        ResultPage page = ResultPage.of(result, View.locale(), ROWS);
        model.addAttribute("result", page);
        model.addAttribute(
                "table",
                page.tables().stream()
                        .filter(t -> t.key().equals(table))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("download", Addresses.file("path", "", "", "", new TreeMap<>(settings), View.english()));
        model.addAttribute(
                "file",
                Addresses.query(settings.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(e -> Stream.of(e.getKey().equals("hops") ? "max" : e.getKey(), e.getValue()))
                        .toArray(String[]::new)));
        return page;
    }

    /// Gaps to begin with.
    private List<Choice> gaps() {
        return view.gaps("", List.of()).clusters().stream()
                .flatMap(c -> c.pressing().stream())
                .filter(s -> s.state() == SegmentState.ABSENT)
                .sorted(Comparator.comparingDouble(
                                (SegmentRow s) -> -s.severity().value())
                        .thenComparing(s -> s.segment().id()))
                .limit(EXAMPLES)
                .map(s -> new Choice(
                        s.segment().id(),
                        View.english() ? s.segment().nameEn() : s.segment().nameZh(),
                        View.english() ? s.cluster().nameEn() : s.cluster().nameZh(),
                        "/paths" + Addresses.query("gap", s.segment().id())))
                .toList();
    }

    @GetMapping("/paths.{ending:svg|png}")
    ResponseEntity<byte[]> picture(
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String gap,
            @RequestParam(defaultValue = "6") String max,
            @RequestParam(defaultValue = "3") String routes,
            @RequestParam(defaultValue = "3") int near) {
        boolean ends = !gap.isBlank();
        AnalysisResult result;
        try {
            result = run(ends ? Map.of("gap", gap) : Map.of("from", from, "to", to, "hops", max, "routes", routes));
        } catch (InvalidQueryException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()), e);
        }
        ResultPage page = ResultPage.of(result, View.locale(), ROWS);
        String finding = page.remarks().getFirst().text();
        if (ends) {
            List<TreePicture.Way> ways = StarvedWays.near(StarvedWays.of(result, page, view.gaps("", List.of())), near);
            require(!ways.isEmpty());
            TreePicture picture = new TreePicture(ways, View.texts(), id -> "/segments/" + id);
            return file(
                    picture.svg(),
                    picture.width(),
                    picture.height(),
                    View.texts()
                            .text(
                                    "web.path.end.title",
                                    ways.getFirst().nodes().getFirst().name()),
                    finding,
                    ending);
        }
        List<PathPicture.Route> found = PathRoutes.of(result, page);
        require(!found.isEmpty());
        PathPicture picture = new PathPicture(found, View.texts(), id -> "/things/" + id);
        List<PathPicture.Stop> stops = found.getFirst().stops();
        return file(
                picture.svg(),
                picture.width(),
                picture.height(),
                View.texts()
                        .text(
                                "web.path.two.title",
                                stops.getFirst().name(),
                                stops.getLast().name()),
                finding,
                ending);
    }

    private static void require(boolean drawn) {
        if (!drawn) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such path");
        }
    }

    private ResponseEntity<byte[]> file(
            String svg, double width, double height, String title, String subtitle, String ending) {
        return PictureAnswers.answer(
                new PictureFile(svg, width, height, title, subtitle, answers.notes()), ending, "yuntu-path");
    }
}

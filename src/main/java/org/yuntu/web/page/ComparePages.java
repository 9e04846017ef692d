package org.yuntu.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
import org.yuntu.analysis.indicator.FigureSnapshot;
import org.yuntu.analysis.indicator.FigureSnapshots;
import org.yuntu.model.Cluster;
import org.yuntu.report.ResultPage;
import org.yuntu.report.picture.BarsPicture;
import org.yuntu.report.picture.PictureFile;

/// 对标: two clusters, two prefectures, or now and an earlier state, figure by figure.
@Controller
final class ComparePages {

    private static final int ROWS = 200;

    /// Ends of years one can go back to.
    private static final int YEARS = 5;

    private final View view;
    private final Analyses analyses;
    private final FigureSnapshots snapshots;
    private final PictureAnswers answers;

    ComparePages(View view, Analyses analyses, FigureSnapshots snapshots, PictureAnswers answers) {
        this.view = view;
        this.analyses = analyses;
        this.snapshots = snapshots;
        this.answers = answers;
    }

    /// What can be compared with what.
    enum Kind {
        CLUSTER,
        CITY,
        TIME;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A side that can be chosen.
    record Side(String id, String name) {}

    /// @param a the left side: a cluster, a prefecture, a day, a year or a snapshot; `b` the right one
    /// @param by what is compared when neither says: cluster, city or time
    /// @param city area within which clusters or days are compared
    /// @param cluster within which prefectures or days are compared
    @GetMapping("/compare")
    String show(
            @RequestParam(defaultValue = "") String a,
            @RequestParam(defaultValue = "") String b,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String cluster,
            Model model) {
        Kind kind = kind(a.isBlank() ? b : a, by);
        List<Side> sides = sides(kind);
        model.addAttribute("by", kind.word());
        model.addAttribute("kinds", Arrays.stream(Kind.values()).map(Kind::word).toList());
        model.addAttribute("sides", sides);
        model.addAttribute("a", a);
        model.addAttribute("b", b);
        model.addAttribute("city", city.isBlank() ? null : city);
        model.addAttribute("cluster", cluster.isBlank() ? null : cluster);
        model.addAttribute("clusters", Cluster.values());
        model.addAttribute("prefectures", view.prefectures());
        model.addAttribute("turned", "/compare" + Addresses.query("a", b, "b", a, "city", city, "cluster", cluster));
        if (a.isBlank() || b.isBlank()) {
            return "compare";
        }
        try {
            AnalysisResult result = run(a, b, city, cluster);
            ResultPage page = ResultPage.of(result, View.locale(), ROWS);
            BarsPicture picture = picture(result, page, name(a, sides), name(b, sides));
            model.addAttribute("result", page);
            model.addAttribute("picture", picture.svg());
            model.addAttribute("title", View.texts().text("web.compare.title", name(a, sides), name(b, sides)));
            model.addAttribute(
                    "download",
                    Addresses.file(
                            "comparison",
                            city,
                            cluster,
                            "",
                            new TreeMap<>(Map.of("left", a, "right", b)),
                            View.english()));
            model.addAttribute("file", Addresses.query("a", a, "b", b, "city", city, "cluster", cluster));
        } catch (InvalidQueryException e) {
            model.addAttribute("wrong", e);
        }
        return "compare";
    }

    private AnalysisResult run(String a, String b, String city, String cluster) {
        return analyses.run(
                "comparison",
                AnalysisQuery.of(
                        View.area(city),
                        cluster.isBlank() ? List.of() : List.of(cluster),
                        "",
                        Map.of("left", a, "right", b)));
    }

    private Kind kind(String word, String by) {
        if (word.isBlank()) {
            return Arrays.stream(Kind.values())
                    .filter(k -> k.word().equals(by))
                    .findFirst()
                    .orElse(Kind.CLUSTER);
        }
        if (Cluster.findByWord(word).isPresent()) {
            return Kind.CLUSTER;
        }
        return view.projection().divisions().values().stream()
                        .anyMatch(d -> d.code().equals(word) || d.name().equals(word))
                ? Kind.CITY
                : Kind.TIME;
    }

    private List<Side> sides(Kind kind) {
        return switch (kind) {
            case CLUSTER ->
                Arrays.stream(Cluster.values())
                        .map(c -> new Side(c.code(), View.english() ? c.nameEn() : c.nameZh()))
                        .toList();
            case CITY ->
                view.prefectures().stream()
                        .map(d -> new Side(d.code(), d.name()))
                        .toList();
            case TIME -> times();
        };
    }

    /// The day of the data, the ends of the years before, and what was kept by `yuntu snapshot`.
    private List<Side> times() {
        LocalDate now = analyses.request(AnalysisQuery.everything()).date();
        List<Side> times = new ArrayList<>();
        times.add(new Side(now.toString(), View.texts().text("web.compare.now", now.toString())));
        for (int year = now.getYear() - 1; year > now.getYear() - 1 - YEARS; year--) {
            times.add(new Side(year + "-12-31", View.texts().text("web.compare.year", String.valueOf(year))));
        }
        snapshots.list().stream()
                .map(FigureSnapshot::fullName)
                .distinct()
                .forEach(name -> times.add(new Side(name, View.texts().text("web.compare.snapshot", name))));
        return times;
    }

    private static String name(String id, List<Side> sides) {
        return sides.stream()
                .filter(s -> s.id().equals(id))
                .map(Side::name)
                .findFirst()
                .orElse(id);
    }

    private static BarsPicture picture(AnalysisResult result, ResultPage page, String left, String right) {
        Answer rows = Answer.of(result, page, "figures");
        Map<String, List<BarsPicture.Bar>> groups = new LinkedHashMap<>();
        rows.rows()
                .forEach(r -> groups.computeIfAbsent(rows.text(r, "group"), _ -> new ArrayList<>())
                        .add(bar(rows, r)));
        return new BarsPicture(
                left,
                right,
                groups.entrySet().stream()
                        .map(e -> new BarsPicture.Group(e.getKey(), e.getValue()))
                        .toList(),
                View.texts());
    }

    private static BarsPicture.Bar bar(Answer rows, int r) {
        double left = rows.number(r, "left");
        double right = rows.number(r, "right");
        double most = Math.max(known(left), known(right));
        double difference = rows.number(r, "difference");
        String unit = rows.text(r, "unit").equals("–") ? "" : rows.text(r, "unit");
        // Units of English are words: they stand beside the name of the figure.
        boolean word = View.english() && unit.length() > 1;
        boolean counted = rows.key(r, "unit").equals("unit.items");
        return new BarsPicture.Bar(
                rows.text(r, "figure") + (word && !counted ? ", " + unit : ""),
                most == 0 ? 0 : known(left) / most,
                figure(left, word ? "" : unit),
                most == 0 ? 0 : known(right) / most,
                figure(right, word ? "" : unit),
                Double.isNaN(difference) ? "–" : (difference > 0 ? "+" : "") + figure(difference, ""),
                switch (rows.key(r, "leader")) {
                    case "side.LEFT" -> -1;
                    case "side.RIGHT" -> 1;
                    default -> 0;
                });
    }

    private static double known(double figure) {
        return Double.isNaN(figure) ? 0 : Math.abs(figure);
    }

    private static String figure(double figure, String unit) {
        if (Double.isNaN(figure)) {
            return View.texts().text("web.compare.unknown");
        }
        String number = figure == Math.rint(figure)
                ? String.format(Locale.ROOT, "%,.0f", figure)
                : String.format(Locale.ROOT, "%,.1f", figure);
        return number + unit;
    }

    @GetMapping("/compare.{ending:svg|png}")
    ResponseEntity<byte[]> picture(
            @PathVariable String ending,
            @RequestParam String a,
            @RequestParam String b,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String cluster) {
        AnalysisResult result;
        try {
            result = run(a, b, city, cluster);
        } catch (InvalidQueryException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()), e);
        }
        List<Side> sides = sides(kind(a, ""));
        ResultPage page = ResultPage.of(result, View.locale(), ROWS);
        BarsPicture picture = picture(result, page, name(a, sides), name(b, sides));
        return PictureAnswers.answer(
                new PictureFile(
                        picture.svg(),
                        BarsPicture.WIDTH,
                        picture.height(),
                        View.texts().text("web.compare.title", name(a, sides), name(b, sides)),
                        page.remarks().getFirst().text(),
                        answers.notes()),
                ending,
                "yuntu-compare");
    }
}

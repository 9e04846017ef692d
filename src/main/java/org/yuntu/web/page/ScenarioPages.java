package org.yuntu.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.supply.Scenario;
import org.yuntu.analysis.supply.ScenarioGaps;
import org.yuntu.analysis.supply.Scenarios;
import org.yuntu.model.SegmentState;
import org.yuntu.report.ResultPage;
import org.yuntu.report.picture.ChainPicture;
import org.yuntu.report.picture.PictureFile;
import org.yuntu.web.access.Audit;

/// 情景推演: firms stop, makers come, an area closes; what falls, whom it cuts off, and what it costs.
@Controller
final class ScenarioPages {

    private static final Pattern NAME = Pattern.compile("[^,，;；、/\\\\?#%\\p{Cntrl}]{1,60}");

    /// More is in the files.
    private static final int ROWS = 100;

    /// More columns nobody can hold side by side.
    private static final int COMPARED = 6;

    private final View view;
    private final Analyses analyses;
    private final Scenarios scenarios;
    private final ScenarioGaps gaps;
    private final ScenarioPictures pictures;
    private final Meanings meanings;
    private final PictureAnswers answers;
    private final Audit audit;

    ScenarioPages(
            View view,
            Analyses analyses,
            Scenarios scenarios,
            ScenarioGaps gaps,
            ScenarioPictures pictures,
            Meanings meanings,
            PictureAnswers answers,
            Audit audit) {
        this.view = view;
        this.analyses = analyses;
        this.scenarios = scenarios;
        this.gaps = gaps;
        this.pictures = pictures;
        this.meanings = meanings;
        this.answers = answers;
        this.audit = audit;
    }

    /// @param find firm to remove, as typed: taken when it means one, else the page asks which
    /// @param maker who comes, as typed; somebody new when empty
    /// @param product what the newcomer makes, as typed
    /// @param chain id of the chain that is drawn
    /// @param name to keep it under
    @GetMapping("/scenarios")
    String show(
            @RequestParam(defaultValue = "") List<String> remove,
            @RequestParam(defaultValue = "") List<String> add,
            @RequestParam(defaultValue = "") List<String> region,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String maker,
            @RequestParam(defaultValue = "") String product,
            @RequestParam(defaultValue = "") String chain,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String problem,
            Model model) {
        Edits edits = Edits.of(remove, add, region);
        List<Meanings.Meaning> firms = meanings.firms(find);
        List<Meanings.Meaning> products = meanings.products(product);
        String newcomer = maker.isBlank() ? View.texts().text("web.scenario.newcomer") : maker;
        if (firms.size() == 1) {
            return "redirect:/scenarios"
                    + edits.plusRemove(firms.getFirst().id()).query(city);
        }
        if (products.size() == 1) {
            return "redirect:/scenarios"
                    + edits.plusAdd(newcomer, products.getFirst().id()).query(city);
        }
        model.addAttribute("find", find);
        model.addAttribute("maker", maker);
        model.addAttribute("product", product);
        model.addAttribute("found", find.isBlank() ? null : choices(firms, m -> edits.plusRemove(m.id()), city));
        model.addAttribute(
                "fitting", product.isBlank() ? null : choices(products, m -> edits.plusAdd(newcomer, m.id()), city));
        model.addAttribute("name", name);
        model.addAttribute("problem", problem);
        model.addAttribute("saved", null);
        fill(edits, city, chain, model);
        return "scenario";
    }

    /// A saved one.
    @GetMapping("/scenarios/{name}")
    String saved(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String chain,
            Model model) {
        Scenario scenario = scenarios
                .find(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No scenario " + name));
        model.addAttribute("saved", scenario.name());
        model.addAttribute("name", scenario.name());
        model.addAttribute("problem", "");
        fill(Edits.of(scenario), city, chain, model);
        return "scenario";
    }

    /// A thing a word can mean, and where choosing it leads.
    record Choice(String name, String more, String address) {}

    private static List<Choice> choices(
            List<Meanings.Meaning> meanings, Function<Meanings.Meaning, Edits> then, String city) {
        return meanings.stream()
                .map(m -> new Choice(
                        m.name(), m.more(), "/scenarios" + then.apply(m).query(city)))
                .toList();
    }

    /// @param less address of the page without it
    record Chip(String kind, String label, String less) {}

    private void fill(Edits edits, String city, String chain, Model model) {
        model.addAttribute("edits", edits.scenario(""));
        model.addAttribute("query", edits.query(city));
        model.addAttribute("city", city.isBlank() ? null : city);
        model.addAttribute("prefectures", view.prefectures());
        model.addAttribute("productNames", meanings.productNames());
        model.addAttribute("kept", kept());
        model.addAttribute("empty", edits.isEmpty());
        model.addAttribute("chips", List.of());
        if (edits.isEmpty()) {
            model.addAttribute("examples", examples(city));
            return;
        }
        model.addAttribute("chips", chips(edits, city));
        model.addAttribute(
                "download", Addresses.file("what-if", city, "", "", new TreeMap<>(edits.settings()), View.english()));
        try {
            AnalysisResult result =
                    analyses.run("what-if", AnalysisQuery.of(View.area(city), List.of(), "", edits.settings()));
            ResultPage page = ResultPage.of(result, View.locale(), ROWS);
            ScenarioOutcome outcome = ScenarioOutcome.of(result);
            model.addAttribute("result", page);
            model.addAttribute("outcome", outcome);
            model.addAttribute(
                    "additions",
                    page.tables().stream()
                            .filter(t -> t.key().equals("additions") && t.total() > 0)
                            .findFirst()
                            .orElse(null));
            List<ScenarioPictures.Chain> chains = pictures.chains(outcome);
            model.addAttribute("chains", chains);
            chosen(chains, chain).ifPresent(c -> {
                model.addAttribute("chain", c);
                model.addAttribute(
                        "picture",
                        pictures.picture(c, edits.scenario(""), outcome, city).svg());
            });
        } catch (InvalidQueryException e) {
            model.addAttribute("wrong", e);
        }
    }

    private static Optional<ScenarioPictures.Chain> chosen(List<ScenarioPictures.Chain> chains, String id) {
        return chains.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .or(() -> chains.stream().findFirst());
    }

    private List<Chip> chips(Edits edits, String city) {
        SortedMap<String, String> firms =
                gaps.firms(analyses.request(AnalysisQuery.of(View.area(city), List.of(), "", Map.of())));
        List<Chip> chips = new ArrayList<>();
        edits.remove().forEach(w -> chips.add(chip("remove", firms.getOrDefault(w, w), w, edits, city)));
        edits.add().forEach(w -> {
            int at = w.lastIndexOf('@');
            String who = at < 0 ? w : w.substring(0, at);
            String what = at < 0 ? "" : w.substring(at + 1);
            List<Meanings.Meaning> product = meanings.products(what);
            String label = firms.getOrDefault(who, who) + " → "
                    + (product.isEmpty() ? what : product.getFirst().name());
            chips.add(chip("add", label, w, edits, city));
        });
        edits.region().forEach(w -> chips.add(chip("close", view.projection().divisionName(w), w, edits, city)));
        return chips;
    }

    private static Chip chip(String kind, String label, String word, Edits edits, String city) {
        return new Chip(kind, label, "/scenarios" + edits.less(word).query(city));
    }

    /// A scenario that is kept.
    record Kept(String name, String address, int changes) {}

    private List<Kept> kept() {
        return scenarios.list().stream()
                .map(s -> {
                    Edits edits = Edits.of(s);
                    return new Kept(
                            s.name(),
                            address(s.name()),
                            edits.remove().size()
                                    + edits.add().size()
                                    + edits.region().size());
                })
                .toList();
    }

    private static String address(String name) {
        return "/scenarios/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }

    /// Something to begin with, from the data at hand.
    ///
    /// @param key of the text
    record Example(String key, String name, int number, String address) {}

    private List<Example> examples(String city) {
        GapResult result = view.gaps(city, List.of());
        List<SegmentRow> rows =
                result.clusters().stream().flatMap(c -> c.segments().stream()).toList();
        List<Example> examples = new ArrayList<>();
        Map<String, Long> alone = rows.stream()
                .filter(s -> s.depth().local() == 1 && !s.makers().isEmpty())
                .collect(Collectors.groupingBy(
                        s -> s.makers().getFirst().firm().id(), TreeMap::new, Collectors.counting()));
        Stream<SegmentRow> single =
                rows.stream().filter(s -> s.depth().local() == 1 && !s.makers().isEmpty());
        single.max(Comparator.comparingLong((SegmentRow s) ->
                                alone.getOrDefault(s.makers().getFirst().firm().id(), 0L))
                        .thenComparing(s -> s.makers().getFirst().firm().id()))
                .map(s -> s.makers().getFirst().firm())
                .ifPresent(f -> examples.add(new Example(
                        "remove",
                        f.name(),
                        alone.getOrDefault(f.id(), 0L).intValue(),
                        "/scenarios" + new Edits(List.of(f.id()), List.of(), List.of()).query(city))));
        rows.stream()
                .filter(s -> s.state() == SegmentState.ABSENT)
                .max(Comparator.comparingDouble((SegmentRow s) -> s.severity().value())
                        .thenComparing(s -> s.segment().id()))
                .ifPresent(s -> examples.add(new Example(
                        "add",
                        View.english() ? s.segment().nameEn() : s.segment().nameZh(),
                        s.depth().outside(),
                        "/scenarios"
                                + Edits.of(List.of(), List.of(), List.of())
                                        .plusAdd(
                                                View.texts().text("web.scenario.newcomer"),
                                                s.segment().id())
                                        .query(city))));
        view.prefectures().stream()
                .findFirst()
                .filter(d -> !rows.isEmpty())
                .ifPresent((GapProjection.Division d) -> examples.add(new Example(
                        "close",
                        d.name(),
                        0,
                        "/scenarios" + new Edits(List.of(), List.of(), List.of(d.code())).query(""))));
        return examples;
    }

    @PostMapping("/scenarios")
    String save(
            @RequestParam String name,
            @RequestParam(defaultValue = "") List<String> remove,
            @RequestParam(defaultValue = "") List<String> add,
            @RequestParam(defaultValue = "") List<String> region) {
        Edits edits = Edits.of(remove, add, region);
        Scenario scenario = edits.scenario(name.strip());
        if (!NAME.matcher(scenario.name()).matches() || edits.isEmpty()) {
            String query = edits.query("");
            return "redirect:/scenarios" + Addresses.with(query, "problem", "name") + "#save";
        }
        scenarios.store(scenario);
        audit.note("scenario-save", Map.of("name", scenario.name()));
        return "redirect:" + address(scenario.name());
    }

    @PostMapping("/scenarios/{name}/delete")
    String delete(@PathVariable String name) {
        if (scenarios.delete(name)) {
            audit.note("scenario-delete", Map.of("name", name));
        }
        return "redirect:/scenarios";
    }

    /// @param outcome none when its words mean nothing any more
    record Compared(
            String name,
            String address,
            Edits edits,
            @Nullable ScenarioOutcome outcome) {

        /// State of a segment afterwards, where this scenario changes it.
        public ScenarioOutcome.@Nullable Change change(String segment) {
            return outcome == null
                    ? null
                    : outcome.changes().stream()
                            .filter(c -> c.id().equals(segment))
                            .findFirst()
                            .orElse(null);
        }
    }

    /// A figure of all that are compared.
    ///
    /// @param bad whether any is too many
    /// @param values below 0 where a scenario cannot be worked out
    record Figure(String key, boolean bad, List<Integer> values) {

        static Figure of(String key, boolean bad, List<Compared> columns, ToIntFunction<ScenarioOutcome> figure) {
            return new Figure(
                    key,
                    bad,
                    columns.stream()
                            .map(Compared::outcome)
                            .map(o -> o == null ? -1 : figure.applyAsInt(o))
                            .toList());
        }
    }

    /// Saved ones side by side.
    ///
    /// @param compare their names; all when only the word is there
    @GetMapping(path = "/scenarios", params = "compare")
    String compare(@RequestParam List<String> compare, @RequestParam(defaultValue = "") String city, Model model) {
        List<String> asked = compare.stream().filter(n -> !n.isBlank()).toList();
        List<Compared> columns = scenarios.list().stream()
                .filter(s -> asked.isEmpty() || asked.contains(s.name()))
                .limit(COMPARED)
                .map(s -> new Compared(s.name(), address(s.name()), Edits.of(s), outcome(s, city)))
                .toList();
        Map<String, ScenarioOutcome.Change> segments = new TreeMap<>();
        List<ScenarioOutcome> outcomes =
                columns.stream().map(Compared::outcome).filter(Objects::nonNull).toList();
        outcomes.forEach(o -> o.changes().forEach(c -> segments.put(c.id(), c)));
        String names = columns.stream().map(Compared::name).collect(Collectors.joining(","));
        model.addAttribute("columns", columns);
        model.addAttribute(
                "segments",
                segments.values().stream()
                        .sorted(Comparator.comparing(c -> worst(c.id(), columns)))
                        .toList());
        model.addAttribute(
                "figures",
                List.of(
                        Figure.of("failed", false, columns, ScenarioOutcome::failed),
                        Figure.of("worse", false, columns, ScenarioOutcome::worse),
                        Figure.of("missing", true, columns, ScenarioOutcome::missing),
                        Figure.of("better", false, columns, ScenarioOutcome::better),
                        Figure.of("hit", false, columns, ScenarioOutcome::hit),
                        Figure.of("cutOff", true, columns, ScenarioOutcome::cutOff)));
        model.addAttribute("city", city.isBlank() ? null : city);
        model.addAttribute("prefectures", view.prefectures());
        model.addAttribute(
                "download",
                Addresses.file("what-if", city, "", "", new TreeMap<>(Map.of("compare", names)), View.english()));
        model.addAttribute(
                "most",
                outcomes.stream()
                        .mapToDouble(o -> o.isKnownLoss() ? o.total() : 0)
                        .max()
                        .orElse(1));
        return "scenarios";
    }

    /// The worst that any of them makes of a segment.
    private static SegmentState worst(String segment, List<Compared> columns) {
        return columns.stream()
                .map(c -> c.change(segment))
                .filter(Objects::nonNull)
                .map(ScenarioOutcome.Change::after)
                .min(Comparator.naturalOrder())
                .orElse(SegmentState.EXTERNAL);
    }

    private @Nullable ScenarioOutcome outcome(Scenario scenario, String city) {
        try {
            AnalysisResult result = analyses.run(
                    "what-if",
                    AnalysisQuery.of(
                            View.area(city), List.of(), "", Edits.of(scenario).settings()));
            return ScenarioOutcome.of(result);
        } catch (InvalidQueryException _) {
            return null;
        }
    }

    @GetMapping("/scenarios.{ending:svg|png}")
    ResponseEntity<byte[]> picture(
            @PathVariable String ending,
            @RequestParam(defaultValue = "") List<String> remove,
            @RequestParam(defaultValue = "") List<String> add,
            @RequestParam(defaultValue = "") List<String> region,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String chain) {
        Edits edits = Edits.of(remove, add, region);
        AnalysisResult result;
        try {
            result = analyses.run("what-if", AnalysisQuery.of(View.area(city), List.of(), "", edits.settings()));
        } catch (InvalidQueryException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()), e);
        }
        ScenarioOutcome outcome = ScenarioOutcome.of(result);
        ScenarioPictures.Chain drawn = chosen(pictures.chains(outcome), chain)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No segment changes"));
        ChainPicture picture = pictures.picture(drawn, edits.scenario(""), outcome, city);
        List<String> notes = new ArrayList<>();
        chips(edits, city)
                .forEach(c -> notes.add(View.texts().text("web.scenario." + c.kind() + ".word") + " " + c.label()));
        notes.addAll(answers.notes());
        return PictureAnswers.answer(
                new PictureFile(
                        picture.svg(),
                        picture.width(),
                        picture.height(),
                        View.texts().text("web.scenario.picture.title", drawn.name()),
                        View.texts().text("web.scenario.picture.reading"),
                        notes),
                ending,
                "yuntu-scenario-" + drawn.id());
    }
}

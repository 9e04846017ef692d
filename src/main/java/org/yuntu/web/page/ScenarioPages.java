package org.yuntu.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.supply.Scenario;
import org.yuntu.analysis.supply.ScenarioGaps;
import org.yuntu.analysis.supply.Scenarios;
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

    private final View view;
    private final Analyses analyses;
    private final Scenarios scenarios;
    private final ScenarioGaps gaps;
    private final ScenarioPictures pictures;
    private final Meanings meanings;
    private final ScenarioExamples examples;
    private final PictureAnswers answers;
    private final Audit audit;

    ScenarioPages(
            View view,
            Analyses analyses,
            Scenarios scenarios,
            ScenarioGaps gaps,
            ScenarioPictures pictures,
            Meanings meanings,
            ScenarioExamples examples,
            PictureAnswers answers,
            Audit audit) {
        this.view = view;
        this.analyses = analyses;
        this.scenarios = scenarios;
        this.gaps = gaps;
        this.pictures = pictures;
        this.meanings = meanings;
        this.examples = examples;
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
            model.addAttribute("examples", examples.of(city));
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

    static String address(String name) {
        return "/scenarios/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
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

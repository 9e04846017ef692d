package org.yuntu.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.model.Cluster;
import org.yuntu.report.ResultPage;

/// 服务: which measures apply to a firm, which might, what would tell, and who is near to help.
@Controller
final class ServicePages {

    private static final String ANALYSIS = "policy-matching";

    /// Facts in the address: `f.revenue=3000000`.
    private static final String FACT = "f.";

    private final View view;
    private final Analyses analyses;
    private final Meanings meanings;
    private final Nearby nearby;

    ServicePages(View view, Analyses analyses, Meanings meanings, Nearby nearby) {
        this.view = view;
        this.analyses = analyses;
        this.meanings = meanings;
        this.nearby = nearby;
    }

    /// @param subject id of a firm
    /// @param q a firm as typed: taken when it means one, else the page asks which
    /// @param described whether a firm without a record is described by the facts
    /// @param query the facts, by `f.` and their ids
    @GetMapping("/services")
    String show(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String described,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam MultiValueMap<String, String> query,
            Model model) {
        List<Meanings.Meaning> firms = meanings.firms(q);
        if (firms.size() == 1) {
            return "redirect:/services"
                    + Addresses.query("subject", firms.getFirst().id());
        }
        boolean isNew = subject.isEmpty() && !described.isEmpty();
        model.addAttribute("q", q);
        model.addAttribute("found", q.isBlank() ? null : firms);
        model.addAttribute("subject", subject);
        model.addAttribute("described", isNew);
        model.addAttribute("city", city);
        model.addAttribute("cluster", cluster);
        model.addAttribute("prefectures", view.prefectures());
        model.addAttribute("clusters", Cluster.values());
        if (!subject.isEmpty() || isNew) {
            try {
                fill(settings(subject, isNew, query), subject, city, cluster, query, model);
            } catch (InvalidQueryException e) {
                model.addAttribute("wrong", e);
            }
        }
        return "services";
    }

    private static TreeMap<String, String> settings(
            String subject, boolean isNew, MultiValueMap<String, String> query) {
        TreeMap<String, String> settings = new TreeMap<>();
        if (isNew) {
            settings.put("described", "true");
        } else {
            settings.put("subject", subject);
        }
        String facts = query.entrySet().stream()
                .filter(e -> e.getKey().startsWith(FACT))
                .map(e -> Map.entry(e.getKey().substring(FACT.length()), said(e.getValue())))
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + e.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
        if (!facts.isEmpty()) {
            settings.put("facts", facts);
        }
        return settings;
    }

    private static String said(List<String> values) {
        return values.stream()
                .map(v -> v.replaceAll("[;；|]", " ").strip())
                .filter(v -> !v.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private void fill(
            TreeMap<String, String> settings,
            String subject,
            String city,
            String cluster,
            MultiValueMap<String, String> query,
            Model model) {
        TreeMap<String, String> all = new TreeMap<>(settings);
        all.put("all", "true");
        AnalysisResult result = analyses.run(ANALYSIS, AnalysisQuery.of(View.area(city), List.of(), "", all));
        ResultPage page = ResultPage.of(result, View.locale(), Integer.MAX_VALUE);
        List<Offer> offers = Offer.of(Answer.of(result, page, "matches"));
        model.addAttribute("result", page);
        model.addAttribute("applies", with("APPLIES", offers));
        model.addAttribute("open", with("UNKNOWN", offers));
        model.addAttribute("barred", with("NOT", offers));
        model.addAttribute("fields", fields(Answer.of(result, page, "facts"), query));
        model.addAttribute("download", Addresses.file(ANALYSIS, city, "", "", settings, View.english()));
        model.addAttribute(
                "name",
                result.notes().getFirst().arguments().getFirst() instanceof CellValue.Text text ? text.text() : "");
        Nearby.Place place = subject.isEmpty()
                ? new Nearby.Place(
                        Cluster.findByWord(cluster)
                                .map(c -> Map.of(c, List.<String>of("")))
                                .orElse(Map.of()),
                        city)
                : nearby.of(subject);
        model.addAttribute("place", place);
        model.addAttribute(
                "placed",
                place.segments().keySet().stream()
                        .map(c -> View.english() ? c.nameEn() : c.nameZh())
                        .collect(Collectors.joining(View.english() ? ", " : "、")));
        model.addAttribute("helpers", nearby.helpers(place));
    }

    private static List<Offer> with(String verdict, List<Offer> offers) {
        return offers.stream().filter(o -> o.verdict().equals(verdict)).toList();
    }

    /// A fact in the form.
    ///
    /// @param form `FLAG`, `NUMBER`, `MONEY`, `SHARE`, `TEXT` or `SET`
    /// @param known what the graph holds, in words; empty when nothing
    /// @param open how many measures wait for it
    /// @param options values the measures name
    /// @param values as typed
    record Field(
            String id,
            String name,
            String form,
            String known,
            double open,
            String settledBy,
            List<String> options,
            List<String> values) {}

    private static List<Field> fields(Answer facts, MultiValueMap<String, String> query) {
        List<Field> fields = new ArrayList<>();
        facts.rows()
                .forEach(row -> fields.add(new Field(
                        facts.id(row, "fact"),
                        facts.text(row, "fact"),
                        facts.key(row, "form").replaceFirst(".*\\.", ""),
                        facts.key(row, "origin").equals("known") ? facts.text(row, "value") : "",
                        facts.number(row, "open"),
                        facts.text(row, "settledBy"),
                        Arrays.stream(options(facts.value(row, "options"))).toList(),
                        query.getOrDefault(FACT + facts.id(row, "fact"), List.of()))));
        return fields;
    }

    private static String[] options(CellValue value) {
        return value instanceof CellValue.Many many
                ? many.values().stream()
                        .map(v -> v instanceof CellValue.Text text ? text.text() : "")
                        .toArray(String[]::new)
                : new String[0];
    }
}

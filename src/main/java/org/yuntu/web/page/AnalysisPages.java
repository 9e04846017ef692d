package org.yuntu.web.page;

import java.util.List;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.model.Cluster;
import org.yuntu.report.AnalysisReports;
import org.yuntu.report.ResultPage;

/// All analyses, and the answer of each with its choices: what can be asked on the command line can be asked here.
@Controller
final class AnalysisPages {

    /// More is in the files one can download.
    private static final int ROWS = 200;

    private static final List<String> OWN = List.of("city", "cluster", "date", "lang", "print");

    private final Analyses analyses;
    private final View view;

    AnalysisPages(Analyses analyses, View view) {
        this.analyses = analyses;
        this.view = view;
    }

    /// An analysis in the list.
    record Entry(String id, String title, String question) {}

    @GetMapping("/analyses")
    String list(Model model) {
        model.addAttribute(
                "entries",
                analyses.list().stream()
                        .map(info -> {
                            List<String> words = AnalysisReports.describe(info, View.locale());
                            return new Entry(info.id(), words.getFirst(), words.getLast());
                        })
                        .toList());
        return "analyses";
    }

    /// @param query all else: the analysis' own parameters by name
    @GetMapping("/analyses/{id}")
    String answer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String date,
            @RequestParam MultiValueMap<String, String> query,
            Model model) {
        AnalysisInfo info = analyses.list().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No analysis " + id));
        TreeMap<String, String> settings = new TreeMap<>(query.toSingleValueMap());
        OWN.forEach(settings::remove);
        model.addAttribute("id", id);
        model.addAttribute("words", AnalysisReports.describe(info, View.locale()));
        model.addAttribute("settings", ResultPage.settings(info, settings, View.locale()));
        model.addAttribute("prefectures", view.prefectures());
        model.addAttribute("clusters", Cluster.values());
        model.addAttribute("city", city);
        model.addAttribute("cluster", cluster);
        model.addAttribute("date", date);
        model.addAttribute("download", Addresses.file(id, city, cluster, date, settings, View.english()));
        try {
            model.addAttribute(
                    "result",
                    ResultPage.of(
                            analyses.run(
                                    id,
                                    AnalysisQuery.of(
                                            city.isBlank() ? "山西省" : city,
                                            cluster.isBlank() ? List.of() : List.of(cluster),
                                            date,
                                            settings)),
                            View.locale(),
                            ROWS));
        } catch (InvalidQueryException e) {
            model.addAttribute("wrong", e);
        }
        return "analysis";
    }
}

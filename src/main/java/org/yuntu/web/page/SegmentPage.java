package org.yuntu.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.Cluster;
import org.yuntu.report.GapText;
import org.yuntu.report.ResultPage;

/// A segment of a chain, and the printable page on the gap that it is.
@Controller
final class SegmentPage {

    /// Roles of the package that the card beside it does not show already.
    private static final List<String> HELP = List.of(
            "PackageRole.PLATFORM",
            "PackageRole.PILOT_BASE",
            "PackageRole.TECHNOLOGY",
            "PackageRole.TEAM",
            "PackageRole.FUND",
            "PackageRole.MEASURE",
            "PackageRole.ZONE");

    /// More than anybody reads on a page; the analysis has all.
    private static final String EACH = "12";

    private final View view;
    private final Analyses analyses;

    SegmentPage(View view, Analyses analyses) {
        this.view = view;
        this.analyses = analyses;
    }

    @GetMapping("/segments/{id}")
    String segment(@PathVariable String id, @RequestParam(defaultValue = "") String city, Model model) {
        fill(id, city, model);
        return "segment";
    }

    /// 补链一页纸.
    @GetMapping("/gaps/{id}")
    String gap(@PathVariable String id, @RequestParam(defaultValue = "") String city, Model model) {
        fill(id, city, model);
        model.addAttribute("help", help(id, city));
        return "gap";
    }

    /// What can be done about the gap, by kind of help in its order; none where nothing is to be done.
    private Map<String, List<Help>> help(String id, String city) {
        AnalysisResult result = analyses.run(
                "gap-package",
                AnalysisQuery.of(
                        city.isBlank() ? "山西省" : city,
                        List.of(),
                        "",
                        Map.of("product", id, "each", EACH, "targets", "false")));
        Map<String, List<Help>> help = new LinkedHashMap<>();
        ResultPage page = ResultPage.of(result, View.locale(), Integer.MAX_VALUE);
        ResultTable items = result.table("items");
        List<List<ResultPage.Value>> words = page.tables().stream()
                .filter(t -> t.key().equals("items"))
                .findFirst()
                .orElseThrow()
                .rows();
        for (int row = 0; row < words.size(); row++) {
            CellValue role = items.rows().get(row).get(items.indexOf("role")).value();
            if (role instanceof CellValue.Word word && HELP.contains(word.key())) {
                List<ResultPage.Value> cells = words.get(row);
                help.computeIfAbsent(cells.get(items.indexOf("role")).text(), _ -> new ArrayList<>())
                        .add(new Help(
                                cells.get(items.indexOf("entity")).subject(),
                                cells.get(items.indexOf("entity")).text(),
                                cells.get(items.indexOf("why")).text(),
                                cells.get(items.indexOf("detail")).text(),
                                cells.get(items.indexOf("kind")).text(),
                                cells.get(items.indexOf("source")).text()));
            }
        }
        return help;
    }

    /// One who can help.
    record Help(String id, String name, String why, String note, String kind, String source) {}

    private void fill(String id, String city, Model model) {
        GapProjection projection = view.projection();
        int product = projection.productIndex(id);
        if (product < 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No segment " + id);
        }
        GapResult result = view.gaps(city, List.of());
        GapText text = new GapText(result, View.locale());
        SegmentRow row = row(result, id);
        Cluster cluster = projection.product(product).cluster();
        model.addAttribute("cluster", cluster);
        model.addAttribute("city", city.isBlank() ? null : result.scope().code());
        model.addAttribute("scope", result.scope());
        model.addAttribute("parameters", result.parameters());
        model.addAttribute("card", SegmentCard.of(row, result, text));
        model.addAttribute("inputs", neighbours(projection, product, true, result, cluster));
        model.addAttribute("outputs", neighbours(projection, product, false, result, cluster));
    }

    private static SegmentRow row(GapResult result, String id) {
        return result.clusters().stream()
                .flatMap(c -> c.segments().stream())
                .filter(s -> s.segment().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No segment " + id));
    }

    /// A segment next to another in the reference chains.
    ///
    /// @param cluster its cluster's name when it is another one, else empty
    record Neighbour(String id, String name, String cluster, String state, String style, boolean chokepoint) {}

    private static List<Neighbour> neighbours(
            GapProjection projection, int product, boolean inputs, GapResult result, Cluster home) {
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < projection.inputCount(); i++) {
            int here = inputs ? projection.inputTo(i) : projection.inputFrom(i);
            if (here != product) {
                continue;
            }
            GapProjection.Product other = projection.product(inputs ? projection.inputFrom(i) : projection.inputTo(i));
            SegmentRow row = row(result, other.id());
            neighbours.add(new Neighbour(
                    other.id(),
                    View.english() ? other.nameEn() : other.nameZh(),
                    other.cluster() == home
                            ? ""
                            : View.english()
                                    ? other.cluster().nameEn()
                                    : other.cluster().nameZh(),
                    View.english() ? row.state().nameEn() : row.state().nameZh(),
                    SegmentCard.style(row.state()),
                    projection.input(i).chokepoint()));
        }
        neighbours.sort(Comparator.comparing(Neighbour::cluster).thenComparing(Neighbour::id));
        return neighbours;
    }
}

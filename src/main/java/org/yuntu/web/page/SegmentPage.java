package org.yuntu.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.Cluster;
import org.yuntu.report.GapText;
import org.yuntu.report.picture.Support;

/// A segment of a chain, and the printable page on the gap that it is.
@Controller
final class SegmentPage {

    private final View view;

    SegmentPage(View view) {
        this.view = view;
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
        return "gap";
    }

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
        Support support = Support.of(cluster, List.of(id), view.ecosystem(city)).get(id);
        model.addAttribute("support", support);
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

package org.yuntu.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;
import org.yuntu.report.GapReports;

/// Clusters, and the gaps of their chains inside an area.
@RestController
@RequestMapping("/api/v1")
final class GapApi {

    private final Gaps gaps;
    private final GraphStore store;

    GapApi(Gaps gaps, GraphStore store) {
        this.gaps = gaps;
        this.store = store;
    }

    /// @param vanguard area of the 领先方队 of 2022 the cluster belongs to, in the document's words; empty when none
    /// @param priority named for 引领突破、示范带动
    record ClusterLine(
            String code,
            String name,
            String nameEn,
            String block,
            String industryClass,
            String vanguard,
            boolean priority,
            long products,
            long inputs,
            long firms) {}

    @GetMapping("/clusters")
    List<ClusterLine> clusters() {
        return store.list(
                "view/clusters",
                Map.of(),
                row -> new ClusterLine(
                        row.text("code"),
                        row.text("name"),
                        row.text("nameEn"),
                        row.text("block"),
                        row.text("industryClass"),
                        row.text("vanguard"),
                        row.flag("priority"),
                        row.integer("products"),
                        row.integer("inputs"),
                        row.integer("firms")));
    }

    /// The whole result of the gap analysis, in the shape of the JSON report.
    ///
    /// @param cluster codes or names; none for all
    /// @param scope name or code of the area
    @GetMapping(path = "/gaps", produces = MediaType.APPLICATION_JSON_VALUE)
    String gaps(
            @RequestParam(defaultValue = "") List<String> cluster, @RequestParam(defaultValue = "山西省") String scope) {
        return GapReports.json(run(cluster, scope));
    }

    /// Figures and the most pressing gaps of each cluster: what a page needs to begin with.
    ///
    /// @param cluster codes or names; none for all
    /// @param scope name or code of the area
    /// @param pressing gaps of each cluster
    @GetMapping(path = "/gaps/summary", produces = MediaType.APPLICATION_JSON_VALUE)
    String summary(
            @RequestParam(defaultValue = "") List<String> cluster,
            @RequestParam(defaultValue = "山西省") String scope,
            @RequestParam(defaultValue = "3") int pressing) {
        return GapReports.summary(run(cluster, scope), Locale.SIMPLIFIED_CHINESE, Math.max(0, pressing));
    }

    private GapResult run(List<String> cluster, String scope) {
        return gaps.run(scope, cluster.stream().map(GapApi::cluster).toList(), GapParameters.defaults());
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail unknown(IllegalArgumentException e) {
        ProblemDetail problem = ProblemDetail.forStatus(400);
        problem.setDetail(e.getMessage());
        return problem;
    }

    private static Cluster cluster(String word) {
        return Cluster.findByWord(word)
                .orElseThrow(() -> new IllegalArgumentException("No cluster, or several, called \"" + word
                        + "\"; use one of "
                        + Arrays.stream(Cluster.values()).map(Cluster::code).toList()));
    }
}

package org.yuntu.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Scope;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;
import org.yuntu.report.GapReports;

/// Clusters, and the gaps of their chains inside an area.
@Tag(name = "gaps")
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

    @GetMapping(path = "/clusters", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.clusters")
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
    @Operation(summary = "api.gaps", description = "api.gaps.more")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, examples = @ExampleObject("""
                    {"schema": 1, "scope": {"code": "140100", "name": "太原市"}, "rules": [{"rule": "FILL_DEMANDED",
                     "action": "FILL", "zh": "…", "en": "…"}], "clusters": [{"cluster": "coal-machinery", "summary":
                     {"firms": 1}, "segments": [{"segment": {"id": "ma.powered-support"}, "state": "FRAGILE",
                     "severity": {"value": 0.1}, "rules": [{"rule": "FILL_DEMANDED", "verdict": "NOT", "figures": []}]}]}]}""")))
    String gaps(
            @Parameter(description = "api.cluster", example = "coal-machinery") @RequestParam(defaultValue = "")
                    List<String> cluster,
            @Parameter(description = "api.scope", example = "140100") @RequestParam(defaultValue = "山西省")
                    String scope) {
        return GapReports.json(run(cluster, scope));
    }

    /// Figures and the most pressing gaps of each cluster: what a page needs to begin with.
    ///
    /// @param cluster codes or names; none for all
    /// @param scope name or code of the area
    /// @param pressing gaps of each cluster
    @GetMapping(path = "/gaps/summary", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.gaps.summary")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, examples = @ExampleObject("""
                    {"schema": 1, "scope": {"code": "140100"}, "clusters": [{"cluster": "coal-machinery",
                     "name": "煤机智能制造装备", "summary": {"firms": 1}, "verdict": "…", "pressing": [{"segment":
                     {"id": "…"}, "state": "ABSENT", "action": "FILL", "severity": 0.1, "sentence": "…"}]}]}""")))
    String summary(
            @Parameter(description = "api.cluster", example = "coal-machinery") @RequestParam(defaultValue = "")
                    List<String> cluster,
            @Parameter(description = "api.scope", example = "140100") @RequestParam(defaultValue = "山西省") String scope,
            @Parameter(description = "api.gaps.pressing", example = "3") @RequestParam(defaultValue = "3")
                    int pressing) {
        if (pressing < 0) {
            throw new WrongParameterException("pressing", String.valueOf(pressing), "0..");
        }
        return GapReports.summary(run(cluster, scope), Locale.SIMPLIFIED_CHINESE, pressing);
    }

    private GapResult run(List<String> cluster, String scope) {
        List<Cluster> clusters = cluster.stream().map(GapApi::cluster).toList();
        requireArea(scope);
        return gaps.run(scope, clusters, GapParameters.defaults());
    }

    private void requireArea(String word) {
        try {
            Scope.parse(word, gaps.projection());
        } catch (IllegalArgumentException e) {
            throw new WrongParameterException("scope", word, String.valueOf(e.getMessage()));
        }
    }

    private static Cluster cluster(String word) {
        return Cluster.findByWord(word)
                .orElseThrow(() -> new WrongParameterException(
                        "cluster",
                        word,
                        Arrays.stream(Cluster.values()).map(Cluster::code).collect(Collectors.joining(", "))));
    }
}

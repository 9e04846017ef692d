package org.yuntu.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.supply.SupplyEdge;
import org.yuntu.analysis.supply.SupplyNetworks;
import org.yuntu.analysis.supply.SupplyView;

/// Who supplies whom, edge by edge, for programs that compute on networks.
@Tag(name = "network")
@RestController
@RequestMapping("/api/v1/network")
final class NetworkApi {

    private static final int MOST = 5_000;

    private final Analyses analyses;
    private final SupplyNetworks networks;

    NetworkApi(Analyses analyses, SupplyNetworks networks) {
        this.analyses = analyses;
        this.networks = networks;
    }

    @GetMapping(path = "/edges", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.edges", description = "api.edges.more")
    Paged<SupplyEdge> edges(
            @Parameter(description = "api.cluster", example = "coal-machinery") @RequestParam(defaultValue = "")
                    List<String> cluster,
            @Parameter(description = "api.scope", example = "140100") @RequestParam(defaultValue = "山西省") String scope,
            @Parameter(description = "api.date") @RequestParam(defaultValue = "") String date,
            @Parameter(description = "api.page", example = "0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "api.size.edges", example = "1000") @RequestParam(defaultValue = "1000")
                    int size) {
        Paged.Ask ask = Paged.Ask.of(page, size, MOST);
        SupplyView view = networks.view(analyses.request(AnalysisQuery.of(scope, cluster, date, Map.of())));
        return Paged.cut(view.asked(), ask, view::edge);
    }
}

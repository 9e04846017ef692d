package org.yuntu.analysis.supply;

import java.util.SortedMap;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapResult;

/// The chains after a scenario, for pictures of them; what it means is told by [WhatIfAnalysis].
@Component
public final class ScenarioGaps {

    private final SupplyNetworks networks;

    ScenarioGaps(SupplyNetworks networks) {
        this.networks = networks;
    }

    /// @throws org.yuntu.analysis.InvalidQueryException when a word of the scenario means nothing, or several things
    public GapResult after(Scenario scenario, AnalysisRequest request) {
        SupplyView view = networks.view(request);
        return EditedProjection.gaps(request, view, Edit.of(scenario, view));
    }

    /// Names of all firms that a scenario can mean, by id.
    public SortedMap<String, String> firms(AnalysisRequest request) {
        return Edit.names(networks.view(request));
    }
}

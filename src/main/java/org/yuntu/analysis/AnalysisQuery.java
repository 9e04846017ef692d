package org.yuntu.analysis;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a user typed for an analysis, unchecked; [Analyses] turns it into an [AnalysisRequest].
///
/// @param scope see [Scope#parse]
/// @param clusters codes or names; empty = all
/// @param date ISO date, or empty for the date of the data
/// @param settings parameters by name
public record AnalysisQuery(String scope, List<String> clusters, String date, SortedMap<String, String> settings) {

    public AnalysisQuery {
        clusters = List.copyOf(clusters);
        settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /// The whole province, all clusters, defaults.
    public static AnalysisQuery everything() {
        return new AnalysisQuery(Scope.SHANXI.name(), List.of(), "", new TreeMap<>());
    }

    public static AnalysisQuery of(String scope, List<String> clusters, String date, Map<String, String> settings) {
        return new AnalysisQuery(scope, clusters, date, new TreeMap<>(settings));
    }
}

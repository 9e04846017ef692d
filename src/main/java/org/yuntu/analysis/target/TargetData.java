package org.yuntu.analysis.target;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.graph.GraphReader;

/// Supplies and names of products, as the graph has them.
///
/// @param names by product
record TargetData(List<Supply> supplies, Map<String, List<String>> names) {

    static TargetData load(GraphReader graph) {
        Map<String, List<String>> names = new TreeMap<>();
        graph.forEach("analysis/target_names", Map.of(), row -> names.put(row.text("product"), row.texts("names")));
        return new TargetData(graph.list("analysis/target_supplies", Map.of(), Supply::of), names);
    }

    /// The supplies that count for a request.
    List<Supply> supplies(AnalysisRequest request) {
        return supplies.stream()
                .filter(s -> s.year() <= request.date().getYear())
                .filter(s -> s.statedOn().stream().noneMatch(request.date()::isBefore))
                .filter(s -> request.get(EcosystemView.KINDS).contains(s.kind()))
                .filter(s -> request.get(EcosystemView.SYNTHETIC) || !s.synthetic())
                .toList();
    }
}

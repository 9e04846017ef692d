package org.yuntu.analysis;

import java.util.Map;
import org.yuntu.graph.GraphReader;

/// How much is known of all firms: what a gap may rest on, and how far the lists reach.
///
/// @param withScope firms whose 经营范围 is known
/// @param withIndustry firms whose industry code is known
/// @param withProducts firms whose main products a source states
/// @param oldest when the oldest firm was established, as exactly as known (`1980-01-01`, `1980`); empty when no
/// firm's date is known
/// @param newest the same of the newest
public record Fullness(int withScope, int withIndustry, int withProducts, String oldest, String newest) {

    /// Nothing was asked.
    public static final Fullness UNKNOWN = new Fullness(0, 0, 0, "", "");

    /// Looks at every enterprise, which takes as long as reading all facts.
    static Fullness of(GraphReader graph) {
        return graph.list(
                        "analysis/gap_fullness",
                        Map.of(),
                        row -> new Fullness(
                                (int) row.integer("withScope"),
                                (int) row.integer("withIndustry"),
                                (int) row.integer("withProducts"),
                                row.text("oldest"),
                                row.text("newest")))
                .getFirst();
    }
}

package org.yuntu.analysis.finance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Snapshot;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.graph.GraphStore;

/// What both analyses read: records, firms with their products, founding dates.
@Component
final class Finances {

    private final Gaps gaps;
    private final Ecosystems ecosystems;
    private final Snapshot<Map<String, LocalDate>> founding;

    Finances(Gaps gaps, Ecosystems ecosystems, GraphStore store) {
        this.gaps = gaps;
        this.ecosystems = ecosystems;
        this.founding = new Snapshot<>(store, graph -> {
            Map<String, LocalDate> dates = new HashMap<>();
            graph.forEach(
                    "analysis/firm_founding",
                    Map.of(),
                    row -> row.date("establishedOn").ifPresent(on -> dates.put(row.text("id"), on)));
            return dates;
        });
    }

    FinanceData read(AnalysisRequest request) {
        return new FinanceData(request, ecosystems.view(request), gaps.projection(), founding.current());
    }
}

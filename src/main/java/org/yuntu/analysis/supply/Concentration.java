package org.yuntu.analysis.supply;

import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;

/// What a Herfindahl index says by the cut-offs asked for.
enum Concentration {
    LOW,
    MODERATE,
    HIGH;

    static Concentration of(double hhi, AnalysisRequest request) {
        return hhi >= request.get(BottlenecksAnalysis.HIGH)
                ? HIGH
                : hhi >= request.get(BottlenecksAnalysis.MODERATE) ? MODERATE : LOW;
    }

    Cell cell() {
        return Cell.word(this);
    }
}

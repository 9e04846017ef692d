package org.yuntu.analysis;

/// A question about the graph. Every Spring component that implements this becomes by itself a verb of
/// `yuntu analyse`, a resource under `/api/v1/analyses` and a section of the report; see
/// `docs/how-to/add-an-analysis.md`.
///
/// A pure function of the data and the request: no clock, no chance, ordered rows.
public interface Analysis {

    AnalysisInfo info();

    AnalysisResult run(AnalysisRequest request);
}

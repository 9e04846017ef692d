package org.yuntu.report;

import java.nio.file.Path;
import java.util.List;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.DataState;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Scope;

/// The whole result for programs. Fields stand in the order of the records; clusters are given by their codes;
/// what is not known is null.
final class JsonGapReport {

    /// Raised when a field changes its meaning or goes away.
    private static final int SCHEMA = 1;

    private JsonGapReport() {}

    static void write(GapResult result, Path file) {
        ReportJson.MAPPER.writeValue(file, document(result));
    }

    static String text(GapResult result) {
        return ReportJson.MAPPER.writeValueAsString(document(result));
    }

    private static Document document(GapResult result) {
        return new Document(SCHEMA, result.scope(), result.parameters(), result.data(), result.clusters());
    }

    private record Document(
            int schema, Scope scope, GapParameters parameters, DataState data, List<ClusterGaps> clusters) {}
}

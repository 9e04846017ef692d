package org.yuntu.analysis;

import java.util.List;

/// What is known of an analysis before it runs. Title, question and all headings are texts of the bundle
/// `texts/analysis-<id>`.
///
/// @param id words joined by hyphens, as users type it
public record AnalysisInfo(String id, List<Parameter<?>> parameters) {

    public AnalysisInfo {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("An id is lower-case words joined by hyphens, found " + id);
        }
        parameters = List.copyOf(parameters);
    }

    public static AnalysisInfo of(String id, Parameter<?>... parameters) {
        return new AnalysisInfo(id, List.of(parameters));
    }
}

package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which state of the data an [AnalysisResult] speaks of, and how much of it counted.
///
/// @param fingerprint two results with the same one speak of the same state
/// @param oldest date of the oldest dated fact that counted
/// @param newest date of the newest
/// @param counts what was there, what counted, what was left out and why
public record DataBasis(
        String fingerprint, Optional<LocalDate> oldest, Optional<LocalDate> newest, List<Count> counts) {

    /// @param key of `analysis.count.<key>`
    public record Count(String key, long number) {}

    public DataBasis {
        counts = List.copyOf(counts);
    }

    /// The basis of a result that reads firms and their products as the gap analysis does.
    public static DataBasis of(DataState state) {
        DataState.FactCounts f = state.facts();
        return new DataBasis(
                state.fingerprint(),
                state.oldest(),
                state.newest(),
                List.of(
                        new Count("firms", state.firms()),
                        new Count("firmsInScope", state.firmsInScope()),
                        new Count("facts", f.total()),
                        new Count("factsAdmitted", f.admitted()),
                        new Count("factsObserved", f.observed()),
                        new Count("factsDerived", f.derived()),
                        new Count("factsPredicted", f.predicted()),
                        new Count("factsUndated", f.undated()),
                        new Count("factsRejected", f.total() - f.admitted())));
    }

    /// For a result that rests on both.
    public DataBasis plus(DataBasis other) {
        return new DataBasis(
                fingerprint + "+" + other.fingerprint,
                Stream.of(oldest, other.oldest).flatMap(Optional::stream).min(LocalDate::compareTo),
                Stream.of(newest, other.newest).flatMap(Optional::stream).max(LocalDate::compareTo),
                Stream.concat(counts.stream(), other.counts.stream()).toList());
    }
}

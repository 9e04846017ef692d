package org.yuntu.analysis.indicator;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.Scope;
import org.yuntu.model.Cluster;

/// One of the two things that are compared, as a user names it: an area, a cluster, a day, or a stored snapshot.
///
/// @param kind two sides that are not of the same kind cannot be compared, but for a day and a snapshot
/// @param request what is computed, for all but a snapshot
record ComparisonSide(Kind kind, AnalysisRequest request, Optional<FigureSnapshot> snapshot) {

    enum Kind {
        AREA,
        CLUSTER,
        DATE,
        SNAPSHOT;

        boolean fits(Kind other) {
            return this == other || this.isTime() && other.isTime();
        }

        private boolean isTime() {
            return this == DATE || this == SNAPSHOT;
        }
    }

    /// @param parameter `left` or `right`, for messages
    /// @throws InvalidQueryException when the word means nothing
    static ComparisonSide parse(
            String parameter,
            String word,
            AnalysisRequest base,
            GapProjection projection,
            List<FigureSnapshot> snapshots) {
        Optional<LocalDate> date = date(word);
        if (date.isPresent()) {
            return of(Kind.DATE, base.scope(), base.clusters(), date.get(), base);
        }
        Optional<FigureSnapshot> snapshot = FigureSnapshot.find(snapshots, word);
        if (snapshot.isPresent()) {
            return new ComparisonSide(Kind.SNAPSHOT, base, snapshot);
        }
        Optional<Cluster> cluster = Cluster.findByWord(word);
        if (cluster.isPresent()) {
            return of(Kind.CLUSTER, base.scope(), Set.of(cluster.get()), base.date(), base);
        }
        try {
            return of(Kind.AREA, Scope.parse(word, projection), base.clusters(), base.date(), base);
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException(
                    InvalidQueryException.Field.VALUE,
                    parameter + "=" + word,
                    e.getMessage() + " | " + allowed(snapshots));
        }
    }

    /// The side that is not named: what was asked for as a whole, or the day a year before.
    static ComparisonSide other(AnalysisRequest base, Optional<ComparisonSide> named, boolean left) {
        Kind kind = named.map(ComparisonSide::kind).orElse(Kind.DATE);
        boolean earlier = left && named.isEmpty();
        return of(
                kind == Kind.SNAPSHOT ? Kind.DATE : kind,
                base.scope(),
                base.clusters(),
                earlier ? base.date().minusYears(1) : base.date(),
                base);
    }

    static String allowed(List<FigureSnapshot> snapshots) {
        return "太原市, 140100 | "
                + Arrays.stream(Cluster.values())
                        .map(c -> c.nameZh() + " " + c.code())
                        .collect(Collectors.joining(", "))
                + " | 2022, 2022-12-31 | "
                + FigureSnapshot.names(snapshots);
    }

    private static ComparisonSide of(
            Kind kind, Scope scope, Set<Cluster> clusters, LocalDate date, AnalysisRequest base) {
        return new ComparisonSide(
                kind, new AnalysisRequest(scope, clusters, date, base.parameters()), Optional.empty());
    }

    /// A day, or the last one of a year.
    private static Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word.matches("(19|20)\\d{2}") ? word + "-12-31" : word));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}

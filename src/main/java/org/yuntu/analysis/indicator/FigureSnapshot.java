package org.yuntu.analysis.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// The figures of an area on a day as they were computed then, kept in the graph.
///
/// @param scope code of the area
/// @param clusters codes
/// @param fingerprint of the data they were computed from
public record FigureSnapshot(
        String id,
        String name,
        LocalDate date,
        String scope,
        String scopeName,
        List<String> clusters,
        String fingerprint,
        List<ComparedFigure> figures) {

    public FigureSnapshot {
        clusters = List.copyOf(clusters);
        figures = List.copyOf(figures);
    }

    /// What a user types to mean this one and no other of the area.
    public String fullName() {
        return name + "@" + date;
    }

    boolean isCalled(String word) {
        return word.equals(name) || word.equals(fullName());
    }

    OptionalDouble value(String key) {
        return figures.stream()
                .filter(f -> f.key().equals(key))
                .map(ComparedFigure::value)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /// By its name, the newest if several bear it, or by name and date.
    static Optional<FigureSnapshot> find(List<FigureSnapshot> all, String word) {
        return all.stream()
                .filter(s -> s.isCalled(word.strip()))
                .max(Comparator.comparing(FigureSnapshot::date).thenComparing(FigureSnapshot::id));
    }

    static String names(List<FigureSnapshot> all) {
        return all.isEmpty() ? "-" : all.stream().map(FigureSnapshot::fullName).collect(Collectors.joining(", "));
    }
}

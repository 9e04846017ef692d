package org.yuntu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Answer of an analysis. A value: the same data and request give an equal result.
///
/// @param evidence the records that cells refer to, by id
public record AnalysisResult(
        AnalysisInfo info,
        AnalysisRequest request,
        DataBasis data,
        List<ResultTable> tables,
        List<Note> notes,
        List<Evidence> evidence) {

    public AnalysisResult {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("An answer has at least one table: " + info.id());
        }
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        evidence = evidence.stream()
                .distinct()
                .sorted(Comparator.comparing(Evidence::id).thenComparing(Evidence::toString))
                .toList();
    }

    /// The same answer, resting on more.
    public AnalysisResult plus(DataBasis more, List<Evidence> others) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(others);
        return new AnalysisResult(info, request, data.plus(more), tables, notes, all);
    }

    /// The same answer with one of its tables.
    public AnalysisResult only(String key) {
        return new AnalysisResult(info, request, data, List.of(table(key)), notes, evidence);
    }

    /// @throws InvalidQueryException when there is no such table
    public ResultTable table(String key) {
        return tables.stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidQueryException(
                        InvalidQueryException.Field.TABLE,
                        key,
                        String.join(", ", tables.stream().map(ResultTable::key).toList())));
    }
}

package org.yuntu.dataset.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuntu.dataset.TableInfo;
import org.yuntu.dataset.table.HeaderName;
import org.yuntu.dataset.table.HeaderWords;

/// Tells from the header which kind of records a table holds.
///
/// @param kind the kind if the guess is sure; empty when the table is one of enterprises or when it cannot be told
/// @param enterprises whether it is a table of enterprises
/// @param nearest kinds that come close, best first, for asking
public record KindGuess(Optional<RecordKind> kind, boolean enterprises, List<RecordKind> nearest) {

    private static final int MOST_NEAREST = 5;
    /// Part of the columns a kind must understand to be taken without asking.
    private static final double SURE_PART = 0.6;

    public KindGuess {
        nearest = List.copyOf(nearest);
    }

    private record Score(RecordKind kind, int columns) {}

    /// @param fileName without folder; `laboratory.csv` decides between kinds with the same columns
    public static KindGuess of(TableInfo info, String fileName) {
        int named = (int) info.header().stream().filter(h -> !h.isBlank()).count();
        long asEnterprises = info.header().stream()
                .filter(h -> HeaderWords.enterprise()
                        .find(HeaderName.of(h))
                        .flatMap(HeaderWords.Match::field)
                        .isPresent())
                .count();
        List<Score> scores = RecordKinds.all().stream()
                .map(kind -> RecordMapping.of(kind, info))
                .filter(mapping -> mapping.missing().isEmpty())
                .map(mapping -> new Score(mapping.kind(), mapping.understood()))
                .sorted(Comparator.comparingInt(Score::columns).reversed())
                .toList();
        List<RecordKind> nearest =
                scores.stream().map(Score::kind).limit(MOST_NEAREST).toList();
        if (scores.isEmpty() || scores.getFirst().columns() <= asEnterprises) {
            return new KindGuess(Optional.empty(), asEnterprises > 0 || scores.isEmpty(), nearest);
        }
        int most = scores.getFirst().columns();
        List<RecordKind> best = scores.stream()
                .filter(s -> s.columns() == most)
                .map(Score::kind)
                .toList();
        Optional<RecordKind> byName =
                best.stream().filter(k -> fileName.startsWith(k.id() + ".")).findFirst();
        boolean sure = most >= SURE_PART * named && most >= 3 && best.size() == 1;
        Optional<RecordKind> kind = byName.or(() -> sure ? Optional.of(best.getFirst()) : Optional.empty());
        return new KindGuess(
                kind,
                false,
                Stream.concat(best.stream(), nearest.stream()).distinct().toList());
    }
}

package org.yuntu.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How far an item of a list has got: by what people recorded on it, the latest word on each field.
///
/// @param by who recorded last
/// @param on the day they gave; empty when nothing is recorded
public record ItemProgress(
        Optional<DemandState> state,
        String owner,
        Optional<LocalDate> due,
        String note,
        String by,
        Optional<LocalDate> on) {

    public static final ItemProgress NONE =
            new ItemProgress(Optional.empty(), "", Optional.empty(), "", "", Optional.empty());

    /// Something recorded on an item. What is empty was not spoken of.
    ///
    /// @param owner department in charge; the empty text takes it back, as with the note
    /// @param number order of recording among those of the item, from 1
    public record Entry(
            Optional<DemandState> state,
            Optional<String> owner,
            Optional<LocalDate> due,
            Optional<String> note,
            String by,
            LocalDate on,
            long number) {}

    public static ItemProgress of(List<Entry> entries) {
        ItemProgress progress = NONE;
        for (Entry entry : entries.stream()
                .sorted(Comparator.comparing(Entry::on).thenComparing(Entry::number))
                .toList()) {
            progress = progress.plus(entry);
        }
        return progress;
    }

    private ItemProgress plus(Entry e) {
        return new ItemProgress(
                e.state.or(() -> state),
                e.owner.orElse(owner),
                e.due.or(() -> due),
                e.note.orElse(note),
                e.by,
                Optional.of(e.on));
    }

    /// Whether an entry says nothing that is not recorded already.
    public boolean holds(Entry e) {
        return on.isPresent()
                && e.state.stream().allMatch(s -> state.equals(Optional.of(s)))
                && e.owner.stream().allMatch(owner::equals)
                && e.due.stream().allMatch(d -> due.equals(Optional.of(d)))
                && e.note.stream().allMatch(note::equals);
    }
}

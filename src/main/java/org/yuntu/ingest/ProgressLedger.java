package org.yuntu.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.ProgressRows;
import org.yuntu.model.ItemProgress;
import org.yuntu.model.ItemProgress.Entry;
import org.yuntu.model.OfficialTerm;

/// Keeps what people record on items of lists: who, for which day, what. Nothing is overwritten; the latest word
/// counts.
@Component
public final class ProgressLedger {

    private final GraphStore store;

    ProgressLedger(GraphStore store) {
        this.store = store;
    }

    /// Something to record.
    ///
    /// @param item id
    /// @param list key of [org.yuntu.model.ListKind]
    /// @param name as the list shows it, kept for the day the item is not found any more
    /// @param scope code of the area the list was drawn up for
    /// @param clusters codes
    /// @param entry its number is given here
    public record Note(String item, String list, String name, String scope, List<String> clusters, Entry entry) {

        public Note {
            clusters = List.copyOf(clusters);
        }
    }

    /// Records all in one transaction; what is recorded already is not recorded again.
    ///
    /// @return how many changed something
    public int record(List<Note> notes) {
        return store.write(work ->
                notes.stream().mapToInt(note -> record(work, note) ? 1 : 0).sum());
    }

    private static boolean record(GraphStore.Work work, Note note) {
        List<Entry> known = work.list("progress/find_entries", Map.of("item", note.item()), ProgressRows::entry);
        if (ItemProgress.of(known).holds(note.entry())) {
            return false;
        }
        long number = known.size() + 1;
        work.run(
                "progress/record",
                Map.of(
                        "item",
                        note.item(),
                        "properties",
                        Map.of(
                                "list",
                                note.list(),
                                "name",
                                note.name(),
                                "scope",
                                note.scope(),
                                "clusters",
                                note.clusters()),
                        "entry",
                        note.item() + " " + number,
                        "fields",
                        fields(note.entry(), number)));
        return true;
    }

    private static Map<String, @Nullable Object> fields(Entry entry, long number) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("state", entry.state().map(OfficialTerm::key).orElse(null));
        fields.put("owner", entry.owner().orElse(null));
        fields.put("due", entry.due().orElse(null));
        fields.put("note", entry.note().orElse(null));
        fields.put("by", entry.by());
        fields.put("on", entry.on());
        fields.put("number", number);
        return fields;
    }
}

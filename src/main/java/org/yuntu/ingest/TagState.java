package org.yuntu.ingest;

import java.util.Map;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.Row;

/// Which reference data and rules the tags in the graph are of, and how far a pass to newer ones has come.
///
/// @param fingerprint of the rules all tags are of; empty while they are mixed or nothing is known
/// @param wanted of the rules the pass under way applies; empty when there is none
/// @param after id of the last enterprise that pass has done
/// @param run number of the last pass
record TagState(String fingerprint, String wanted, String after, long run, Reclassification.Counts counts) {

    private static final TagState NONE = new TagState("", "", "", 0, Reclassification.Counts.NONE);

    static TagState find(GraphReader graph) {
        return graph.list("ingest/find_tagging", Map.of(), TagState::state).stream()
                .findFirst()
                .orElse(NONE);
    }

    /// Notes that this tagger is about to write: with other rules than those of the tags there, the tags are mixed
    /// from now on and want another pass.
    static void noteUse(GraphStore.Work work, ProductTagger tagger) {
        work.run("ingest/mix_tagging", Map.of("fingerprint", tagger.fingerprint()));
    }

    boolean isOf(String rules) {
        return fingerprint.equals(rules) && wanted.isEmpty();
    }

    /// The pass to these rules: the one under way, or a new one.
    TagState towards(String rules) {
        return wanted.equals(rules) ? this : new TagState("", rules, "", run + 1, Reclassification.Counts.NONE);
    }

    TagState after(String last, Reclassification.Counts more) {
        return new TagState(fingerprint, wanted, last, run, counts.plus(more));
    }

    TagState finished() {
        return new TagState(wanted, "", "", run, counts);
    }

    void write(GraphStore.Work work) {
        Map<String, Object> state = Map.of(
                "id",
                "tags",
                "fingerprint",
                fingerprint,
                "wanted",
                wanted,
                "after",
                after,
                "phase",
                run,
                "position",
                counts.read(),
                "added",
                counts.added(),
                "removed",
                counts.removed(),
                "changed",
                counts.changed(),
                "kept",
                counts.kept());
        work.run("ingest/set_tagging", Map.of("state", state));
    }

    private static TagState state(Row row) {
        return new TagState(
                row.text("fingerprint"),
                row.text("wanted"),
                row.text("after"),
                row.integer("run"),
                new Reclassification.Counts(
                        row.integer("position"),
                        row.integer("added"),
                        row.integer("removed"),
                        row.integer("changed"),
                        row.integer("kept")));
    }
}

package org.yuntu.ingest;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;

/// Tags the enterprises in the graph anew when reference data or classification rules have changed since.
///
/// Reads them in the order of their ids, a chunk a transaction, and writes only the differences; how far it came
/// stands in the same transaction, so that after a kill the same command goes on. The outcome is what an import of
/// the same files under the new rules would have tagged.
@Component
public final class Reclassification {

    private static final Logger log = LoggerFactory.getLogger(Reclassification.class);

    /// Enterprises a transaction: their scopes are in memory at once.
    private static final int CHUNK = 5_000;

    private final GraphStore store;
    private final Reference reference;
    private final ObjectProvider<ProductTagger> taggers;
    private final ImportLock lock;
    private final int size;

    /// @param taggers one that is only made when it is needed: it has to read all rules
    @Autowired
    Reclassification(GraphStore store, Reference reference, ObjectProvider<ProductTagger> taggers, ImportLock lock) {
        this(store, reference, taggers, lock, CHUNK);
    }

    /// @param size enterprises a transaction
    Reclassification(
            GraphStore store, Reference reference, ObjectProvider<ProductTagger> taggers, ImportLock lock, int size) {
        this.store = store;
        this.reference = reference;
        this.taggers = taggers;
        this.lock = lock;
        this.size = size;
    }

    /// What came of it.
    ///
    /// @param read enterprises looked at
    /// @param added tags that were not there
    /// @param removed tags that hold no more
    /// @param changed tags with another score, phrase or rule
    /// @param kept tags that are the same
    public record Counts(long read, long added, long removed, long changed, long kept) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Counts more) {
            return new Counts(
                    read + more.read,
                    added + more.added,
                    removed + more.removed,
                    changed + more.changed,
                    kept + more.kept);
        }
    }

    /// Whether tags in the graph are of other reference data or rules than those at hand. An empty
    /// graph is noted to be of these.
    public boolean isWanted() {
        String rules = reference.tagFingerprint();
        if (TagState.find(store).isOf(rules)) {
            return false;
        }
        if (count() > 0) {
            return true;
        }
        store.write(work -> {
            TagState.find(work).towards(rules).finished().write(work);
            return true;
        });
        return false;
    }

    /// Tags all enterprises anew, or goes on with the pass to the rules at hand that was interrupted.
    public Counts run(ImportProgress progress) {
        long start = System.nanoTime();
        ProductTagger tagger = taggers.getObject();
        try (ImportLock.Turn turn = lock.await()) {
            long all = count();
            TagState state = store.write(work -> {
                turn.guard(work);
                TagState begun = TagState.find(work).towards(tagger.fingerprint());
                begun.write(work);
                return begun;
            });
            while (!state.wanted().isEmpty()) {
                turn.check();
                state = store.write(work -> {
                    turn.guard(work);
                    return advance(work, tagger);
                });
                progress.at(
                        ImportProgress.Stage.TAGGING,
                        state.counts().read(),
                        all,
                        state.counts().read());
            }
            log.info(
                    "Tagged {} enterprises anew in {} ms: {}",
                    state.counts().read(),
                    (System.nanoTime() - start) / 1_000_000,
                    state.counts());
            return state.counts();
        }
    }

    /// What a pass would do; writes nothing.
    public Counts rehearse(ImportProgress progress) {
        ProductTagger tagger = taggers.getObject();
        long all = count();
        String after = "";
        Counts counts = Counts.NONE;
        while (true) {
            Chunk chunk = read(store, tagger, after);
            if (chunk.last().isEmpty()) {
                return counts;
            }
            counts = counts.plus(chunk.counts());
            after = chunk.last();
            progress.at(ImportProgress.Stage.TAGGING, counts.read(), all, counts.read());
        }
    }

    /// The next chunk of the pass under way; the last one ends the pass.
    private TagState advance(GraphStore.Work work, ProductTagger tagger) {
        work.run("ingest/take_turn", Map.of("who", "reclassify"));
        TagState state = TagState.find(work);
        Chunk chunk = read(work, tagger, state.after());
        TagState next;
        if (chunk.last().isEmpty()) {
            ReferenceImport.removeVanished(work, reference);
            next = state.finished();
        } else {
            chunk.changes().write(work);
            next = state.after(chunk.last(), chunk.counts());
        }
        next.write(work);
        return next;
    }

    /// @param last id of the last enterprise; empty when there was none
    private record Chunk(String last, long read, TagChanges changes) {

        Counts counts() {
            return changes.counts(read);
        }
    }

    private Chunk read(GraphReader graph, ProductTagger tagger, String after) {
        List<TagChanges.Tagged> rows =
                graph.list("ingest/find_tags", Map.of("after", after, "limit", size), TagChanges.Tagged::of);
        List<List<ProductTag>> tags =
                rows.parallelStream().map(row -> tagger.tags(row.enterprise())).toList();
        TagChanges changes = new TagChanges();
        for (int i = 0; i < rows.size(); i++) {
            changes.compare(rows.get(i), tags.get(i));
        }
        String last = rows.isEmpty() ? "" : rows.getLast().enterprise().id();
        return new Chunk(last, rows.size(), changes);
    }

    private long count() {
        return store.list("ingest/count_enterprises", Map.of(), row -> row.integer("enterprises"))
                .getFirst();
    }
}

package org.yuntu.ingest;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.yuntu.graph.GraphStore;

/// What hangs on enterprises and on imports of them: records, relationships between firms, references by name.
/// Implemented in `ingest.record`; imports and undo of enterprises tell it what they do.
public interface Ecosystem {

    /// Runs a piece of work in a transaction, or as a part of one.
    @FunctionalInterface
    interface Transactions {
        boolean run(Function<GraphStore.Work, Boolean> piece);
    }

    /// Ties what names something that is in the graph by now; may be cut off and called again.
    void settle(Transactions transactions);

    /// Told before enterprises nothing is stated of any more vanish.
    ///
    /// @return those that stay because other imports mention them; they have lost all but that mention
    Set<String> release(GraphStore.Work work, Collection<String> enterprises);

    /// Takes back a piece of what a batch said beyond enterprises.
    ///
    /// @return how many were removed and how many live on; both 0 when nothing is left
    Piece takeBack(GraphStore.Work work, String batch, int most);

    record Piece(long removed, long kept) {

        public boolean isLast() {
            return removed + kept == 0;
        }
    }
}

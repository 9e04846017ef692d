package org.yuntu.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yuntu.graph.GraphStore;

/// One look at the graph: the state it is in is asked for once, however many parts of it are wanted. A page rests on
/// a dozen of them.
///
/// Threads that a look starts ask for themselves, and so does whoever is not within one.
public final class Look {

    private static final ScopedValue<Look> CURRENT = ScopedValue.newInstance();

    private final Map<GraphStore, String> states = new ConcurrentHashMap<>();

    private Look() {}

    /// Whoever writes to the graph and then reads it again must not do both within one look.
    public static <T, X extends Throwable> T take(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, new Look()).call(work);
    }

    static String state(GraphStore store) {
        return CURRENT.isBound() ? CURRENT.get().states.computeIfAbsent(store, Look::ask) : ask(store);
    }

    private static String ask(GraphStore store) {
        return String.join(" ", store.list("analysis/gap_state", Map.of(), row -> row.text("state")));
    }
}

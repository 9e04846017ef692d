package org.yuntu.ingest.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuntu.ingest.Identity;
import org.yuntu.model.EnterpriseName;

/// A name to be tied to something in the graph.
///
/// @param targets what it may stand for, as the kind's file says
/// @param word as printed
/// @param code credit or stock code that stands beside it, or empty
/// @param prefecture of who names it: decides between two of the same name; or null
record Reach(
        List<String> targets,
        String word,
        String code,
        @Nullable String prefecture) {

    String nameKey() {
        return EnterpriseName.keyOf(word);
    }

    /// Of the node that waits for what is named.
    String pendingId() {
        return "P-" + Identity.hash(String.join("|", targets) + "\n" + nameKey() + "\n" + code);
    }
}

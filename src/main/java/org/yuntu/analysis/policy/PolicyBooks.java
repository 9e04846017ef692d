package org.yuntu.analysis.policy;

import org.springframework.stereotype.Component;
import org.yuntu.analysis.Snapshot;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.PolicyBook;

/// The policy book of the graph as it is, once for all who judge by it.
@Component
public final class PolicyBooks {

    private final Snapshot<PolicyBook> book;

    PolicyBooks(GraphStore store) {
        this.book = new Snapshot<>(store, PolicyBookLoader::load);
    }

    public PolicyBook current() {
        return book.current();
    }
}

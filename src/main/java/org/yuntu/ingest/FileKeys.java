package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.List;

/// Which keys the rows of a file have, and which of them more than one row has; in bounded memory.
final class FileKeys {

    /// Shorter rows make the filters no less right, only less sharp.
    private static final int USUAL_BYTES_A_KEY = 32;

    private final KeyFilter any;
    private final KeyFilter repeated;

    FileKeys(long bytes) {
        any = new KeyFilter(bytes / USUAL_BYTES_A_KEY);
        repeated = new KeyFilter(bytes / USUAL_BYTES_A_KEY);
    }

    void add(Incoming row) {
        for (String key : IdentityKeys.of(row.facts())) {
            if (any.add(key)) {
                repeated.add(key);
            }
        }
    }

    /// The key stands for more than the rows of a file that have it.
    void addRepeated(String key) {
        repeated.add(key);
    }

    boolean mayRepeat(Incoming row) {
        return repeated.mayHaveAnyOf(IdentityKeys.of(row.facts()));
    }

    /// Whether other rows of the file may mean the enterprise than those that were put down to it.
    ///
    /// @param batch the file's
    boolean mayBeMeantAgain(EnterpriseState state, String batch) {
        List<String> keys = IdentityKeys.of(state);
        if (repeated.mayHaveAnyOf(keys)) {
            return true;
        }
        List<String> others = new ArrayList<>(keys);
        state.statements().stream()
                .filter(statement -> statement.batch().equals(batch))
                .forEach(statement -> others.removeAll(IdentityKeys.of(statement.facts())));
        return any.mayHaveAnyOf(others);
    }
}

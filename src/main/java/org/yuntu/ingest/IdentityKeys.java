package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What rows and enterprises are found by, each kind told from the others by its first letter.
final class IdentityKeys {

    private IdentityKeys() {}

    /// Keys of a row: an enterprise with none of them has no say in where it belongs.
    static List<String> of(Facts facts) {
        return of(Identity.newId(facts), facts.text(Facts.CREDIT_CODE), facts.text(Facts.STOCK_CODE), facts.nameKey());
    }

    static List<String> of(EnterpriseState state) {
        Facts facts = state.facts();
        List<String> keys =
                of(state.id(), facts.text(Facts.CREDIT_CODE), facts.text(Facts.STOCK_CODE), facts.nameKey());
        for (Statement statement : state.statements()) {
            String name = name(statement.facts().nameKey());
            if (!keys.contains(name)) {
                keys.add(name);
            }
        }
        return keys;
    }

    static List<String> of(
            String id, @Nullable String creditCode, @Nullable String stockCode, @Nullable String nameKey) {
        List<String> keys = new ArrayList<>(4);
        keys.add(id(id));
        if (creditCode != null) {
            keys.add("c" + creditCode);
        }
        if (stockCode != null) {
            keys.add("s" + stockCode);
        }
        if (nameKey != null) {
            keys.add(name(nameKey));
        }
        return keys;
    }

    static String id(String id) {
        return "i" + id;
    }

    static String name(String key) {
        return "n" + key;
    }
}

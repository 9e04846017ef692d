package org.yuntu.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What rows and enterprises are found by, each kind told from the others by its first letter.
final class IdentityKeys {

    private IdentityKeys() {}

    /// An enterprise with none of these has no say in where the row belongs.
    static List<String> of(Incoming row) {
        Facts facts = row.facts();
        return Stream.of(
                        id(Identity.newId(facts)),
                        code(facts.text(Facts.CREDIT_CODE)),
                        stock(facts.text(Facts.STOCK_CODE)),
                        name(facts.nameKey()))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    static List<String> of(EnterpriseState state) {
        return Stream.concat(
                        Stream.of(
                                id(state.id()),
                                code(state.facts().text(Facts.CREDIT_CODE)),
                                stock(state.facts().text(Facts.STOCK_CODE))),
                        state.statements().stream().map(s -> name(s.facts().nameKey())))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    static String id(String id) {
        return "i" + id;
    }

    static String code(@Nullable String code) {
        return code == null ? "" : "c" + code;
    }

    static String stock(@Nullable String code) {
        return code == null ? "" : "s" + code;
    }

    static String name(@Nullable String key) {
        return key == null ? "" : "n" + key;
    }
}

package org.yuntu.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Query strings without empty parts, so that an address shows only what was chosen.
final class Addresses {

    private Addresses() {}

    /// @param pairs name, value, name, value …
    static String query(String... pairs) {
        String query = "";
        for (int i = 0; i < pairs.length; i += 2) {
            query = with(query, pairs[i], pairs[i + 1]);
        }
        return query;
    }

    static String with(String query, String name, String value) {
        return value.isEmpty()
                ? query
                : query + (query.isEmpty() ? "?" : "&") + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package org.yuntu.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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

    /// Where an analysis gives its answer as a file; the format is still to be added.
    static String file(
            String analysis, String city, String cluster, String date, Map<String, String> settings, boolean english) {
        String query = query("scope", city, "cluster", cluster, "date", date);
        for (var setting : settings.entrySet()) {
            query = with(query, setting.getKey(), setting.getValue());
        }
        return "/api/v1/analyses/" + analysis + with(query, "lang", english ? "en" : "zh") + "&format=";
    }

    static String with(String query, String name, String value) {
        return value.isEmpty()
                ? query
                : query + (query.isEmpty() ? "?" : "&") + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

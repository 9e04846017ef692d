package org.yuntu.ingest.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yuntu.ingest.Facts;

/// Who says so, since when, and for how long: what every relationship made from a row carries.
final class Provenance {

    private Provenance() {}

    static Map<String, Object> of(Facts facts, String batch, long line) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("batch", batch);
        properties.put("line", line);
        properties.put("kind", Objects.requireNonNullElse(facts.text("factKind"), "observed"));
        for (String copied : new String[] {"source", "statedOn", "validFrom", "validTo", "synthetic"}) {
            Object value = facts.properties().get(copied);
            if (value instanceof String || value instanceof LocalDate || value instanceof Boolean) {
                properties.put(copied, value);
            }
        }
        return properties;
    }
}

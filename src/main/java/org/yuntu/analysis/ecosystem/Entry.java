package org.yuntu.analysis.ecosystem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A record as the graph holds it: fields by their names in `kinds/<kind>.csv`, relationships in a fixed order.
record Entry(
        String id,
        String kind,
        String name,
        Map<String, Object> fields,
        Place place,
        Provenance provenance,
        List<Link> links) {

    Entry {
        fields = java.util.Collections.unmodifiableMap(new TreeMap<>(fields));
        links = List.copyOf(links);
    }
}

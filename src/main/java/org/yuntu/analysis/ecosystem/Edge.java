package org.yuntu.analysis.ecosystem;

import java.util.Map;
import java.util.TreeMap;

/// A relationship that is a row of its own (入驻, 投资, 角色 …) as the graph holds it.
record Edge(String type, Actor from, Actor to, Map<String, Object> fields, Provenance provenance) {

    Edge {
        fields = java.util.Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}

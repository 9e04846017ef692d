package org.yuntu.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/// A statement of `cypher/` with its header lines (`// title-zh: …`).
///
/// @param name path without ending, for example `analysis/gap`
/// @param header the header's keys and texts in their order
/// @param text the statement without the header
public record CypherFile(String name, Map<String, String> header, String text) {

    static CypherFile parse(String name, String content) {
        Map<String, String> header = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (String line : content.split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (text.isEmpty() && line.startsWith("// ") && colon > 0) {
                header.put(
                        line.substring(3, colon).strip(),
                        line.substring(colon + 2).strip());
            } else if (!line.isBlank() || !text.isEmpty()) {
                text.append(line).append('\n');
            }
        }
        return new CypherFile(name, header, text.toString().strip());
    }
}

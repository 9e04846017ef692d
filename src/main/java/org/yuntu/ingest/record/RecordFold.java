package org.yuntu.ingest.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yuntu.ingest.Facts;
import org.yuntu.ingest.Statement;

/// What a record is, given everything that was said of it: field by field the newest word, former names united. A
/// pure function of the statements, as for enterprises.
///
/// @param facts of the record
/// @param sources which statement each property comes from
record RecordFold(Facts facts, Map<String, Statement> sources) {

    private static final Set<String> PLACE = Set.of(
            "division",
            "province",
            "prefecture",
            "county",
            "zone",
            "regionSource",
            "formerDivision",
            "formerDivisionUntil");

    static RecordFold of(Collection<Statement> statements) {
        TreeMap<String, Object> folded = new TreeMap<>();
        TreeMap<String, Statement> sources = new TreeMap<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> former = new TreeSet<>();
        List<Statement> byAge = statements.stream().sorted(Statement.BY_AGE).toList();
        for (Statement statement : byAge) {
            Map<String, Object> said = statement.facts().properties();
            said.keySet().stream()
                    .map(RecordFold::group)
                    .distinct()
                    .forEach(group ->
                            folded.keySet().removeIf(property -> group(property).equals(group)));
            folded.putAll(said);
            said.keySet().forEach(property -> sources.put(property, statement));
            names.add(statement.facts().name());
            former.addAll(statement.facts().texts(Facts.FORMER_NAMES));
        }
        names.remove(String.valueOf(folded.get(Facts.NAME)));
        former.addAll(names);
        folded.put(Facts.FORMER_NAMES, new ArrayList<>(former));
        return new RecordFold(Facts.of(folded), Map.copyOf(sources));
    }

    /// Properties that only make sense together: an amount with its currency and text, a place in all its parts.
    private static String group(String property) {
        if (PLACE.contains(property)) {
            return "place";
        }
        if (property.equals(Facts.NAME_KEY)) {
            return Facts.NAME;
        }
        for (String end : List.of("Text", "Currency", "Cny")) {
            if (property.endsWith(end)) {
                return property.substring(0, property.length() - end.length());
            }
        }
        return property;
    }
}

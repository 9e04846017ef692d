package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.EnterpriseField;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;

/// Where an import says something else of an enterprise than was said before, by another import or by an earlier row
/// of its own. The newer statement holds (see [Fold]); both stay in the graph.
///
/// @param byField differing facts by what they are about (names of [EnterpriseField])
/// @param examples a few for each field, in the order of the file
/// @param truncated whether there were more enterprises than were looked at
public record Conflicts(SortedMap<String, Long> byField, List<Example> examples, boolean truncated) {

    /// Enough to show what kind of difference it is, and quick.
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_EXAMPLES = 3;

    private static final Map<String, EnterpriseField> FIELDS = fields();

    /// @param line of the import's row
    /// @param value what the row says
    /// @param otherFile and
    /// @param otherLine where the other statement comes from
    /// @param replaces whether the row's word holds now
    public record Example(
            String enterprise,
            String name,
            String field,
            long line,
            String value,
            String otherFile,
            long otherLine,
            String other,
            boolean replaces) {}

    public Conflicts {
        byField = new TreeMap<>(byField);
        examples = List.copyOf(examples);
    }

    public static Conflicts none() {
        return new Conflicts(new TreeMap<>(), List.of(), false);
    }

    /// Looked for only where some enterprise got a second statement.
    public static Conflicts after(Receipt receipt, GraphReader graph) {
        return receipt.totals().imported() > receipt.changes().created() ? find(graph, receipt.batch()) : none();
    }

    /// @param graph as it is after the import, or inside its dry run
    public static Conflicts find(GraphReader graph, String batch) {
        SortedMap<String, Long> byField = new TreeMap<>();
        List<Example> examples = new ArrayList<>();
        long[] rows = {0};
        graph.forEach("ingest/find_conflicts", Map.of("batch", batch, "limit", MOST_ROWS + 1), row -> {
            if (++rows[0] <= MOST_ROWS) {
                compare(row).forEach(example -> {
                    if (byField.merge(example.field(), 1L, Long::sum) <= MOST_EXAMPLES) {
                        examples.add(example);
                    }
                });
            }
        });
        return new Conflicts(byField, examples, rows[0] > MOST_ROWS);
    }

    private static List<Example> compare(Row row) {
        Statement mine = statement(row.map("statement"));
        Statement other = statement(row.map("other"));
        List<Example> differing = new ArrayList<>();
        if (mine == null || other == null) {
            return differing;
        }
        FIELDS.forEach((property, field) -> {
            Object here = mine.facts().properties().get(property);
            Object there = other.facts().properties().get(property);
            if (here != null && there != null && !here.equals(there)) {
                differing.add(new Example(
                        row.text("id"),
                        row.text("name"),
                        field.name(),
                        mine.line(),
                        shown(mine, property),
                        row.text("otherFile"),
                        other.line(),
                        shown(other, property),
                        Statement.BY_AGE.compare(mine, other) > 0));
            }
        });
        return differing;
    }

    /// Amounts are compared in yuan and shown as stated.
    private static String shown(Statement statement, String property) {
        Map<String, Object> facts = statement.facts().properties();
        String text = property.endsWith("Cny") ? property.replace("Cny", "Text") : property;
        return String.valueOf(facts.getOrDefault(text, facts.get(property)));
    }

    private static @Nullable Statement statement(Map<String, Object> stated) {
        return stated.get("facts") == null
                ? null
                : new Statement(
                        String.valueOf(stated.get("fingerprint")),
                        String.valueOf(stated.get("batch")),
                        (Long) Objects.requireNonNull(stated.get("sequence")),
                        (Long) Objects.requireNonNull(stated.get("record")),
                        (Long) Objects.requireNonNull(stated.get("line")),
                        FactsJson.read(String.valueOf(stated.get("facts"))));
    }

    /// Facts with one value; lists such as products and titles grow and shrink without contradiction.
    private static Map<String, EnterpriseField> fields() {
        Map<String, EnterpriseField> fields = new LinkedHashMap<>();
        fields.put(Facts.NAME, EnterpriseField.NAME);
        fields.put(Facts.CREDIT_CODE, EnterpriseField.CREDIT_CODE);
        fields.put(Facts.STOCK_CODE, EnterpriseField.STOCK_CODE);
        fields.put("establishedOn", EnterpriseField.ESTABLISHED_ON);
        fields.put("enterpriseType", EnterpriseField.ENTERPRISE_TYPE);
        fields.put("statusText", EnterpriseField.STATUS);
        fields.put("capitalCny", EnterpriseField.REGISTERED_CAPITAL);
        fields.put(Facts.SCOPE, EnterpriseField.BUSINESS_SCOPE);
        fields.put(Facts.PREFECTURE, EnterpriseField.PREFECTURE);
        fields.put("county", EnterpriseField.COUNTY);
        fields.put("address", EnterpriseField.ADDRESS);
        fields.put(Facts.INDUSTRY_CODE, EnterpriseField.INDUSTRY_CODE);
        fields.put("employees", EnterpriseField.EMPLOYEES);
        fields.put("revenueCny", EnterpriseField.REVENUE);
        return fields;
    }
}

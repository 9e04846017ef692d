package org.yuntu.analysis.policy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicyBook.Fact;

/// What the asker states of a subject: `rdExpense=3000000;keepsJobs=yes`. It comes before what the graph holds.
final class GivenFacts {

    static final String FORM = "fact=value;fact=value";

    private GivenFacts() {}

    /// @throws InvalidQueryException when a fact is unknown or its value cannot be read
    static Map<String, FactValue> read(String text, PolicyBook book) {
        Map<String, Fact> known = new TreeMap<>(book.factsById());
        Map<String, FactValue> given = new TreeMap<>();
        for (String part : text.split("[;；]")) {
            if (!part.isBlank()) {
                int sign = part.indexOf('=');
                Fact fact = known.get((sign < 0 ? part : part.substring(0, sign)).strip());
                if (fact == null || sign < 0) {
                    throw wrong(part, String.join(", ", known.keySet()));
                }
                given.put(fact.id(), value(fact, part.substring(sign + 1).strip()));
            }
        }
        return given;
    }

    private static FactValue value(Fact fact, String word) {
        return switch (fact.type()) {
            case FLAG ->
                new FactValue.Flag(
                        switch (word) {
                            case "yes", "true", "是" -> true;
                            case "no", "false", "否" -> false;
                            default -> throw wrong(fact.id() + "=" + word, "yes, no");
                        });
            case NUMBER, MONEY, SHARE -> number(fact, word);
            case TEXT -> new FactValue.Text(word);
            case SET -> new FactValue.Words(Set.of(word.split("\\|")));
        };
    }

    private static FactValue number(Fact fact, String word) {
        try {
            return new FactValue.Number(new BigDecimal(word));
        } catch (NumberFormatException _) {
            throw wrong(fact.id() + "=" + word, "3000000, 0.05");
        }
    }

    private static InvalidQueryException wrong(String value, String allowed) {
        return new InvalidQueryException(InvalidQueryException.Field.PARAMETER, value, allowed);
    }
}

package org.yuntu.analysis.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;
import org.yuntu.model.PolicyBenefit;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicyBook.Document;
import org.yuntu.model.PolicyBook.Fact;
import org.yuntu.model.PolicyBook.FactType;
import org.yuntu.model.PolicyBook.Measure;
import org.yuntu.model.PolicyBook.Rule;
import org.yuntu.model.PolicyCondition;
import org.yuntu.model.PolicySubject;

/// Reads the policy book back from the graph.
public final class PolicyBookLoader {

    private PolicyBookLoader() {}

    public static PolicyBook load(GraphReader graph) {
        return new PolicyBook(
                graph.list("analysis/policy_documents", Map.of(), PolicyBookLoader::document),
                graph.list("analysis/policy_measures", Map.of(), PolicyBookLoader::measure),
                graph.list("analysis/policy_facts", Map.of(), PolicyBookLoader::fact),
                graph.list("analysis/policy_rules", Map.of(), PolicyBookLoader::rule));
    }

    private static Document document(Row row) {
        return new Document(
                row.text("id"),
                row.text("title"),
                row.text("number"),
                row.text("issuer"),
                date(row, "issuedOn"),
                Objects.requireNonNullElse(row.findText("division"), ""),
                row.text("note"));
    }

    private static Measure measure(Row row) {
        return new Measure(
                row.text("id"),
                row.text("document"),
                row.text("article"),
                row.text("title"),
                row.text("appliesTo"),
                row.text("condition"),
                row.text("benefitType"),
                row.text("amount"),
                date(row, "validUntil"),
                row.texts("departments"),
                row.text("quote"));
    }

    private static Fact fact(Row row) {
        return new Fact(
                row.text("id"),
                constant(FactType.class, row.text("type")),
                row.text("nameZh"),
                row.text("nameEn"),
                row.text("settledBy"),
                row.text("settledByEn"));
    }

    private static Rule rule(Row row) {
        return new Rule(
                row.text("id"),
                row.text("measure"),
                constant(PolicySubject.class, row.text("subject")),
                PolicyCondition.parseAll(row.text("conditions")),
                constant(PolicyBenefit.class, row.text("benefit")),
                number(row, "amountYuan"),
                number(row, "rate"),
                row.text("base"),
                number(row, "capYuan"),
                row.text("period"),
                date(row, "from"),
                date(row, "until"),
                row.text("note"));
    }

    private static @Nullable LocalDate date(Row row, String column) {
        return row.date(column).orElse(null);
    }

    private static @Nullable BigDecimal number(Row row, String column) {
        double value = row.decimal(column, Double.NaN);
        return Double.isNaN(value) ? null : BigDecimal.valueOf(value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}

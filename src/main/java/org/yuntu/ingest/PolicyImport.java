package org.yuntu.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.PolicyReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicyCondition;

/// Brings the policy measures of `datasets/policy` into the graph, and again whenever their files have changed.
@Component
public final class PolicyImport {

    private final GraphStore store;

    PolicyImport(GraphStore store) {
        this.store = store;
    }

    /// Writes documents, measures, rules and facts in one transaction, and ties measures to the departments there
    /// are.
    ///
    /// @return whether anything had changed since the last time
    public boolean bringUpToDate() {
        PolicyBook book = PolicyReader.read(Datasets.locate());
        String fingerprint = Identity.hash(book.toString());
        boolean same = store.list("policy/find_state", Map.of(), row -> row.text("fingerprint"))
                .contains(fingerprint);
        store.write(work -> {
            if (!same) {
                write(work, book);
                work.run("policy/set_state", Map.of("fingerprint", fingerprint));
            }
            work.run("policy/link_departments", Map.of());
            return true;
        });
        return !same;
    }

    private static void write(GraphStore.Work work, PolicyBook book) {
        work.run("policy/clear", Map.of());
        rows(work, "documents", book.documents(), PolicyImport::document);
        rows(work, "measures", book.measures(), PolicyImport::measure);
        rows(work, "rules", book.rules(), PolicyImport::rule);
        rows(work, "facts", book.facts(), PolicyImport::fact);
    }

    private static <T> void rows(GraphStore.Work work, String file, List<T> all, Function<T, Map<String, Object>> row) {
        work.run("policy/" + file, Map.of("rows", all.stream().map(row).toList()));
    }

    private static Map<String, Object> document(PolicyBook.Document d) {
        return Map.of(
                "id",
                d.id(),
                "division",
                d.division(),
                "properties",
                properties(
                        "title", d.title(),
                        "number", d.number(),
                        "issuer", d.issuer(),
                        "issuedOn", d.issuedOn(),
                        "note", d.note()));
    }

    private static Map<String, Object> measure(PolicyBook.Measure m) {
        return Map.of(
                "id",
                m.id(),
                "document",
                m.document(),
                "properties",
                properties(
                        "article", m.article(),
                        "title", m.title(),
                        "appliesTo", m.appliesTo(),
                        "condition", m.condition(),
                        "benefitType", m.benefitType(),
                        "amount", m.amount(),
                        "validUntil", m.validUntil(),
                        "departments", m.departments(),
                        "quote", m.quote()));
    }

    private static Map<String, Object> rule(PolicyBook.Rule r) {
        return Map.of(
                "id",
                r.id(),
                "measure",
                r.measure(),
                "properties",
                properties(
                        "subject", constant(r.subject()),
                        "conditions", PolicyCondition.join(r.conditions()),
                        "benefit", constant(r.benefit()),
                        "amountYuan",
                                r.amountYuan() == null ? null : r.amountYuan().doubleValue(),
                        "rate", r.rate() == null ? null : r.rate().doubleValue(),
                        "base", r.base(),
                        "capYuan", r.capYuan() == null ? null : r.capYuan().doubleValue(),
                        "period", r.period(),
                        "from", r.from(),
                        "until", r.until(),
                        "note", r.note()));
    }

    private static Map<String, Object> fact(PolicyBook.Fact f) {
        return Map.of(
                "id",
                f.id(),
                "properties",
                properties(
                        "type", constant(f.type()),
                        "nameZh", f.nameZh(),
                        "nameEn", f.nameEn(),
                        "settledBy", f.settledBy(),
                        "settledByEn", f.settledByEn()));
    }

    private static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> properties(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> all = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return all;
    }
}

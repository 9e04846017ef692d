package org.yuntu.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.reference.ReferenceTable;
import org.yuntu.dataset.reference.ReferenceTable.Line;
import org.yuntu.model.PolicyBenefit;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicyBook.Document;
import org.yuntu.model.PolicyBook.Fact;
import org.yuntu.model.PolicyBook.FactType;
import org.yuntu.model.PolicyBook.Measure;
import org.yuntu.model.PolicyBook.Rule;
import org.yuntu.model.PolicyCondition;
import org.yuntu.model.PolicySubject;

/// Reads the policy measures and their rules: `policy/*.csv`. Strict, as for the reference chains: what is wrong
/// anywhere is told at once.
public final class PolicyReader {

    private static final String FOLDER = "policy/";

    private final Datasets datasets;
    private final List<ReferenceProblem> problems = new ArrayList<>();

    private PolicyReader(Datasets datasets) {
        this.datasets = datasets;
    }

    /// @throws InvalidReferenceException naming every file, line, column and value that cannot be read
    public static PolicyBook read(Datasets datasets) {
        return new PolicyReader(datasets).readAll();
    }

    private PolicyBook readAll() {
        List<Document> documents =
                lines("documents.csv", "id,title,number,issuer,issued_on,division,note", PolicyReader::document);
        Set<String> documentIds = ids(documents, Document::id);
        List<Measure> measures = lines(
                "measures.csv",
                "id,document,article,title,applies_to,condition,benefit_type,amount,valid_until,departments,quote",
                line -> measure(line, documentIds));
        List<Fact> facts = lines("facts.csv", "fact,type,name_zh,name_en,settled_by,settled_by_en", PolicyReader::fact);
        Set<String> measureIds = ids(measures, Measure::id);
        Set<String> factIds = ids(facts, Fact::id);
        List<Rule> rules = lines(
                "rules.csv",
                "rule,measure,subject,conditions,benefit,amount_yuan,rate,base,cap_yuan,period,from,until,note",
                line -> rule(line, measureIds, factIds));
        if (!problems.isEmpty()) {
            throw new InvalidReferenceException(problems);
        }
        return new PolicyBook(documents, measures, facts, rules);
    }

    private <T> List<T> lines(String file, String header, Function<Line, @Nullable T> read) {
        List<T> all = new ArrayList<>();
        for (Line line : ReferenceTable.read(datasets, FOLDER + file, header, problems)) {
            T value = read.apply(line);
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }

    private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }

    private static Document document(Line line) {
        return new Document(
                line.required("id"),
                line.required("title"),
                line.get("number"),
                line.get("issuer"),
                date(line, "issued_on"),
                line.required("division"),
                line.get("note"));
    }

    private static Measure measure(Line line, Set<String> documents) {
        known(line, "document", documents, "name a document of documents.csv");
        return new Measure(
                line.required("id"),
                line.required("document"),
                line.required("article"),
                line.required("title"),
                line.get("applies_to"),
                line.get("condition"),
                line.get("benefit_type"),
                line.get("amount"),
                date(line, "valid_until"),
                line.get("departments").isEmpty()
                        ? List.of()
                        : List.of(line.get("departments").split("；")),
                line.required("quote"));
    }

    private static @Nullable Fact fact(Line line) {
        FactType type = constant(line, "type", FactType.class);
        return type == null
                ? null
                : new Fact(
                        line.required("fact"),
                        type,
                        line.required("name_zh"),
                        line.required("name_en"),
                        line.required("settled_by"),
                        line.required("settled_by_en"));
    }

    private static @Nullable Rule rule(Line line, Set<String> measures, Set<String> facts) {
        known(line, "measure", measures, "name a measure of measures.csv");
        if (!line.get("base").isEmpty()) {
            known(line, "base", facts, "name a fact of facts.csv");
        }
        PolicySubject subject = constant(line, "subject", PolicySubject.class);
        PolicyBenefit benefit = constant(line, "benefit", PolicyBenefit.class);
        if (subject == null || benefit == null) {
            return null;
        }
        return new Rule(
                line.required("rule"),
                line.required("measure"),
                subject,
                conditions(line, facts),
                benefit,
                number(line, "amount_yuan"),
                number(line, "rate"),
                line.get("base"),
                number(line, "cap_yuan"),
                line.get("period"),
                date(line, "from"),
                date(line, "until"),
                line.get("note"));
    }

    private static List<PolicyCondition> conditions(Line line, Set<String> facts) {
        try {
            List<PolicyCondition> conditions = PolicyCondition.parseAll(line.get("conditions"));
            conditions.stream()
                    .filter(condition -> !facts.contains(condition.fact()))
                    .forEach(condition ->
                            line.problem("conditions", condition.fact() + " is no fact of facts.csv; add it there"));
            return conditions;
        } catch (IllegalArgumentException e) {
            line.problem("conditions", String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private static void known(Line line, String column, Set<String> ids, String remedy) {
        if (!ids.contains(line.get(column))) {
            line.problem(column, remedy);
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Line line, String column, Class<E> type) {
        try {
            return Enum.valueOf(type, line.get(column).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            line.problem(column, "write one of the constants of " + type.getSimpleName() + " in lower case");
            return null;
        }
    }

    private static @Nullable LocalDate date(Line line, String column) {
        String text = line.get(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            line.problem(column, "write a date as 2022-06-01, or leave it empty");
            return null;
        }
    }

    private static @Nullable BigDecimal number(Line line, String column) {
        String text = line.get(column);
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            line.problem(column, "write a number, or leave it empty");
            return null;
        }
    }
}

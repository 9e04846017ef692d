package org.yuntu.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// 制度链 as data: documents, the measures in their articles, and the rules that say to whom a measure applies and
/// what it gives. Source: `datasets/policy`.
public record PolicyBook(List<Document> documents, List<Measure> measures, List<Fact> facts, List<Rule> rules) {

    public PolicyBook {
        documents = List.copyOf(documents);
        measures = List.copyOf(measures);
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
    }

    /// @param number 文号, or empty
    /// @param issuedOn null when the text bears no date
    /// @param division code of the area where the document holds
    public record Document(
            String id,
            String title,
            String number,
            String issuer,
            @Nullable LocalDate issuedOn,
            String division,
            String note) {}

    /// One measure of an article, in the words of the document.
    ///
    /// @param validUntil last day, or null when the document sets none
    public record Measure(
            String id,
            String document,
            String article,
            String title,
            String appliesTo,
            String condition,
            String benefitType,
            String amount,
            @Nullable LocalDate validUntil,
            List<String> departments,
            String quote) {

        public Measure {
            departments = List.copyOf(departments);
        }
    }

    /// How a fact is written.
    public enum FactType {
        FLAG,
        NUMBER,
        MONEY,
        SHARE,
        TEXT,
        SET
    }

    /// Something that must be known of a subject before a rule can be judged.
    ///
    /// @param settledBy which data would tell; `settledByEn` alike
    public record Fact(String id, FactType type, String nameZh, String nameEn, String settledBy, String settledByEn) {}

    /// To whom a measure applies and what it gives. Several rules of one measure are alternatives or grades.
    ///
    /// @param rate share 0..1, or another factor that the note explains
    /// @param base fact that the rate is taken of, or empty
    /// @param capYuan most that is paid
    /// @param period `once`, `year` or empty
    /// @param from first day of this grade, null = with the document
    /// @param until last day of this grade, null = with the measure
    public record Rule(
            String id,
            String measure,
            PolicySubject subject,
            List<PolicyCondition> conditions,
            PolicyBenefit benefit,
            @Nullable BigDecimal amountYuan,
            @Nullable BigDecimal rate,
            String base,
            @Nullable BigDecimal capYuan,
            String period,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String note) {

        public Rule {
            conditions = List.copyOf(conditions);
        }
    }

    public Map<String, Measure> measuresById() {
        return byId(measures, Measure::id);
    }

    public Map<String, Document> documentsById() {
        return byId(documents, Document::id);
    }

    public Map<String, Fact> factsById() {
        return byId(facts, Fact::id);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}

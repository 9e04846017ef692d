package org.yuntu.analysis.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.policy.PolicyMatch.Verdict;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicyBook.Document;
import org.yuntu.model.PolicyBook.Measure;
import org.yuntu.model.PolicyBook.Rule;
import org.yuntu.model.PolicyCondition;

/// Holds the rules of a policy book against subjects. What is not known stays unknown: a measure is neither promised
/// nor denied for want of data.
///
/// Definition: `docs/analyses.md`, 政策匹配.
public final class PolicyEngine {

    private final PolicyBook book;
    private final Map<String, Measure> measures;
    private final Map<String, Document> documents;

    public PolicyEngine(PolicyBook book) {
        this.book = book;
        this.measures = book.measuresById();
        this.documents = book.documentsById();
    }

    /// All rules for this kind of subject, in the order of the book.
    ///
    /// @param day on which the question is asked
    public List<PolicyMatch> match(SubjectFacts subject, LocalDate day) {
        return book.rules().stream()
                .filter(rule -> rule.subject() == subject.kind())
                .map(rule -> match(rule, subject, day))
                .toList();
    }

    private PolicyMatch match(Rule rule, SubjectFacts subject, LocalDate day) {
        Measure measure = known(measures, rule.measure());
        Document document = known(documents, measure.document());
        List<PolicyCondition> failed = new ArrayList<>();
        List<PolicyCondition> open = new ArrayList<>();
        for (PolicyCondition condition : rule.conditions()) {
            Optional<Boolean> holds = subject.find(condition.fact()).map(value -> holds(condition, value));
            if (holds.isEmpty()) {
                open.add(condition);
            } else if (!holds.get()) {
                failed.add(condition);
            }
        }
        boolean outOfArea = !subject.divisions().contains(document.division());
        boolean over = isBefore(rule.until(), day);
        boolean notYet = isBefore(day, document.issuedOn()) || isBefore(day, rule.from());
        Verdict verdict = failed.isEmpty() && !outOfArea && !notYet && !over
                ? open.isEmpty() ? Verdict.APPLIES : Verdict.UNKNOWN
                : Verdict.NOT;
        return new PolicyMatch(
                measure,
                rule,
                verdict,
                failed,
                open,
                new PolicyAmounts(subject).of(rule),
                isBefore(measure.validUntil(), day) || over,
                outOfArea,
                notYet);
    }

    private static boolean isBefore(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first != null && second != null && first.isBefore(second);
    }

    private static boolean holds(PolicyCondition condition, FactValue value) {
        return switch (value) {
            case FactValue.Flag flag -> condition.holds(flag.value());
            case FactValue.Number number -> condition.holds(number.value());
            case FactValue.Text text -> condition.holds(text.value());
            case FactValue.Words words -> condition.holds(words.values());
        };
    }

    private static <T> T known(Map<String, T> all, String id) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalStateException("The policy book names " + id + " but does not hold it");
        }
        return found;
    }
}

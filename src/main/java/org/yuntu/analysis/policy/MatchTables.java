package org.yuntu.analysis.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.policy.PolicyAmount.Kind;
import org.yuntu.analysis.policy.PolicyMatch.Verdict;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicyBook.Document;
import org.yuntu.model.PolicyBook.Fact;
import org.yuntu.model.PolicyBook.Measure;
import org.yuntu.model.PolicyCondition;

/// Matches as tables: of one subject, or of all measures.
final class MatchTables {

    private final PolicyBook book;
    private final Map<String, Document> documents;
    private final Map<String, Fact> facts;
    private final Departments departments;

    MatchTables(PolicyBook book, Departments departments) {
        this.book = book;
        this.documents = book.documentsById();
        this.facts = book.factsById();
        this.departments = departments;
    }

    /// @param all whether what does not apply is listed too
    ResultTable matches(List<PolicyMatch> matches, boolean all) {
        ResultTable.Builder table = ResultTable.of(
                "matches",
                Column.entity("measure"),
                Column.text("article"),
                Column.text("verdict").asDerived(),
                Column.text("benefit"),
                Column.text("amountKind"),
                Column.money("amount").asDerived(),
                Column.money("otherReading").asDerived(),
                Column.text("working"),
                Column.list("conditions"),
                Column.list("missing"),
                Column.list("departments"),
                Column.list("flags"),
                Column.text("note"));
        matches.stream()
                .filter(m -> all || m.verdict() != Verdict.NOT)
                .sorted(Comparator.comparing(PolicyMatch::verdict)
                        .thenComparing(PolicyMatch::expired)
                        .thenComparing(m -> m.amount().kind())
                        .thenComparing(MatchTables::yuan, Comparator.reverseOrder())
                        .thenComparing(m -> m.rule().id()))
                .forEach(m -> table.row(List.of(
                        measure(m.measure()),
                        Cell.text(article(m.measure())),
                        Cell.word(m.verdict()),
                        Cell.word(m.rule().benefit()),
                        Cell.word(m.amount().kind()),
                        money(m.amount().yuan()),
                        money(m.amount().otherReading()),
                        Cell.text(m.amount().working()),
                        Cell.list(conditions(m)),
                        Cell.list(missing(m)),
                        Cell.list(organs(m.measure())),
                        Cell.list(flags(m)),
                        Cell.text(m.rule().note()))));
        return table.build();
    }

    /// What the rules ask of the subject: first what is missing where a measure hangs on it.
    ///
    /// @param given facts the asker stated
    ResultTable facts(SubjectFacts subject, List<PolicyMatch> matches, Set<String> given) {
        Map<String, Set<String>> words = new TreeMap<>();
        Map<String, Long> open = new TreeMap<>();
        for (PolicyMatch match : matches) {
            match.rule()
                    .conditions()
                    .forEach(c -> words.computeIfAbsent(c.fact(), _ -> new TreeSet<>())
                            .addAll(c.values()));
            if (!match.rule().base().isEmpty()) {
                words.computeIfAbsent(match.rule().base(), _ -> new TreeSet<>());
            }
            if (match.verdict() != Verdict.NOT && !match.expired()) {
                missingFacts(match).forEach(f -> open.merge(f, 1L, Long::sum));
            }
        }
        ResultTable.Builder table = ResultTable.of(
                "facts",
                Column.entity("fact"),
                Column.text("form"),
                Column.text("value"),
                Column.text("origin"),
                Column.integer("open", "items").asDerived(),
                Column.list("options"),
                Column.text("settledBy"));
        book.facts().stream()
                .filter(fact -> words.containsKey(fact.id()))
                .sorted(Comparator.comparing((Fact fact) -> -open.getOrDefault(fact.id(), 0L))
                        .thenComparing(Fact::id))
                .forEach(fact -> table.row(
                        Cell.of(fact(fact.id())),
                        Cell.word(fact.type()),
                        subject.find(fact.id()).map(MatchTables::shown).orElseGet(Cell::none),
                        Cell.word(origin(subject, fact, given)),
                        Cell.integer(open.getOrDefault(fact.id(), 0L)),
                        Cell.list(words.getOrDefault(fact.id(), Set.of()).stream()
                                .filter(w -> !w.equals(PolicyCondition.ANY))
                                .map(CellValue.Text::new)
                                .toList()),
                        Cell.of(phrase("tellingData", settledBy(fact.id())))));
        return table.build();
    }

    private static String origin(SubjectFacts subject, Fact fact, Set<String> given) {
        if (given.contains(fact.id())) {
            return "given";
        }
        return subject.find(fact.id()).isPresent() ? "known" : "unknown";
    }

    private static Cell shown(FactValue value) {
        return switch (value) {
            case FactValue.Flag flag -> Cell.word(flag.value() ? "true" : "false");
            case FactValue.Number number -> Cell.text(number.value().toPlainString());
            case FactValue.Text text -> Cell.text(text.value());
            case FactValue.Words all -> Cell.text(String.join("、", all.values()));
        };
    }

    List<Note> matchNotes(SubjectFacts subject, List<PolicyMatch> matches) {
        return List.of(
                Note.finding(
                        "subject",
                        subject.name().isEmpty() ? new CellValue.Word("described") : new CellValue.Text(subject.name()),
                        new CellValue.Whole(count(matches, Verdict.APPLIES)),
                        new CellValue.Whole(count(matches, Verdict.UNKNOWN)),
                        new CellValue.Money(payments(matches).doubleValue())),
                Note.advice("facts"),
                Note.limit("notADecision"));
    }

    List<ResultTable> overview(Map<SubjectFacts, List<PolicyMatch>> matches, int top) {
        return List.of(measures(matches.values()), subjects(matches, top));
    }

    List<Note> overviewNotes(Map<SubjectFacts, List<PolicyMatch>> matches) {
        long computable = book.rules().stream()
                .filter(MatchTables::isComputable)
                .map(PolicyBook.Rule::measure)
                .distinct()
                .count();
        return List.of(
                Note.finding(
                        "overview",
                        new CellValue.Whole(book.measures().size()),
                        new CellValue.Whole(computable),
                        new CellValue.Whole(matches.size())),
                Note.limit("closedLists"),
                Note.limit("notADecision"));
    }

    private static boolean isComputable(PolicyBook.Rule rule) {
        return rule.amountYuan() != null
                || rule.capYuan() != null
                || (rule.rate() != null && !rule.base().isEmpty());
    }

    private ResultTable measures(Collection<List<PolicyMatch>> matches) {
        Map<String, List<PolicyMatch>> byMeasure = new TreeMap<>();
        matches.stream()
                .flatMap(List::stream)
                .forEach(m -> byMeasure
                        .computeIfAbsent(m.measure().id(), _ -> new ArrayList<>())
                        .add(m));
        ResultTable.Builder table = ResultTable.of(
                "measures",
                Column.entity("measure"),
                Column.text("article"),
                Column.text("appliesTo"),
                Column.text("stated"),
                Column.integer("applies", "subjects").asDerived(),
                Column.integer("unknown", "subjects").asDerived(),
                Column.money("payments").asDerived(),
                Column.date("validUntil"),
                Column.list("departments"));
        for (Measure measure : book.measures()) {
            List<PolicyMatch> own = byMeasure.getOrDefault(measure.id(), List.of());
            table.row(List.of(
                    measure(measure),
                    Cell.text(article(measure)),
                    Cell.text(measure.appliesTo()),
                    Cell.text(measure.amount()),
                    Cell.integer(count(own, Verdict.APPLIES)),
                    Cell.integer(count(own, Verdict.UNKNOWN)),
                    payments(own).signum() == 0
                            ? Cell.none()
                            : Cell.money(payments(own).doubleValue()),
                    Cell.date(Optional.ofNullable(measure.validUntil())),
                    Cell.list(organs(measure))));
        }
        return table.build();
    }

    private static ResultTable subjects(Map<SubjectFacts, List<PolicyMatch>> matches, int top) {
        ResultTable.Builder table = ResultTable.of(
                "subjects",
                Column.entity("subject"),
                Column.text("kind"),
                Column.integer("applies", "items").asDerived(),
                Column.integer("unknown", "items").asDerived(),
                Column.money("payments").asDerived());
        matches.entrySet().stream()
                .filter(e -> count(e.getValue(), Verdict.APPLIES) > 0)
                .sorted(Comparator.comparing(
                                (Map.Entry<SubjectFacts, List<PolicyMatch>> e) -> payments(e.getValue()),
                                Comparator.reverseOrder())
                        .thenComparing(e -> count(e.getValue(), Verdict.APPLIES), Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().id()))
                .limit(top)
                .forEach(e -> table.row(
                        Cell.entity(e.getKey().id(), e.getKey().name()),
                        Cell.word(e.getKey().kind()),
                        Cell.integer(count(e.getValue(), Verdict.APPLIES)),
                        Cell.integer(count(e.getValue(), Verdict.UNKNOWN)),
                        Cell.money(payments(e.getValue()).doubleValue())));
        return table.build();
    }

    private static Cell measure(Measure measure) {
        return Cell.entity(measure.id(), measure.title());
    }

    private String article(Measure measure) {
        Document document = documents.get(measure.document());
        String name = document == null ? measure.document() : document.title();
        return "《" + name + "》" + measure.article();
    }

    private List<CellValue> conditions(PolicyMatch match) {
        return match.rule().conditions().stream()
                .map(c -> phrase(
                        "condition",
                        new CellValue.Word(
                                match.open().contains(c)
                                        ? "open"
                                        : match.failed().contains(c) ? "fails" : "holds"),
                        fact(c.fact()),
                        new CellValue.Text(c.operator().sign()),
                        value(c)))
                .toList();
    }

    private static CellValue value(PolicyCondition condition) {
        return switch (String.join("/", condition.values())) {
            case "yes" -> new CellValue.Flag(true);
            case "no" -> new CellValue.Flag(false);
            case String values -> new CellValue.Text(values);
        };
    }

    private List<CellValue> missing(PolicyMatch match) {
        return missingFacts(match)
                .map(f -> phrase("missing", fact(f), settledBy(f)))
                .toList();
    }

    private static Stream<String> missingFacts(PolicyMatch match) {
        return Stream.concat(
                        match.open().stream().map(PolicyCondition::fact),
                        Stream.of(match.amount().missingFact()).filter(f -> !f.isEmpty()))
                .distinct();
    }

    private CellValue fact(String id) {
        Fact fact = facts.get(id);
        return fact == null ? new CellValue.Text(id) : CellValue.Entity.word(fact.id(), fact.nameZh(), fact.nameEn());
    }

    private CellValue settledBy(String id) {
        Fact fact = facts.get(id);
        return fact == null ? new CellValue.Text("") : CellValue.Entity.word("", fact.settledBy(), fact.settledByEn());
    }

    private List<CellValue> organs(Measure measure) {
        return measure.departments().stream()
                .map(word -> departments
                        .findSuccessors(word)
                        .<CellValue>map(now -> phrase("renamed", new CellValue.Text(word), new CellValue.Text(now)))
                        .orElseGet(() -> new CellValue.Text(word)))
                .toList();
    }

    private List<CellValue> flags(PolicyMatch match) {
        List<CellValue> flags = new ArrayList<>();
        if (match.expired()) {
            flags.add(new CellValue.Word("expired"));
        }
        if (match.outOfArea()) {
            flags.add(new CellValue.Word("outOfArea"));
        }
        if (match.notYet()) {
            flags.add(new CellValue.Word("notYet"));
        }
        if (match.measure().departments().stream()
                .anyMatch(d -> departments.findSuccessors(d).isPresent())) {
            flags.add(new CellValue.Word("organRenamed"));
        }
        return flags;
    }

    private static CellValue phrase(String key, CellValue... arguments) {
        return new CellValue.Phrase(key, List.of(arguments));
    }

    private static Cell money(@Nullable BigDecimal yuan) {
        return yuan == null ? Cell.none() : Cell.money(yuan.doubleValue());
    }

    private static BigDecimal yuan(PolicyMatch match) {
        BigDecimal yuan = match.amount().yuan();
        return yuan == null ? BigDecimal.ZERO : yuan;
    }

    private static long count(List<PolicyMatch> matches, Verdict verdict) {
        return matches.stream()
                .filter(m -> m.verdict() == verdict && !m.expired())
                .map(m -> m.rule().id())
                .count();
    }

    /// Sums that are paid out; upper limits, deductions and taxes saved are not added up with them.
    private static BigDecimal payments(List<PolicyMatch> matches) {
        return matches.stream()
                .filter(m -> m.verdict() == Verdict.APPLIES
                        && !m.expired()
                        && m.amount().kind() == Kind.PAYMENT)
                .map(MatchTables::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

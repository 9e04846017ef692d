package org.yuntu.analysis.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.Snapshot;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.supply.Purchases;
import org.yuntu.analysis.supply.SupplyNetworks;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.Row;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicySubject;

/// 政策匹配 (B.9): which of the measures apply to an enterprise, platform, carrier, fund or project, what they are
/// worth in yuan, and which fact is missing where that cannot be told. Without a subject: every measure with the
/// number of those it reaches.
@Component
final class PolicyMatchingAnalysis implements Analysis {

    private static final Parameter<String> SUBJECT = Parameter.text("subject", "id, credit code, name");
    private static final Parameter<String> FACTS = Parameter.text("facts", GivenFacts.FORM);

    /// Whether the subject is a firm without a record, of which only what is given is known.
    private static final Parameter<Boolean> DESCRIBED = Parameter.flag("described", false);

    private static final Parameter<Boolean> ALL = Parameter.flag("all", false);
    private static final Parameter<Integer> TOP = Parameter.count("top", 100, 1, 100_000);

    /// Most names a message lists.
    private static final int SHOWN = 10;

    private final Ecosystems ecosystems;
    private final SupplyNetworks networks;
    private final PolicyBooks books;
    private final Snapshot<List<PolicySubjects.Firm>> firms;

    PolicyMatchingAnalysis(Ecosystems ecosystems, SupplyNetworks networks, PolicyBooks books, GraphStore store) {
        this.ecosystems = ecosystems;
        this.networks = networks;
        this.books = books;
        this.firms = new Snapshot<>(
                store, graph -> graph.list("analysis/policy_enterprises", Map.of(), PolicyMatchingAnalysis::firm));
    }

    @Override
    public AnalysisInfo info() {
        return AnalysisInfo.of(
                "policy-matching", SUBJECT, FACTS, DESCRIBED, ALL, TOP, EcosystemView.KINDS, EcosystemView.SYNTHETIC);
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        EcosystemView view = ecosystems.view(request);
        PolicyBook book = books.current();
        PolicyEngine engine = new PolicyEngine(book);
        MatchTables tables = new MatchTables(book, new Departments(view.departments()));
        String wanted = request.get(SUBJECT).strip();
        if (wanted.isEmpty() && !request.get(DESCRIBED)) {
            PolicySubjects reader = reader(request, view);
            List<SubjectFacts> subjects = new ArrayList<>();
            firms.current().forEach(firm -> subjects.add(reader.firm(firm)));
            subjects.addAll(reader.others());
            Set<String> here = request.scope().codes();
            Map<SubjectFacts, List<PolicyMatch>> matches =
                    new TreeMap<>(Comparator.comparing(SubjectFacts::kind).thenComparing(SubjectFacts::id));
            subjects.stream()
                    .filter(s -> s.divisions().stream().anyMatch(here::contains))
                    .forEach(s -> matches.put(s, engine.match(s, request.date())));
            return view.result(info(), tables.overview(matches, request.get(TOP)), tables.overviewNotes(matches));
        }
        SubjectFacts subject =
                request.get(DESCRIBED) ? described(request) : find(firms.current(), reader(request, view), wanted);
        Map<String, FactValue> given = GivenFacts.read(request.get(FACTS), book);
        SubjectFacts told = new SubjectFacts(
                subject.kind(),
                subject.id(),
                subject.name(),
                subject.divisions(),
                new FactMap().all(subject.facts()).all(given).build());
        List<PolicyMatch> matches = engine.match(told, request.date());
        return view.result(
                info(),
                List.of(tables.matches(matches, request.get(ALL)), tables.facts(told, matches, given.keySet())),
                tables.matchNotes(told, matches));
    }

    private PolicySubjects reader(AnalysisRequest request, EcosystemView view) {
        return new PolicySubjects(view, Purchases.of(networks.view(request)), request.date());
    }

    /// A firm in the area, of which nothing else is known.
    private static SubjectFacts described(AnalysisRequest request) {
        Set<String> codes = new TreeSet<>(request.scope().codes());
        codes.add(request.scope().province());
        if (request.scope().level() == Scope.Level.COUNTY) {
            codes.add(request.scope().code().substring(0, 4) + "00");
        }
        return new SubjectFacts(PolicySubject.ENTERPRISE, "", "", codes, Map.of());
    }

    /// By id, credit code or name, else by the only name that holds the text.
    private static SubjectFacts find(List<PolicySubjects.Firm> firms, PolicySubjects reader, String wanted) {
        List<SubjectFacts> others = reader.others();
        List<SubjectFacts> exact = Stream.concat(
                        firms.stream().filter(f -> f.isCalled(wanted)).map(reader::firm),
                        others.stream()
                                .filter(s -> s.id().equals(wanted) || s.name().equals(wanted)))
                .toList();
        List<SubjectFacts> found = exact.isEmpty()
                ? Stream.concat(
                                firms.stream()
                                        .filter(f -> f.name().contains(wanted))
                                        .map(reader::firm),
                                others.stream().filter(s -> s.name().contains(wanted)))
                        .limit(SHOWN)
                        .toList()
                : exact;
        if (found.size() != 1) {
            throw new InvalidQueryException(
                    InvalidQueryException.Field.PARAMETER,
                    wanted,
                    found.isEmpty()
                            ? "name, credit code, id"
                            : found.stream()
                                    .map(s -> s.name() + " (" + s.id() + ")")
                                    .collect(Collectors.joining(", ")));
        }
        return found.getFirst();
    }

    static PolicySubjects.Firm firm(Row row) {
        double employees = row.decimal("employees", -1);
        return new PolicySubjects.Firm(
                row.text("id"),
                row.text("name"),
                Objects.requireNonNullElse(row.findText("creditCode"), ""),
                row.date("establishedOn"),
                employees < 0 ? OptionalInt.empty() : OptionalInt.of((int) employees),
                row.texts("tiers"),
                Objects.requireNonNullElse(row.findText("role"), ""),
                new TreeSet<>(row.texts("codes")),
                row.texts("clusters"));
    }
}

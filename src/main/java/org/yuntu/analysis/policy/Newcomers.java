package org.yuntu.analysis.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.policy.PolicyMatch.Verdict;
import org.yuntu.analysis.supply.Purchases;
import org.yuntu.graph.GraphReader;
import org.yuntu.model.PolicyBook;

/// What measures offer a firm from elsewhere for moving in.
public final class Newcomers {

    private static final String MOVED_IN = "movedInFromOutside";

    private final PolicyEngine engine;
    private final PolicySubjects reader;
    private final Map<String, PolicySubjects.Firm> firms = new TreeMap<>();
    private final AnalysisRequest request;
    private final Set<String> divisions;

    /// @param divisions the area and all it lies in
    public Newcomers(
            GraphReader graph,
            PolicyBook book,
            EcosystemView view,
            Purchases purchases,
            AnalysisRequest request,
            Set<String> divisions) {
        this.engine = new PolicyEngine(book);
        this.reader = new PolicySubjects(view, purchases, request.date());
        this.request = request;
        this.divisions = divisions;
        graph.list("analysis/policy_enterprises", Map.of(), PolicyMatchingAnalysis::firm)
                .forEach(f -> firms.put(f.id(), f));
    }

    /// Measures in force that ask for moving in, as if it had moved into the area; those known not to apply left out.
    public List<PolicyMatch> offers(String firm) {
        PolicySubjects.Firm known = firms.get(firm);
        if (known == null) {
            return List.of();
        }
        SubjectFacts facts = reader.firm(known);
        SubjectFacts moved = new SubjectFacts(
                facts.kind(),
                facts.id(),
                facts.name(),
                divisions,
                new FactMap().all(facts.facts()).flag(MOVED_IN, true).build());
        return engine.match(moved, request.date()).stream()
                .filter(m -> m.verdict() != Verdict.NOT && !m.expired() && !m.outOfArea() && !m.notYet())
                .filter(m ->
                        m.rule().conditions().stream().anyMatch(c -> c.fact().equals(MOVED_IN)))
                .toList();
    }
}

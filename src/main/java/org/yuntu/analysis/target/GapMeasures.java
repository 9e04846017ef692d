package org.yuntu.analysis.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.policy.FactValue;
import org.yuntu.analysis.policy.PolicyEngine;
import org.yuntu.analysis.policy.PolicyMatch;
import org.yuntu.analysis.policy.PolicyMatch.Verdict;
import org.yuntu.analysis.policy.SubjectFacts;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicySubject;

/// Measures that apply to closing a gap.
public final class GapMeasures {

    /// What one may do about a gap, as the rules of the policy book call it (fact `gapTreatment`).
    public enum Treatment {
        /// Attract a maker from elsewhere.
        ATTRACT("引进"),
        /// Help a local firm to extend.
        GROW("培育"),
        /// Develop it together with a platform.
        COOPERATE("协同");

        private final String word;

        Treatment(String word) {
            this.word = word;
        }
    }

    public record Applicable(PolicyMatch match, PolicyPlaces.Place place) {

        /// Whether the measure is for one of the treatments, and not for gaps whatever is done about them.
        boolean asksForTreatment() {
            return match.rule().conditions().stream().anyMatch(c -> c.fact().equals(TREATMENT));
        }
    }

    private static final String TREATMENT = "gapTreatment";

    private final PolicyEngine engine;
    private final PolicyPlaces places;
    private final AnalysisRequest request;

    public GapMeasures(PolicyBook book, GapProjection projection, AnalysisRequest request) {
        this.engine = new PolicyEngine(book);
        this.places = new PolicyPlaces(book, projection, request.scope());
        this.request = request;
    }

    /// Those that apply or may apply, the certain ones first, and those that only have expired.
    ///
    public List<Applicable> of(SegmentRow row, Set<Treatment> treatments, boolean noPlatform, boolean noPilotBase) {
        Map<String, FactValue> facts = new HashMap<>();
        row.action().ifPresent(a -> facts.put("gapAction", new FactValue.Text(a.nameZh())));
        facts.put("chokepoint", new FactValue.Flag(row.chokepoint().flagged()));
        if (row.demand().leadersKnown()) {
            facts.put("leaderDemand", new FactValue.Flag(row.demand().leaders() > 0));
        }
        facts.put("noPlatform", new FactValue.Flag(noPlatform));
        facts.put("noPilotBase", new FactValue.Flag(noPilotBase));
        Map<String, PolicyMatch> best = new TreeMap<>();
        List<Optional<Treatment>> each = treatments.isEmpty()
                ? List.of(Optional.empty())
                : treatments.stream().map(Optional::of).toList();
        for (Optional<Treatment> treatment : each) {
            Map<String, FactValue> all = new HashMap<>(facts);
            treatment.ifPresent(t -> all.put(TREATMENT, new FactValue.Text(t.word)));
            engine.match(subject(row, all), request.date()).stream()
                    .filter(GapMeasures::isWorthTelling)
                    .forEach(m ->
                            best.merge(m.rule().id(), m, (a, b) -> a.verdict().compareTo(b.verdict()) <= 0 ? a : b));
        }
        List<Applicable> found = new ArrayList<>();
        best.values().stream()
                .sorted(Comparator.comparing(PolicyMatch::expired)
                        .thenComparing(PolicyMatch::verdict)
                        .thenComparing(m -> m.amount().kind())
                        .thenComparing(m -> m.rule().id()))
                .forEach(m -> places.find(m.measure().document()).ifPresent(p -> found.add(new Applicable(m, p))));
        found.sort(Comparator.comparing(a -> !a.place().onlyIn().isEmpty()));
        return found;
    }

    private SubjectFacts subject(SegmentRow row, Map<String, FactValue> facts) {
        return new SubjectFacts(
                PolicySubject.GAP, row.segment().id(), row.segment().nameZh(), places.divisions(), facts);
    }

    private static boolean isWorthTelling(PolicyMatch match) {
        return match.verdict() != Verdict.NOT
                || match.failed().isEmpty() && match.expired() && !match.outOfArea() && !match.notYet();
    }
}

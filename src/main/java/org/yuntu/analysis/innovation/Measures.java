package org.yuntu.analysis.innovation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.policy.FactValue;
import org.yuntu.analysis.policy.PolicyEngine;
import org.yuntu.analysis.policy.PolicyMatch;
import org.yuntu.analysis.policy.SubjectFacts;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicyBook.Document;
import org.yuntu.model.PolicyBook.Measure;
import org.yuntu.model.PolicySubject;

/// The measures of the policy book that are in force in the area on the day, and those that apply to a gap.
final class Measures {

    private final PolicyEngine engine;
    private final LocalDate day;
    private final Set<String> codes;
    private final List<Measure> inForce;
    private final boolean loaded;

    /// @param reach the area and all it lies in
    Measures(PolicyBook book, Set<String> reach, LocalDate day) {
        this.engine = new PolicyEngine(book);
        this.day = day;
        this.codes = reach;
        Map<String, Document> documents = book.documentsById();
        this.inForce = book.measures().stream()
                .filter(m -> isInForce(m, documents.get(m.document())))
                .toList();
        this.loaded = !book.measures().isEmpty();
    }

    /// The area and all it lies in: what holds there holds here.
    static Set<String> reach(Scope scope, Map<String, Division> divisions) {
        Set<String> reach = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(scope.codes());
        while (!open.isEmpty()) {
            Division division = divisions.get(open.peek());
            if (reach.add(open.pop()) && division != null && !division.parent().isEmpty()) {
                open.add(division.parent());
            }
        }
        return reach;
    }

    List<Measure> inForce() {
        return inForce;
    }

    /// Whether there is a policy book at all.
    boolean isLoaded() {
        return loaded;
    }

    /// Held against one gap; expired ones are left out.
    ///
    /// @param provincialPlatform whether a platform of the province or above works on it
    /// @param pilotBase whether a pilot base does
    List<PolicyMatch> match(SegmentRow gap, boolean provincialPlatform, boolean pilotBase) {
        Map<String, FactValue> facts = new HashMap<>();
        gap.action().ifPresent(a -> facts.put("gapAction", new FactValue.Text(a.nameZh())));
        facts.put("chokepoint", new FactValue.Flag(gap.chokepoint().flagged()));
        facts.put("noPlatform", new FactValue.Flag(!provincialPlatform));
        facts.put("noPilotBase", new FactValue.Flag(!pilotBase));
        if (gap.demand().leaders() > 0 || gap.demand().leadersKnown()) {
            facts.put("leaderDemand", new FactValue.Flag(gap.demand().leaders() > 0));
        }
        SubjectFacts subject = new SubjectFacts(
                PolicySubject.GAP, gap.segment().id(), gap.segment().nameZh(), codes, facts);
        return engine.match(subject, day).stream().filter(m -> !m.expired()).toList();
    }

    private boolean isInForce(Measure measure, @Nullable Document document) {
        return document != null
                && codes.contains(document.division())
                && (document.issuedOn() == null || !day.isBefore(document.issuedOn()))
                && (measure.validUntil() == null || !day.isAfter(measure.validUntil()));
    }
}

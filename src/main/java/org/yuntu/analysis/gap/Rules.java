package org.yuntu.analysis.gap;

import static org.yuntu.analysis.RuleOutcome.Verdict.FIRED;
import static org.yuntu.analysis.RuleOutcome.Verdict.NOT;
import static org.yuntu.analysis.RuleOutcome.Verdict.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.ClusterSummary.LeaderStatus;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.Relation;
import org.yuntu.analysis.RuleOutcome;
import org.yuntu.analysis.RuleOutcome.Rule;
import org.yuntu.analysis.RuleOutcome.Verdict;
import org.yuntu.analysis.SegmentRow.Relative;
import org.yuntu.model.SegmentState;

/// The rules for 建链, 补链, 延链, 强链 and 提链, in the three-valued logic of Kleene: missing data never read as
/// "no".
///
/// Two of the extending rules go beyond the definition, which leaves an absent segment without covered neighbours
/// and without demand unanswered: such a segment is reached step by step from its nearest covered relative.
final class Rules {

    private static final Rule[] ALL = Rule.values();
    private static final List<RuleOutcome> NONE = Arrays.stream(ALL)
            .map(rule -> new RuleOutcome(rule, NOT, List.of()))
            .toList();

    private static final Set<Relation> BEFORE = EnumSet.of(Relation.PREDECESSOR, Relation.ANCESTOR);
    private static final Set<Relation> AFTER = EnumSet.of(Relation.SUCCESSOR, Relation.DESCENDANT);
    private static final Set<Relation> ADJACENT = EnumSet.of(Relation.PREDECESSOR, Relation.SUCCESSOR);
    private static final Set<Relation> ALONG = EnumSet.of(Relation.ANCESTOR, Relation.DESCENDANT);

    private final GapParameters parameters;
    private final SegmentFacts facts;

    /// The nearest covered relatives of each sort.
    private final Optional<Relative> before;

    private final Optional<Relative> after;
    private final Optional<Relative> adjacent;
    private final Optional<Relative> along;

    private Rules(GapParameters parameters, SegmentFacts facts) {
        this.parameters = parameters;
        this.facts = facts;
        before = nearest(BEFORE);
        after = nearest(AFTER);
        adjacent = nearest(ADJACENT);
        along = nearest(ALONG);
    }

    /// The outcome of every rule, in the order of [Rule]. None applies to what is not judged.
    static List<RuleOutcome> judge(GapParameters parameters, SegmentFacts facts) {
        if (facts.state() == SegmentState.EXTERNAL) {
            return NONE;
        }
        Rules rules = new Rules(parameters, facts);
        List<RuleOutcome> outcomes = new ArrayList<>(ALL.length);
        for (Rule rule : ALL) {
            outcomes.add(rules.judge(rule));
        }
        return outcomes;
    }

    private RuleOutcome judge(Rule rule) {
        return switch (rule) {
            case BUILD_INCOMPLETE ->
                outcome(rule, missing() && incomplete(), facts.completeness(), parameters.buildBelow());
            case BUILD_NO_LEADER -> new RuleOutcome(rule, noLeader(), List.of());
            case FILL_BETWEEN -> between(rule);
            case FILL_DEMANDED ->
                outcome(
                        rule,
                        missing() && demanded(),
                        facts.demand().firms(),
                        facts.demand().users());
            case EXTEND_ADJACENT -> extend(rule, 1);
            case EXTEND_STEPWISE -> extend(rule, 2);
            case EXTEND_RELATED -> extend(rule, 3);
            case STRENGTHEN_CONCENTRATED ->
                outcome(
                        rule,
                        made() && facts.depth().hhi() >= parameters.concentratedHhi(),
                        facts.depth().hhi(),
                        parameters.concentratedHhi(),
                        facts.depth().local(),
                        facts.depth().shareBasis());
            case STRENGTHEN_FRAGILE ->
                outcome(
                        rule,
                        facts.state() == SegmentState.FRAGILE
                                || (facts.state() == SegmentState.WEAK && facts.articulation()),
                        facts.depth().local(),
                        facts.state() == SegmentState.FRAGILE ? 0 : 1);
            case STRENGTHEN_SLOW ->
                new RuleOutcome(rule, facts.depth().local() == 0 ? NOT : unlessUnspecialised(), List.of());
            case UPGRADE_FEW_SPECIALISED -> fewSpecialised(rule);
            case UPGRADE_SIMPLE, UPGRADE_INNOVATION ->
                new RuleOutcome(rule, facts.state() == SegmentState.PRESENT ? unlessUnspecialised() : NOT, List.of());
        };
    }

    private boolean missing() {
        return facts.state() == SegmentState.ABSENT || facts.state() == SegmentState.FRAGILE;
    }

    private boolean made() {
        return facts.state() == SegmentState.PRESENT || facts.state() == SegmentState.WEAK;
    }

    private boolean demanded() {
        return facts.demand().firms() > 0;
    }

    private boolean incomplete() {
        return facts.completeness() < parameters.buildBelow();
    }

    private Verdict noLeader() {
        if (!parameters.leaderRequired() || !missing()) {
            return NOT;
        }
        return switch (facts.leader()) {
            case PRESENT -> NOT;
            case NONE -> FIRED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private RuleOutcome between(Rule rule) {
        return missing() && before.isPresent() && after.isPresent()
                ? new RuleOutcome(
                        rule, FIRED, List.of(before.get().segment(), after.get().segment()))
                : new RuleOutcome(rule, NOT, List.of());
    }

    /// Steps 1: next to a covered segment; 2: further along the chain; 3: sideways. The nearer one keeps the
    /// farther from firing.
    private RuleOutcome extend(Rule rule, int reach) {
        Optional<Relative> from = switch (reach) {
            case 1 -> adjacent;
            case 2 -> adjacent.isPresent() ? Optional.empty() : along;
            default ->
                adjacent.isPresent() || along.isPresent()
                        ? Optional.empty()
                        : facts.relatives().stream().findFirst();
        };
        boolean open = facts.state() == SegmentState.ABSENT
                && !demanded()
                && (reach == 1 || between(Rule.FILL_BETWEEN).verdict() == NOT);
        return open && from.isPresent()
                ? new RuleOutcome(
                        rule, FIRED, List.of(from.get().segment(), from.get().distance()))
                : new RuleOutcome(rule, NOT, List.of());
    }

    private Optional<Relative> nearest(Set<Relation> relations) {
        for (Relative relative : facts.relatives()) {
            if (relations.contains(relative.relation())) {
                return Optional.of(relative);
            }
        }
        return Optional.empty();
    }

    /// "Specialised here and …" with an unknown second part.
    private Verdict unlessUnspecialised() {
        return facts.quotient().value().isPresent()
                        && facts.quotient().value().getAsDouble() < parameters.specialisedLq()
                ? NOT
                : UNKNOWN;
    }

    private RuleOutcome fewSpecialised(Rule rule) {
        if (facts.state() != SegmentState.PRESENT || unlessUnspecialised() == NOT) {
            return new RuleOutcome(rule, NOT, List.of());
        }
        if (facts.specialisedShare().isEmpty()) {
            return new RuleOutcome(rule, UNKNOWN, List.of());
        }
        double share = facts.specialisedShare().getAsDouble();
        if (share >= facts.specialisedMedian()) {
            return new RuleOutcome(rule, NOT, List.of());
        }
        return facts.quotient().value().isPresent()
                ? new RuleOutcome(
                        rule, FIRED, List.of(facts.quotient().value().getAsDouble(), share, facts.specialisedMedian()))
                : new RuleOutcome(rule, UNKNOWN, List.of());
    }

    private static RuleOutcome outcome(Rule rule, boolean fired, Object... figures) {
        return fired ? new RuleOutcome(rule, FIRED, List.of(figures)) : new RuleOutcome(rule, NOT, List.of());
    }

    /// Whether the cluster as a whole has to be built first.
    static boolean build(GapParameters parameters, double completeness, LeaderStatus leader) {
        return completeness < parameters.buildBelow() || (parameters.leaderRequired() && leader == LeaderStatus.NONE);
    }
}

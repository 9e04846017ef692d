package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.SegmentRow.Relative;
import org.yuntu.analysis.innovation.SlotFilling.State;
import org.yuntu.analysis.policy.PolicyMatch;
import org.yuntu.analysis.policy.PolicyMatch.Verdict;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.SegmentState;

/// The circle around one missing or single-source segment: who needs it, who works on it, who makes what stands next
/// to it, which fund and zone are for its cluster, which measures apply to it.
///
/// @param laboratories platforms working on the product itself, a part of those of the slot
/// @param neighbours segments made here that stand directly next to it
/// @param applying measures that apply; `toCheck` those for which a fact is missing
record GapCircle(
        SegmentRow gap,
        Map<CircleSlot, SlotFilling> slots,
        List<Bearer> laboratories,
        List<SegmentRef> neighbours,
        List<PolicyMatch> applying,
        long toCheck) {

    private static final Set<SegmentState> STATES = EnumSet.of(SegmentState.ABSENT, SegmentState.FRAGILE);
    private static final Set<InnovationStage> RESEARCH =
            EnumSet.range(InnovationStage.BASIC_RESEARCH, InnovationStage.PILOT);

    /// The most severe missing and single-source segments of a cluster.
    static List<GapCircle> of(ClusterGaps gaps, int top, CircleSlots slots, StageCoverage coverage, Measures measures) {
        return gaps.pressing().stream()
                .filter(g -> STATES.contains(g.state()))
                .limit(top)
                .map(g -> of(g, slots, coverage, measures))
                .toList();
    }

    private static GapCircle of(SegmentRow gap, CircleSlots slots, StageCoverage coverage, Measures measures) {
        List<Bearer> laboratories = RESEARCH.stream()
                .flatMap(s -> coverage.segment(gap.segment().id(), s).bearers().stream())
                .distinct()
                .sorted(Comparator.comparing(Bearer::id))
                .toList();
        SlotFilling ofCluster = slots.of(gap.cluster(), CircleSlot.RESEARCH);
        List<Bearer> research = new ArrayList<>(laboratories);
        research.addAll(ofCluster.who().bearers());
        SlotFilling filling = SlotFilling.of(research, ofCluster.silent(), ofCluster.judged());
        boolean pilot = Stream.of(
                        coverage.segment(gap.segment().id(), InnovationStage.PILOT),
                        coverage.cluster(gap.cluster(), InnovationStage.PILOT))
                .anyMatch(StageCell::isCovered);
        List<PolicyMatch> matches = measures.match(gap, filling.hasAtLeastProvincial(), pilot);
        List<PolicyMatch> applying = distinct(matches, Verdict.APPLIES);
        List<String> measureIds = applying.stream().map(m -> m.measure().id()).toList();
        Map<CircleSlot, SlotFilling> all = new EnumMap<>(CircleSlot.class);
        all.put(CircleSlot.LEADER, leaders(gap, slots.leading()));
        all.put(CircleSlot.RESEARCH, filling);
        List<SegmentRef> neighbours = neighbours(gap);
        all.put(CircleSlot.SUPPLIERS, suppliers(gap, neighbours));
        all.put(CircleSlot.FUND, slots.of(gap.cluster(), CircleSlot.FUND));
        all.put(
                CircleSlot.GOVERNMENT,
                SlotFilling.of(List.of(), 0, measures.isLoaded()).counting(applying.size()));
        all.put(CircleSlot.ZONE, slots.of(gap.cluster(), CircleSlot.ZONE));
        return new GapCircle(
                gap,
                all,
                laboratories,
                neighbours,
                applying,
                distinct(matches, Verdict.UNKNOWN).stream()
                        .filter(m -> !measureIds.contains(m.measure().id()))
                        .count());
    }

    List<CircleSlot> slots(State state) {
        return slots.entrySet().stream()
                .filter(e -> e.getValue().state() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    SlotFilling at(CircleSlot slot) {
        return slots.getOrDefault(slot, SlotFilling.of(List.of(), 0, false));
    }

    /// 链主 and 龙头 here that make what needs it: who could pull it.
    private static SlotFilling leaders(SegmentRow gap, LeadingFirms leading) {
        Map<String, Bearer> who = new TreeMap<>();
        gap.demanders().stream()
                .map(FirmClaim::firm)
                .filter(FirmClaim.Firm::leader)
                .forEach(f -> who.put(f.id(), LeadingFirms.firm(f.id(), f.name())));
        gap.demand().users().forEach(u -> who.putAll(leading.bySegment().getOrDefault(u.id(), Map.of())));
        return SlotFilling.of(List.copyOf(who.values()), 0, gap.demand().leadersKnown())
                .counting(Math.max(who.size(), gap.demand().leaders()));
    }

    /// Firms that make it or could extend into it; where none is named, those segments next to it that are made here.
    private static SlotFilling suppliers(SegmentRow gap, List<SegmentRef> neighbours) {
        Map<String, Bearer> who = new TreeMap<>();
        Stream.concat(gap.makers().stream(), gap.extenders().stream())
                .map(FirmClaim::firm)
                .forEach(f -> who.put(f.id(), LeadingFirms.firm(f.id(), f.name())));
        return SlotFilling.of(List.copyOf(who.values()), 0, true).counting(Math.max(who.size(), neighbours.size()));
    }

    private static List<SegmentRef> neighbours(SegmentRow gap) {
        return gap.relatives().stream()
                .filter(r -> r.distance() <= 1)
                .map(Relative::segment)
                .toList();
    }

    /// One match for each measure; several rules of one are alternatives.
    private static List<PolicyMatch> distinct(List<PolicyMatch> matches, Verdict verdict) {
        Map<String, PolicyMatch> byMeasure = new TreeMap<>();
        matches.stream()
                .filter(m -> m.verdict() == verdict)
                .forEach(m -> byMeasure.putIfAbsent(m.measure().id(), m));
        return List.copyOf(byMeasure.values());
    }
}

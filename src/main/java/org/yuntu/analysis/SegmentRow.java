package org.yuntu.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yuntu.model.ChainAction;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

/// One segment of one cluster's template inside the area: its state, how much it matters, what to do, and who.
///
/// @param weight importance as stated, 1..5
/// @param because what put it into its state
/// @param absentEverywhere no maker elsewhere either: a hole in the data or a true frontier, never a target for
/// attracting firms
/// @param action what to do, when a rule fires
/// @param segmentAction what the segment's own rules say, even where the whole cluster has to be built first
/// @param runnersUp further actions whose rules fire, by precedence
/// @param undetermined actions that could not be judged because data are missing, by precedence
/// @param rules every rule with its verdict
/// @param missingInputs uncovered direct inputs of this segment, when it is covered
/// @param lacksDownstream covered, and of its users none is
/// @param relatives nearest covered segments, outside inputs left out
/// @param makers firms here that cover it
/// @param demanders firms here that need it
/// @param extenders firms here that could extend into it: makers of kindred things, of its inputs, and of what it
/// goes into
/// @param outsiders firms elsewhere that cover it
public record SegmentRow(
        Cluster cluster,
        SegmentRef segment,
        GapProjection.Link link,
        int weight,
        SegmentState state,
        StateReason because,
        boolean absentEverywhere,
        Depth depth,
        Demand demand,
        Chokepoint chokepoint,
        Severity severity,
        Optional<ChainAction> action,
        Optional<ChainAction> segmentAction,
        List<ChainAction> runnersUp,
        List<ChainAction> undetermined,
        List<RuleOutcome> rules,
        Quotient quotient,
        List<SegmentRef> missingInputs,
        boolean lacksDownstream,
        List<Relative> relatives,
        List<FirmClaim> makers,
        List<FirmClaim> demanders,
        List<FirmClaim> extenders,
        List<FirmClaim> outsiders) {

    public SegmentRow {
        runnersUp = List.copyOf(runnersUp);
        undetermined = List.copyOf(undetermined);
        rules = List.copyOf(rules);
        missingInputs = List.copyOf(missingInputs);
        relatives = List.copyOf(relatives);
        makers = List.copyOf(makers);
        demanders = List.copyOf(demanders);
        extenders = List.copyOf(extenders);
        outsiders = List.copyOf(outsiders);
    }

    /// The rule behind [#action()], when there is one.
    public Optional<RuleOutcome> decisive() {
        return action.flatMap(a -> rules.stream()
                .filter(r ->
                        r.verdict() == RuleOutcome.Verdict.FIRED && r.rule().action() == a)
                .findFirst());
    }

    /// The same with its place among the gaps of the cluster.
    public SegmentRow withRanks(int rank, int baselineRank) {
        return new SegmentRow(
                cluster,
                segment,
                link,
                weight,
                state,
                because,
                absentEverywhere,
                depth,
                demand,
                chokepoint,
                severity.withRanks(rank, baselineRank),
                action,
                segmentAction,
                runnersUp,
                undetermined,
                rules,
                quotient,
                missingInputs,
                lacksDownstream,
                relatives,
                makers,
                demanders,
                extenders,
                outsiders);
    }

    public enum StateReason {
        NO_MAKER,
        SINGLE_MAKER,
        DOMINANT_MAKER,
        /// Effective depth below θ_weak.
        THIN,
        /// Fewer makers than the median segment of the chain has in the province, and few at all.
        BELOW_MEDIAN,
        ENOUGH,
        /// An outside input: its makers are not on the lists, so nothing is judged.
        NOT_JUDGED
    }

    /// @param local n_v: firms here that cover it
    /// @param effective ñ_v: sum of their confidences
    /// @param outside m_v: firms elsewhere that cover it
    /// @param province firms of the province that cover it
    /// @param topShare share of the largest local maker, 0..1
    /// @param hhi Herfindahl index over local makers, 0..1
    /// @param observed local makers whose fact is stated by a source
    /// @param derived computed by a rule
    /// @param predicted estimated by a model
    public record Depth(
            int local,
            double effective,
            int outside,
            int province,
            double topShare,
            double hhi,
            ShareBasis shareBasis,
            int observed,
            int derived,
            int predicted) {}

    /// What `topShare` and `hhi` were computed from.
    public enum ShareBasis {
        /// Market shares of all local makers, scaled to sum 1.
        MARKET_SHARE,
        /// Revenue with this product of all local makers.
        REVENUE,
        /// No source gives sizes: each maker counts with its confidence.
        CONFIDENCE,
        /// No maker.
        NONE
    }

    /// @param firms d_v: firms here that cover a direct user of the segment
    /// @param leaders how many of them are leaders
    /// @param leadersKnown whether roles are stated in this cluster at all
    /// @param weighted d*_v
    /// @param users covered direct users, that is, segments here that need it
    /// @param otherClusters firms here that cover a direct user in another cluster only; not part of severity
    public record Demand(
            int firms, int leaders, boolean leadersKnown, double weighted, List<SegmentRef> users, int otherClusters) {

        public Demand {
            users = List.copyOf(users);
        }
    }

    /// @param flagged 卡脖子 by a source
    /// @param articulation without it the template falls apart (undirected)
    /// @param parts sizes of the parts it would fall into, largest first
    public record Chokepoint(boolean flagged, boolean articulation, List<Integer> parts) {

        public Chokepoint {
            parts = List.copyOf(parts);
        }

        public boolean applies() {
            return flagged || articulation;
        }
    }

    /// g_v and its factors, whose product it is, beside the trivial baseline: the weight alone.
    ///
    /// @param weight w_v: share of the segment in the chain's weight
    /// @param shortage 1 − min(1, ñ_v/θ_weak)
    /// @param demand 1 + log(1+d*_v)/log(1+max d*), 1 where nobody demands anything
    /// @param chokepoint 1 + κ where it is one
    /// @param rank among the gaps of the cluster, 1 = worst, equal values share a rank, those absent
    /// everywhere after the others; what is no gap has 0
    /// @param baselineRank the same by weight alone
    public record Severity(
            double value,
            double weight,
            double shortage,
            double demand,
            double chokepoint,
            int rank,
            int baselineRank) {

        Severity withRanks(int newRank, int newBaselineRank) {
            return new Severity(value, weight, shortage, demand, chokepoint, newRank, newBaselineRank);
        }
    }

    /// Location quotient: share of the segment's makers among the area's makers, over the same in the
    /// reference area.
    public record Quotient(OptionalDouble value, Reference reference) {

        public enum Reference {
            /// The province, for anything smaller.
            PROVINCE,
            /// All firms, for the province itself.
            ALL,
            /// The reference area has too few firms besides the scope's own.
            TOO_SMALL,
            /// Nobody in the reference area makes it.
            NO_MAKER
        }
    }

    /// A covered segment near an uncovered one.
    ///
    /// @param distance steps through the template
    public record Relative(SegmentRef segment, Relation relation, int distance) {}
}

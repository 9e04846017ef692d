package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.yuntu.model.FactKind;

/// Every choice of the gap analysis in one place; printed with each result.
///
/// @param kinds facts that count; estimates of models do not unless asked for
/// @param minConfidence c_min: facts below this confidence do not count, 0..1
/// @param asOf facts stated later do not count; empty = all
/// @param countInactive whether firms that are cancelled, revoked or moved away count
/// @param weakDepth θ_weak: effective number of makers from which a segment is not thin any more
/// @param medianShare a segment is weak when it has fewer makers than this share of the province's median segment
/// of the chain; 1 as defined, 0 to leave the median out, which is wise for small areas
/// @param enoughMakers from this many makers a segment is not weak, whatever the median; the median of a rich chain
/// calls a dozen makers weak
/// @param dominantShare share of the largest maker from which a segment hangs on it, 0..1
/// @param buildBelow θ_build: chain completeness under which the chain has to be built, 0..1
/// @param leaderRequired whether a chain without a 龙头/链主 here has to be built (only where roles are stated at
/// all)
/// @param leaderWeight λ: extra weight of demand by leaders
/// @param chokepointWeight κ: extra weight of 卡脖子 and articulation segments
/// @param concentratedHhi Herfindahl index over local makers from which a segment is concentrated, 0..1
/// @param specialisedLq location quotient from which the area is specialised in a segment
/// @param referenceRatio firms the reference area must have for each firm of the scope before a location quotient
/// is computed; a short list of well-known outside firms is no measure of the country
/// @param judgeResources whether outside inputs (原料与通用配套) are judged like other segments; their makers belong to
/// industries outside the clusters and are not on the lists, so normally they are not
/// @param examples how many firms to name for each claim
public record GapParameters(
        Set<FactKind> kinds,
        double minConfidence,
        Optional<LocalDate> asOf,
        boolean countInactive,
        double weakDepth,
        double medianShare,
        int enoughMakers,
        double dominantShare,
        double buildBelow,
        boolean leaderRequired,
        double leaderWeight,
        double chokepointWeight,
        double concentratedHhi,
        double specialisedLq,
        double referenceRatio,
        boolean judgeResources,
        int examples) {

    public GapParameters {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        requireShare("minConfidence", minConfidence);
        requireShare("dominantShare", dominantShare);
        requireShare("buildBelow", buildBelow);
        requireShare("concentratedHhi", concentratedHhi);
        requireNotNegative("medianShare", medianShare);
        requireNotNegative("enoughMakers", enoughMakers);
        requireNotNegative("leaderWeight", leaderWeight);
        requireNotNegative("chokepointWeight", chokepointWeight);
        requireNotNegative("specialisedLq", specialisedLq);
        requireNotNegative("referenceRatio", referenceRatio);
        requireNotNegative("examples", examples);
        if (!(weakDepth > 0)) {
            throw new IllegalArgumentException("weakDepth must be above 0, found " + weakDepth);
        }
    }

    public static GapParameters defaults() {
        return new GapParameters(
                EnumSet.of(FactKind.OBSERVED, FactKind.DERIVED),
                0.5,
                Optional.empty(),
                false,
                2,
                1,
                5,
                0.8,
                0.25,
                true,
                1,
                0.5,
                0.25,
                1,
                1,
                false,
                5);
    }

    /// A copy with some values changed: `defaults().with(c -> c.minConfidence = 0.7)`.
    public GapParameters with(Consumer<Change> changes) {
        Change change = new Change(this);
        changes.accept(change);
        return change.result();
    }

    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be 0..1, found " + value);
        }
    }

    private static void requireNotNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must not be negative, found " + value);
        }
    }

    /// Values on their way into a new [GapParameters]; see the record for their meaning.
    public static final class Change {
        public Set<FactKind> kinds;
        public double minConfidence;
        public Optional<LocalDate> asOf;
        public boolean countInactive;
        public double weakDepth;
        public double medianShare;
        public int enoughMakers;
        public double dominantShare;
        public double buildBelow;
        public boolean leaderRequired;
        public double leaderWeight;
        public double chokepointWeight;
        public double concentratedHhi;
        public double specialisedLq;
        public double referenceRatio;
        public boolean judgeResources;
        public int examples;

        private Change(GapParameters from) {
            this.kinds = from.kinds;
            this.minConfidence = from.minConfidence;
            this.asOf = from.asOf;
            this.countInactive = from.countInactive;
            this.weakDepth = from.weakDepth;
            this.medianShare = from.medianShare;
            this.enoughMakers = from.enoughMakers;
            this.dominantShare = from.dominantShare;
            this.buildBelow = from.buildBelow;
            this.leaderRequired = from.leaderRequired;
            this.leaderWeight = from.leaderWeight;
            this.chokepointWeight = from.chokepointWeight;
            this.concentratedHhi = from.concentratedHhi;
            this.specialisedLq = from.specialisedLq;
            this.referenceRatio = from.referenceRatio;
            this.judgeResources = from.judgeResources;
            this.examples = from.examples;
        }

        private GapParameters result() {
            return new GapParameters(
                    kinds,
                    minConfidence,
                    asOf,
                    countInactive,
                    weakDepth,
                    medianShare,
                    enoughMakers,
                    dominantShare,
                    buildBelow,
                    leaderRequired,
                    leaderWeight,
                    chokepointWeight,
                    concentratedHhi,
                    specialisedLq,
                    referenceRatio,
                    judgeResources,
                    examples);
        }
    }
}

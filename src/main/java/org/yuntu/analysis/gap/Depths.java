package org.yuntu.analysis.gap;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.SegmentRow.Depth;
import org.yuntu.analysis.SegmentRow.ShareBasis;
import org.yuntu.analysis.SegmentRow.StateReason;
import org.yuntu.model.SegmentState;

/// How many makers a segment has, how unequal they are, and the state that follows.
final class Depths {

    private Depths() {}

    static Depth of(Coverage coverage, int product) {
        int n = coverage.local[product];
        int[] covers = localCovers(coverage, product, n);
        int[] kinds = new int[3];
        for (int cover : covers) {
            kinds[coverage.facts.kind(coverage.coverFact(cover)).ordinal()]++;
        }
        ShareBasis basis = basis(coverage, product, covers);
        double[] sizes =
                Arrays.stream(covers).mapToDouble(sizeBy(basis, coverage)).toArray();
        double sum = Arrays.stream(sizes).sum();
        double top = 0;
        double hhi = 0;
        for (double size : sizes) {
            double share = sum > 0 ? size / sum : 1.0 / n;
            top = Math.max(top, share);
            hhi += share * share;
        }
        return new Depth(
                n,
                coverage.effective[product],
                coverage.outside[product],
                coverage.province[product],
                top,
                hhi,
                basis,
                kinds[0],
                kinds[1],
                kinds[2]);
    }

    /// For a segment that is judged; an outside input is [StateReason#NOT_JUDGED].
    static StateReason reason(Depth depth, double provinceMedian, GapParameters parameters) {
        if (depth.local() == 0) {
            return StateReason.NO_MAKER;
        }
        if (depth.local() == 1) {
            return StateReason.SINGLE_MAKER;
        }
        if (depth.topShare() >= parameters.dominantShare()) {
            return StateReason.DOMINANT_MAKER;
        }
        if (depth.effective() < parameters.weakDepth()) {
            return StateReason.THIN;
        }
        return depth.local() < Math.min(parameters.enoughMakers(), parameters.medianShare() * provinceMedian)
                ? StateReason.BELOW_MEDIAN
                : StateReason.ENOUGH;
    }

    static SegmentState state(StateReason reason) {
        return switch (reason) {
            case NO_MAKER -> SegmentState.ABSENT;
            case SINGLE_MAKER, DOMINANT_MAKER -> SegmentState.FRAGILE;
            case THIN, BELOW_MEDIAN -> SegmentState.WEAK;
            case ENOUGH -> SegmentState.PRESENT;
            case NOT_JUDGED -> SegmentState.EXTERNAL;
        };
    }

    private static int[] localCovers(Coverage coverage, int product, int n) {
        int[] covers = new int[n];
        int at = 0;
        for (int c = coverage.firstCover(product); c < coverage.firstCover(product + 1); c++) {
            if (coverage.here.get(coverage.coverFirm(c))) {
                covers[at++] = c;
            }
        }
        return covers;
    }

    /// A size counts only when all local makers have it, and for the segment itself: shares of a kind of it are
    /// not shares of it.
    private static ShareBasis basis(Coverage coverage, int product, int[] covers) {
        if (covers.length == 0) {
            return ShareBasis.NONE;
        }
        boolean shares = true;
        boolean revenues = true;
        for (int cover : covers) {
            int e = coverage.coverFact(cover);
            boolean itself = coverage.facts.product(e) == product;
            shares &= itself && coverage.facts.marketShare(e) > 0;
            revenues &= itself && coverage.facts.revenueCny(e) > 0;
        }
        return shares ? ShareBasis.MARKET_SHARE : revenues ? ShareBasis.REVENUE : ShareBasis.CONFIDENCE;
    }

    private static IntToDoubleFunction sizeBy(ShareBasis basis, Coverage coverage) {
        return switch (basis) {
            case MARKET_SHARE -> c -> coverage.facts.marketShare(coverage.coverFact(c));
            case REVENUE -> c -> coverage.facts.revenueCny(coverage.coverFact(c));
            case CONFIDENCE, NONE -> coverage::coverConfidence;
        };
    }

    /// The middle value, or the mean of the two in the middle; 0 of nothing.
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0 ? 0 : n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}

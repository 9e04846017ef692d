package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.List;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.FirmClaim.Evidence;
import org.yuntu.analysis.FirmClaim.Match;
import org.yuntu.analysis.Relation;

/// Picks the firms to name for a segment and writes down the evidence for each.
///
/// Order everywhere: firms that make something kindred, then firms that cover more related segments (makers all
/// cover one), then leaders and titles, then confidence, then name. Not to be shared between threads.
final class Claims {

    private static final int MERIT_BITS = 24;

    private final Groundwork groundwork;
    private final Coverage coverage;
    private final Regions regions;
    private final int limit;

    /// By firm: the last round it was seen in, and where its candidate stands.
    private final int[] seenIn;

    private final int[] slot;
    private int round;

    /// By candidate: its first source and cover, and how many sources it has.
    private final IntList sourceOf = new IntList();

    private final IntList coverOf = new IntList();
    private final IntList related = new IntList();

    Claims(Groundwork groundwork, Coverage coverage, Regions regions, int limit) {
        this.groundwork = groundwork;
        this.coverage = coverage;
        this.regions = regions;
        this.limit = limit;
        this.seenIn = new int[groundwork.projection.firmCount()];
        this.slot = new int[groundwork.projection.firmCount()];
    }

    /// Firms here that cover the product.
    List<FirmClaim> makers(int product) {
        return choose(List.of(new Source(product, Relation.SELF)), -1, true);
    }

    /// Firms elsewhere that cover the product.
    List<FirmClaim> outsiders(int product) {
        return choose(List.of(new Source(product, Relation.SELF)), -1, false);
    }

    /// Firms here that cover a direct user of the product, the user to which it is most critical first.
    List<FirmClaim> demanders(int product) {
        List<Source> users = new ArrayList<>();
        for (int e : groundwork.neighbours.edgesOut(product)) {
            users.add(new Source(groundwork.projection.inputTo(e), Relation.SUCCESSOR));
        }
        return choose(users, -1, true);
    }

    /// Firms here that cover one of the segments from which one could go on, and not the product itself.
    List<FirmClaim> extenders(int product, List<Relatives.Related> bases) {
        return choose(
                bases.stream().map(r -> new Source(r.product(), r.relation())).toList(), product, true);
    }

    private record Source(int product, Relation relation) {}

    /// @param except firms that cover this product are left out; -1 for none
    private List<FirmClaim> choose(List<Source> sources, int except, boolean here) {
        if (limit == 0) {
            return List.of();
        }
        int excluded = ++round;
        if (except >= 0) {
            for (int c = coverage.firstCover(except); c < coverage.firstCover(except + 1); c++) {
                seenIn[coverage.coverFirm(c)] = excluded;
            }
        }
        collect(sources, here, excluded);
        int[] best = new int[limit];
        long[] merits = new long[limit];
        int found = 0;
        for (int i = 0; i < sourceOf.size(); i++) {
            long merit = merit(i, sources);
            if (found < limit || isBefore(i, merit, best[found - 1], merits[found - 1])) {
                int at = found < limit ? found++ : found - 1;
                while (at > 0 && isBefore(i, merit, best[at - 1], merits[at - 1])) {
                    best[at] = best[at - 1];
                    merits[at] = merits[at - 1];
                    at--;
                }
                best[at] = i;
                merits[at] = merit;
            }
        }
        List<FirmClaim> claims = new ArrayList<>(found);
        for (int i = 0; i < found; i++) {
            claims.add(claim(sources.get(sourceOf.get(best[i])), coverOf.get(best[i]), related.get(best[i])));
        }
        return claims;
    }

    private void collect(List<Source> sources, boolean here, int excluded) {
        int counted = ++round;
        sourceOf.clear();
        coverOf.clear();
        related.clear();
        for (int s = 0; s < sources.size(); s++) {
            int product = sources.get(s).product();
            for (int c = coverage.firstCover(product); c < coverage.firstCover(product + 1); c++) {
                int f = coverage.coverFirm(c);
                if (coverage.here.get(f) == here && seenIn[f] != excluded) {
                    if (seenIn[f] == counted) {
                        related.increment(slot[f]);
                    } else {
                        seenIn[f] = counted;
                        slot[f] = sourceOf.size();
                        sourceOf.add(s);
                        coverOf.add(c);
                        related.add(1);
                    }
                }
            }
        }
    }

    /// Kindred or not, related segments, standing, in this order as one number: larger is better.
    private long merit(int i, List<Source> sources) {
        long kindred = Relatives.isKindred(sources.get(sourceOf.get(i)).relation()) ? 1 : 0;
        int standing = groundwork.standing[coverage.coverFirm(coverOf.get(i))];
        return kindred << 2 * MERIT_BITS | (long) related.get(i) << MERIT_BITS | standing;
    }

    private boolean isBefore(int i, long merit, int j, long otherMerit) {
        if (merit != otherMerit) {
            return merit > otherMerit;
        }
        double confidence = coverage.coverConfidence(coverOf.get(i));
        double other = coverage.coverConfidence(coverOf.get(j));
        return confidence != other
                ? confidence > other
                : groundwork.nameOrder[coverage.coverFirm(coverOf.get(i))]
                        < groundwork.nameOrder[coverage.coverFirm(coverOf.get(j))];
    }

    private FirmClaim claim(Source source, int cover, int relatedSegments) {
        int f = coverage.coverFirm(cover);
        return new FirmClaim(
                regions.firm(f, groundwork.leader[f]),
                groundwork.names.of(source.product()),
                source.relation(),
                relatedSegments,
                evidence(source.product(), coverage.coverFact(cover)));
    }

    private Evidence evidence(int covered, int e) {
        Facts facts = groundwork.facts;
        int product = facts.product(e);
        return new Evidence(
                groundwork.names.of(product),
                product != covered ? Match.DESCENDANT : groundwork.byName[e] ? Match.EXACT : Match.ALIAS,
                facts.kind(e),
                facts.confidence(e),
                facts.phrase(e),
                facts.rule(e),
                facts.source(e),
                facts.batch(e),
                facts.line(e),
                facts.statedOn(e));
    }
}

package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.FirmClaim.Evidence;
import org.yuntu.analysis.FirmClaim.Match;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Relation;

/// Picks the firms to name for a segment and writes down the evidence for each.
///
/// Order everywhere: firms that cover more related segments first (makers all cover one), then leaders and
/// titles, then confidence, then name.
final class Claims {

    private final Coverage coverage;
    private final SegmentNames names;
    private final Regions regions;
    private final int limit;

    /// By firm: the last segment it was seen for, and where its candidate stands.
    private final int[] seenFor;

    private final int[] slot;
    private int round;

    Claims(Coverage coverage, SegmentNames names, Regions regions, int limit) {
        this.coverage = coverage;
        this.names = names;
        this.regions = regions;
        this.limit = limit;
        this.seenFor = new int[coverage.projection.firmCount()];
        this.slot = new int[coverage.projection.firmCount()];
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
        List<Source> users = Arrays.stream(coverage.neighbours.edgesOut(product))
                .mapToObj(e -> new Source(coverage.projection.inputTo(e), Relation.SUCCESSOR))
                .toList();
        return choose(users, -1, true);
    }

    /// Firms here that cover one of the related segments, and not the product itself.
    List<FirmClaim> extenders(int product, List<Relatives.Related> related) {
        return choose(
                related.stream().map(r -> new Source(r.product(), r.relation())).toList(), product, true);
    }

    private record Source(int product, Relation relation) {}

    private static final class Candidate {
        final Source source;
        final int cover;
        int related;

        Candidate(Source source, int cover) {
            this.source = source;
            this.cover = cover;
        }
    }

    /// @param except firms that cover this product are left out; -1 for none
    private List<FirmClaim> choose(List<Source> sources, int except, boolean here) {
        if (limit == 0) {
            return List.of();
        }
        int excluded = ++round;
        if (except >= 0) {
            for (int c = coverage.firstCover(except); c < coverage.firstCover(except + 1); c++) {
                seenFor[coverage.coverFirm(c)] = excluded;
            }
        }
        int counted = ++round;
        List<Candidate> candidates = new ArrayList<>();
        for (Source source : sources) {
            for (int c = coverage.firstCover(source.product()); c < coverage.firstCover(source.product() + 1); c++) {
                int f = coverage.coverFirm(c);
                if (coverage.here.get(f) == here && seenFor[f] != excluded) {
                    if (seenFor[f] != counted) {
                        seenFor[f] = counted;
                        slot[f] = candidates.size();
                        candidates.add(new Candidate(source, c));
                    }
                    candidates.get(slot[f]).related++;
                }
            }
        }
        return best(candidates).stream().map(this::claim).toList();
    }

    private List<Candidate> best(List<Candidate> candidates) {
        GapProjection projection = coverage.projection;
        Comparator<Candidate> order = Comparator.<Candidate>comparingInt(c -> -c.related)
                .thenComparingInt(c -> -coverage.standing[coverage.coverFirm(c.cover)])
                .thenComparingDouble(c -> -coverage.coverConfidence(c.cover))
                .thenComparing(c -> projection.firm(coverage.coverFirm(c.cover)).name())
                .thenComparingInt(c -> coverage.coverFirm(c.cover));
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (best.size() < limit || order.compare(candidate, best.getLast()) < 0) {
                int at = best.size();
                while (at > 0 && order.compare(candidate, best.get(at - 1)) < 0) {
                    at--;
                }
                best.add(at, candidate);
                if (best.size() > limit) {
                    best.removeLast();
                }
            }
        }
        return best;
    }

    private FirmClaim claim(Candidate candidate) {
        GapProjection projection = coverage.projection;
        GapProjection.Firm firm = projection.firm(coverage.coverFirm(candidate.cover));
        return new FirmClaim(
                new FirmClaim.Firm(
                        firm.id(), firm.name(), regions.of(firm), firm.tiers(), firm.role(), Standing.isLeader(firm)),
                names.of(candidate.source.product()),
                candidate.source.relation(),
                candidate.related,
                evidence(candidate.source.product(), coverage.coverEdge(candidate.cover)));
    }

    private Evidence evidence(int covered, int e) {
        GapProjection projection = coverage.projection;
        int product = projection.edgeProduct(e);
        String phrase = projection.edgePhrase(e);
        boolean named = phrase.isBlank()
                || phrase.strip().equals(projection.product(product).nameZh())
                || phrase.strip().equalsIgnoreCase(projection.product(product).nameEn());
        return new Evidence(
                names.of(product),
                product != covered ? Match.DESCENDANT : named ? Match.EXACT : Match.ALIAS,
                projection.edgeKind(e),
                projection.edgeConfidence(e),
                phrase,
                projection.edgeRule(e),
                projection.edgeSource(e),
                projection.edgeBatch(e),
                projection.edgeLine(e),
                projection.edgeStatedOn(e));
    }
}

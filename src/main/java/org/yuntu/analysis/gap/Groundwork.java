package org.yuntu.analysis.gap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapProjection;
import org.yuntu.model.Cluster;
import org.yuntu.model.ReferenceChains.ProductKind;

/// What the projection alone decides: the templates with their distances, and how firms stand to each other.
final class Groundwork {

    final GapProjection projection;
    final Facts facts;
    final Neighbours neighbours;
    final SegmentNames names;

    /// By product: cluster ordinal, whether it is an outside input, whether an edge out of it is marked 卡脖子.
    final int[] cluster;

    final boolean[] resource;
    final boolean[] flagged;

    /// By firm: see [Standing].
    final int[] standing;

    final boolean[] leader;
    final boolean[] specialised;
    final boolean[] ended;

    /// By firm: its place in the order of names.
    final int[] nameOrder;

    /// By fact: whether its words are the product's own name, or unknown.
    final boolean[] byName;

    private final Template[] templates;
    private final Map<String, Regions> regions = new ConcurrentHashMap<>();

    Groundwork(GapProjection projection) {
        this.projection = projection;
        this.facts = projection.facts();
        this.neighbours = new Neighbours(projection);
        this.names = new SegmentNames(projection);
        int products = projection.productCount();
        cluster = new int[products];
        resource = new boolean[products];
        flagged = new boolean[products];
        for (int p = 0; p < products; p++) {
            cluster[p] = projection.product(p).cluster().ordinal();
            resource[p] = projection.product(p).kind() == ProductKind.RESOURCE;
            flagged[p] = Arrays.stream(neighbours.edgesOut(p))
                    .anyMatch(e -> projection.input(e).chokepoint());
        }
        templates = Arrays.stream(Cluster.values())
                .map(k -> new Template(projection, neighbours, k))
                .toArray(Template[]::new);
        int firms = projection.firmCount();
        standing = new int[firms];
        leader = new boolean[firms];
        specialised = new boolean[firms];
        ended = new boolean[firms];
        for (int f = 0; f < firms; f++) {
            GapProjection.Firm firm = projection.firm(f);
            standing[f] = Standing.rank(firm);
            leader[f] = Standing.isLeader(firm);
            specialised[f] = Standing.isSpecialised(firm);
            ended[f] = Standing.hasEnded(firm);
        }
        nameOrder = nameOrder();
        byName = new boolean[facts.count()];
        for (int e = 0; e < byName.length; e++) {
            GapProjection.Product named = projection.product(facts.product(e));
            String phrase = facts.phrase(e).strip();
            byName[e] = phrase.isEmpty() || phrase.equals(named.nameZh()) || phrase.equalsIgnoreCase(named.nameEn());
        }
    }

    /// Firms as readers of this province know them.
    Regions regions(String province) {
        return regions.computeIfAbsent(province, p -> new Regions(projection, p));
    }

    Template template(Cluster k) {
        return templates[k.ordinal()];
    }

    private int[] nameOrder() {
        int[] sorted = IntStream.range(0, projection.firmCount())
                .boxed()
                .sorted(Comparator.comparing((Integer f) -> projection.firm(f).name())
                        .thenComparing(f -> f))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] order = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            order[sorted[i]] = i;
        }
        return order;
    }
}

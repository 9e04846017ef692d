package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Relation;
import org.yuntu.analysis.SegmentRow.Relative;

/// Finds how the covered segments of a template stand to one segment: nearest first, then by relation, weight and
/// id.
final class Relatives {

    private final Template template;
    private final Coverage coverage;

    /// Inputs, users, broader products and kinds, directions ignored.
    private final int[][] anyWay;

    Relatives(Template template, Coverage coverage, int[][] undirected) {
        this.template = template;
        this.coverage = coverage;
        this.anyWay = withKinds(undirected);
    }

    /// @param product number of the related segment
    record Related(int product, Relation relation, int distance) {}

    /// All covered relatives of a vertex, each with its closest relation. A way that changes direction counts
    /// only where there is no other.
    List<Related> covered(int v) {
        int[] up = template.distances(v, template.previous);
        int[] down = template.distances(v, template.next);
        int[] any = template.distances(v, anyWay);
        List<Related> found = new ArrayList<>();
        for (int u = 0; u < template.size(); u++) {
            if (any[u] > 0 && coverage.covered(template.products[u])) {
                int along = Math.max(up[u], down[u]);
                found.add(
                        new Related(template.products[u], relation(v, u, up[u], down[u]), along > 0 ? along : any[u]));
            }
        }
        if (found.stream().anyMatch(r -> r.relation() != Relation.LATERAL)) {
            found.removeIf(r -> r.relation() == Relation.LATERAL);
        }
        GapProjection projection = coverage.projection;
        found.sort(Comparator.comparingInt(Related::distance)
                .thenComparing(Related::relation)
                .thenComparing(r -> -projection.product(r.product()).weight())
                .thenComparing(Related::product));
        return found;
    }

    /// Relation for the reader.
    List<Relative> named(List<Related> related, SegmentNames names) {
        return related.stream()
                .map(r -> new Relative(names.of(r.product()), r.relation(), r.distance()))
                .toList();
    }

    private Relation relation(int v, int u, int up, int down) {
        GapProjection projection = coverage.projection;
        int pv = template.products[v];
        int pu = template.products[u];
        if (up == 1) {
            return Relation.PREDECESSOR;
        }
        if (down == 1) {
            return Relation.SUCCESSOR;
        }
        if (up > 1) {
            return Relation.ANCESTOR;
        }
        if (down > 1) {
            return Relation.DESCENDANT;
        }
        if (projection.parent(pv) == pu) {
            return Relation.BROADER;
        }
        if (projection.parent(pv) >= 0 && projection.parent(pv) == projection.parent(pu)) {
            return Relation.SIBLING;
        }
        boolean sameLink = projection
                .product(pv)
                .link()
                .id()
                .equals(projection.product(pu).link().id());
        return sameLink ? Relation.SAME_LINK : Relation.LATERAL;
    }

    private int[][] withKinds(int[][] undirected) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int[] neighbours : undirected) {
            List<Integer> list = new ArrayList<>();
            for (int u : neighbours) {
                list.add(u);
            }
            lists.add(list);
        }
        for (int v = 0; v < template.size(); v++) {
            int parent = coverage.projection.parent(template.products[v]);
            int p = parent < 0 ? -1 : template.vertexOf(parent);
            if (p >= 0) {
                lists.get(v).add(p);
                lists.get(p).add(v);
            }
        }
        return lists.stream()
                .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}

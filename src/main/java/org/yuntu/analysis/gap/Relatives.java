package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Product;
import org.yuntu.analysis.Relation;
import org.yuntu.analysis.SegmentRow.Relative;
import org.yuntu.model.ReferenceChains.ProductKind;

/// Finds how the covered segments of a template stand to one segment: nearest first, then by relation, weight and
/// id.
final class Relatives {

    private final Template template;
    private final Groundwork groundwork;
    private final Coverage coverage;

    Relatives(Template template, Groundwork groundwork, Coverage coverage) {
        this.template = template;
        this.groundwork = groundwork;
        this.coverage = coverage;
    }

    /// @param product number of the related segment
    record Related(int product, Relation relation, int distance, int weight) {}

    private static final Comparator<Related> NEAREST = Comparator.comparingInt(Related::distance)
            .thenComparing(Related::relation)
            .thenComparingInt(r -> -r.weight())
            .thenComparingInt(Related::product);

    /// All covered relatives of a vertex, each with its closest relation. A way that changes direction counts
    /// only where there is no other.
    List<Related> covered(int v) {
        List<Related> straight = new ArrayList<>();
        List<Related> lateral = new ArrayList<>();
        for (int u = 0; u < template.size(); u++) {
            int p = template.products[u];
            if (template.anyWay[v][u] > 0 && coverage.covered(p) && !coverage.given(p)) {
                int along = Math.max(template.up[v][u], template.down[v][u]);
                Relation relation = relation(v, u);
                (relation == Relation.LATERAL ? lateral : straight)
                        .add(new Related(
                                p,
                                relation,
                                along > 0 ? along : template.anyWay[v][u],
                                groundwork.projection.product(p).weight()));
            }
        }
        List<Related> found = straight.isEmpty() ? lateral : straight;
        found.sort(NEAREST);
        return found;
    }

    /// Those of the relatives whose makers could take the segment up, makers of kindred things first.
    ///
    /// Kindred are the broader product, its other kinds, and what the same 环节 and the same industry code hold.
    /// Makers of direct inputs may go on downstream, but for equipment a product is made with. Who uses a
    /// product is not near to making it, and who provides a service not near to making goods.
    List<Related> bases(int v, List<Related> related) {
        int product = template.products[v];
        return related.stream()
                .filter(r -> isBase(product, r))
                .sorted(Comparator.comparing(r -> !isKindred(r.relation())))
                .toList();
    }

    static boolean isKindred(Relation relation) {
        return relation == Relation.BROADER || relation == Relation.SIBLING || relation == Relation.SAME_LINK;
    }

    private boolean isBase(int product, Related related) {
        Product target = groundwork.projection.product(product);
        Product base = groundwork.projection.product(related.product());
        boolean serviceToGoods = base.kind() == ProductKind.SERVICE && target.kind() == ProductKind.PRODUCT;
        return !serviceToGoods
                && switch (related.relation()) {
                    case BROADER, SIBLING -> true;
                    case PREDECESSOR -> !base.isEquipmentFor(target);
                    case SAME_LINK -> target.industryCodes().stream().anyMatch(base.industryCodes()::contains);
                    case SELF, SUCCESSOR, ANCESTOR, DESCENDANT, LATERAL -> false;
                };
    }

    /// Relation for the reader.
    List<Relative> named(List<Related> related) {
        return related.stream()
                .map(r -> new Relative(groundwork.names.of(r.product()), r.relation(), r.distance()))
                .toList();
    }

    private Relation relation(int v, int u) {
        int up = template.up[v][u];
        int down = template.down[v][u];
        if (up == 1) {
            return Relation.PREDECESSOR;
        }
        if (down == 1) {
            return Relation.SUCCESSOR;
        }
        if (up > 1) {
            return Relation.ANCESTOR;
        }
        return down > 1 ? Relation.DESCENDANT : sideways(template.products[v], template.products[u]);
    }

    private Relation sideways(int pv, int pu) {
        GapProjection projection = groundwork.projection;
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
}

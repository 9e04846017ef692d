package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yuntu.analysis.BrokenLink;
import org.yuntu.analysis.BrokenLink.Kind;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.SegmentRef;

/// Where a chain breaks: made here without an input, or without anybody to use it. Outside inputs are there and
/// break nothing.
final class Breaks {

    private static final Comparator<BrokenLink> ORDER = Comparator.comparing(BrokenLink::kind)
            .thenComparing(b -> !b.chokepoint())
            .thenComparing(BrokenLink::criticality)
            .thenComparing(b -> b.from().id())
            .thenComparing(b -> b.to().id());

    private Breaks() {}

    static List<BrokenLink> of(Groundwork groundwork, Coverage coverage, Template template) {
        List<BrokenLink> broken = new ArrayList<>();
        for (int v = 0; v < template.size(); v++) {
            int from = template.products[v];
            boolean dead = lacksDownstream(coverage, template, v);
            for (int e : groundwork.neighbours.edgesOut(from)) {
                int to = groundwork.projection.inputTo(e);
                if (coverage.open(from) && coverage.covered(to) && !coverage.given(to)) {
                    broken.add(broken(Kind.MISSING_INPUT, groundwork, e));
                } else if (dead) {
                    broken.add(broken(Kind.MISSING_DOWNSTREAM, groundwork, e));
                }
            }
        }
        broken.sort(ORDER);
        return broken;
    }

    /// Uncovered direct inputs of a product that is made here.
    static List<SegmentRef> missingInputs(Groundwork groundwork, Coverage coverage, int product) {
        return coverage.covered(product) && !coverage.given(product)
                ? Arrays.stream(groundwork.neighbours.inputs(product))
                        .filter(coverage::open)
                        .distinct()
                        .mapToObj(groundwork.names::of)
                        .toList()
                : List.of();
    }

    /// Made here, and of its users none is.
    static boolean lacksDownstream(Coverage coverage, Template template, int v) {
        int product = template.products[v];
        return coverage.covered(product)
                && !coverage.given(product)
                && template.next[v].length > 0
                && Arrays.stream(template.next[v]).allMatch(u -> coverage.open(template.products[u]));
    }

    private static BrokenLink broken(Kind kind, Groundwork groundwork, int e) {
        GapProjection.Input input = groundwork.projection.input(e);
        return new BrokenLink(
                kind,
                groundwork.names.of(groundwork.projection.inputFrom(e)),
                groundwork.names.of(groundwork.projection.inputTo(e)),
                input.criticality(),
                input.chokepoint(),
                input.source());
    }
}

package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yuntu.analysis.GapProjection;

/// Adjacency of all templates: direct inputs and users of each product inside its cluster, inputs from other
/// clusters, and kinds.
final class Neighbours {

    /// Edge numbers by product, the most critical first, then by id.
    private final int[][] in;

    private final int[][] out;
    private final int[][] inputs;
    private final int[][] inputsFromOtherClusters;
    private final int[][] kinds;

    Neighbours(GapProjection projection) {
        int n = projection.productCount();
        List<List<Integer>> inEdges = lists(n);
        List<List<Integer>> outEdges = lists(n);
        List<List<Integer>> other = lists(n);
        List<List<Integer>> children = lists(n);
        for (int i = 0; i < projection.inputCount(); i++) {
            int from = projection.inputFrom(i);
            int to = projection.inputTo(i);
            if (projection.product(from).cluster() == projection.product(to).cluster()) {
                outEdges.get(from).add(i);
                inEdges.get(to).add(i);
            } else {
                other.get(to).add(from);
            }
        }
        for (int p = 0; p < n; p++) {
            if (projection.parent(p) >= 0) {
                children.get(projection.parent(p)).add(p);
            }
        }
        Comparator<Integer> critical =
                Comparator.comparing(i -> projection.input(i).criticality());
        inEdges.forEach(l -> l.sort(critical.thenComparing(i -> i)));
        outEdges.forEach(l -> l.sort(critical.thenComparing(i -> i)));
        in = arrays(inEdges);
        out = arrays(outEdges);
        inputsFromOtherClusters = arrays(other);
        kinds = arrays(children);
        inputs = new int[n][];
        for (int p = 0; p < n; p++) {
            inputs[p] = inEdges.get(p).stream().mapToInt(projection::inputFrom).toArray();
        }
    }

    int[] inputs(int product) {
        return inputs[product];
    }

    int[] inputsFromOtherClusters(int product) {
        return inputsFromOtherClusters[product];
    }

    /// Numbers of the template edges into the product.
    int[] edgesIn(int product) {
        return in[product];
    }

    /// Numbers of the template edges out of the product.
    int[] edgesOut(int product) {
        return out[product];
    }

    /// Direct kinds of the product.
    int[] kinds(int product) {
        return kinds[product];
    }

    private static List<List<Integer>> lists(int n) {
        List<List<Integer>> lists = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}

package org.yuntu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.yuntu.analysis.GapProjection.Product;

/// What every template must satisfy before paths through it mean anything.
final class TemplateChecks {

    private TemplateChecks() {}

    /// Inputs inside a cluster and the broader-product relation must not run in circles. Inputs between clusters
    /// may: clusters supply each other, and no path of the analysis crosses from one to another.
    static void requireAcyclic(ProjectionContent content) {
        int n = content.products().length;
        List<List<Integer>> next = new ArrayList<>();
        List<List<Integer>> broader = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            next.add(new ArrayList<>());
            broader.add(content.parents()[i] < 0 ? List.of() : List.of(content.parents()[i]));
        }
        for (int e = 0; e < content.inputFrom().length; e++) {
            int from = content.inputFrom()[e];
            int to = content.inputTo()[e];
            if (content.products()[from].cluster() == content.products()[to].cluster()) {
                next.get(from).add(to);
            }
        }
        refuse(content.products(), cycleIn(next), "are inputs of each other in a circle; remove one INPUT_OF");
        refuse(content.products(), cycleIn(broader), "are kinds of each other in a circle; remove one SUBTYPE_OF");
    }

    private static void refuse(Product[] products, List<Integer> cycle, String problem) {
        if (!cycle.isEmpty()) {
            throw new IllegalArgumentException(
                    cycle.stream().map(i -> products[i].id()).toList() + " " + problem);
        }
    }

    /// A cycle, or an empty list: vertices are taken away while nothing leads to them (Kahn 1962), O(n + m); of
    /// what is left, every vertex has a predecessor that is left as well, so walking backwards must come round.
    private static List<Integer> cycleIn(List<List<Integer>> next) {
        int n = next.size();
        int[] open = new int[n];
        next.forEach(targets -> targets.forEach(t -> open[t]++));
        List<Integer> queue = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (open[i] == 0) {
                queue.add(i);
            }
        }
        for (int at = 0; at < queue.size(); at++) {
            for (int t : next.get(queue.get(at))) {
                if (--open[t] == 0) {
                    queue.add(t);
                }
            }
        }
        return queue.size() == n ? List.of() : walkBack(next, open);
    }

    private static List<Integer> walkBack(List<List<Integer>> next, int[] open) {
        int n = next.size();
        int[] before = new int[n];
        Arrays.fill(before, -1);
        int at = -1;
        for (int i = 0; i < n; i++) {
            if (open[i] > 0) {
                at = i;
                for (int t : next.get(i)) {
                    before[t] = i;
                }
            }
        }
        List<Integer> walk = new ArrayList<>();
        while (!walk.contains(at)) {
            walk.add(at);
            at = before[at];
        }
        List<Integer> cycle = new ArrayList<>(walk.subList(walk.indexOf(at), walk.size()));
        Collections.reverse(cycle);
        return cycle;
    }
}

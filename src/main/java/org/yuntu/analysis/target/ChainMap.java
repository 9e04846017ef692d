package org.yuntu.analysis.target;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yuntu.analysis.GapProjection;
import org.yuntu.model.ReferenceChains.ProductKind;

/// How products stand to each other in all templates.
public final class ChainMap {

    /// Section C of GB/T 4754, divisions 13 to 43.
    private static final Predicate<String> MANUFACTURING =
            Pattern.compile("(1[3-9]|[23]\\d|4[0-3])\\d\\d").asMatchPredicate();

    private final TreeSet<Integer>[] inputs;
    private final TreeSet<Integer>[] users;
    private final TreeSet<Integer>[] beside;
    private final GapProjection projection;

    @SuppressWarnings("unchecked") // arrays of a generic type
    public ChainMap(GapProjection projection) {
        this.projection = projection;
        int n = projection.productCount();
        inputs = new TreeSet[n];
        users = new TreeSet[n];
        beside = new TreeSet[n];
        for (int p = 0; p < n; p++) {
            inputs[p] = new TreeSet<>();
            users[p] = new TreeSet<>();
            beside[p] = new TreeSet<>();
        }
        for (int i = 0; i < projection.inputCount(); i++) {
            inputs[projection.inputTo(i)].add(projection.inputFrom(i));
            users[projection.inputFrom(i)].add(projection.inputTo(i));
            join(projection.inputFrom(i), projection.inputTo(i));
        }
        for (int p = 0; p < n; p++) {
            if (projection.parent(p) >= 0) {
                join(p, projection.parent(p));
            }
        }
    }

    private void join(int p, int q) {
        beside[p].add(q);
        beside[q].add(p);
    }

    /// Direct users in the same cluster, as demand is counted by the gap analysis.
    public int[] users(int product) {
        return users[product].stream()
                .filter(u -> projection.product(u).cluster()
                        == projection.product(product).cluster())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    boolean isInput(int from, int to) {
        return users[from].contains(to);
    }

    boolean isGoods(int product) {
        return projection.product(product).kind() == ProductKind.PRODUCT;
    }

    /// Goods are also what is marked as a service and done in factories: who designs chips does not run a wafer fab.
    boolean isServiceToGoods(int from, int to) {
        return projection.product(from).kind() == ProductKind.SERVICE
                && (isGoods(to) || isManufactured(to) && !isManufactured(from));
    }

    private boolean isManufactured(int product) {
        Set<String> codes = projection.product(product).industryCodes();
        return !codes.isEmpty() && codes.stream().allMatch(MANUFACTURING);
    }

    /// The broader product, another kind of that, or something of the same 环节 and the same 小类.
    boolean isKindred(int other, int product) {
        int broader = projection.parent(product);
        GapProjection.Product a = projection.product(other);
        GapProjection.Product b = projection.product(product);
        return broader >= 0 && (other == broader || projection.parent(other) == broader)
                || a.link().id().equals(b.link().id()) && !Collections.disjoint(a.industryCodes(), b.industryCodes());
    }

    /// Steps from a product to each other one, whatever the direction, along inputs and kinds; -1 where there is no
    /// way.
    public int[] distances(int product) {
        int[] distance = new int[beside.length];
        Arrays.fill(distance, -1);
        distance[product] = 0;
        int[] queue = new int[beside.length];
        queue[0] = product;
        int size = 1;
        for (int at = 0; at < size; at++) {
            for (int next : beside[queue[at]]) {
                if (distance[next] < 0) {
                    distance[next] = distance[queue[at]] + 1;
                    queue[size++] = next;
                }
            }
        }
        return distance;
    }

    /// J_in: shared direct inputs over all direct inputs of either, 0 where neither has any.
    public double sharedInputs(int product, int other) {
        Set<Integer> all = new HashSet<>(inputs[product]);
        all.addAll(inputs[other]);
        long shared = inputs[product].stream().filter(inputs[other]::contains).count();
        return all.isEmpty() ? 0 : (double) shared / all.size();
    }
}

package org.yuntu.dataset.demo;

import java.util.SplittableRandom;

/// Who makes what, by product, the larger firms first; numbers only, four bytes a fact.
final class Makers {

    private final int[] first;
    private final int[] makers;

    /// Makers among the enterprises `[from, to)` that trade freely.
    Makers(Firms firms, int products, int from, int to) {
        first = new int[products + 1];
        Integer[] order = new Integer[to - from];
        for (int i = from; i < to; i++) {
            order[i - from] = i;
        }
        java.util.Arrays.sort(order, (a, b) -> Double.compare(firms.revenueCny(b), firms.revenueCny(a)));
        for (int i : order) {
            if (!firms.isAloof(i)) {
                for (int p : firms.products(i)) {
                    first[p + 1]++;
                }
            }
        }
        for (int p = 0; p < products; p++) {
            first[p + 1] += first[p];
        }
        makers = new int[first[products]];
        int[] next = first.clone();
        for (int i : order) {
            if (!firms.isAloof(i)) {
                for (int p : firms.products(i)) {
                    makers[next[p]++] = i;
                }
            }
        }
    }

    int count(int product) {
        return first[product + 1] - first[product];
    }

    /// The n-th largest maker.
    int get(int product, int n) {
        return makers[first[product] + n];
    }

    /// A maker, the larger the likelier.
    int choose(int product, SplittableRandom random) {
        return get(product, SizeModel.likelyLarge(random, count(product)));
    }
}

package org.yuntu.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for texts in the order they come, and their ranks by text in the end.
final class Numbering {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    String text(int number) {
        return texts.get(number);
    }

    int size() {
        return texts.size();
    }

    String[] sorted() {
        String[] sorted = texts.toArray(String[]::new);
        Arrays.sort(sorted);
        return sorted;
    }

    /// Rank by text for each number.
    int[] ranks() {
        String[] sorted = sorted();
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[number(sorted[rank])] = rank;
        }
        return ranks;
    }
}

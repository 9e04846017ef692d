package org.yuntu.analysis.backtest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names as vectors of character pairs, characters, and what they begin and end with (a Chinese noun says what it is
/// at its end), weighed by rarity, of length 1; the product of two is their similarity.
final class NameVectors {

    private static final double PAIR = 1;
    private static final double CHARACTER = 0.3;
    private static final double LAST = 0.5;
    private static final double LAST_TWO = 0.7;
    private static final double FIRST_TWO = 0.3;

    private record Posting(int name, double weight) {}

    private final List<Map<String, Double>> vectors = new ArrayList<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();

    /// @param names those compared with
    /// @param all all names there are, which tell how rare a part is
    NameVectors(List<String> names, Set<String> all) {
        Map<String, Integer> frequency = new HashMap<>();
        all.forEach(n -> parts(n).keySet().forEach(g -> frequency.merge(g, 1, Integer::sum)));
        for (int i = 0; i < names.size(); i++) {
            Map<String, Double> vector = vector(names.get(i), frequency, all.size());
            vectors.add(vector);
            int name = i;
            vector.forEach((g, w) ->
                    postings.computeIfAbsent(g, _ -> new ArrayList<>()).add(new Posting(name, w)));
        }
    }

    Map<String, Double> vector(int name) {
        return vectors.get(name);
    }

    /// Similarity of a vector with each name.
    double[] similarities(Map<String, Double> vector) {
        double[] similarity = new double[vectors.size()];
        vector.forEach((gram, weight) -> {
            for (Posting p : postings.getOrDefault(gram, List.of())) {
                similarity[p.name()] += weight * p.weight();
            }
        });
        return similarity;
    }

    private static Map<String, Double> vector(String name, Map<String, Integer> frequency, int names) {
        Map<String, Double> vector = parts(name);
        vector.replaceAll((g, w) -> w * Math.log(1 + (double) names / frequency.getOrDefault(g, 1)));
        double length =
                Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
        vector.replaceAll((g, w) -> w / length);
        return vector;
    }

    private static Map<String, Double> parts(String name) {
        Map<String, Double> parts = new LinkedHashMap<>();
        int n = name.length();
        for (int i = 0; i < n; i++) {
            parts.put("c" + name.charAt(i), CHARACTER);
            if (i + 1 < n) {
                parts.put("p" + name.substring(i, i + 2), PAIR);
            }
        }
        parts.put("e" + name.substring(n - 1), LAST);
        parts.put("l" + name.substring(Math.max(0, n - 2)), LAST_TWO);
        parts.put("f" + name.substring(0, Math.min(2, n)), FIRST_TWO);
        return parts;
    }
}

package org.yuntu.analysis.target;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How much of a product's name a text says: the weight of the name's character bigrams found in the text over the
/// weight of all, the best of its names. A bigram of few products (`晶硅`) weighs more than one of many (`设备`):
/// ln(1 + products / products with it).
public final class NameSimilarity {

    private final Map<String, List<Set<String>>> names = new HashMap<>();
    private final Map<String, Integer> products = new HashMap<>();

    /// @param all names by product
    public NameSimilarity(Map<String, List<String>> all) {
        all.forEach((product, words) -> {
            List<Set<String>> grams =
                    words.stream().map(NameSimilarity::bigrams).distinct().toList();
            names.put(product, grams);
            Set<String> own = new HashSet<>();
            grams.forEach(own::addAll);
            own.forEach(g -> products.merge(g, 1, Integer::sum));
        });
    }

    /// @param text bigrams of it
    public double of(String product, Set<String> text) {
        return names.getOrDefault(product, List.of()).stream()
                .mapToDouble(name -> share(name, text))
                .max()
                .orElse(0);
    }

    private double share(Set<String> name, Set<String> text) {
        double all = 0;
        double found = 0;
        for (String gram : name) {
            double weight = Math.log(1 + (double) names.size() / products.getOrDefault(gram, 1));
            all += weight;
            found += text.contains(gram) ? weight : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /// Of letters and digits only; a single character is its own.
    public static Set<String> bigrams(String text) {
        Set<String> grams = new TreeSet<>();
        String[] runs = text.split("[^\\p{L}\\p{N}]+");
        for (String run : runs) {
            if (run.length() == 1) {
                grams.add(run);
            }
            for (int i = 0; i + 2 <= run.length(); i++) {
                grams.add(run.substring(i, i + 2));
            }
        }
        return grams;
    }
}

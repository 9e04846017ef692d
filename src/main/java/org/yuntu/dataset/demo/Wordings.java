package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.yuntu.model.ReferenceChains;
import org.yuntu.model.ReferenceChains.Alias;
import org.yuntu.model.ReferenceChains.Product;

/// How a scope names each product so that the ordinary classifier finds it: the name and its aliases in the phrases of
/// registries, tried one by one on a firm without other business.
final class Wordings {

    /// Enough for variety.
    private static final int MOST = 4;

    /// Where a product's word stands in a scope.
    enum Pattern {
        MAKE("%s的研发、生产、销售"),
        WORK("%s的技术开发、技术服务"),
        BARE("%s");

        private final String phrase;

        Pattern(String phrase) {
            this.phrase = phrase;
        }

        String of(String words) {
            return phrase.formatted(words);
        }
    }

    /// @param alone whether no other product is found in it
    record Wording(Pattern pattern, String word, boolean alone) {}

    private final List<List<Wording>> byProduct = new ArrayList<>();

    Wordings(ReferenceChains chains, Catalog catalog, ScopeReading reading) {
        for (int p = 0; p < catalog.size(); p++) {
            Product product = catalog.product(p);
            List<String> words = Stream.concat(
                            Stream.of(product.nameZh()),
                            chains.aliases().stream()
                                    .filter(a -> a.product().equals(product.id()) && a.inText() && !a.shared())
                                    .map(Alias::text))
                    .distinct()
                    .toList();
            byProduct.add(sound(product, words, reading));
        }
    }

    private static List<Wording> sound(Product product, List<String> words, ScopeReading reading) {
        List<Wording> sound = new ArrayList<>();
        String name = "太原玥嵘岚" + Trades.words(product.cluster()).getFirst() + "有限公司";
        for (String word : words) {
            for (Pattern pattern : Pattern.values()) {
                Collection<String> found = reading.products(name, pattern.of(word), industryCode(product));
                if (found.contains(product.id())) {
                    sound.add(new Wording(pattern, word, found.size() == 1));
                    break;
                }
            }
        }
        List<Wording> alone = sound.stream().filter(Wording::alone).limit(MOST).toList();
        return alone.isEmpty() ? sound.stream().limit(1).toList() : alone;
    }

    static String industryCode(Product product) {
        return product.industryCodes().stream().sorted().findFirst().orElse("");
    }

    /// Whether the classifier finds the product in any wording.
    boolean can(int product) {
        return !byProduct.get(product).isEmpty();
    }

    /// Whether a firm can make it and, by its words, nothing else.
    boolean canAlone(int product) {
        return can(product) && byProduct.get(product).getFirst().alone();
    }

    /// A scope that names the products, with the business that registrations print beside.
    String scope(int[] products, SplittableRandom random) {
        List<Wording> chosen = new ArrayList<>();
        for (int product : products) {
            List<Wording> choice = byProduct.get(product);
            chosen.add(choice.get(random.nextInt(choice.size())));
        }
        List<String> phrases = new ArrayList<>();
        for (Pattern pattern : Pattern.values()) {
            List<String> words = chosen.stream()
                    .filter(w -> w.pattern() == pattern)
                    .map(Wording::word)
                    .distinct()
                    .toList();
            if (!words.isEmpty()) {
                phrases.add(pattern.of(String.join("、", words)));
            }
        }
        if (random.nextInt(3) == 0) {
            phrases.add("货物进出口、技术进出口");
        }
        return String.join("；", phrases) + "（依法须经批准的项目，经相关部门批准后方可开展经营活动）";
    }
}

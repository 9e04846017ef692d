package org.yuntu.dataset;

import static org.yuntu.dataset.ReferenceFinding.Rule.DUPLICATE_ALIAS;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuntu.model.ReferenceChains;
import org.yuntu.model.ReferenceChains.Alias;
import org.yuntu.model.ReferenceChains.Product;

/// A word must lead to one product, across all clusters, unless each row that uses it declares it
/// shared. Words are compared without regard to letter width and case. A product's own name counts
/// as an undeclared alias unless a row of its own repeats it.
final class ReferenceAliasRules {

    private ReferenceAliasRules() {}

    static List<ReferenceFinding> check(ReferenceChains chains) {
        Map<String, List<Alias>> byWord = new LinkedHashMap<>();
        Set<List<String>> declared = new HashSet<>();
        for (Alias alias : chains.aliases()) {
            byWord.computeIfAbsent(key(alias.text()), k -> new ArrayList<>()).add(alias);
            declared.add(List.of(alias.product(), key(alias.text())));
        }
        for (Product product : chains.products()) {
            if (!declared.contains(List.of(product.id(), key(product.nameZh())))) {
                byWord.computeIfAbsent(key(product.nameZh()), k -> new ArrayList<>())
                        .add(new Alias(product.id(), product.nameZh(), true, false, ""));
            }
        }
        List<ReferenceFinding> findings = new ArrayList<>();
        byWord.values().stream().filter(rows -> rows.size() > 1).forEach(rows -> check(rows, findings));
        return findings;
    }

    private static void check(List<Alias> rows, List<ReferenceFinding> findings) {
        String word = rows.getFirst().text();
        Set<String> products = rows.stream().map(Alias::product).collect(Collectors.toCollection(LinkedHashSet::new));
        if (products.size() < rows.size()) {
            findings.add(ReferenceFinding.of(
                    DUPLICATE_ALIAS, word, "stands there twice for one product (" + String.join(", ", products) + ")"));
        } else if (rows.stream().anyMatch(row -> !row.shared())) {
            findings.add(ReferenceFinding.of(
                    DUPLICATE_ALIAS,
                    word,
                    "names " + String.join(", ", products)
                            + ": remove all but one, or give each an alias row with shared=yes"));
        }
    }

    private static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}

package org.yuntu.ingest.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuntu.dataset.Datasets;
import org.yuntu.model.Cluster;
import org.yuntu.model.ReferenceChains;
import org.yuntu.model.ReferenceChains.Alias;
import org.yuntu.model.ReferenceChains.Product;

/// All words to look for: names and text aliases of the reference chains, then `terms.csv`, which adds registry
/// words
/// and has the last word on those of the chains.
///
/// A word that stands for several products of one cluster (环保设备) is taken for the heaviest of them: naming all
/// would
/// state facts that nobody printed.
final class Terms {

    private final PhraseTrie trie = new PhraseTrie();
    private final List<List<Term>> meanings = new ArrayList<>();

    Terms(ReferenceChains chains, Datasets datasets, Lexicon lexicon) {
        Map<String, Map<Cluster, Term>> words = new LinkedHashMap<>();
        addReference(chains, lexicon, words);
        addRules(chains, datasets, words);
        words.forEach((word, byCluster) -> {
            trie.add(word, meanings.size());
            meanings.add(List.copyOf(byCluster.values()));
        });
    }

    /// Words; the value is an index for [#meanings].
    PhraseTrie trie() {
        return trie;
    }

    /// Empty for a word that is known and means nothing here (铝合金门窗).
    List<Term> meanings(int index) {
        return meanings.get(index);
    }

    private static void addReference(ReferenceChains chains, Lexicon lexicon, Map<String, Map<Cluster, Term>> words) {
        Map<String, Product> products = new HashMap<>();
        chains.products().forEach(p -> products.put(p.id(), p));
        Set<String> exact = new HashSet<>();
        chains.aliases().stream().filter(a -> !a.inText()).forEach(a -> exact.add(a.product() + a.text()));
        List<Named> named = new ArrayList<>();
        for (Product product : chains.products()) {
            if (!exact.contains(product.id() + product.nameZh())) {
                named.add(new Named(product, product.nameZh()));
            }
        }
        for (Alias alias : chains.aliases()) {
            Product product = products.get(alias.product());
            if (alias.inText() && product != null) {
                named.add(new Named(product, alias.text()));
            }
        }
        named.sort(Comparator.comparingInt((Named n) -> -n.product().weight())
                .thenComparing(n -> n.product().id()));
        for (Named n : named) {
            String word = Folding.foldWord(n.text());
            Term term = new Term(
                    n.product().cluster(), word, n.product().id(), evidence(n.product(), word, lexicon), 0, true, true);
            words.computeIfAbsent(word, w -> new LinkedHashMap<>()).putIfAbsent(term.cluster(), term);
        }
    }

    private record Named(Product product, String text) {}

    private static Evidence evidence(Product product, String word, Lexicon lexicon) {
        if (endsInProvingVerb(word, lexicon)) {
            return Evidence.SELF;
        }
        return switch (product.kind()) {
            case PRODUCT, RESOURCE -> Evidence.MAKE;
            case TECHNOLOGY -> Evidence.SERVICE;
            case SERVICE -> Evidence.SELF;
        };
    }

    private static boolean endsInProvingVerb(String word, Lexicon lexicon) {
        char[] text = word.toCharArray();
        for (int i = 1; i < text.length; i++) {
            long verb = lexicon.verbs().longest(text, i, text.length);
            if (verb != PhraseTrie.NONE
                    && i + PhraseTrie.length(verb) == text.length
                    && (PhraseTrie.value(verb) & Evidence.SELF.acts()) != 0) {
                return true;
            }
        }
        return false;
    }

    private static void addRules(ReferenceChains chains, Datasets datasets, Map<String, Map<Cluster, Term>> words) {
        Set<String> known = new HashSet<>();
        chains.products().forEach(p -> known.add(p.id()));
        new RuleTable(datasets, "terms.csv", "cluster,term,use,product,evidence,points,note").forEach(row -> {
            String word = Folding.foldWord(row.get("term"));
            Map<Cluster, Term> meaning = words.computeIfAbsent(word, w -> new LinkedHashMap<>());
            String use = row.get("use");
            if (use.equals("block")) {
                block(row, meaning);
                return;
            }
            Cluster cluster = cluster(row);
            String product = row.get("product");
            Term old = meaning.get(cluster);
            if (product.isEmpty() && old != null) {
                product = old.product();
            }
            if (!product.isEmpty() && !known.contains(product)) {
                throw row.problem("product", "write the id of a product in reference/chains");
            }
            if (!Set.of("scope", "name", "both").contains(use)) {
                throw row.problem("use", "write scope, name, both or block");
            }
            meaning.put(
                    cluster,
                    new Term(
                            cluster,
                            word,
                            product,
                            row.word("evidence", Evidence.class),
                            row.number("points"),
                            !use.equals("name"),
                            !use.equals("scope")));
        });
    }

    private static void block(RuleTable.Row row, Map<Cluster, Term> meaning) {
        if (row.get("cluster").equals("*")) {
            meaning.clear();
        } else {
            meaning.remove(cluster(row));
        }
    }

    private static Cluster cluster(RuleTable.Row row) {
        return Cluster.findByCode(row.get("cluster"))
                .orElseThrow(() -> row.problem("cluster", "write a cluster code of reference/clusters.csv"));
    }
}

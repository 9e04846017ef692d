package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuntu.model.FactKind;
import org.yuntu.model.ReferenceChains.Product;

/// What an enterprise makes, from its folded facts: stated products as observed, products found by
/// the classifier as derived.
///
/// The edges it makes are told from all others by kind or rule: `derived`, or the rule `stated-product`. Only these
/// are ever replaced; what people observed or a model predicted is not its business.
final class ProductTagger {

    /// Raise it with every change of this class that may change a tag: enterprises are then tagged anew.
    static final int VERSION = 1;

    /// A product cell names the product itself; only the alias table stands between.
    private static final double STATED_CONFIDENCE = 1.0;

    private final Classifier classifier;
    private final Map<String, Set<String>> productsByWord;
    private final Map<String, String> names;
    private final String fingerprint;

    ProductTagger(Classifier classifier, Reference reference) {
        this.classifier = classifier;
        this.productsByWord = reference.productsByWord();
        this.names = reference.chains().products().stream()
                .collect(Collectors.toUnmodifiableMap(Product::id, Product::nameZh));
        this.fingerprint = reference.tagFingerprint();
    }

    /// Of the reference data and rules it tags by.
    String fingerprint() {
        return fingerprint;
    }

    List<ProductTag> tags(EnterpriseState state) {
        Map<String, ProductTag> tags = new LinkedHashMap<>();
        Facts facts = state.facts();
        if (!facts.texts(Facts.MAIN_PRODUCTS).isEmpty()) {
            Statement source = Fold.source(state.statements(), Facts.MAIN_PRODUCTS);
            for (String cell : facts.texts(Facts.MAIN_PRODUCTS)) {
                for (String product : productsByWord.getOrDefault(cell, Set.of())) {
                    tags.putIfAbsent(
                            "observed " + product,
                            new ProductTag(
                                    product,
                                    FactKind.OBSERVED,
                                    STATED_CONFIDENCE,
                                    names.getOrDefault(cell, cell),
                                    "stated-product",
                                    source));
                }
            }
        }
        if (facts.text(Facts.SCOPE) == null && !facts.texts(Facts.PRODUCT_TAGS).isEmpty()) {
            Statement source = Fold.source(state.statements(), Facts.PRODUCT_TAGS);
            facts.texts(Facts.PRODUCT_TAGS).stream()
                    .map(TagText::parse)
                    .flatMap(Optional::stream)
                    .filter(tag -> productsByWord.containsKey(tag.product()))
                    .forEach(tag -> derive(tags, tag, source));
        } else {
            Statement source =
                    Fold.source(state.statements(), facts.text(Facts.SCOPE) == null ? Facts.NAME : Facts.SCOPE);
            classifier
                    .classify(facts.name(), text(facts, Facts.SCOPE), text(facts, Facts.INDUSTRY_CODE))
                    .forEach(found -> derive(tags, TagText.of(found), source));
        }
        return new ArrayList<>(tags.values());
    }

    private static void derive(Map<String, ProductTag> tags, TagText tag, Statement source) {
        tags.putIfAbsent(
                "derived " + tag.product(),
                new ProductTag(tag.product(), FactKind.DERIVED, tag.score(), tag.phrase(), tag.rule(), source));
    }

    private static String text(Facts facts, String property) {
        String text = facts.text(property);
        return text == null ? "" : text;
    }
}

package org.yuntu.dataset;

import static org.yuntu.dataset.ReferenceFinding.Rule.BAD_EDGE;
import static org.yuntu.dataset.ReferenceFinding.Rule.BAD_ID;
import static org.yuntu.dataset.ReferenceFinding.Rule.CLUSTER_MISSING;
import static org.yuntu.dataset.ReferenceFinding.Rule.DUPLICATE_NAME;
import static org.yuntu.dataset.ReferenceFinding.Rule.INCOMPLETE_CHAIN;
import static org.yuntu.dataset.ReferenceFinding.Rule.MIXED_KINDS;
import static org.yuntu.dataset.ReferenceFinding.Rule.TOO_SMALL;
import static org.yuntu.dataset.ReferenceFinding.Rule.UNKNOWN_ID;
import static org.yuntu.dataset.ReferenceFinding.Rule.UNKNOWN_INDUSTRY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.ReferenceChains;
import org.yuntu.model.ReferenceChains.Chain;
import org.yuntu.model.ReferenceChains.Input;
import org.yuntu.model.ReferenceChains.Link;
import org.yuntu.model.ReferenceChains.Product;
import org.yuntu.model.ReferenceChains.ProductKind;

/// Rules on rows and the ids between them.
final class ReferenceIdRules {

    private static final int MIN_LINKS = 8;
    private static final int MIN_PRODUCTS = 25;
    private static final int MIN_INPUTS = 35;
    private static final Pattern SLUG = Pattern.compile("[a-z]+\\.[a-z0-9]+(?:-[a-z0-9]+)*+");

    private final ReferenceChains reference;
    private final IndustryCodes industryCodes;
    private final Map<String, Chain> chains = new HashMap<>();
    private final Map<String, Link> links = new HashMap<>();
    private final Map<String, Product> products = new HashMap<>();
    private final List<ReferenceFinding> findings = new ArrayList<>();

    private ReferenceIdRules(ReferenceChains reference, IndustryCodes industryCodes) {
        this.reference = reference;
        this.industryCodes = industryCodes;
    }

    static List<ReferenceFinding> check(ReferenceChains chains, IndustryCodes industryCodes) {
        ReferenceIdRules rules = new ReferenceIdRules(chains, industryCodes);
        rules.ids();
        rules.references();
        rules.productNames();
        rules.edges();
        rules.completeness();
        rules.sizes();
        return rules.findings;
    }

    private void ids() {
        reference.chains().forEach(chain -> id(chain.id(), chain.cluster(), chains.put(chain.id(), chain)));
        reference.links().forEach(link -> id(link.id(), link.cluster(), links.put(link.id(), link)));
        reference
                .products()
                .forEach(product -> id(product.id(), product.cluster(), products.put(product.id(), product)));
    }

    private void id(String id, Cluster cluster, @Nullable Object sameId) {
        if (sameId != null) {
            add(BAD_ID, id, "stands there twice in " + cluster.code() + ": give one of them another id");
        }
        if (!SLUG.matcher(id).matches() || !id.startsWith(cluster.prefix() + ".")) {
            add(BAD_ID, id, "write " + cluster.prefix() + ".<lower-case letters, digits, hyphens>");
        }
    }

    private void references() {
        for (Link link : reference.links()) {
            Chain chain = chains.get(link.chain());
            if (chain == null || chain.cluster() != link.cluster()) {
                add(
                        UNKNOWN_ID,
                        link.id(),
                        "belongs to chain " + link.chain() + ", which is not in "
                                + link.cluster().code());
            }
        }
        for (Product product : reference.products()) {
            Link link = links.get(product.link());
            if (link == null || link.cluster() != product.cluster()) {
                add(
                        UNKNOWN_ID,
                        product.id(),
                        "belongs to segment " + product.link() + ", which is not in "
                                + product.cluster().code());
            }
            Product parent = products.get(product.parent());
            if (!product.parent().isEmpty() && (parent == null || parent.cluster() != product.cluster())) {
                add(
                        UNKNOWN_ID,
                        product.id(),
                        "has parent " + product.parent() + ", which is not in "
                                + product.cluster().code());
            }
            if (parent != null && (parent.kind() == ProductKind.RESOURCE) != (product.kind() == ProductKind.RESOURCE)) {
                add(
                        MIXED_KINDS,
                        product.id(),
                        "and its parent " + parent.id() + " are not both of kind resource: change one of them");
            }
            if (product.parent().equals(product.id())) {
                add(BAD_EDGE, product.id(), "is its own parent");
            }
            for (String code : product.industryCodes()) {
                if (industryCodes.find(code).filter(i -> i.level() == 4).isEmpty()) {
                    add(UNKNOWN_INDUSTRY, product.id(), code + " is no 小类 of GB/T 4754-2017");
                }
            }
        }
        reference.aliases().forEach(alias -> known(alias.product(), "alias " + alias.text()));
        reference.makers().forEach(maker -> known(maker.product(), "maker " + maker.stockCode()));
    }

    private void known(String product, String of) {
        if (!products.containsKey(product)) {
            add(UNKNOWN_ID, product, "no product has this id (" + of + ")");
        }
    }

    private void productNames() {
        Map<String, String> idByName = new HashMap<>();
        for (Product product : reference.products()) {
            String other = idByName.put(product.cluster().code() + product.nameZh(), product.id());
            if (other != null) {
                add(
                        DUPLICATE_NAME,
                        product.id(),
                        "has the name " + product.nameZh() + " of " + other + ": merge them or name the difference");
            }
        }
    }

    private void edges() {
        Set<List<String>> seen = new HashSet<>();
        for (Input edge : reference.inputs()) {
            String subject = edge.input() + "→" + edge.product();
            known(edge.input(), "input of " + edge.product());
            known(edge.product(), "product of " + edge.input());
            if (!seen.add(List.of(edge.input(), edge.product()))) {
                add(BAD_EDGE, subject, "stands there twice");
            }
            if (edge.input().equals(edge.product())) {
                add(BAD_EDGE, subject, "a product cannot be its own input");
            }
            if (isParent(edge.input(), edge.product()) || isParent(edge.product(), edge.input())) {
                add(BAD_EDGE, subject, "joins a product with its parent, of which it is a kind, not an input");
            }
        }
    }

    private boolean isParent(String parent, String child) {
        Product product = products.get(child);
        return product != null && product.parent().equals(parent);
    }

    private void completeness() {
        for (Chain chain : reference.chains()) {
            Set<ChainPosition> missing = EnumSet.allOf(ChainPosition.class);
            reference.links().stream()
                    .filter(link -> link.chain().equals(chain.id()))
                    .forEach(link -> missing.remove(link.position()));
            if (!missing.isEmpty()) {
                add(
                        INCOMPLETE_CHAIN,
                        chain.id(),
                        "has no segment in "
                                + missing.stream().map(ChainPosition::nameZh).collect(Collectors.joining("、")));
            }
        }
        Set<String> used = reference.products().stream().map(Product::link).collect(Collectors.toSet());
        reference.links().stream()
                .filter(link -> !used.contains(link.id()))
                .forEach(link -> add(INCOMPLETE_CHAIN, link.id(), "has no product"));
    }

    private void sizes() {
        for (Cluster cluster : Cluster.values()) {
            if (reference.chains().stream().noneMatch(c -> c.cluster() == cluster)) {
                findings.add(ReferenceFinding.of(
                        CLUSTER_MISSING, cluster, "has no chains; add reference/chains/" + cluster.code()));
                continue;
            }
            size(
                    cluster,
                    "segments",
                    reference.links().stream()
                            .filter(l -> l.cluster() == cluster)
                            .count(),
                    MIN_LINKS);
            size(
                    cluster,
                    "products",
                    reference.products().stream()
                            .filter(p -> p.cluster() == cluster)
                            .count(),
                    MIN_PRODUCTS);
            size(
                    cluster,
                    "inputs",
                    reference.inputs().stream().filter(i -> inside(i, cluster)).count(),
                    MIN_INPUTS);
        }
    }

    private static boolean inside(Input edge, Cluster cluster) {
        return edge.input().startsWith(cluster.prefix() + ".") && edge.product().startsWith(cluster.prefix() + ".");
    }

    private void size(Cluster cluster, String what, long found, int least) {
        if (found < least) {
            findings.add(ReferenceFinding.of(
                    TOO_SMALL, cluster, "has " + found + " " + what + ", at least " + least + " expected"));
        }
    }

    private void add(ReferenceFinding.Rule rule, String subject, String detail) {
        findings.add(ReferenceFinding.of(rule, subject, detail));
    }
}

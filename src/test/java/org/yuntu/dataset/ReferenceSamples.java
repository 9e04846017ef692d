package org.yuntu.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.Criticality;
import org.yuntu.model.ReferenceChains;
import org.yuntu.model.ReferenceChains.Alias;
import org.yuntu.model.ReferenceChains.Chain;
import org.yuntu.model.ReferenceChains.Input;
import org.yuntu.model.ReferenceChains.Link;
import org.yuntu.model.ReferenceChains.Maker;
import org.yuntu.model.ReferenceChains.Product;
import org.yuntu.model.ReferenceChains.ProductKind;

/// A made-up reference that fulfils every rule, for planting defects: in each cluster one chain, 9
/// links of 3 products, each product an input of the next two.
final class ReferenceSamples {

    final List<Chain> chains = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Product> products = new ArrayList<>();
    final List<Input> inputs = new ArrayList<>();
    final List<Alias> aliases = new ArrayList<>();
    final List<Maker> makers = new ArrayList<>();

    ReferenceSamples() {
        for (Cluster cluster : Cluster.values()) {
            chains.add(new Chain(cluster.prefix() + ".chain", cluster, "链", "chain", ""));
            for (int i = 0; i < 9; i++) {
                ChainPosition position = ChainPosition.values()[i / 3];
                links.add(new Link(
                        cluster.prefix() + ".seg-" + i,
                        cluster.prefix() + ".chain",
                        cluster,
                        "环节",
                        "link",
                        position,
                        ""));
            }
            for (int i = 0; i < 27; i++) {
                products.add(product(cluster, i, ""));
            }
            for (int step = 1; step <= 2; step++) {
                for (int i = 0; i + step < 27; i++) {
                    inputs.add(input(cluster.prefix() + ".p" + i, cluster.prefix() + ".p" + (i + step)));
                }
            }
        }
    }

    static Product product(Cluster cluster, int number, String parent) {
        return new Product(
                cluster.prefix() + ".p" + number,
                cluster.prefix() + ".seg-" + number / 3,
                cluster,
                cluster.nameZh() + number,
                "product " + number,
                ProductKind.PRODUCT,
                3,
                parent,
                Set.of("3511"),
                "invented");
    }

    static Input input(String input, String product) {
        return new Input(input, product, Criticality.ESSENTIAL, false, "invented", "");
    }

    ReferenceChains build() {
        return new ReferenceChains(chains, links, products, inputs, aliases, makers);
    }
}

package org.yuntu.model;

import java.util.List;
import java.util.Set;

/// What complete chains look like: the rows of `datasets/reference`, checked for shape but not yet for graph rules.
///
/// Lists keep the order of the files. `inputs` holds edges inside and across clusters.
public record ReferenceChains(
        List<Chain> chains,
        List<Link> links,
        List<Product> products,
        List<Input> inputs,
        List<Alias> aliases,
        List<Maker> makers) {

    public ReferenceChains {
        chains = List.copyOf(chains);
        links = List.copyOf(links);
        products = List.copyOf(products);
        inputs = List.copyOf(inputs);
        aliases = List.copyOf(aliases);
        makers = List.copyOf(makers);
    }

    /// 产业链 of one cluster.
    public record Chain(String id, Cluster cluster, String nameZh, String nameEn, String note) {}

    /// 环节 of one chain.
    public record Link(
            String id,
            String chain,
            Cluster cluster,
            String nameZh,
            String nameEn,
            ChainPosition position,
            String note) {}

    /// Product, technology, service or outside input of one link.
    ///
    /// @param weight importance for the chain's completeness, 1..5
    /// @param parent id of the broader product, or empty
    /// @param industryCodes GB/T 4754-2017 小类 (4 digits)
    /// @param source standard, catalogue or `domain knowledge`
    public record Product(
            String id,
            String link,
            Cluster cluster,
            String nameZh,
            String nameEn,
            ProductKind kind,
            int weight,
            String parent,
            Set<String> industryCodes,
            String source) {

        public Product {
            industryCodes = Set.copyOf(industryCodes);
        }
    }

    public enum ProductKind {
        PRODUCT,
        TECHNOLOGY,
        SERVICE,
        /// 外部投入: a raw material, ordinary part or service that industries outside the 14 clusters
        /// supply or take on. Membership of a cluster says nothing on who makes it, so no list of
        /// members can show that nobody does.
        RESOURCE
    }

    /// `input` goes directly into `product`.
    ///
    /// @param chokepoint 卡脖子: publicly known foreign dependence
    public record Input(
            String input, String product, Criticality criticality, boolean chokepoint, String source, String note) {}

    /// Another word for a product.
    ///
    /// @param inText specific enough to be searched inside running text; otherwise it only matches a whole cell
    /// @param shared declared to stand for several products
    public record Alias(String product, String text, boolean inText, boolean shared, String note) {}

    /// A listed company publicly known to make a product; `province` without 省/市.
    public record Maker(String product, String stockCode, String name, String province, String source) {}
}

package org.yuntu.dataset;

import org.yuntu.model.Cluster;

/// One thing that makes the reference chains untrue or unusable, as a value; an empty list of findings is the
/// proof.
///
/// @param subject id or text the finding is about
/// @param detail what was found and what to do, in English for maintainers
public record ReferenceFinding(Rule rule, String subject, String detail) {

    /// What reference chains must fulfil.
    public enum Rule {
        /// Each of the 14 clusters has chains.
        CLUSTER_MISSING,
        /// Enough links, products and inputs to stand for an industry.
        TOO_SMALL,
        /// Ids are unique and `<cluster prefix>.<slug>`.
        BAD_ID,
        /// Ids named in other rows exist, and in the right file.
        UNKNOWN_ID,
        /// No two products of a cluster share a name.
        DUPLICATE_NAME,
        /// Industry codes are 小类 of GB/T 4754-2017.
        UNKNOWN_INDUSTRY,
        /// Each chain has 上游, 中游 and 下游; each link has a product.
        INCOMPLETE_CHAIN,
        /// An input edge stands once and never joins a product with itself or with its own parent.
        BAD_EDGE,
        /// Outside inputs are kinds of outside inputs only, so that firms seen and not seen are never added up.
        MIXED_KINDS,
        /// Inputs form no cycle, neither inside a cluster nor across clusters; nor do parents.
        CYCLE,
        /// The products of a cluster hang together by inputs and parents.
        NOT_CONNECTED,
        /// Each product is an input or has one.
        ISOLATED,
        /// Each link can be walked to from upstream and leads downstream.
        UNREACHABLE,
        /// A word names one product unless every row that uses it says so.
        DUPLICATE_ALIAS
    }

    static ReferenceFinding of(Rule rule, String subject, String detail) {
        return new ReferenceFinding(rule, subject, detail);
    }

    static ReferenceFinding of(Rule rule, Cluster cluster, String detail) {
        return new ReferenceFinding(rule, cluster.code(), detail);
    }

    @Override
    public String toString() {
        return rule + " " + subject + ": " + detail;
    }
}

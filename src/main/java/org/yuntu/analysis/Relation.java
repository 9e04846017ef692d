package org.yuntu.analysis;

/// How another segment stands to the one in question.
public enum Relation {
    /// The segment itself.
    SELF,
    /// Its broader product.
    BROADER,
    /// Another kind of the same broader product.
    SIBLING,
    /// Direct input of it.
    PREDECESSOR,
    /// Direct user of it.
    SUCCESSOR,
    /// Input of an input …
    ANCESTOR,
    /// User of a user …
    DESCENDANT,
    /// In the same 环节.
    SAME_LINK,
    /// Connected by a way that changes direction.
    LATERAL
}

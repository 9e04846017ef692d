package org.yuntu.ingest.classify;

import org.yuntu.model.Cluster;

/// A word that stands for a product of one cluster.
///
/// @param product product id; empty when the word only counts for the context
/// @param evidence what must be said of it to prove that the firm makes it
/// @param points added to the firm's points whenever the word proves something, usually 0
/// @param inScope whether the business scope is searched for it
/// @param inName whether the firm's name is searched for it
record Term(
        Cluster cluster,
        String text,
        String product,
        Evidence evidence,
        double points,
        boolean inScope,
        boolean inName) {}

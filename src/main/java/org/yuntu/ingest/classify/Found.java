package org.yuntu.ingest.classify;

import org.yuntu.model.Cluster;

/// One product of one registration, with the place in the text that speaks for it.
///
/// @param score 0..1
/// @param phrase at most [#PHRASE_LENGTH] characters as printed
/// @param rule the source of the evidence and the act, such as `scope.make`
public record Found(Cluster cluster, String product, double score, String phrase, String rule) {

    public static final int PHRASE_LENGTH = 30;
}

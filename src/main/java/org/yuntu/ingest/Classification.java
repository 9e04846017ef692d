package org.yuntu.ingest;

import org.yuntu.model.Cluster;

/// One product that an enterprise makes by the classifier's word.
///
/// @param score confidence, 0..1
/// @param phrase the words that fired
/// @param rule id of the rule that fired
public record Classification(Cluster cluster, String product, double score, String phrase, String rule) {}

package org.yuntu.analysis;

/// Columns of all PRODUCES facts of a [GapProjection], sorted by firm, then product.
///
/// @param first first edge of every firm, and one past the last edge
/// @param statedOn days since 1970-01-01, or [#UNDATED]
/// @param outsideTemplates facts left out because their product is in no template
@SuppressWarnings("ArrayRecordComponent")
record Edges(
        int[] first,
        int[] firm,
        int[] product,
        byte[] kind,
        double[] confidence,
        double[] marketShare,
        double[] revenueCny,
        int[] statedOn,
        String[] phrase,
        String[] rule,
        String[] source,
        String[] batch,
        int[] line,
        int outsideTemplates) {

    static final int UNDATED = Integer.MIN_VALUE;
}

package org.yuntu.analysis;

import java.util.Map;

/// What a [GapProjectionBuilder] hands to its [GapProjection]: numbered, sorted and checked.
@SuppressWarnings("ArrayRecordComponent")
record ProjectionContent(
        GapProjection.Product[] products,
        int[] parents,
        GapProjection.Input[] inputs,
        int[] inputFrom,
        int[] inputTo,
        GapProjection.Firm[] firms,
        Map<String, GapProjection.Division> divisions,
        Census census,
        Facts facts) {}

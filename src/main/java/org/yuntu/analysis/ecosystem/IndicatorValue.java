package org.yuntu.analysis.ecosystem;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.yuntu.model.Cluster;

/// The value of an indicator in one year.
public record IndicatorValue(
        Head head, String indicator, Set<Cluster> clusters, OptionalInt year, OptionalDouble value, String unitText)
        implements EcosystemRecord {

    static IndicatorValue of(Item item) {
        return new IndicatorValue(
                item.head(),
                item.text("indicator"),
                item.clusters("SERVES_CLUSTER"),
                item.count("year"),
                item.number("value"),
                item.text("unitText"));
    }
}

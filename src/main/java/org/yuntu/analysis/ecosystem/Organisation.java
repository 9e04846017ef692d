package org.yuntu.analysis.ecosystem;

import java.util.List;
import java.util.Set;
import org.yuntu.model.Cluster;

/// A university or a research institute.
public record Organisation(
        Head head, String authority, List<String> fields, List<String> disciplines, Set<Cluster> clusters)
        implements EcosystemRecord {

    static Organisation of(Item item) {
        return new Organisation(
                item.head(),
                item.text("authority"),
                item.texts("fields"),
                item.texts("disciplines"),
                item.clusters("SERVES_CLUSTER"));
    }
}

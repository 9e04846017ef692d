package org.yuntu.analysis.ecosystem;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yuntu.model.Cluster;

/// A record that may name clusters, products or both.
public interface ServesClusters {

    /// The clusters stated.
    Set<Cluster> clusters();

    /// Ids of reference products.
    List<String> products();

    /// The clusters stated and those whose products are; none where the record names neither.
    default Set<Cluster> served() {
        return served(clusters(), products());
    }

    /// The same for what is no record of its own.
    static Set<Cluster> served(Set<Cluster> stated, Collection<String> products) {
        Set<Cluster> all = EnumSet.noneOf(Cluster.class);
        all.addAll(stated);
        products.forEach(p -> Cluster.findByProductId(p).ifPresent(all::add));
        return all;
    }
}

package org.yuntu.analysis.ecosystem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.yuntu.model.Cluster;
import org.yuntu.model.TalentTier;

/// A team of talent; no personal data.
public record Team(
        Head head,
        Optional<TalentTier> tier,
        String programme,
        List<Actor> employers,
        Set<Cluster> clusters,
        List<String> products,
        List<String> fields,
        OptionalInt headcount,
        OptionalInt year)
        implements EcosystemRecord, ServesClusters {

    static Team of(Item item) {
        return new Team(
                item.head(),
                item.term("tier", TalentTier.class),
                item.text("programme"),
                item.out("WORKS_AT"),
                item.clusters("SERVES_CLUSTER"),
                item.products("WORKS_ON"),
                item.texts("fields"),
                item.count("headcount"),
                item.count("year"));
    }
}

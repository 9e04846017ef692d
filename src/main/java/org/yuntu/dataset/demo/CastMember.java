package org.yuntu.dataset.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.ChainRole;
import org.yuntu.model.EnterpriseTier;

/// A firm made for a purpose.
///
/// @param key how other parts of the plan name it
/// @param revenueCny by year, oldest first
/// @param aloof whether it buys and sells only what the plan says
record CastMember(
        String key,
        Place place,
        int[] products,
        List<Double> revenueCny,
        @Nullable ChainRole role,
        Set<EnterpriseTier> tiers,
        boolean aloof) {

    CastMember {
        revenueCny = List.copyOf(revenueCny);
        tiers = Set.copyOf(tiers);
    }
}

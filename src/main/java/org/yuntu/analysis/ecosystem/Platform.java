package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuntu.model.Cluster;
import org.yuntu.model.PilotService;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.PlatformState;
import org.yuntu.model.PlatformType;

/// A laboratory, an innovation platform, a pilot-scale base or a transfer base.
///
/// @param products ids of reference products
public record Platform(
        Head head,
        Optional<PlatformType> platformType,
        Optional<PlatformLevel> level,
        Optional<PlatformState> state,
        List<Actor> hosts,
        List<Actor> coHosts,
        List<String> fields,
        Set<Cluster> clusters,
        List<String> products,
        Optional<LocalDate> approvedOn,
        String document,
        Optional<Boolean> open,
        Set<PilotService> services)
        implements EcosystemRecord, ServesClusters {

    static Platform of(Item item) {
        return new Platform(
                item.head(),
                item.term("platformType", PlatformType.class),
                item.term("level", PlatformLevel.class),
                item.term("state", PlatformState.class),
                item.in("HOSTS"),
                item.in("CO_HOSTS"),
                item.texts("fields"),
                item.clusters("SERVES_CLUSTER"),
                item.products("WORKS_ON"),
                item.date("approvedOn"),
                item.text("document"),
                item.findFlag("open"),
                item.terms("services", PilotService.class));
    }
}

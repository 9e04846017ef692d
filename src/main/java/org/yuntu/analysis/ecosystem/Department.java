package org.yuntu.analysis.ecosystem;

import java.util.List;
import java.util.Optional;
import org.yuntu.model.PlatformLevel;

/// A department in charge.
public record Department(Head head, Optional<PlatformLevel> level, String duties, List<Actor> successors)
        implements EcosystemRecord {

    static Department of(Item item) {
        return new Department(
                item.head(), item.term("level", PlatformLevel.class), item.text("duties"), item.out("SUPERSEDED_BY"));
    }
}

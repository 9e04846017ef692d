package org.yuntu.analysis.ecosystem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuntu.model.PlatformLevel;

/// A department in charge.
///
/// @param otherNames short and former ones
public record Department(
        Head head, List<String> otherNames, Optional<PlatformLevel> level, String duties, List<Actor> successors)
        implements EcosystemRecord {

    static Department of(Item item) {
        return new Department(
                item.head(),
                Stream.concat(item.texts("shortName").stream(), item.texts("formerNames").stream())
                        .toList(),
                item.term("level", PlatformLevel.class),
                item.text("duties"),
                item.out("SUPERSEDED_BY"));
    }
}

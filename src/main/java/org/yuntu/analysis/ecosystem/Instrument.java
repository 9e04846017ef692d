package org.yuntu.analysis.ecosystem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A large instrument.
///
/// @param open to others; empty when no source says
public record Instrument(
        Head head,
        List<Actor> owners,
        List<Actor> platforms,
        String model,
        OptionalDouble valueCny,
        Optional<Boolean> open,
        List<String> fields,
        List<String> products)
        implements EcosystemRecord {

    static Instrument of(Item item) {
        return new Instrument(
                item.head(),
                item.in("OWNS"),
                item.out("PART_OF_PLATFORM"),
                item.text("model"),
                item.number("value"),
                item.findFlag("open"),
                item.texts("fields"),
                item.products("WORKS_ON"));
    }
}

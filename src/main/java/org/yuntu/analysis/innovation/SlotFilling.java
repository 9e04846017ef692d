package org.yuntu.analysis.innovation;

import java.util.List;
import java.util.OptionalDouble;
import org.yuntu.model.PlatformLevel;

/// Who fills a slot of a circle, and how strongly.
///
/// @param who those that can be named; for firms not always all of `number`
/// @param silent records of the area that might fill it but do not say which cluster they are for
/// @param judged whether the data could have shown a filler at all
/// @param amountCny of funds, as far as stated
record SlotFilling(StageCell who, long number, long silent, boolean judged, OptionalDouble amountCny) {

    enum State {
        FILLED,
        EMPTY,
        /// Nothing fills it, but the data could not have shown it: a hole in the data rather than in the circle.
        UNKNOWN
    }

    static SlotFilling of(List<Bearer> who, long silent, boolean judged) {
        StageCell cell = new StageCell();
        who.forEach(cell::add);
        return new SlotFilling(cell, cell.bearers().size(), silent, judged, OptionalDouble.empty());
    }

    SlotFilling counting(long all) {
        return new SlotFilling(who, all, silent, judged, amountCny);
    }

    SlotFilling worth(OptionalDouble cny) {
        return new SlotFilling(who, number, silent, judged, cny);
    }

    State state() {
        return number > 0 ? State.FILLED : judged ? State.EMPTY : State.UNKNOWN;
    }

    boolean hasAtLeastProvincial() {
        return who.bearers().stream()
                .flatMap(b -> b.level().stream())
                .anyMatch(l -> l.compareTo(PlatformLevel.PROVINCIAL) <= 0);
    }

    List<String> evidence() {
        return who.bearers().stream().map(Bearer::evidence).toList();
    }
}

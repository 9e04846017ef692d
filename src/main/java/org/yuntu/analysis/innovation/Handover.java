package org.yuntu.analysis.innovation;

import java.util.List;
import java.util.stream.Stream;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Incubator;

/// 链式衔接: whether what graduates from one stage of a place is taken on by the next. Linked means one operator
/// for a carrier of each, or a 毕业去向 from one to the other.
///
/// @param missing stages without any carrier here
/// @param links the pairs that are linked
record Handover(
        IncubationStage from, IncubationStage to, State state, List<IncubationStage> missing, List<Pair> links) {

    enum State {
        LINKED,
        /// Only a carrier of the next stage in another place takes graduates on.
        ELSEWHERE,
        /// Carriers of both stages, but of some neither operator nor 毕业去向 is on record.
        UNKNOWN,
        /// Carriers of both stages, known to have different operators and to send graduates elsewhere or nowhere.
        UNLINKED,
        MISSING;

        boolean isBroken() {
            return this == UNLINKED || this == MISSING;
        }
    }

    /// How two carriers are linked.
    enum Means {
        GRADUATION,
        OPERATOR,
        BOTH
    }

    record Pair(Incubator from, Incubator to, Means means) {}

    Handover {
        missing = List.copyOf(missing);
        links = List.copyOf(links);
    }

    /// @param nextAnywhere carriers of the next stage in other places too
    static Handover of(
            IncubationStage from,
            List<Incubator> first,
            IncubationStage to,
            List<Incubator> second,
            List<Incubator> nextAnywhere) {
        List<Pair> links = pairs(first, second);
        List<Pair> elsewhere = pairs(first, nextAnywhere).stream()
                .filter(p -> p.means() != Means.OPERATOR)
                .toList();
        List<IncubationStage> missing = Stream.concat(
                        first.isEmpty() ? Stream.of(from) : Stream.of(), second.isEmpty() ? Stream.of(to) : Stream.of())
                .toList();
        if (!links.isEmpty()) {
            return new Handover(from, to, State.LINKED, missing, links);
        }
        if (!elsewhere.isEmpty()) {
            return new Handover(from, to, State.ELSEWHERE, missing, elsewhere);
        }
        if (!missing.isEmpty()) {
            return new Handover(from, to, State.MISSING, missing, List.of());
        }
        boolean open = first.stream()
                .filter(a -> a.graduatesTo().isEmpty())
                .anyMatch(a -> a.operators().isEmpty()
                        || second.stream().anyMatch(b -> b.operators().isEmpty()));
        return new Handover(from, to, open ? State.UNKNOWN : State.UNLINKED, missing, List.of());
    }

    private static List<Pair> pairs(List<Incubator> first, List<Incubator> second) {
        return first.stream()
                .flatMap(a -> second.stream().flatMap(b -> link(a, b)))
                .toList();
    }

    private static Stream<Pair> link(Incubator from, Incubator to) {
        boolean graduates = from.graduatesTo().stream().anyMatch(g -> g.id().equals(to.id()));
        boolean operator = from.operators().stream()
                .map(Actor::id)
                .anyMatch(id -> to.operators().stream().anyMatch(o -> o.id().equals(id)));
        if (!graduates && !operator) {
            return Stream.empty();
        }
        Means means = graduates && operator ? Means.BOTH : graduates ? Means.GRADUATION : Means.OPERATOR;
        return Stream.of(new Pair(from, to, means));
    }
}

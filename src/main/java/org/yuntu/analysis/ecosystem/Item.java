package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.yuntu.model.Cluster;

/// A record of the graph as a view admits it, on its way into a typed one.
///
/// @param links those that are admitted
record Item(Entry entry, Fields fields, List<Link> links) {

    Head head() {
        return new Head(entry.id(), entry.kind(), entry.name(), entry.place(), entry.provenance());
    }

    String text(String name) {
        return fields.text(name);
    }

    List<String> texts(String name) {
        return fields.texts(name);
    }

    boolean flag(String name) {
        return fields.flag(name);
    }

    Optional<Boolean> findFlag(String name) {
        return fields.findFlag(name);
    }

    OptionalDouble number(String name) {
        return fields.number(name);
    }

    OptionalInt count(String name) {
        return fields.count(name);
    }

    Optional<LocalDate> date(String name) {
        return fields.date(name);
    }

    <E extends Enum<E>> Optional<E> term(String name, Class<E> type) {
        return fields.term(name, type);
    }

    <E extends Enum<E>> Set<E> terms(String name, Class<E> type) {
        return fields.terms(name, type);
    }

    /// Ends of relationships that lead away from the record.
    List<Actor> out(String type) {
        return ends(type, true).toList();
    }

    /// Starts of relationships that lead to the record.
    List<Actor> in(String type) {
        return ends(type, false).toList();
    }

    Set<Cluster> clusters(String type) {
        EnumSet<Cluster> found = EnumSet.noneOf(Cluster.class);
        ends(type, true).forEach(a -> Cluster.findByCode(a.id()).ifPresent(found::add));
        return Collections.unmodifiableSet(found);
    }

    /// Ids of the products.
    List<String> products(String type) {
        return ends(type, true).map(Actor::id).toList();
    }

    private Stream<Actor> ends(String type, boolean outgoing) {
        return links.stream()
                .filter(l -> l.outgoing() == outgoing && l.type().equals(type))
                .map(Link::other)
                .distinct();
    }
}

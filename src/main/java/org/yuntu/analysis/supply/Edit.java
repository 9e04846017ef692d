package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.Scope;

/// A scenario with its words resolved: what is changed in firms and products.
///
/// @param removed ids of firms
/// @param closed areas
/// @param failed ids of all firms that stop: the removed ones and those of the closed areas
record Edit(SortedSet<String> removed, List<Addition> added, List<Scope> closed, SortedSet<String> failed) {

    /// Most names a message lists.
    private static final int SHOWN = 8;

    /// A maker that comes.
    ///
    /// @param id of a known firm, else the name
    /// @param product number in the projection
    record Addition(String id, String name, int product) {}

    static Edit of(Scenario scenario, SupplyView view) {
        GapProjection projection = view.projection();
        SortedMap<String, String> names = names(view);
        SortedSet<String> removed = new TreeSet<>();
        words(scenario.remove()).forEach(w -> removed.add(firm(w, names)));
        List<Addition> added = words(scenario.add()).stream()
                .map(w -> addition(w, names, projection))
                .toList();
        List<Scope> closed =
                words(scenario.close()).stream().map(w -> area(w, projection)).toList();
        SortedSet<String> failed = new TreeSet<>(removed);
        for (Scope area : closed) {
            view.firms().stream()
                    .filter(f -> !Collections.disjoint(f.codes(), area.codes()))
                    .forEach(f -> failed.add(f.id()));
            IntStream.range(0, projection.firmCount())
                    .mapToObj(projection::firm)
                    .filter(area::contains)
                    .map(Firm::id)
                    .forEach(failed::add);
        }
        return new Edit(removed, added, closed, failed);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[,，;；、]"))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /// Names by id.
    static SortedMap<String, String> names(SupplyView view) {
        SortedMap<String, String> names = new TreeMap<>();
        GapProjection projection = view.projection();
        for (int f = 0; f < projection.firmCount(); f++) {
            names.put(projection.firm(f).id(), projection.firm(f).name());
        }
        view.firms().forEach(f -> names.put(f.id(), f.name()));
        return names;
    }

    /// By id, full name, or the only name that holds the words.
    static String firm(String word, SortedMap<String, String> names) {
        if (names.containsKey(word)) {
            return word;
        }
        List<String> found = ids(word, names, true);
        List<String> fitting = found.isEmpty() ? ids(word, names, false) : found;
        if (fitting.size() != 1) {
            throw new InvalidQueryException(
                    InvalidQueryException.Field.VALUE,
                    word,
                    fitting.isEmpty()
                            ? "id, name"
                            : String.join(
                                    ", ",
                                    fitting.stream()
                                            .limit(SHOWN)
                                            .map(id -> names.get(id) + " " + id)
                                            .toList()));
        }
        return fitting.getFirst();
    }

    private static List<String> ids(String word, SortedMap<String, String> names, boolean whole) {
        List<String> found = new ArrayList<>();
        names.forEach((id, name) -> {
            if (whole ? name.equals(word) : name.contains(word)) {
                found.add(id);
            }
        });
        return found;
    }

    private static Addition addition(String word, SortedMap<String, String> names, GapProjection projection) {
        int at = word.lastIndexOf('@');
        if (at < 1) {
            throw new InvalidQueryException(InvalidQueryException.Field.VALUE, word, "firm@product");
        }
        String who = word.substring(0, at).strip();
        List<String> known = names.containsKey(who) ? List.of(who) : ids(who, names, true);
        String id = known.size() == 1 ? known.getFirst() : who;
        return new Addition(id, names.getOrDefault(id, who), product(word.substring(at + 1), projection));
    }

    /// By id or name.
    static int product(String word, GapProjection projection) {
        int byId = projection.productIndex(word.strip());
        if (byId >= 0) {
            return byId;
        }
        List<Integer> found = IntStream.range(0, projection.productCount())
                .filter(p -> projection.product(p).nameZh().equals(word.strip()))
                .boxed()
                .toList();
        if (found.size() != 1) {
            throw new InvalidQueryException(
                    InvalidQueryException.Field.VALUE,
                    word,
                    found.isEmpty()
                            ? "product id, name"
                            : String.join(
                                    ", ",
                                    found.stream()
                                            .map(p -> projection.product(p).id())
                                            .toList()));
        }
        return found.getFirst();
    }

    private static Scope area(String word, GapProjection projection) {
        try {
            return Scope.parse(word, projection);
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException(InvalidQueryException.Field.SCOPE, word, String.valueOf(e.getMessage()));
        }
    }
}

package org.yuntu.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yuntu.analysis.supply.Scenario;

/// What a scenario changes, as it stands in an address.
///
/// @param remove firms that stop
/// @param add `firm@product`
/// @param region areas whose firms all stop
record Edits(List<String> remove, List<String> add, List<String> region) {

    private static final String SEPARATORS = "[,，;；、]";

    static Edits of(List<String> remove, List<String> add, List<String> region) {
        return new Edits(words(remove), words(add), words(region));
    }

    static Edits of(Scenario scenario) {
        return of(List.of(scenario.remove()), List.of(scenario.add()), List.of(scenario.close()));
    }

    private static List<String> words(List<String> typed) {
        return typed.stream()
                .flatMap(t -> Arrays.stream(t.split(SEPARATORS)))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }

    boolean isEmpty() {
        return remove.isEmpty() && add.isEmpty() && region.isEmpty();
    }

    Edits plusRemove(String firm) {
        return of(plus(remove, firm), add, region);
    }

    /// @param maker a name that may hold what separates words in an address
    Edits plusAdd(String maker, String product) {
        return of(remove, plus(add, maker.replaceAll(SEPARATORS + "|@", " ").strip() + "@" + product), region);
    }

    private static List<String> plus(List<String> words, String word) {
        return Stream.concat(words.stream(), Stream.of(word)).toList();
    }

    /// Without one of its words.
    Edits less(String word) {
        return new Edits(less(remove, word), less(add, word), less(region, word));
    }

    private static List<String> less(List<String> words, String word) {
        List<String> left = new ArrayList<>(words);
        left.remove(word);
        return left;
    }

    Scenario scenario(String name) {
        return new Scenario(name, String.join(",", remove), String.join(",", add), String.join(",", region));
    }

    /// For the analysis.
    Map<String, String> settings() {
        Scenario s = scenario("");
        return Map.of("remove", s.remove(), "add", s.add(), "close", s.close());
    }

    /// Query string of a page about it.
    String query(String city) {
        Scenario s = scenario("");
        return Addresses.query("remove", s.remove(), "add", s.add(), "region", s.close(), "city", city);
    }
}

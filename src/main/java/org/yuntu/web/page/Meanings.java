package org.yuntu.web.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.GapProjection;
import org.yuntu.graph.Profiles;
import org.yuntu.model.Texts;

/// What people type into a form, as the things it can mean: one is taken, of several the page asks which.
@Component
final class Meanings {

    private static final int MOST = 12;

    /// Looked through for the kind that is wanted.
    private static final int CANDIDATES = 300;

    private final Profiles profiles;
    private final View view;

    Meanings(Profiles profiles, View view) {
        this.profiles = profiles;
        this.view = view;
    }

    /// @param more what tells it from others of the same name
    record Meaning(String id, String name, String more) {}

    List<Meaning> firms(String word) {
        return subjects(word, s -> s.label().equals("Enterprise"));
    }

    /// Enterprises and records.
    List<Meaning> subjects(String word) {
        return subjects(word, s -> true);
    }

    private List<Meaning> subjects(String word, Predicate<Profiles.Subject> fits) {
        Texts texts = View.texts();
        return word.isBlank()
                ? List.of()
                : profiles.search(word.strip(), CANDIDATES).stream()
                        .filter(fits)
                        .limit(MOST)
                        .map(s -> {
                            String label = "web.label." + s.label();
                            String kind = texts.has(label) ? texts.text(label) : s.label();
                            return new Meaning(s.id(), s.name(), s.place().isEmpty() ? kind : kind + " · " + s.place());
                        })
                        .toList();
    }

    /// Products of the chains by id or name, else those whose name holds the word.
    List<Meaning> products(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        List<Meaning> exact = products(p -> p.id().equals(word.strip())
                || p.nameZh().equals(word.strip())
                || p.nameEn().toLowerCase(Locale.ROOT).equals(lower));
        return lower.isEmpty() || !exact.isEmpty()
                ? exact
                : products(p -> p.nameZh().contains(word.strip())
                        || p.nameEn().toLowerCase(Locale.ROOT).contains(lower));
    }

    private List<Meaning> products(Predicate<GapProjection.Product> fits) {
        GapProjection projection = view.projection();
        return IntStream.range(0, projection.productCount())
                .mapToObj(projection::product)
                .filter(fits)
                .limit(MOST)
                .map(p -> new Meaning(
                        p.id(),
                        View.english() ? p.nameEn() : p.nameZh(),
                        View.english() ? p.cluster().nameEn() : p.cluster().nameZh()))
                .toList();
    }

    /// Names of all products, for a list to choose from.
    List<String> productNames() {
        GapProjection projection = view.projection();
        return IntStream.range(0, projection.productCount())
                .mapToObj(projection::product)
                .map(p -> View.english() ? p.nameEn() : p.nameZh())
                .distinct()
                .sorted()
                .toList();
    }
}

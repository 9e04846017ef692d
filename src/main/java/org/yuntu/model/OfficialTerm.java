package org.yuntu.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A word of a closed list by its official Chinese name, as files and pages print it. Implemented by enums; the
/// graph stores [#key].
public interface OfficialTerm {

    /// The constant, for example `PILOT_BASE`.
    String name();

    String nameZh();

    /// Other words that lists use for it.
    default List<String> words() {
        return List.of();
    }

    /// As stored in the graph: `pilot_base`.
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// `Pilot base`.
    default String nameEn() {
        String words = key().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// The constant a cell means: by its Chinese name, another word for it, or the constant itself, whatever the
    /// width of letters, quotes and brackets.
    static <T extends OfficialTerm> Optional<T> find(T[] constants, String cell) {
        String wanted = plain(cell);
        return Arrays.stream(constants)
                .filter(c -> Stream.concat(Stream.of(c.name(), c.nameZh()), c.words().stream())
                        .anyMatch(word -> plain(word).equals(wanted)))
                .findFirst();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Width.nfkc(text)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '+')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}

package org.yuntu.dataset.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.EnterpriseField;

/// The words that headers of enterprise tables use, from `headers/enterprise.csv`: registry and
/// statistics exports, 天眼查, 企查查, 启信宝 and English ones. An entry without a field names a
/// column that is understood but of no use, so that it is not mistaken.
///
/// An exact word wins. Otherwise the longest word contained wins, one at the end counting two
/// letters more because Chinese and English heads come last (`注册地址所在县区` is a county); at a
/// tie the one further right.
public final class HeaderWords {

    private static final HeaderWords ENTERPRISE = load("/headers/enterprise.csv");
    private static final int END_BONUS = 2;
    /// Shorter Latin words hide in others (`city` in capacity) and must be the whole header.
    private static final int LEAST_LATIN = 7;

    /// Added to the rank of a header that only contains a word.
    private static final int INEXACT = 10_000;

    private final Map<String, Match> exact = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /// @param field empty for a column that is known to be of no use
    /// @param rank line of the word in the resource: of two columns for one field the lower is the better one
    public record Match(Optional<EnterpriseField> field, int rank) {

        /// Whether the header is the word and does not only contain it.
        public boolean exact() {
            return rank < INEXACT;
        }
    }

    private record Part(String word, Match match) {}

    private int lines;

    private HeaderWords() {}

    public static HeaderWords enterprise() {
        return ENTERPRISE;
    }

    /// The meaning of a header that is one of the words as a whole.
    public Optional<Match> findExact(HeaderName name) {
        Match match = exact.get(name.whole());
        return Optional.ofNullable(match == null ? exact.get(name.base()) : match);
    }

    /// Empty when nothing in the header is known.
    public Optional<Match> find(HeaderName name) {
        Optional<Match> whole = findExact(name);
        if (whole.isPresent()) {
            return whole;
        }
        Part part = longest(name.base());
        part = part == null ? longest(name.whole()) : part;
        return part == null
                ? Optional.empty()
                : Optional.of(new Match(part.match().field(), part.match().rank() + INEXACT));
    }

    /// Whether a cell is one of the words for sure; for telling headers from rows.
    public boolean knows(String cell) {
        if (cell.isEmpty() || cell.length() > 40) {
            return false;
        }
        HeaderName name = HeaderName.of(cell);
        return exact.containsKey(name.whole()) || exact.containsKey(name.base());
    }

    private @Nullable Part longest(String name) {
        Part best = null;
        int bestScore = 0;
        int bestEnd = 0;
        for (Part part : parts) {
            int at = name.lastIndexOf(part.word());
            if (at < 0) {
                continue;
            }
            int end = at + part.word().length();
            int score = part.word().length() + (end == name.length() ? END_BONUS : 0);
            if (score > bestScore || score == bestScore && end > bestEnd) {
                best = part;
                bestScore = score;
                bestEnd = end;
            }
        }
        return best;
    }

    private static HeaderWords load(String resource) {
        HeaderWords words = new HeaderWords();
        try (InputStream in = HeaderWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + resource + "; is the jar complete?");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                words.add(line.split(",", -1), line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String[] cells, String line) {
        if (cells.length != 3) {
            throw new IllegalStateException("Expected field,header,match but found: " + line);
        }
        Optional<EnterpriseField> field =
                cells[0].isEmpty() ? Optional.empty() : Optional.of(EnterpriseField.valueOf(cells[0]));
        String word = HeaderName.of(cells[1]).whole();
        Match match = new Match(field, lines++);
        Match before = exact.putIfAbsent(word, match);
        if (before != null && !before.field().equals(field)) {
            throw new IllegalStateException("Header word with two meanings: " + cells[1]);
        }
        boolean latin = word.chars().allMatch(c -> c < 0x80);
        if (cells[2].equals("contains") && !(latin && word.length() < LEAST_LATIN)) {
            parts.add(new Part(word, match));
        }
    }
}

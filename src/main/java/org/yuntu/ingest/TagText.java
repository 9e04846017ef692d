package org.yuntu.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A classifier's finding as one word of a CSV cell: `product@score@phrase@rule`.
///
/// Lets a data set carry what was found in a business scope without the scope itself.
record TagText(String product, double score, String phrase, String rule) {

    private static final Pattern SEPARATORS = Pattern.compile("[@;；,，、|/\\\\\\s]+");

    static TagText of(Classification found) {
        return new TagText(found.product(), found.score(), found.phrase(), found.rule());
    }

    /// Empty when the text is no such word.
    static Optional<TagText> parse(String text) {
        List<String> parts = List.of(text.split("@", -1));
        if (parts.size() != 4) {
            return Optional.empty();
        }
        try {
            double score = Double.parseDouble(parts.get(1));
            return score >= 0 && score <= 1
                    ? Optional.of(new TagText(parts.get(0), score, parts.get(2), parts.get(3)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s@%.2f@%s@%s",
                product,
                score,
                SEPARATORS.matcher(phrase).replaceAll("·"),
                rule);
    }
}

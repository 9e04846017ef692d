package org.yuntu.report.picture;

import java.util.ArrayList;
import java.util.List;

/// How much room words take, without asking a font: pictures must come out the same on every machine.
final class Lettering {

    private Lettering() {}

    /// Width in the unit of `size`. Han characters and full-width forms are one em wide; Latin letters of the usual
    /// sans-serif fonts about 0.56.
    static double width(String words, double size) {
        return words.codePoints()
                        .mapToDouble(c -> c >= 0x2E80 ? 1 : c == ' ' ? 0.3 : 0.56)
                        .sum()
                * size;
    }

    /// The words, cut with an ellipsis where they do not fit.
    static String fit(String words, double size, double room) {
        if (width(words, size) <= room) {
            return words;
        }
        StringBuilder cut = new StringBuilder();
        for (int c : words.codePoints().toArray()) {
            String longer = cut + Character.toString(c);
            if (width(longer + "…", size) > room) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut + "…";
    }

    /// The words in lines that fit; Han text breaks anywhere and evenly, other text between words. What does not go
    /// into the last line is cut.
    static List<String> lines(String words, double size, double room, int most) {
        int needed = Math.clamp((int) Math.ceil(width(words, size) / room), 1, most);
        return words.contains(" ") ? byWords(words, size, room, most) : evenly(words, size, room, needed);
    }

    private static List<String> evenly(String words, double size, double room, int lines) {
        int[] letters = words.codePoints().toArray();
        List<String> result = new ArrayList<>();
        int from = 0;
        for (int left = lines; left > 0; left--) {
            int to = left == 1 ? letters.length : from + (int) Math.ceil((letters.length - from) / (double) left);
            result.add(fit(new String(letters, from, to - from), size, room));
            from = to;
        }
        return result;
    }

    private static List<String> byWords(String words, double size, double room, int most) {
        List<String> result = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean last = result.size() == most - 1;
            if (!line.isEmpty() && !last && width(line + " " + word, size) > room) {
                result.add(fit(line.toString(), size, room));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        result.add(fit(line.toString(), size, room));
        return result;
    }
}

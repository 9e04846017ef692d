package org.yuntu.ingest.classify;

import java.util.ArrayDeque;
import java.util.Deque;

/// Takes out what a scope says without naming a business: qualifications in brackets, permits, prohibitions,
/// exceptions.
final class Boilerplate {

    /// Deeper brackets are read as plain text, so that nesting cannot make the work quadratic.
    private static final int MAX_DEPTH = 8;

    private final Lexicon lexicon;

    Boilerplate(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Overwrites with [Folding#GONE]; linear in the text.
    void remove(char[] text) {
        removeBrackets(text);
        removeMarked(text);
    }

    private void removeBrackets(char[] text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c == '(' || c == '《') {
                if (open.size() < MAX_DEPTH) {
                    open.push(i);
                }
            } else if ((c == ')' || c == '》') && !open.isEmpty()) {
                int from = open.pop();
                if (c == '》' || qualifies(text, from, i)) {
                    erase(text, from, i + 1);
                }
            }
        }
        while (!open.isEmpty()) {
            int from = open.pop();
            int to = from + 1;
            while (to < text.length && !endsSentence(text[to])) {
                to++;
            }
            if (qualifies(text, from, to)) {
                erase(text, from, to);
            }
        }
    }

    /// Looks at the first words only: a qualification shows itself there, and nested brackets stay linear.
    private boolean qualifies(char[] text, int from, int to) {
        int end = Math.min(to, from + 40);
        return lexicon.brackets().anyIn(text, from + 1, end)
                || lexicon.extents().anyIn(text, from + 1, end);
    }

    private void removeMarked(char[] text) {
        int sentence = 0;
        int piece = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (endsSentence(c)) {
                sentence = i + 1;
                piece = i + 1;
            } else if (c == ',') {
                piece = i + 1;
            } else if (c != Folding.GONE) {
                long found = lexicon.extents().longest(text, i, text.length);
                if (found != PhraseTrie.NONE) {
                    Lexicon.Mark mark = Lexicon.Mark.values()[PhraseTrie.value(found)];
                    boolean whole = mark == Lexicon.Mark.SENTENCE;
                    int from = whole ? sentence : mark == Lexicon.Mark.PIECE ? piece : i;
                    int to = i;
                    while (to < text.length && !endsSentence(text[to]) && (whole || text[to] != ',')) {
                        to++;
                    }
                    erase(text, from, to);
                    i = to - 1;
                }
            }
        }
    }

    private static boolean endsSentence(char c) {
        return c == ';' || c == '。';
    }

    private static void erase(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            text[i] = Folding.GONE;
        }
    }
}

package org.yuntu.ingest.classify;

/// The words around a term as printed: enough to judge the finding, never the whole sentence.
final class Snippet {

    private static final int BEFORE = 6;
    private static final int AFTER = 8;

    private Snippet() {}

    /// @param folded the same text folded; ends at its separators
    static String of(String printed, char[] folded, int start, int end) {
        int from = start;
        while (from > 0 && start - from < BEFORE && inside(folded[from - 1])) {
            from--;
        }
        int to = Math.min(end, from + Found.PHRASE_LENGTH);
        while (to < folded.length && to - end < AFTER && to - from < Found.PHRASE_LENGTH && inside(folded[to])) {
            to++;
        }
        return printed.substring(from, to).strip();
    }

    private static boolean inside(char c) {
        return c != ';' && c != '。' && c != ',' && c != Folding.GONE;
    }
}

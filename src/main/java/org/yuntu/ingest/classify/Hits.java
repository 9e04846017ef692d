package org.yuntu.ingest.classify;

/// Places of known words in one text, leftmost and longest first, without overlaps.
final class Hits {

    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final IntList values = new IntList();
    private final int[] termEnd;

    private Hits(int length) {
        termEnd = new int[length];
    }

    static Hits find(PhraseTrie trie, char[] text) {
        Hits hits = new Hits(text.length);
        int i = 0;
        while (i < text.length) {
            long found = trie.longest(text, i, text.length);
            if (found == PhraseTrie.NONE) {
                i++;
                continue;
            }
            int end = i + PhraseTrie.length(found);
            hits.starts.add(i);
            hits.ends.add(end);
            hits.values.add(PhraseTrie.value(found));
            for (int k = i; k < end; k++) {
                hits.termEnd[k] = end;
            }
            i = end;
        }
        return hits;
    }

    int count() {
        return starts.size();
    }

    int start(int hit) {
        return starts.get(hit);
    }

    int end(int hit) {
        return ends.get(hit);
    }

    int value(int hit) {
        return values.get(hit);
    }

    /// For every place the end of the word around it, or 0.
    int[] termEnd() {
        return termEnd;
    }
}

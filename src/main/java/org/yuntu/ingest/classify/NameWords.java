package org.yuntu.ingest.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.yuntu.dataset.Datasets;

/// What a firm's name says about its trade: `names.csv`. A word of kind `exclude` ends the matter.
final class NameWords {

    static final String EXCLUDE = "exclude";

    private enum Place {
        ANY,
        END
    }

    private record Word(String kind, Place place) {}

    private final PhraseTrie trie = new PhraseTrie();
    private final List<Word> words = new ArrayList<>();

    NameWords(Datasets datasets) {
        new RuleTable(datasets, "names.csv", "text,place,kind,note").forEach(row -> {
            trie.add(Folding.foldWord(row.get("text")), words.size());
            words.add(new Word(row.get("kind"), row.word("place", Place.class)));
        });
    }

    /// The kinds in alphabetical order.
    TreeSet<String> kinds(char[] name) {
        TreeSet<String> kinds = new TreeSet<>();
        for (int i = 0; i < name.length; i++) {
            long found = trie.longest(name, i, name.length);
            if (found != PhraseTrie.NONE) {
                Word word = words.get(PhraseTrie.value(found));
                int end = i + PhraseTrie.length(found);
                if (word.place() == Place.ANY || end == name.length) {
                    kinds.add(word.kind());
                }
                if (word.place() == Place.ANY) {
                    i = end - 1;
                }
            }
        }
        return kinds;
    }
}

package org.yuntu.ingest.classify;

import org.yuntu.dataset.Datasets;

/// The words that give a scope its shape: verbs with what they prove, heads that turn a verb into a part of a noun,
/// and
/// the marks of qualifications and boilerplate. From `verbs.csv` and `markers.csv`.
final class Lexicon {

    /// How much of the text a boilerplate phrase takes with it.
    enum Mark {
        /// The bracket that holds it.
        BRACKET,
        /// Its sentence, up to the next `;` or `。` on both sides.
        SENTENCE,
        /// Its piece, up to the next comma on both sides.
        PIECE,
        /// From itself to the end of its piece.
        ONWARD,
        /// Not boilerplate: a verb before it belongs to a noun (检测+设备).
        NOUN_HEAD,
        /// Not boilerplate: says that the firm sells what it makes (自产产品).
        OWN_PRODUCTS
    }

    /// Bit beside those of the [Act]s: before an object the verb is an adjective (复合肥料, 再生橡胶).
    static final int BEHIND_ONLY = 1 << 15;

    private static final int LONGEST_HEAD = 4;

    private final PhraseTrie verbs = new PhraseTrie();
    private final PhraseTrie nounHeads = new PhraseTrie();
    private final PhraseTrie brackets = new PhraseTrie();
    private final PhraseTrie extents = new PhraseTrie();
    private final PhraseTrie ownProducts = new PhraseTrie();

    Lexicon(Datasets datasets) {
        new RuleTable(datasets, "verbs.csv", "verb,acts,note").forEach(row -> {
            int acts = 0;
            for (String act : row.get("acts").split(";")) {
                acts |= switch (act) {
                    case "noun" -> 0;
                    case "behind" -> BEHIND_ONLY;
                    default -> act(row, act).bit();
                };
            }
            verbs.add(Folding.foldWord(row.get("verb")), acts);
        });
        new RuleTable(datasets, "markers.csv", "text,mark,note").forEach(row -> {
            String text = Folding.foldWord(row.get("text"));
            Mark mark = row.word("mark", Mark.class);
            switch (mark) {
                case BRACKET -> brackets.add(text, 0);
                case NOUN_HEAD -> nounHeads.add(text, 0);
                case OWN_PRODUCTS -> ownProducts.add(text, 0);
                case SENTENCE, PIECE, ONWARD -> extents.add(text, mark.ordinal());
            }
        });
    }

    private static Act act(RuleTable.Row row, String word) {
        for (Act act : Act.values()) {
            if (act.name().equalsIgnoreCase(word)) {
                return act;
            }
        }
        throw row.problem("acts", "write acts joined by ; such as make;sell, make;behind, or noun");
    }

    /// Verbs; the value holds the bits of their [Act]s and [#BEHIND_ONLY], 0 for a noun that only looks like a verb.
    PhraseTrie verbs() {
        return verbs;
    }

    /// Whether a noun begins here that takes the word before it along: a head of ours that is no verb in its own
    /// right.
    boolean nounHeadAt(char[] text, int from, int to) {
        if (from >= to) {
            return false;
        }
        long verb = verbs.longest(text, from, to);
        return verb == PhraseTrie.NONE
                ? nounHeads.longest(text, from, to) != PhraseTrie.NONE
                : PhraseTrie.value(verb) == 0;
    }

    /// Whether the words end in a noun that makes goods of them: 污水处理及回用+设备.
    boolean endsInNounHead(char[] text, int from, int to) {
        for (int i = Math.max(from, to - LONGEST_HEAD); i < to; i++) {
            long head = nounHeads.longest(text, i, to);
            if (head != PhraseTrie.NONE && i + PhraseTrie.length(head) == to) {
                return true;
            }
        }
        return false;
    }

    /// Marks that make the whole bracket around them a qualification.
    PhraseTrie brackets() {
        return brackets;
    }

    /// Boilerplate; the value is the ordinal of its [Mark].
    PhraseTrie extents() {
        return extents;
    }

    PhraseTrie ownProducts() {
        return ownProducts;
    }
}

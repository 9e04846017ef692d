package org.yuntu.ingest.classify;

/// Reads a folded scope into objects and the acts that govern them.
///
/// A sentence (between `;` and `。`) is a run of objects and verb groups. A group governs forward when it touches
/// what
/// follows (`生产A、B`) or stands before a colon, backward when it touches what precedes (`A、B的生产与销售`), and
/// both when
/// a list separator divides it between two neighbours. A group before a colon also governs what comes later and has
/// no
/// verb of its own, in its sentence and in sentences without any (`生产：A；B；C`). One pass, no backtracking.
final class ScopeReader {

    private static final int ADJACENT = 0;
    private static final int BRACKET = 1;
    private static final int LIST = 2;
    private static final int COLON = 3;

    private static final int WEAK =
            Act.SERVICE.bit() | Act.DESIGN.bit() | Act.DEVELOP.bit() | Act.LEASE.bit() | Act.OTHER.bit();

    private static final String CONNECTORS = "的及与和并以或兼等其";
    private static final String FILLERS = "从事主营兼营承接提供以及相关各类有关专业";

    private final Lexicon lexicon;
    private final char[] text;
    private final int[] termEnd;
    private final Units units = new Units();

    private int sentence;
    private int carried;

    /// The group of objects not yet given to [#units].
    private final IntList starts = new IntList();

    private final IntList ends = new IntList();
    private int prefix;
    private boolean prefixTouches;
    private boolean sentenceHasVerb;
    private boolean sentenceHasColon;

    /// The verb group being read.
    private final IntList groupActs = new IntList();

    private int leftPart;
    private boolean leftTouches;
    private boolean groupDivided;
    private boolean groupStrong;

    /// @param termEnd where the product name around a place ends, 0 outside of names; a verb that ends before is no
    /// verb
    ScopeReader(Lexicon lexicon, char[] text, int[] termEnd) {
        this.lexicon = lexicon;
        this.text = text;
        this.termEnd = termEnd;
    }

    Units read() {
        int from = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == ';' || text[i] == '。') {
                readSentence(from, i);
                from = i + 1;
            }
        }
        return units;
    }

    private void readSentence(int from, int to) {
        int before = units.count();
        prefix = 0;
        prefixTouches = false;
        sentenceHasVerb = false;
        sentenceHasColon = false;
        int separator = LIST;
        int objectStart = -1;
        int objectEnd = -1;
        boolean connected = false;
        int i = from;
        while (i < to) {
            char c = text[i];
            int kind = separatorKind(i, from, to);
            if (c == Folding.GONE) {
                i++;
                continue;
            }
            if (kind != ADJACENT) {
                if (objectStart >= 0) {
                    closeObject(objectStart, objectEnd);
                    objectStart = -1;
                }
                separator = Math.max(separator, kind);
                i++;
                continue;
            }
            long verb = lexicon.verbs().longest(text, i, to);
            if (verb != PhraseTrie.NONE) {
                int length = PhraseTrie.length(verb);
                int acts = PhraseTrie.value(verb);
                boolean nounLike = i + length < termEnd[i]
                        || (objectStart < 0 ? startsNoun(acts, i + length, to) : runsIntoNoun(acts, i, i + length, to));
                if (!nounLike) {
                    boolean de = objectStart >= 0 && text[i - 1] == '的';
                    if (objectStart >= 0) {
                        closeObject(objectStart, objectEnd);
                        objectStart = -1;
                    }
                    addVerb(acts & ~Lexicon.BEHIND_ONLY, separator, de);
                    separator = ADJACENT;
                    connected = false;
                    i += length;
                    continue;
                }
                if (objectStart < 0) {
                    beginObject(separator, connected);
                    separator = ADJACENT;
                    objectStart = i;
                }
                objectEnd = i + length;
                i += length;
                continue;
            }
            if (objectStart < 0 && CONNECTORS.indexOf(c) >= 0 && termEnd[i] == 0) {
                connected |= c != '的';
                i++;
                continue;
            }
            if (objectStart < 0) {
                beginObject(separator, connected);
                separator = ADJACENT;
                connected = false;
                objectStart = i;
            }
            objectEnd = i + 1;
            i++;
        }
        if (objectStart >= 0) {
            closeObject(objectStart, objectEnd);
        }
        endSentence(before);
    }

    /// Whether a verb that opens an object belongs to it as an adjective: 复合+肥料, 检测+仪器.
    private boolean startsNoun(int acts, int next, int to) {
        return acts == 0
                || (acts & ~(Act.SERVICE.bit() | Act.OTHER.bit())) == 0 && lexicon.nounHeadAt(text, next, to)
                || (acts & Lexicon.BEHIND_ONLY) != 0 && objectAt(next, to);
    }

    /// Whether a verb behind the beginning of an object belongs to it: 石墨加工+设备; also one that ends a known
    /// word and has more behind it: 水处理+成套设备.
    private boolean runsIntoNoun(int acts, int i, int next, int to) {
        return acts == 0
                || (acts & Act.SELL.bit()) == 0 && lexicon.nounHeadAt(text, next, to)
                || ((acts & Lexicon.BEHIND_ONLY) != 0 || next == termEnd[i]) && objectAt(next, to);
    }

    private boolean objectAt(int i, int to) {
        if (i >= to
                || text[i] == Folding.GONE
                || separatorKind(i, i, to) != ADJACENT
                || CONNECTORS.indexOf(text[i]) >= 0) {
            return false;
        }
        long verb = lexicon.verbs().longest(text, i, to);
        return verb == PhraseTrie.NONE || PhraseTrie.value(verb) == 0;
    }

    private int separatorKind(int i, int from, int to) {
        return switch (text[i]) {
            case '、', ',' -> LIST;
            case ':' -> COLON;
            case '(', ')' -> BRACKET;
            case ' ', '.' -> betweenWords(i, from, to) ? LIST : ADJACENT;
            default -> ADJACENT;
        };
    }

    private boolean betweenWords(int i, int from, int to) {
        return i == from || i + 1 >= to || text[i - 1] > 0x2E80 || text[i + 1] > 0x2E80;
    }

    private void addVerb(int acts, int separator, boolean de) {
        sentenceHasVerb = true;
        if (groupActs.isEmpty()) {
            leftTouches = !starts.isEmpty() && separator <= BRACKET;
            leftPart = 0;
            groupDivided = false;
            groupStrong = de;
        }
        if (separator >= LIST && !groupActs.isEmpty()) {
            groupDivided = true;
        }
        groupActs.add(acts);
        if (!groupDivided) {
            leftPart = groupActs.size();
        }
    }

    /// An object starts; the verbs read since the last one are divided between the two.
    private void beginObject(int separator, boolean connected) {
        if (groupActs.isEmpty()) {
            return;
        }
        boolean colon = separator == COLON;
        boolean rightTouches = colon || separator == ADJACENT && !connected;
        int all = union(0, groupActs.size());
        int suffix;
        int nextPrefix;
        boolean touches;
        if (starts.isEmpty()) {
            suffix = 0;
            nextPrefix = all;
            touches = true;
        } else if (leftTouches && (rightTouches || colon)) {
            suffix = union(0, leftPart);
            nextPrefix = groupDivided ? union(leftPart, groupActs.size()) : colon ? all : 0;
            touches = true;
        } else if (leftTouches || separator >= LIST && prefix == 0) {
            suffix = all;
            nextPrefix = 0;
            touches = false;
        } else {
            suffix = 0;
            nextPrefix = all;
            touches = rightTouches;
        }
        flush(suffix);
        prefix = nextPrefix;
        prefixTouches = touches;
        if (colon) {
            carried = nextPrefix;
            sentenceHasColon = true;
        }
        groupActs.clear();
    }

    private void closeObject(int start, int end) {
        int last = end;
        while (last > start && (CONNECTORS.indexOf(text[last - 1]) >= 0 || text[last - 1] == Folding.GONE)) {
            last--;
        }
        if (last > start && !filler(start, last)) {
            starts.add(start);
            ends.add(last);
        }
    }

    private boolean filler(int start, int end) {
        for (int i = start; i < end; i++) {
            if (FILLERS.indexOf(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private void endSentence(int before) {
        int suffix = groupActs.isEmpty() ? 0 : union(0, groupActs.size());
        if (sentenceHasVerb && !sentenceHasColon) {
            carried = starts.isEmpty() && units.count() == before ? suffix : 0;
        }
        flush(suffix);
        groupActs.clear();
        if (units.count() > before) {
            sentence++;
        }
    }

    /// Gives the open objects to the table, governed by the verbs before and after them.
    private void flush(int suffix) {
        int last = starts.size() - 1;
        for (int i = 0; i <= last; i++) {
            int direct = i == last ? suffix : 0;
            int acts;
            if (suffix == 0) {
                acts = prefix;
            } else if (prefix == 0) {
                acts = i < last && touchesOnly(suffix) ? 0 : suffix;
            } else {
                acts = i < last ? prefix : i == 0 ? prefix | suffix : suffix;
            }
            if (i == 0 && prefixTouches) {
                direct |= prefix;
            }
            if (acts == 0 && (!sentenceHasVerb || sentenceHasColon)) {
                acts = carried;
            }
            units.add(starts.get(i), ends.get(i), acts, direct, sentence);
        }
        starts.clear();
        ends.clear();
    }

    /// A single noun-like verb (会务服务, 软件开发) belongs to its own object; with 的 or a second verb it governs
    /// the list.
    private boolean touchesOnly(int suffix) {
        return !groupStrong && groupActs.size() == 1 && (suffix & ~WEAK) == 0;
    }

    private int union(int from, int to) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= groupActs.get(i);
        }
        return all;
    }
}

package org.yuntu.ingest.classify;

import java.text.Normalizer;
import org.yuntu.model.Simplified;

/// Brings the many ways to type one character to one, length-preserving, so that places in the folded text are
/// places
/// in the printed one.
///
/// NFKC where it yields a single character (full-width forms, compatibility ideographs), lower case, simplified
/// characters,
/// one kind of brackets, one separator where several are in use.
final class Folding {

    /// Stands where text was taken out; no rule matches it.
    static final char GONE = '\u0000';

    private static final char[] TABLE = table();

    private Folding() {}

    static char[] fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[folded[i]];
        }
        return folded;
    }

    static String foldWord(String word) {
        return new String(fold(word));
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = foldOne((char) c);
        }
        put(table, "【[〔{〖〈﹝", '(');
        put(table, "】]〕}〗〉﹞", ')');
        put(table, "；｜|•●◆■", ';');
        put(table, "。．！!？?\n\r", '。');
        put(table, "、﹑､·・/／\\", '、');
        put(table, "，﹐", ',');
        put(table, "：﹕", ':');
        put(table, "\t\u00A0\u3000\u200B\uFEFF", ' ');
        put(table, "*＊#＃", ';');
        put(table, "炭", '碳');
        return table;
    }

    private static char foldOne(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        String nfkc = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return Simplified.of(Character.toLowerCase(nfkc.length() == 1 ? nfkc.charAt(0) : c));
    }

    private static void put(char[] table, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to;
        }
    }
}

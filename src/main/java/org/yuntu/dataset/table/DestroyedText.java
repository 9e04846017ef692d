package org.yuntu.dataset.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/// Finds text that was destroyed before it reached us (E02): it was decoded in the wrong encoding and saved again.
///
/// A first look over the raw characters is cheap and only says "look closer"; the closer look
/// reverses the wrong decoding and asks whether common Chinese comes out. Legitimate rare
/// characters, Greek letters, units (φ50, ℃, ±) and names such as 锟 pass.
final class DestroyedText {

    private static final Charset GB18030 = EncodingDetector.GB18030;
    private static final String WINDOWS_1252_EXTRAS = windows1252Extras();
    private static final long[] HINTS = hints();

    private DestroyedText() {}

    static boolean hinted(char[] text, int from, int to) {
        long found = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            found |= HINTS[c >>> 6] >>> c;
        }
        return (found & 1) != 0;
    }

    static boolean hinted(String text) {
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            found |= HINTS[c >>> 6] >>> c;
        }
        return (found & 1) != 0;
    }

    /// Anything below U+0800 outside ASCII, U+FFFD, the characters of well-known damage, question
    /// marks, and the 384 characters that the first two bytes of a Han in UTF-8 become in GBK.
    private static long[] hints() {
        long[] hints = new long[1024];
        for (char c = 0x80; c < 0x800; c++) {
            hint(hints, c);
        }
        for (char c : "\ufffd锟斤烫屯?".toCharArray()) {
            hint(hints, c);
        }
        for (int lead = 0xe4; lead <= 0xe9; lead++) {
            for (int trail = 0x80; trail <= 0xbf; trail++) {
                String decoded = new String(new byte[] {(byte) lead, (byte) trail}, GB18030);
                hint(hints, decoded.charAt(0));
            }
        }
        return hints;
    }

    /// What Windows-1252 has at 0x80–0x9F, in order.
    private static String windows1252Extras() {
        byte[] extras = new byte[32];
        for (int i = 0; i < extras.length; i++) {
            extras[i] = (byte) (0x80 + i);
        }
        return new String(extras, Charset.forName("windows-1252"));
    }

    private static void hint(long[] hints, char c) {
        hints[c >>> 6] |= 1L << c;
    }

    static boolean in(String cell) {
        if (cell.indexOf('\ufffd') >= 0 || cell.contains("锟斤拷") || cell.contains("烫烫烫") || cell.contains("屯屯屯")) {
            return true;
        }
        return cell.equals("烫烫") || onlyQuestionMarks(cell) || misreadRun(cell);
    }

    /// `????` is what a lossy export makes of Chinese.
    private static boolean onlyQuestionMarks(String cell) {
        int marks = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= 0x80 || Character.isLetterOrDigit(c)) {
                return false;
            }
            marks += c == '?' ? 1 : 0;
        }
        return marks >= 4;
    }

    private static boolean misreadRun(String cell) {
        int at = 0;
        while (at < cell.length()) {
            int from = at;
            while (at < cell.length() && cell.charAt(at) >= 0x80) {
                at++;
            }
            if (at > from && misread(cell.substring(from, at), at - from == cell.length())) {
                return true;
            }
            at++;
        }
        return false;
    }

    private static boolean misread(String run, boolean wholeCell) {
        return utf8ReadAsGb(run) || readAsLatin(run) || gbReadAsUtf8(run, wholeCell);
    }

    /// 山西 becomes 灞辫タ. A last half character may be lost, hence the tolerant count.
    private static boolean utf8ReadAsGb(String run) {
        if (run.length() < 3) {
            return false;
        }
        return hanShareAsUtf8(run.getBytes(GB18030), 2) >= 0.8;
    }

    /// 太原 becomes `å¤ªåŽŸ` (UTF-8) or `Ì«Ô­` (GBK) when read as Latin-1 or Windows-1252.
    private static boolean readAsLatin(String run) {
        int from = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length() || !latin(run.charAt(i))) {
                if (i - from >= 3 && latinHidesChinese(run.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean latin(char c) {
        return c <= 0xff || WINDOWS_1252_EXTRAS.indexOf(c) >= 0;
    }

    private static boolean latinHidesChinese(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = run.charAt(i);
            bytes[i] = c <= 0xff ? (byte) c : (byte) (0x80 + WINDOWS_1252_EXTRAS.indexOf(c));
        }
        return hanShareAsUtf8(bytes, 1) >= 0.6 || varied(run) && commonHan(new String(bytes, GB18030));
    }

    /// Rows of dots and crosses (`······`) are no hidden Chinese: that has several characters and accented letters
    /// among them.
    private static boolean varied(String run) {
        long letters =
                run.chars().filter(c -> c >= 0xc0 && Character.isLetter(c)).count();
        return letters > 0 && run.chars().distinct().count() >= 3;
    }

    /// 太原 becomes `̫ԭ`: pairs of GBK bytes that are valid UTF-8, giving letters of scripts that
    /// no Chinese table has side by side.
    private static boolean gbReadAsUtf8(String run, boolean wholeCell) {
        int from = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length() || run.charAt(i) >= 0x800) {
                boolean whole = wholeCell && from == 0 && i == run.length();
                if (strange(run, from, i, whole)
                        && commonHan(new String(run.substring(from, i).getBytes(UTF_8), GB18030))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean strange(String run, int from, int to, boolean whole) {
        if (to - from < (whole ? 1 : 2)) {
            return false;
        }
        boolean strange = false;
        boolean oneScript = true;
        for (int i = from; i < to; i++) {
            char c = run.charAt(i);
            strange |= !familiar(c);
            oneScript &= Character.UnicodeBlock.of(c) == Character.UnicodeBlock.of(run.charAt(from));
        }
        return strange && (!oneScript || to - from < 3);
    }

    /// Accented Latin, Greek and Russian letters and the signs of Latin-1 do occur in Chinese tables.
    private static boolean familiar(char c) {
        return c < 0x250 || c >= 0x391 && c <= 0x3c9 || c >= 0x400 && c <= 0x45f;
    }

    /// Share of the bytes that are whole Han or Chinese punctuation in UTF-8, a character cut off
    /// at the end left aside; 0 with fewer than `least` Han.
    private static double hanShareAsUtf8(byte[] bytes, int least) {
        int found = 0;
        int covered = 0;
        int at = 0;
        while (at + 2 < bytes.length) {
            int codePoint = threeBytes(bytes[at], bytes[at + 1], bytes[at + 2]);
            boolean han = codePoint >= 0x4e00 && codePoint <= 0x9fa5;
            boolean sign = codePoint >= 0x3001 && codePoint <= 0x3011 || codePoint >= 0xff01 && codePoint <= 0xff5e;
            found += han ? 1 : 0;
            covered += han || sign ? 3 : 0;
            at += han || sign ? 3 : 1;
        }
        return found < least ? 0 : (double) covered / (bytes.length - bytes.length % 3);
    }

    private static int threeBytes(byte a, byte b, byte c) {
        boolean valid = (a & 0xf0) == 0xe0 && (b & 0xc0) == 0x80 && (c & 0xc0) == 0x80;
        return valid ? (a & 0x0f) << 12 | (b & 0x3f) << 6 | c & 0x3f : 0;
    }

    /// Whether the whole text consists of GB 2312 Han and punctuation, mostly Han.
    private static boolean commonHan(String text) {
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            byte[] bytes = text.substring(i, i + 1).getBytes(GB18030);
            int lead = bytes[0] & 0xff;
            if (bytes.length != 2 || (bytes[1] & 0xff) < 0xa1 || lead > 0xf7 || lead > 0xa3 && lead < 0xb0) {
                return false;
            }
            han += lead >= 0xb0 ? 1 : 0;
        }
        return han * 2 > text.length();
    }
}

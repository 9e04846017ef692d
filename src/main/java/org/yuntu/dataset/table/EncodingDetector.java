package org.yuntu.dataset.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.EncodingGuess;
import org.yuntu.dataset.EncodingGuess.Why;
import org.yuntu.dataset.TableException;

/// Tells the encoding of a text from the whole file, in the pass that also takes its fingerprint.
///
/// Order: byte order mark; NUL pattern of UTF-16; strict UTF-8 with a look at what it says; strict
/// GB18030; line by line. "UTF-8 if valid" is not enough here: the GBK bytes of 太原 (CC AB D4 AD),
/// 平遥, 石楼 and more are valid UTF-8, so a valid UTF-8 text without Han that is common Chinese in
/// GB18030 is the latter. A prefix is never enough: the first Chinese may stand in the last row.
final class EncodingDetector {

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    /// Least share of Han among the non-ASCII characters of Chinese UTF-8.
    static final double HAN_SHARE = 0.3;
    /// Least share of GB 2312 Han that makes GB18030 believable against a valid UTF-8.
    static final double COMMON_SHARE = 0.9;
    /// The same where UTF-8 is out of the question.
    static final double PLAUSIBLE_SHARE = 0.6;
    /// Up to this share of lines that fit no encoding the file as a whole is understood.
    private static final double LOST_SHARE = 0.05;
    private static final int HEAD = 1 << 16;

    private final MessageDigest digest = sha256();
    private final LineEvidence total = new LineEvidence();
    private LineEvidence line = new LineEvidence();
    private final byte[] head = new byte[HEAD];
    private int headLength;
    private long dirtyLines;
    private long utf8Lines;
    private long gbLines;
    private long lostLines;

    private EncodingDetector() {}

    /// @param sha256 of the whole file, lower-case hex
    record Reading(TextEncoding encoding, String sha256) {}

    static Reading read(Path file) throws IOException {
        EncodingDetector detector = new EncodingDetector();
        byte[] block = new byte[1 << 18];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                detector.accept(block, read);
            }
        }
        detector.endLine();
        return new Reading(detector.decide(), HexFormat.of().formatHex(detector.digest.digest()));
    }

    static TextEncoding chosen(Charset charset, Path file) throws IOException {
        byte[] start = new byte[4];
        int read;
        try (InputStream in = Files.newInputStream(file)) {
            read = in.readNBytes(start, 0, start.length);
        }
        TextEncoding marked = byOrderMark(start, read);
        int skip = marked != null && marked.charset().equals(charset) ? marked.bomLength() : 0;
        return new TextEncoding(charset, skip, false, guess(charset, Why.CHOSEN, true, null));
    }

    private void accept(byte[] block, int length) {
        digest.update(block, 0, length);
        if (headLength < HEAD) {
            int more = Math.min(length, HEAD - headLength);
            System.arraycopy(block, 0, head, headLength, more);
            headLength += more;
        }
        int from = 0;
        while (from < length) {
            int at = skipAscii(block, from, length);
            from = at;
            while (at < length && block[at] != '\n') {
                at++;
            }
            line.accept(block, from, at);
            if (at < length) {
                endLine();
                at++;
            }
            from = at;
        }
    }

    /// Past bytes that say nothing about the encoding, up to the one before the first that does.
    private int skipAscii(byte[] block, int from, int length) {
        int at = from;
        if (line.ascii()) {
            while (at < length && block[at] >= 0) {
                at++;
            }
        }
        return at > from && at < length ? at - 1 : at;
    }

    private void endLine() {
        line.end();
        if (line.ascii()) {
            return;
        }
        dirtyLines++;
        total.add(line);
        boolean utf8 = line.utf8 && !line.disguisedGb();
        utf8Lines += utf8 ? 1 : 0;
        gbLines += !utf8 && line.gb18030 ? 1 : 0;
        lostLines += !line.utf8 && !line.gb18030 ? 1 : 0;
        line = new LineEvidence();
    }

    private TextEncoding decide() {
        TextEncoding marked = byOrderMark(head, headLength);
        if (marked != null) {
            boolean mixed = marked.charset().equals(UTF_8) && !total.utf8;
            return mixed ? byLine(UTF_8, marked.bomLength()) : marked;
        }
        Charset wide = nulPattern();
        if (wide != null) {
            return plain(wide, Why.NUL_PATTERN, true, null);
        }
        if (dirtyLines == 0) {
            return plain(UTF_8, Why.ONLY_ASCII, true, null);
        }
        if (total.utf8) {
            boolean doubtful = total.hanShare() < HAN_SHARE && total.gb18030 && total.commonShare() >= PLAUSIBLE_SHARE;
            return total.disguisedGb()
                    ? plain(GB18030, Why.COMMON_HAN, total.gbCommon > 1, UTF_8)
                    : plain(UTF_8, Why.VALID_UTF8, !doubtful, doubtful ? GB18030 : null);
        }
        if (total.gb18030 && utf8Lines * 2 <= dirtyLines) {
            return gb18030OrBig5();
        }
        return byLine(utf8Lines >= gbLines ? UTF_8 : GB18030, 0);
    }

    private TextEncoding gb18030OrBig5() {
        if (total.commonShare() >= PLAUSIBLE_SHARE) {
            return plain(GB18030, Why.VALID_GB18030, true, null);
        }
        return plain(GB18030, Why.VALID_GB18030, false, BIG5);
    }

    private TextEncoding byLine(Charset prevailing, int bomLength) {
        Charset other = prevailing.equals(UTF_8) ? GB18030 : UTF_8;
        boolean sure = lostLines <= LOST_SHARE * dirtyLines || lostLines == 1;
        return new TextEncoding(prevailing, bomLength, true, guess(prevailing, Why.LINE_BY_LINE, sure, other));
    }

    private static TextEncoding plain(Charset charset, Why why, boolean sure, @Nullable Charset alternative) {
        return new TextEncoding(charset, 0, false, guess(charset, why, sure, alternative));
    }

    private static EncodingGuess guess(Charset charset, Why why, boolean sure, @Nullable Charset alternative) {
        return new EncodingGuess(
                charset.name(), why, sure, Optional.ofNullable(alternative).map(Charset::name));
    }

    private static @Nullable TextEncoding byOrderMark(byte[] start, int length) {
        if (begins(start, length, 0xef, 0xbb, 0xbf)) {
            return marked(UTF_8, 3);
        }
        if (begins(start, length, 0xff, 0xfe)) {
            return marked(UTF_16LE, 2);
        }
        if (begins(start, length, 0xfe, 0xff)) {
            return marked(UTF_16BE, 2);
        }
        return begins(start, length, 0x84, 0x31, 0x95, 0x33) ? marked(GB18030, 4) : null;
    }

    private static boolean begins(byte[] start, int length, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || (start[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextEncoding marked(Charset charset, int length) {
        return new TextEncoding(charset, length, false, guess(charset, Why.BYTE_ORDER_MARK, true, null));
    }

    /// UTF-16 without a mark: zeros on one side of the byte pairs only, and nearly everything a
    /// character of Chinese tables.
    ///
    /// @throws TableException when the zeros or other control bytes say that this is no text at all
    private @Nullable Charset nulPattern() {
        long[] nuls = new long[2];
        long controls = 0;
        for (int i = 0; i < headLength; i++) {
            if (head[i] == 0) {
                nuls[i & 1]++;
            } else if (head[i] > 0 && head[i] < ' ' && !layout(head[i])) {
                controls++;
            }
        }
        if (nuls[0] + nuls[1] > 0) {
            boolean little = nuls[1] > nuls[0];
            Charset wide = little ? UTF_16LE : UTF_16BE;
            if (headLength % 2 == 0 && nuls[little ? 0 : 1] * 50 <= headLength && readable(wide)) {
                return wide;
            }
        }
        if (nuls[0] + nuls[1] > headLength / 4 || controls > headLength / 20) {
            throw new TableException("binary");
        }
        return null;
    }

    private boolean readable(Charset wide) {
        CharBuffer chars = wide.decode(ByteBuffer.wrap(head, 0, headLength));
        int known = 0;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.get(i);
            known += c >= ' ' && c < 0x7f || c < ' ' && layout((byte) c) || c >= 0x4e00 && c <= 0x9fff ? 1 : 0;
            known += c >= 0x3000 && c <= 0x303f || c >= 0xff00 && c < 0xfff0 || c >= 0xa0 && c < 0x400 ? 1 : 0;
        }
        return known >= 0.9 * chars.length();
    }

    private static boolean layout(byte b) {
        return b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x1a || b == 0x1b;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}

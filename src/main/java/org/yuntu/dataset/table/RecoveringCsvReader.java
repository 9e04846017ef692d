package org.yuntu.dataset.table;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.IssueCode;

/// CSV records by RFC 4180 with the freedoms found in real files; a broken record costs itself and never the rest.
///
/// Tolerated: CRLF, LF and CR mixed, quotes inside unquoted cells (`长度5"管` stays as it is),
/// blanks after a closing quote, NUL.
///
/// When a quote is not closed, or a record with quoted line breaks does not fit the header, the
/// physical lines that follow are tried as records of their own: the broken record ends before the
/// first that fits. Without one it ends with its first line. Look-ahead is bounded by [#MAX_QUOTED]
/// characters and [#LOOKAHEAD_LINES] lines, so cost stays linear in the file.
///
/// The record being read always lies in one piece in `buffer`; positions are offsets from its
/// start, so that refilling may move it.
final class RecoveringCsvReader implements RecordSource {

    /// A quoted cell longer than this is taken for an unclosed quote; eight times what a spreadsheet cell can hold.
    static final int MAX_QUOTED = 8 * (Cells.MAX_CHARS + 1);

    /// A line longer than this is cut and reported: not a table line, and memory must stay bounded.
    static final int MAX_RECORD = 1 << 22;

    private static final int LOOKAHEAD_LINES = 64;

    /// From this width on a single line that fits the header inside a quoted cell is enough to doubt the quote.
    private static final int TELLING_WIDTH = 5;

    private static final int MAX_RAW = 2 * Cells.MAX_CHARS;

    private final CharSource in;
    private final char delimiter;
    private final char highestSpecial;
    private final int minWidth;
    private final int maxWidth;

    private char[] buffer = new char[1 << 16];
    private int start;
    private int limit;
    private boolean ended;
    private boolean overlong;
    private long line = 1;
    private int taken;

    // What the last parse found; after a failure `end` is where it failed
    private String[] cells = new String[64];
    private int count;
    private int end;
    private int quotedBreaks;
    private boolean extraFilled;
    private boolean strayQuote;

    /// @param minWidth cells a sound record has at least, 0 when unknown: then every record is sound
    /// @param maxWidth cells a sound record has at most, blank ones at its end not counted
    RecoveringCsvReader(CharSource in, char delimiter, int minWidth, int maxWidth) {
        this.in = in;
        this.delimiter = delimiter;
        this.highestSpecial = (char) Math.max(delimiter, '\r');
        this.minWidth = minWidth;
        this.maxWidth = maxWidth;
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        start += taken;
        taken = 0;
        overlong = false;
        if (available() == 0 && !more()) {
            return null;
        }
        IssueCode defect = parse(0, true);
        if (overlong) {
            return takeOverlong();
        }
        if (defect == null) {
            return quotedBreaks == 0 || minWidth == 0 ? take(null) : takeSeveralLines();
        }
        if (defect == IssueCode.Q02 && quotedBreaks == 0) {
            end = lineEnd(0);
            return take(defect);
        }
        int failedAt = end;
        int next = findSoundLine(Integer.MAX_VALUE);
        end = next < 0 ? lineEnd(0) : next;
        return take(next >= 0 && next <= failedAt ? IssueCode.Q01 : defect);
    }

    /// A record with line breaks inside quotes is fine when it fits, unless the lines inside are records
    /// themselves.
    private SourceRecord takeSeveralLines() throws IOException {
        int whole = end;
        boolean doubtful = !fits() || swallowsRecords(whole);
        int next = doubtful ? findSoundLine(whole) : -1;
        if (next >= 0) {
            end = next;
            return take(IssueCode.Q01);
        }
        parse(0, true);
        return take(null);
    }

    private boolean swallowsRecords(int whole) throws IOException {
        int inside = 0;
        int sound = 0;
        int at = lineEnd(0);
        for (int next = lineEnd(at); next < whole; next = lineEnd(at)) {
            inside++;
            sound += soundLine(at) && end == next && !strayQuote ? 1 : 0;
            at = next;
        }
        int enough = minWidth >= TELLING_WIDTH ? 1 : 2;
        return minWidth > 2 && sound >= enough && sound * 5 >= inside * 4;
    }

    /// Offset of the first line after the record's first that is a sound record by itself, or -1.
    private int findSoundLine(int before) throws IOException {
        int at = lineEnd(0);
        for (int n = 0; n < LOOKAHEAD_LINES && at < Math.min(before, MAX_QUOTED); n++) {
            if (at == available() && !more()) {
                return -1;
            }
            if (soundLine(at)) {
                return at;
            }
            at = lineEnd(at);
        }
        return -1;
    }

    private boolean soundLine(int at) throws IOException {
        return lineEnd(at) - at > 2 && parse(at, false) == null && fits() && (minWidth > 2 || !strayQuote);
    }

    private boolean fits() {
        return count >= minWidth && !extraFilled;
    }

    private SourceRecord take(@Nullable IssueCode defect) {
        int from = start;
        int to = start + end;
        int covered = quotedBreaks == 0 && defect == null ? 1 : Math.max(1, countBreaks(from, to));
        String raw = defect == null ? null : rawText(to);
        String[] told = raw == null ? Arrays.copyOf(cells, count) : Cells.splitRoughly(raw, delimiter);
        boolean suspicious = DestroyedText.hinted(buffer, from, to);
        var found = new SourceRecord(line, covered, told, defect, raw, suspicious);
        line += covered;
        taken = end;
        return found;
    }

    private SourceRecord takeOverlong() throws IOException {
        String raw = rawText(start + end);
        long at = line;
        overlong = false;
        start = limit;
        while (available() > 0 || more()) {
            int rest = lineEnd(0);
            start += rest;
            if (overlong) {
                overlong = false;
            } else {
                break;
            }
        }
        line++;
        taken = 0;
        return new SourceRecord(at, 1, new String[] {raw}, IssueCode.X02, raw, false);
    }

    @Override
    public String raw(SourceRecord sourceRecord) {
        return sourceRecord.raw() == null ? rawText(start + taken) : sourceRecord.raw();
    }

    private String rawText(int to) {
        int last = to;
        while (last > start && (buffer[last - 1] == '\n' || buffer[last - 1] == '\r')) {
            last--;
        }
        return new String(buffer, start, Math.min(last - start, MAX_RAW));
    }

    /// Parses one record from an offset; sets `end`, `count`, `breaks` and, when asked to keep them, `cells`.
    private @Nullable IssueCode parse(int from, boolean keep) throws IOException {
        count = 0;
        quotedBreaks = 0;
        extraFilled = false;
        strayQuote = false;
        int at = from;
        while (true) {
            if (at == available() && !more()) {
                add(at, at, false, keep);
                end = at;
                return null;
            }
            if (buffer[start + at] == '"') {
                at = quoted(at, keep);
                if (at < 0) {
                    return at == UNCLOSED ? IssueCode.Q01 : IssueCode.Q02;
                }
            } else {
                at = unquoted(at, keep);
            }
            if (at == available()) {
                end = at;
                return null;
            }
            if (buffer[start + at] != delimiter) {
                end = afterBreak(at);
                return null;
            }
            at++;
        }
    }

    private int unquoted(int from, boolean keep) throws IOException {
        int at = from;
        boolean quote = false;
        do {
            char[] chars = buffer;
            int to = limit;
            int i = start + at;
            while (i < to) {
                char c = chars[i];
                if (c <= highestSpecial) {
                    if (c == delimiter || c == '\n' || c == '\r') {
                        break;
                    }
                    quote |= c == '"';
                }
                i++;
            }
            at = i - start;
        } while (at == available() && more());
        strayQuote |= quote;
        add(from, at, false, keep);
        return at;
    }

    private static final int UNCLOSED = -1;
    private static final int TEXT_AFTER = -2;

    /// Offset of what follows the closing quote and blanks, or one of the two failures.
    private int quoted(int from, boolean keep) throws IOException {
        boolean doubled = false;
        int at = from + 1;
        while (true) {
            at = findQuote(at);
            if (at < 0 || at - from > MAX_QUOTED) {
                end = available();
                return UNCLOSED;
            }
            if (at + 1 == available() && !more() || buffer[start + at + 1] != '"') {
                break;
            }
            doubled = true;
            at += 2;
        }
        add(from + 1, at, doubled, keep);
        return afterBlanks(at + 1);
    }

    private int findQuote(int from) throws IOException {
        int at = from;
        do {
            char[] chars = buffer;
            int to = limit;
            int i = start + at;
            while (i < to) {
                char c = chars[i];
                if (c == '"') {
                    return i - start;
                }
                if (c == '\n' || c == '\r' && (i + 1 == to || chars[i + 1] != '\n')) {
                    quotedBreaks++;
                }
                i++;
            }
            at = i - start;
        } while (at - from <= MAX_QUOTED && more());
        return -1;
    }

    private int afterBlanks(int from) throws IOException {
        int at = from;
        while (at < available() || more()) {
            char c = buffer[start + at];
            if (c == delimiter || c == '\n' || c == '\r') {
                return at;
            }
            if (c != ' ' && c != '\t') {
                end = at;
                return TEXT_AFTER;
            }
            at++;
        }
        return at;
    }

    private void add(int from, int to, boolean doubled, boolean keep) {
        if (count >= maxWidth && maxWidth > 0 && !extraFilled) {
            for (int i = start + from; i < start + to; i++) {
                extraFilled |= !Cells.invisible(buffer[i]);
            }
        }
        if (keep) {
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, 2 * count);
            }
            cells[count] = doubled ? undoubled(from, to) : new String(buffer, start + from, to - from);
        }
        count++;
    }

    private String undoubled(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int i = start + from; i < start + to; i++) {
            text.append(buffer[i]);
            if (buffer[i] == '"') {
                i++;
            }
        }
        return text.toString();
    }

    private int lineEnd(int from) throws IOException {
        int at = from;
        while (at < available() || more()) {
            char c = buffer[start + at];
            if (c == '\n' || c == '\r') {
                return afterBreak(at);
            }
            at++;
        }
        return at;
    }

    private int afterBreak(int at) throws IOException {
        boolean pair = buffer[start + at] == '\r' && (at + 1 < available() || more()) && buffer[start + at + 1] == '\n';
        return pair ? at + 2 : at + 1;
    }

    private int countBreaks(int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            found += c == '\n' || c == '\r' && (i + 1 == to || buffer[i + 1] != '\n') ? 1 : 0;
        }
        return found;
    }

    private int available() {
        return limit - start;
    }

    /// Reads on; what lies before `start` is given up. False at the end of the file or of what a record may hold.
    private boolean more() throws IOException {
        if (ended) {
            return false;
        }
        if (available() >= MAX_RECORD) {
            overlong = true;
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, available());
            limit -= start;
            start = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        ended = read < 0;
        limit += Math.max(0, read);
        return !ended;
    }

    @Override
    public long position() {
        return in.position();
    }

    @Override
    public long size() {
        return in.size();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

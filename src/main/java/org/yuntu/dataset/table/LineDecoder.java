package org.yuntu.dataset.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Files put together from several sources: every physical line is UTF-8 or GB18030, whichever it
/// can be. A line that is neither is read in the file's prevailing encoding and keeps U+FFFD as the
/// mark of what was lost.
///
/// Both encodings use the byte 0x0A for a line feed only, so lines can be cut before decoding.
final class LineDecoder implements CharSource {

    private final InputStream in;
    private final long size;
    private final boolean prevailingUtf8;
    private final CharsetDecoder utf8 = CharSource.lenient(UTF_8);
    private final CharsetDecoder gb18030 = CharSource.lenient(EncodingDetector.GB18030);

    private byte[] block = new byte[1 << 16];
    private int from;
    private int limit;
    private long position;
    private boolean ended;
    private CharBuffer chars = CharBuffer.allocate(1 << 12).limit(0);

    LineDecoder(Path file, TextEncoding encoding) throws IOException {
        this.size = Files.size(file);
        this.prevailingUtf8 = encoding.charset().equals(UTF_8);
        this.in = Files.newInputStream(file);
        this.position = encoding.bomLength();
        in.skipNBytes(position);
    }

    @Override
    public int read(char[] into, int at, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!decodeLine()) {
                return -1;
            }
        }
        int read = Math.min(length, chars.remaining());
        chars.get(into, at, read);
        return read;
    }

    private boolean decodeLine() throws IOException {
        int to = from;
        while (true) {
            while (to < limit && block[to] != '\n') {
                to++;
            }
            if (to < limit || limit - from >= RecoveringCsvReader.MAX_RECORD) {
                to = Math.min(to + 1, limit);
                break;
            }
            int scanned = to - from;
            boolean more = refill();
            to = from + scanned;
            if (!more) {
                break;
            }
        }
        if (to == from) {
            return false;
        }
        decode(from, to);
        position += to - from;
        from = to;
        return true;
    }

    private boolean refill() throws IOException {
        if (ended) {
            return false;
        }
        System.arraycopy(block, from, block, 0, limit - from);
        limit -= from;
        from = 0;
        if (limit == block.length) {
            block = Arrays.copyOf(block, 2 * limit);
        }
        int read = in.read(block, limit, block.length - limit);
        ended = read < 0;
        limit += Math.max(0, read);
        return !ended;
    }

    private void decode(int start, int to) {
        CharsetDecoder decoder = charsetOf(start, to).equals(UTF_8) ? utf8 : gb18030;
        int most = (int) Math.ceil((to - start) * (double) decoder.maxCharsPerByte());
        chars = chars.capacity() < most ? CharBuffer.allocate(most) : chars.clear();
        decoder.reset().decode(ByteBuffer.wrap(block, start, to - start), chars, true);
        decoder.flush(chars);
        chars.flip();
    }

    private Charset charsetOf(int start, int to) {
        LineEvidence line = new LineEvidence();
        line.accept(block, start, to);
        line.end();
        return line.prefersUtf8(prevailingUtf8) ? UTF_8 : EncodingDetector.GB18030;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

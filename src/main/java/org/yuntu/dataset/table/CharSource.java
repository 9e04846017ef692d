package org.yuntu.dataset.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/// Characters of a file in blocks. What cannot be decoded becomes U+FFFD and is found row by row later.
interface CharSource extends Closeable {

    /// @return how many characters were read, at least one; -1 at the end
    int read(char[] into, int from, int length) throws IOException;

    long position();

    long size();

    static CharSource of(Path file, TextEncoding encoding) throws IOException {
        return encoding.byLine() ? new LineDecoder(file, encoding) : new Decoded(file, encoding);
    }

    /// One encoding for the whole file.
    final class Decoded implements CharSource {

        private final FileChannel channel;
        private final CharsetDecoder decoder;
        private final ByteBuffer bytes = ByteBuffer.allocate(1 << 17).limit(0);
        private final long size;
        private boolean ended;
        private boolean flushed;

        Decoded(Path file, TextEncoding encoding) throws IOException {
            this.decoder = lenient(encoding.charset());
            this.channel = FileChannel.open(file);
            this.channel.position(encoding.bomLength());
            this.size = channel.size();
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            CharBuffer chars = CharBuffer.wrap(into, from, length);
            while (chars.position() == from && !flushed) {
                decoder.decode(bytes, chars, ended);
                if (chars.position() == from) {
                    if (ended) {
                        decoder.flush(chars);
                        flushed = true;
                    } else {
                        refill();
                    }
                }
            }
            return chars.position() == from ? -1 : chars.position() - from;
        }

        private void refill() throws IOException {
            bytes.compact();
            ended = channel.read(bytes) < 0;
            bytes.flip();
        }

        @Override
        public long position() {
            try {
                return channel.position() - bytes.remaining();
            } catch (IOException _) {
                return size;
            }
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    static CharsetDecoder lenient(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
}

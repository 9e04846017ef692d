package org.yuntu.dataset.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The shared strings of an XLSX, kept in a temporary file: a workbook of 300,000 rows has 200 MB
/// of them. Only 8 bytes per string stay in memory.
final class SharedStringFile implements Closeable {

    private final Path file;
    private final Arena arena = Arena.ofShared();
    private long[] ends = new long[1 << 10];
    private int count;
    private MemorySegment text = MemorySegment.NULL;

    private SharedStringFile(Path file) {
        this.file = file;
    }

    static SharedStringFile read(InputStream part) throws IOException {
        SharedStringFile strings = new SharedStringFile(Files.createTempFile("yuntu", ".strings"));
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(strings.file), 1 << 16)) {
                strings.copy(part, out);
            }
            strings.map();
            return strings;
        } catch (IOException | RuntimeException e) {
            strings.close();
            throw e;
        }
    }

    private void copy(InputStream part, OutputStream out) throws IOException {
        XMLStreamReader xml = Xml.reader(part);
        StringBuilder string = new StringBuilder();
        long end = 0;
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    string.setLength(0);
                    SheetText.read(xml, "si", string);
                    byte[] bytes = SheetText.unescaped(string).getBytes(UTF_8);
                    out.write(bytes);
                    end += bytes.length;
                    add(end);
                }
            }
        } catch (XMLStreamException e) {
            throw Xml.refused(e);
        }
    }

    private void add(long end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = end;
    }

    private void map() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            text = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    String get(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        long from = index == 0 ? 0 : ends[index - 1];
        byte[] bytes = new byte[(int) (ends[index] - from)];
        MemorySegment.copy(text, ValueLayout.JAVA_BYTE, from, bytes, 0, bytes.length);
        return new String(bytes, UTF_8);
    }

    @Override
    public void close() throws IOException {
        arena.close();
        Files.deleteIfExists(file);
    }
}

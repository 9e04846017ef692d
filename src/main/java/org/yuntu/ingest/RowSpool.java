package org.yuntu.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The good rows of a file between checking and writing: temporary files, one an identity, so that each row is parsed
/// once and no more than a few chunks are in memory. Two imports of one file have files of their own; what a kill left
/// behind is removed by the next import of that file.
final class RowSpool implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final Pattern NAME = Pattern.compile("rows-(\\d+)-.*\\.tmp");
    private static final AtomicLong SPOOLS = new AtomicLong();

    /// Process and number: nobody else writes under this name.
    private final String own = ProcessHandle.current().pid() + "-" + SPOOLS.incrementAndGet();

    private final Path folder;
    private final Map<Identity, DataOutputStream> files = new EnumMap<>(Identity.class);
    private final Map<Identity, Long> rows = new EnumMap<>(Identity.class);

    /// Property names by the number that stands for them in the files.
    private final List<String> names = new ArrayList<>();

    private final Map<String, Integer> numbers = new TreeMap<>();

    RowSpool(Path folder) {
        this.folder = folder;
    }

    void add(Incoming row) {
        Identity identity = Identity.of(row.facts());
        try {
            DataOutputStream out = files.get(identity);
            if (out == null) {
                Files.createDirectories(folder);
                removeLeftovers();
                out = new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file(identity)), BUFFER_BYTES));
                files.put(identity, out);
            }
            write(out, row);
            rows.merge(identity, 1L, Long::sum);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file(identity), e);
        }
    }

    long rows(Identity identity) {
        return rows.getOrDefault(identity, 0L);
    }

    /// No more rows will come.
    void complete() {
        try {
            for (DataOutputStream out : files.values()) {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    /// In the order of the file.
    void forEach(Identity identity, Consumer<Incoming> consumer) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file(identity)), BUFFER_BYTES))) {
            for (long left = rows(identity); left > 0; left--) {
                consumer.accept(read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file(identity), e);
        }
    }

    private Path file(Identity identity) {
        return folder.resolve("rows-" + own + "-" + identity.name().toLowerCase(Locale.ROOT) + ".tmp");
    }

    private void removeLeftovers() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void write(DataOutputStream out, Incoming row) throws IOException {
        out.writeLong(row.record());
        out.writeLong(row.line());
        writeText(out, row.fingerprint());
        out.writeByte(row.facts().properties().size());
        for (Map.Entry<String, Object> fact : row.facts().properties().entrySet()) {
            out.writeByte(numbers.computeIfAbsent(fact.getKey(), name -> {
                names.add(name);
                return names.size() - 1;
            }));
            switch (fact.getValue()) {
                case String text -> {
                    out.writeByte('S');
                    writeText(out, text);
                }
                case Long number -> {
                    out.writeByte('L');
                    out.writeLong(number);
                }
                case Double number -> {
                    out.writeByte('D');
                    out.writeDouble(number);
                }
                case LocalDate date -> {
                    out.writeByte('T');
                    out.writeLong(date.toEpochDay());
                }
                case Boolean flag -> out.writeByte(flag ? 'Y' : 'N');
                case List<?> texts -> {
                    out.writeByte('A');
                    out.writeInt(texts.size());
                    for (Object text : texts) {
                        writeText(out, text.toString());
                    }
                }
                default -> throw new IllegalStateException("Fact of an unknown kind: " + fact);
            }
        }
    }

    private Incoming read(DataInputStream in) throws IOException {
        long record = in.readLong();
        long line = in.readLong();
        String fingerprint = readText(in);
        TreeMap<String, Object> facts = new TreeMap<>();
        for (int left = in.readByte(); left > 0; left--) {
            facts.put(names.get(in.readByte()), readValue(in));
        }
        return new Incoming(fingerprint, record, line, new Facts(facts));
    }

    private static Object readValue(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 'S' -> readText(in);
            case 'L' -> in.readLong();
            case 'D' -> in.readDouble();
            case 'T' -> LocalDate.ofEpochDay(in.readLong());
            case 'Y' -> true;
            case 'N' -> false;
            case 'A' -> {
                List<String> texts = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    texts.add(readText(in));
                }
                yield List.copyOf(texts);
            }
            default -> throw new IOException("Not a file of rows");
        };
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    /// Removes the files.
    @Override
    public void close() {
        try {
            complete();
            for (Identity identity : files.keySet()) {
                Files.deleteIfExists(file(identity));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove temporary files in " + folder, e);
        }
    }
}

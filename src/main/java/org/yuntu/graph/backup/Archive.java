package org.yuntu.graph.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.backup.BackupException.Reason;
import tools.jackson.core.JacksonException;

/// A backup as a file.
final class Archive implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /// @throws BackupException when it is not a backup this program can read
    static Archive open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BackupException(Reason.FORMAT, file.toString());
        }
        try {
            return new Archive(file, zip, manifest(file, zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupException(Reason.FORMAT, file.toString());
        }
        Manifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = GraphContents.JSON.readValue(in, Manifest.class);
        } catch (JacksonException e) {
            throw new BackupException(Reason.FORMAT, file.toString());
        }
        if (manifest.format() > Manifest.FORMAT) {
            throw new BackupException(Reason.NEWER, manifest.program());
        }
        return manifest;
    }

    Manifest manifest() {
        return manifest;
    }

    /// Reads everything once.
    ///
    /// @throws BackupException when it is not what was written
    void verify() throws IOException {
        for (var expected : manifest.entries().entrySet()) {
            try (DigestInputStream in = new DigestInputStream(open(expected.getKey()), Fingerprint.sha256())) {
                long bytes = in.transferTo(OutputStream.nullOutputStream());
                String sum = HexFormat.of().formatHex(in.getMessageDigest().digest());
                if (!new Manifest.Entry(bytes, sum).equals(expected.getValue())) {
                    throw damaged(expected.getKey());
                }
            } catch (ZipException e) {
                throw damaged(expected.getKey());
            }
        }
    }

    private BackupException damaged(String entry) {
        return new BackupException(Reason.DAMAGED, file + " (" + entry + ")");
    }

    /// A line of `nodes.jsonl`; the id is only for the relationships.
    record NodeLine(long id, List<String> labels, Map<String, Object> properties) {}

    /// A line of `relationships.jsonl`.
    ///
    /// @param ends ids of the nodes it leads from and to
    record RelationshipLine(List<Long> ends, String type, Map<String, Object> properties) {}

    void forEachNode(Consumer<NodeLine> consumer) throws IOException {
        forEachLine("nodes.jsonl", NodeLine.class, consumer);
    }

    void forEachRelationship(Consumer<RelationshipLine> consumer) throws IOException {
        forEachLine("relationships.jsonl", RelationshipLine.class, consumer);
    }

    private <T> void forEachLine(String entry, Class<T> type, Consumer<T> consumer) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(entry), StandardCharsets.UTF_8))) {
            for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
                consumer.accept(GraphContents.JSON.readValue(line, type));
            }
        }
    }

    /// Names of the files beside the graph, relative to the data folder.
    List<String> files() {
        return manifest.entries().keySet().stream()
                .filter(name -> name.startsWith(DataFiles.PREFIX))
                .map(name -> name.substring(DataFiles.PREFIX.length()))
                .toList();
    }

    void copy(String name, Path target) throws IOException {
        try (InputStream in = open(DataFiles.PREFIX + name)) {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            DataFiles.write(target, in);
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

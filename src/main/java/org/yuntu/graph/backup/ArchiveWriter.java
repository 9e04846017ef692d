package org.yuntu.graph.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an archive beside its place and moves it there when it is whole and on the disk; what is closed before
/// that is gone. Readable by the owner only: it holds what the store holds, and the accounts.
final class ArchiveWriter implements AutoCloseable {

    private final Path target;
    private final Path temporary;
    private final ZipOutputStream zip;
    private final SortedMap<String, Manifest.Entry> entries = new TreeMap<>();

    ArchiveWriter(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.temporary = this.target.resolveSibling(this.target.getFileName() + ".part");
        Path folder = this.target.getParent();
        Files.createDirectories(folder);
        Files.deleteIfExists(temporary);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(
                    temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void entry(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Counting out = new Counting(new DigestOutputStream(zip, Fingerprint.sha256()));
        content.writeTo(out);
        out.flush();
        zip.closeEntry();
        entries.put(
                name,
                new Manifest.Entry(
                        out.bytes, HexFormat.of().formatHex(out.digest().digest())));
    }

    SortedMap<String, Manifest.Entry> entries() {
        return entries;
    }

    /// The manifest comes last and is in no list.
    void finish(byte[] manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest);
        zip.closeEntry();
        zip.close();
        try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static final class Counting extends FilterOutputStream {

        private final DigestOutputStream digested;
        private long bytes;

        Counting(DigestOutputStream digested) {
            super(digested);
            this.digested = digested;
        }

        MessageDigest digest() {
            return digested.getMessageDigest();
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] content, int from, int count) throws IOException {
            out.write(content, from, count);
            bytes += count;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(temporary);
    }
}

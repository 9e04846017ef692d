package org.yuntu.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphProperties;

/// Stops an import before the disk of the data folder is full: on a full disk the store can neither go on nor close.
@Component
final class FreeSpace {

    private final Path folder;
    private final long marginBytes;
    private final ToLongFunction<Path> freeBytes;

    @Autowired
    FreeSpace(GraphProperties properties) {
        this(properties.data(), properties.minFreeSpace().toBytes(), FreeSpace::usableBytes);
    }

    FreeSpace(Path folder, long marginBytes, ToLongFunction<Path> freeBytes) {
        this.folder = folder.toAbsolutePath();
        this.marginBytes = marginBytes;
        this.freeBytes = freeBytes;
    }

    /// @param bytes that are about to be written, beyond the margin
    /// @throws DiskFullException when that does not fit
    void require(long bytes) {
        long free = bytes();
        if (free < marginBytes + bytes) {
            throw new DiskFullException(folder, free, marginBytes + bytes);
        }
    }

    /// Of the disk the folder is on, or will be.
    long bytes() {
        return freeBytes.applyAsLong(folder);
    }

    /// Whether an import may begin.
    boolean isEnough() {
        return bytes() >= marginBytes;
    }

    /// What is behind a problem with the store: a full disk, or the problem itself.
    RuntimeException explain(RuntimeException problem) {
        long free = bytes();
        return free >= marginBytes || problem instanceof DiskFullException
                ? problem
                : (RuntimeException) new DiskFullException(folder, free, marginBytes).initCause(problem);
    }

    private static long usableBytes(Path folder) {
        try {
            Path there = folder;
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tell the free space of " + folder, e);
        }
    }
}

package org.yuntu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says which process has the embedded store of a data folder open.
///
/// The lock belongs to the operating system, so a killed process holds nothing; the address beside
/// it tells other commands where a running `yuntu run` can be reached.
final class StoreLock implements AutoCloseable {

    private final Path address;
    private final FileChannel channel;
    private final FileLock lock;

    private StoreLock(Path address, FileChannel channel, FileLock lock) {
        this.address = address;
        this.channel = channel;
        this.lock = lock;
    }

    /// The lock, or empty when another process has the store open.
    static Optional<StoreLock> tryAcquire(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(data.resolve("store.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException sameProcess) {
                lock = null;
            }
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            Path address = data.resolve("store.address");
            Files.deleteIfExists(address);
            return Optional.of(new StoreLock(address, channel, lock));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot use the data folder " + data.toAbsolutePath()
                            + ": give another with --data, or make it writable",
                    e);
        }
    }

    /// Bolt address of the process that has the store open and shares it, if it has said so.
    static Optional<URI> findAddress(Path data) {
        try {
            return Optional.of(
                    URI.create(Files.readString(data.resolve("store.address")).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void publish(URI bolt) {
        try {
            Path temporary = address.resolveSibling("store.address.new");
            Files.writeString(temporary, bolt.toString());
            Files.move(temporary, address, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(address);
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

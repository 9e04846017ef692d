package org.yuntu.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphProperties;

/// Lets one import or undo at a time write, so that two at once come out as if one had followed the other.
///
/// Chunks alone are safe beside each other; but which of two imports first names an enterprise may then differ from
/// row to row. Threads of one process and processes of one data folder wait for each other; the lock belongs to the
/// operating system, so a killed process holds nothing. Machines that share an external server do not wait.
@Component
public final class ImportLock {

    private static final Logger log = LoggerFactory.getLogger(ImportLock.class);

    private final ReentrantLock threads = new ReentrantLock(true);
    private final Path file;

    ImportLock(GraphProperties properties) {
        this.file = properties.data().resolve("imports").resolve("lock");
    }

    /// The right to write, until closed.
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /// Waits as long as it takes.
    public Turn await() {
        if (!threads.tryLock()) {
            log.info("Waiting for another import to end");
            threads.lock();
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = channel.tryLock();
            if (held == null) {
                log.info("Waiting for the import of another process to end");
                held = channel.lock();
            }
            return () -> release(channel);
        } catch (IOException e) {
            threads.unlock();
            throw new UncheckedIOException("Cannot use " + file.toAbsolutePath() + ": make it writable", e);
        }
    }

    /// Closing the channel gives the file's lock back.
    private void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.unlock();
        }
    }
}

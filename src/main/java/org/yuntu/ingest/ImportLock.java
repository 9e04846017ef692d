package org.yuntu.ingest;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphStore;

/// Lets one import or undo at a time write, so that two at once come out as if one had followed the other.
///
/// Chunks alone are safe beside each other; but which of two imports first names an enterprise may then differ
/// from row to row. Threads of one process and processes of one data folder wait for each other by a lock of the
/// operating system, so a killed process holds nothing. Machines that share a server wait by a lease in the graph:
/// the lease belongs to a data folder, so who comes back after a kill has it at once, and others have it when it
/// has not been renewed for a while.
@Component
public final class ImportLock {

    private static final Logger log = LoggerFactory.getLogger(ImportLock.class);

    /// How long the end of the program waits for the piece that is being written.
    private static final long PATIENCE_SECONDS = 30;

    private final ReentrantLock threads = new ReentrantLock(true);
    private final GraphStore store;
    private final Path file;
    private volatile boolean stopping;

    ImportLock(GraphStore store, GraphProperties properties) {
        this.store = store;
        this.file = properties.data().resolve("imports").resolve("lock");
    }

    /// The right to write, until closed.
    public interface Turn extends AutoCloseable {

        /// Makes the transaction one of this turn: it fails when another machine has taken over meanwhile, and
        /// none can take over before it ends.
        void guard(GraphStore.Work work);

        /// Asked before each piece of the work, so that a program that is being stopped ends after the one before.
        ///
        /// @throws StoppedException when it is
        void check();

        @Override
        void close();
    }

    /// The store is closed after this: whoever writes ends the piece at hand first.
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        if (threads.tryLock()) {
            threads.unlock();
            return;
        }
        log.warn("Stopping: the import under way ends with the chunk at hand; the same command goes on from there");
        if (threads.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            threads.unlock();
        } else {
            log.warn("The import did not end within {} s and is broken off", PATIENCE_SECONDS);
        }
    }

    /// Waits as long as it takes.
    public Turn await() {
        if (!threads.tryLock()) {
            log.info("Waiting for another import to end");
            threads.lock();
        }
        try {
            return awaitOthers();
        } catch (IOException e) {
            threads.unlock();
            throw new UncheckedIOException("Cannot use " + file.toAbsolutePath() + ": make it writable", e);
        } catch (RuntimeException e) {
            threads.unlock();
            throw e;
        }
    }

    private Turn awaitOthers() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                log.info("Waiting for the import of another process to end");
                channel.lock();
            }
            return new Held(channel, ImportLease.await(store, owner(channel)));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// Who this data folder is to others; told by the lock's own file, which only its holder reads and writes.
    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(64);
        int read = channel.read(content, 0);
        if (read > 0) {
            return new String(content.array(), 0, read, StandardCharsets.UTF_8);
        }
        String owner = UUID.randomUUID().toString();
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
        return owner;
    }

    private final class Held implements Turn {

        private final FileChannel channel;
        private final ImportLease lease;

        private Held(FileChannel channel, ImportLease lease) {
            this.channel = channel;
            this.lease = lease;
        }

        @Override
        public void guard(GraphStore.Work work) {
            lease.guard(work);
        }

        @Override
        public void check() {
            if (stopping) {
                throw new StoppedException();
            }
        }

        /// Closing the channel gives the file's lock back.
        @Override
        public void close() {
            try (channel) {
                lease.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                threads.unlock();
            }
        }
    }
}

package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads and parses on one thread while the caller writes on another, a few chunks ahead at most.
final class RowStream implements AutoCloseable {

    private static final int CHUNKS_AHEAD = 2;

    /// Rows of one pass that follow one another in the file.
    ///
    /// @param from number of the record before the first one looked at
    /// @param to number of the last record looked at
    /// @param position place in the file, for progress
    record Chunk(List<Incoming> rows, long from, long to, long position) {}

    private record Item(@Nullable Chunk chunk, @Nullable RuntimeException failure) {}

    private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
    private final Thread reader;
    private volatile boolean stopped;

    /// @param producer hands chunks to its argument and returns at the end of the file
    RowStream(Consumer<Consumer<Chunk>> producer) {
        reader = Thread.ofPlatform().name("yuntu-reader").daemon().start(() -> {
            Item last;
            try {
                producer.accept(chunk -> put(new Item(chunk, null)));
                last = new Item(null, null);
            } catch (StoppedException e) {
                return;
            } catch (RuntimeException e) {
                last = new Item(null, e);
            } catch (Error e) {
                // Without this the caller would wait for ever.
                last = new Item(null, new IllegalStateException("Reading broke off", e));
            }
            try {
                put(last);
            } catch (StoppedException e) {
                // The caller has gone; nobody waits for the end.
            }
        });
    }

    /// The next chunk, or null at the end.
    @Nullable
    Chunk next() {
        try {
            Item item = queue.take();
            if (item.failure() != null) {
                throw item.failure();
            }
            return item.chunk();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading", e);
        }
    }

    private void put(Item item) {
        try {
            while (!queue.offer(item, 100, TimeUnit.MILLISECONDS)) {
                if (stopped) {
                    throw new StoppedException();
                }
            }
        } catch (InterruptedException e) {
            throw new StoppedException();
        }
    }

    @Override
    public void close() {
        stopped = true;
        reader.interrupt();
    }

    private static final class StoppedException extends RuntimeException {
        StoppedException() {
            super("stopped", null, false, false);
        }
    }

    /// Gathers rows into chunks of a fixed number of rows, or of looked-at records where rows are rare.
    static final class Chunker {

        private final int size;
        private final Consumer<Chunk> sink;
        private List<Incoming> rows = new ArrayList<>();
        private long from;

        Chunker(long from, int size, Consumer<Chunk> sink) {
            this.from = from;
            this.size = size;
            this.sink = sink;
        }

        void add(Incoming row, long position) {
            rows.add(row);
            if (rows.size() >= size) {
                flush(row.record(), position);
            }
        }

        void flush(long to, long position) {
            if (to > from) {
                sink.accept(new Chunk(rows, from, to, position));
                rows = new ArrayList<>();
                from = to;
            }
        }
    }
}

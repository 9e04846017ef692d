package org.yuntu.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RowCursor;

/// Parses rows on all processors while one thread reads them; results come in the order of the file, a few batches
/// ahead at most.
final class ParsingRows {

    private static final int BATCH = 500;

    private ParsingRows() {}

    /// @param consumer called on this thread
    static <T> void forEach(RowCursor rows, Function<RawRow, T> parser, Consumer<T> consumer) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("yuntu-parser-", 1).daemon().factory());
        try {
            Deque<Future<List<T>>> ahead = new ArrayDeque<>();
            while (rows.hasNext()) {
                List<RawRow> batch = new ArrayList<>(BATCH);
                while (batch.size() < BATCH && rows.hasNext()) {
                    batch.add(rows.next());
                }
                ahead.add(workers.submit(() -> batch.stream().map(parser).toList()));
                if (ahead.size() > 2 * threads) {
                    take(ahead.removeFirst()).forEach(consumer);
                }
            }
            while (!ahead.isEmpty()) {
                take(ahead.removeFirst()).forEach(consumer);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> List<T> take(Future<List<T>> batch) {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while reading");
        }
    }
}

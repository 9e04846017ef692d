package org.yuntu.cli;

import org.yuntu.ingest.ImportProgress;
import org.yuntu.model.Texts;

/// One line on the error stream that tells stage, share done, rows, rate and time left; rewritten
/// in place on a terminal, and printed every few seconds elsewhere.
final class ProgressLine implements ImportProgress, AutoCloseable {

    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final long LOG_NANOS = 2_000_000_000L;

    private final Texts texts;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private Stage stage = Stage.CHECKING;
    private long stageStart = System.nanoTime();
    private long lastNews = System.nanoTime();
    private long lastCall = stageStart;
    private boolean open;

    ProgressLine(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void at(Stage now, long done, long size, long rows) {
        long time = System.nanoTime();
        if (now != stage) {
            stage = now;
            stageStart = lastCall;
        }
        lastCall = time;
        if (time - lastNews < (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
            return;
        }
        lastNews = time;
        double seconds = Math.max(0.001, (time - stageStart) / 1e9);
        double share = size == 0 ? 1 : Math.min(1, (double) done / size);
        long left = share <= 0 ? 0 : Math.round(seconds / share - seconds);
        String line = texts.text(
                "cli.import.progress." + stage.name().toLowerCase(),
                "%.0f".formatted(share * 100),
                "%,d".formatted(rows),
                "%,.0f".formatted(rows / seconds),
                "%d:%02d".formatted(left / 60, left % 60));
        if (terminal) {
            System.err.print("\r\033[2K" + line);
            open = true;
        } else {
            System.err.println(line);
        }
    }

    @Override
    public void close() {
        if (open) {
            System.err.print("\r\033[2K");
            open = false;
        }
    }
}

package org.yuntu.cli;

import java.util.function.LongConsumer;
import org.yuntu.model.Texts;

/// Tells on the error stream how far something has come, every few seconds.
final class CountLine implements LongConsumer {

    private static final long EVERY_NANOS = 2_000_000_000L;

    private final Texts texts;
    private final String key;
    private long last = System.nanoTime();

    /// @param key of a text that takes the count
    CountLine(Texts texts, String key) {
        this.texts = texts;
        this.key = key;
    }

    @Override
    public void accept(long done) {
        long now = System.nanoTime();
        if (now - last > EVERY_NANOS) {
            last = now;
            Terminal.printError(texts.text(key, "%,d".formatted(done)));
        }
    }
}

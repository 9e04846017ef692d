package org.yuntu.ingest;

/// Told how an import gets on; called at least every chunk from the importing thread.
@FunctionalInterface
public interface ImportProgress {

    enum Stage {
        CHECKING,
        WRITING,
        TAGGING
    }

    /// @param done and
    /// @param size on one scale (bytes of the file, or enterprises)
    /// @param rows so far in this stage
    void at(Stage stage, long done, long size, long rows);

    static ImportProgress silent() {
        return (stage, done, size, rows) -> {};
    }
}

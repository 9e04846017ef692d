package org.yuntu.ingest;

/// Told how an import gets on; called at least every chunk from the importing thread.
@FunctionalInterface
public interface ImportProgress {

    enum Stage {
        CHECKING,
        /// What a dry run does in place of writing.
        REHEARSING,
        WRITING,
        TAGGING
    }

    /// @param done and
    /// @param size on one scale (bytes of the file, or enterprises)
    /// @param rows so far in this stage
    void at(Stage stage, long done, long size, long rows);

    /// The stage in which rows go to the graph, or would.
    static Stage toGraph(ImportRequest request) {
        return request.dryRun() ? Stage.REHEARSING : Stage.WRITING;
    }

    static ImportProgress silent() {
        return (stage, done, size, rows) -> {};
    }
}

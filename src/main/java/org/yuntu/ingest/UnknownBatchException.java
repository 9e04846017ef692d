package org.yuntu.ingest;

/// There is no such import to take back.
public final class UnknownBatchException extends RuntimeException {

    private final boolean undone;

    UnknownBatchException(String batch, boolean undone) {
        super(
                undone
                        ? "Import " + batch + " has been taken back already"
                        : "There is no import " + batch + ": \"yuntu batches\" lists them");
        this.undone = undone;
    }

    /// Whether there was such an import, and it has been taken back.
    public boolean isUndone() {
        return undone;
    }
}

package org.yuntu.ingest;

/// There is no such import to take back.
public final class UnknownBatchException extends RuntimeException {

    UnknownBatchException(String batch, boolean undone) {
        super(
                undone
                        ? "Import " + batch + " has been taken back already"
                        : "There is no import " + batch + ": \"yuntu batches\" lists them");
    }
}

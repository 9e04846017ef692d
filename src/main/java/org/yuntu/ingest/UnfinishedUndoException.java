package org.yuntu.ingest;

/// The import is half taken back, so it can neither go on nor begin anew.
public final class UnfinishedUndoException extends RuntimeException {

    UnfinishedUndoException(String batch) {
        super("Import " + batch + " is half taken back: finish that first with \"yuntu undo " + batch + "\"");
    }
}

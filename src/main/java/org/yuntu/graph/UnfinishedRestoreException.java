package org.yuntu.graph;

/// The store holds half of what a backup holds: a restore is under way, or was broken off.
public final class UnfinishedRestoreException extends RuntimeException {

    private final String file;

    public UnfinishedRestoreException(String file) {
        super("The store is being restored from " + file + " or the restore was broken off: run it again");
        this.file = file;
    }

    /// Name of the backup.
    public String file() {
        return file;
    }
}

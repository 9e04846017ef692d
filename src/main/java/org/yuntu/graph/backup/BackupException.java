package org.yuntu.graph.backup;

/// A backup cannot be made or restored, for a reason a user can do something about. Texts are `cli.backup.<reason>`.
public final class BackupException extends RuntimeException {

    public enum Reason {
        /// There is a file of that name already.
        EXISTS,
        /// It is no backup of ours.
        FORMAT,
        /// It was changed, cut off or damaged.
        DAMAGED,
        /// It was made by a later version of the program.
        NEWER,
        /// The store holds something already.
        NOT_EMPTY,
        /// Another process works on the store.
        IN_USE,
        /// What came of it is not what the backup holds.
        DIFFERS
    }

    private final Reason reason;
    private final String detail;

    BackupException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}

package org.yuntu.ingest;

/// A dry run of the file does not fit into memory, since too many of its rows mean the same enterprises.
public final class TooManyMeetingsException extends RuntimeException {

    private final int enterprises;

    TooManyMeetingsException(int enterprises) {
        super("A dry run would have to keep more than " + enterprises
                + " enterprises in memory that several rows of the file may mean:"
                + " split the file, give the program more memory (-Xmx), or import and undo");
        this.enterprises = enterprises;
    }

    public int enterprises() {
        return enterprises;
    }
}

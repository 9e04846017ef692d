package org.yuntu.ingest;

/// The program is being stopped: the work ends between two of its pieces and goes on when it is asked for again.
public final class StoppedException extends RuntimeException {

    StoppedException() {
        super("Stopped on request; what was written is in the graph, and the same command goes on from there");
    }
}

package org.yuntu.ingest;

/// Another machine has taken this one for dead and writes now. What was written is sound; the rest is to be done again.
public final class LostLeaseException extends RuntimeException {

    LostLeaseException() {
        super("This import was not heard of for so long that another machine took its turn;"
                + " run the same command again, it goes on where it stopped");
    }
}

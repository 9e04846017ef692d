package org.yuntu.ingest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuntu.graph.GraphStore;

/// The right to write imports into a graph that several machines share: a node that says whose it is and until when,
/// by the clock of the server. Renewed by every transaction of its holder and by a thread in between.
final class ImportLease implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ImportLease.class);

    /// A machine that has not been heard of for so long is taken for dead. Tests make it short.
    private static final long MILLIS = Long.getLong("yuntu.lease-millis", 60_000);

    private static final long POLL_MILLIS = Math.min(1_000, MILLIS / 4);

    private final GraphStore store;
    private final String owner;
    private final Thread renewal;
    private volatile boolean closed;

    private ImportLease(GraphStore store, String owner) {
        this.store = store;
        this.owner = owner;
        this.renewal = Thread.ofVirtual().name("yuntu-lease").start(this::renew);
    }

    /// Waits as long as it takes.
    ///
    /// @param owner id of the data folder, of which one process at a time may ask
    static ImportLease await(GraphStore store, String owner) {
        boolean told = false;
        while (true) {
            Answer answer = store.write(work -> take(work, owner));
            if (answer.taken()) {
                return new ImportLease(store, owner);
            }
            if (!told) {
                log.warn("Waiting for the import of {} to end", answer.host());
                told = true;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for the import of " + answer.host(), e);
            }
        }
    }

    private record Answer(boolean taken, String host) {}

    private static Answer take(GraphStore.Work work, String owner) {
        return work.list(
                        "ingest/take_lease",
                        Map.of("owner", owner, "host", host(), "millis", MILLIS),
                        row -> new Answer(row.flag("taken"), row.text("host")))
                .getFirst();
    }

    /// Renews the lease inside the transaction; nobody else can have it before that ends.
    ///
    /// @throws LostLeaseException when another machine has it
    void guard(GraphStore.Work work) {
        if (!keep(work)) {
            throw new LostLeaseException();
        }
    }

    private boolean keep(GraphStore.Work work) {
        return work.list("ingest/keep_lease", Map.of("owner", owner, "millis", MILLIS), row -> row.integer("kept"))
                .contains(1L);
    }

    /// A missed renewal is no reason to stop: the next transaction finds out whether the lease is still ours.
    private void renew() {
        while (!closed) {
            try {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILLIS / 4));
                if (!closed && !store.write(this::keep)) {
                    return;
                }
            } catch (RuntimeException e) {
                log.debug("Could not renew the lease", e);
            }
        }
    }

    /// For messages on other machines.
    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "another machine";
        }
    }

    /// When the server cannot be reached any more, the lease runs out by itself.
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(renewal);
        try {
            store.write(work -> {
                work.run("ingest/free_lease", Map.of("owner", owner));
                return true;
            });
        } catch (RuntimeException e) {
            log.debug("Could not give the lease back", e);
        }
    }
}

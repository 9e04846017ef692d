package org.yuntu.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Lets few run at once and sends the others away, so that a program that asks in parallel leaves the pages their
/// share of the graph.
final class Turns {

    private final Semaphore free;

    Turns(int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    /// @throws ResponseStatusException 429 when all turns are taken
    <T> T take(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new ResponseStatusException(
                    HttpStatus.TOO_MANY_REQUESTS, "Too many queries at once; ask again in a second");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}

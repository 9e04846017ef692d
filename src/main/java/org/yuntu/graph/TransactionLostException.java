package org.yuntu.graph;

/// A transaction that came to nothing for reasons that pass, or whose fate is not known: a deadlock, a lost connection.
/// Who has a ledger looks there how far things have come, and goes on.
public final class TransactionLostException extends RuntimeException {

    TransactionLostException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}

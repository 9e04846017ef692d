package org.yuntu.cli;

/// What the user asked for does not exist; the message is for the user, in the user's language.
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}

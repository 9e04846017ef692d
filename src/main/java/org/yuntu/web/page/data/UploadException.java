package org.yuntu.web.page.data;

/// A file that was not taken: the reason is the last part of a text's key.
final class UploadException extends RuntimeException {

    enum Reason {
        EMPTY,
        LARGE,
        MANY,
        SPACE
    }

    private final Reason reason;

    UploadException(Reason reason, String name) {
        super(reason + ": " + name);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

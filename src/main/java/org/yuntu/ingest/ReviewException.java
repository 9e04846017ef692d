package org.yuntu.ingest;

import java.util.List;

/// A held row cannot be decided like this.
public final class ReviewException extends RuntimeException {

    public enum Reason {
        /// No row of this id waits; its import may have been taken back.
        UNKNOWN_ITEM("No row %s waits for a decision: \"yuntu review\" lists those that do"),
        /// Decided before; the second argument is the enterprise.
        DECIDED("Row %s has been decided already: it is %s"),
        UNKNOWN_ENTERPRISE("There is no enterprise %s");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final transient List<String> arguments;

    ReviewException(Reason reason, String... arguments) {
        super(reason.sentence.formatted((Object[]) arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /// Ids the sentence speaks of.
    public List<String> arguments() {
        return arguments;
    }
}

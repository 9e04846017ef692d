package org.yuntu.graph;

import java.util.List;

/// A query that is not run, or was stopped; texts are `query.refused.<reason>`.
public final class RefusedQueryException extends RuntimeException {

    public enum Reason {
        /// No query of this name; the second argument lists what there is.
        NAME("There is no query %s; there are %s"),
        PARAMETER("The query %2$s has no parameter %1$s; it has %3$s"),
        VALUE("%2$s is no value for %1$s, which is of type %3$s"),
        /// It would change the graph, or might.
        WRITES("The query is not read-only"),
        /// It calls what may do more than read: the argument names it.
        CALLS("The query uses %s, which is not allowed here"),
        TIME("The query was stopped after %s seconds"),
        /// The server does not understand it; the argument is its message.
        WRONG("%s");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final transient List<String> arguments;

    RefusedQueryException(Reason reason, String... arguments) {
        super(reason.sentence.formatted((Object[]) arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}

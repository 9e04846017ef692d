package org.yuntu.dataset;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.Texts;

/// A file that is not read at all: wrong type, damaged container, dangerous size. Says why and what to do.
///
/// Texts are `table.<reason>` and `table.<reason>.advice`.
public final class TableException extends RuntimeException {

    private final String key;
    private final List<String> args;

    public TableException(String reason, String... args) {
        this(null, reason, args);
    }

    public TableException(@Nullable Throwable cause, String reason, String... args) {
        super(
                Texts.in(Locale.ENGLISH).text("table." + reason, (Object[]) args) + " "
                        + Texts.in(Locale.ENGLISH).text("table." + reason + ".advice", (Object[]) args),
                cause);
        this.key = "table." + reason;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public List<String> args() {
        return args;
    }

    public String message(Texts texts) {
        return texts.text(key, args.toArray());
    }

    public String advice(Texts texts) {
        return texts.text(key + ".advice", args.toArray());
    }
}

package org.yuntu.analysis;

/// A user asked for something that does not exist or is out of range; says what may be asked for instead.
public final class InvalidQueryException extends IllegalArgumentException {

    /// What of the query is wrong.
    public enum Field {
        ANALYSIS,
        SCOPE,
        CLUSTER,
        DATE,
        PARAMETER,
        VALUE,
        FORMAT,
        TABLE
    }

    private final Field field;
    private final String value;
    private final String allowed;

    public InvalidQueryException(Field field, String value, String allowed) {
        super(field.name().toLowerCase(java.util.Locale.ROOT) + " \"" + value
                + "\" is not known or not allowed; allowed: " + allowed);
        this.field = field;
        this.value = value;
        this.allowed = allowed;
    }

    public Field field() {
        return field;
    }

    /// What was typed.
    public String value() {
        return value;
    }

    /// Range, words or an example.
    public String allowed() {
        return allowed;
    }
}

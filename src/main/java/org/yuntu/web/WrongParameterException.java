package org.yuntu.web;

/// A request names something that does not exist or is out of range.
final class WrongParameterException extends RuntimeException {

    private final String parameter;
    private final String value;
    private final String allowed;

    /// @param allowed range or words
    WrongParameterException(String parameter, String value, String allowed) {
        super(parameter + " \"" + value + "\" is not known or not allowed; allowed: " + allowed);
        this.parameter = parameter;
        this.value = value;
        this.allowed = allowed;
    }

    String parameter() {
        return parameter;
    }

    String value() {
        return value;
    }

    String allowed() {
        return allowed;
    }
}

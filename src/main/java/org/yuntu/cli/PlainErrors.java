package org.yuntu.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// A user gets the sentence of what went wrong, not a stack trace; that goes to the debug log.
final class PlainErrors implements IExecutionExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(PlainErrors.class);

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
        log.debug("Command failed", problem);
        Throwable cause = problem;
        StringBuilder sentence = new StringBuilder();
        for (int depth = 0; cause != null && depth < 6; depth++, cause = cause.getCause()) {
            String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            if (sentence.indexOf(message) < 0) {
                sentence.append(sentence.isEmpty() ? "" : "\n  ").append(message);
            }
        }
        line.getErr().println(sentence);
        line.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}

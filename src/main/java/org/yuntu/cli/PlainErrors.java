package org.yuntu.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.yuntu.graph.StoreUnavailableException;
import org.yuntu.graph.UnfinishedRestoreException;
import org.yuntu.graph.backup.BackupException;
import org.yuntu.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// A user gets the sentence of what went wrong, not a stack trace; that goes to the debug log.
record PlainErrors(Texts texts) implements IExecutionExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(PlainErrors.class);

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
        log.debug("Command failed", problem);
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException port) {
                line.getErr().println(texts.text("cli.run.port", String.valueOf(port.getPort())));
                return CommandLine.ExitCode.SOFTWARE;
            }
            if (cause instanceof StoreUnavailableException store) {
                line.getErr().println(texts.text("cli.store." + store.reason(), reasonOf(store)));
                return CommandLine.ExitCode.SOFTWARE;
            }
            if (cause instanceof UnfinishedRestoreException restore) {
                line.getErr().println(texts.text("cli.store.RESTORING", restore.file()));
                return CommandLine.ExitCode.SOFTWARE;
            }
            if (cause instanceof BackupException backup) {
                line.getErr().println(texts.text("cli.backup." + backup.reason(), backup.detail()));
                return CommandLine.ExitCode.SOFTWARE;
            }
        }
        if (StoreUnavailableException.isBehind(problem)) {
            line.getErr().println(texts.text("cli.store.AWAY", String.valueOf(problem.getMessage())));
            return CommandLine.ExitCode.SOFTWARE;
        }
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

    private static String reasonOf(Throwable problem) {
        return problem.getCause() == null
                ? ""
                : String.valueOf(problem.getCause().getMessage());
    }
}

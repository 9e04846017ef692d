package org.yuntu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts everything: store, starter data, analyses, reports, web server; until Ctrl-C.
@Command(name = "run")
final class RunCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "N")
    int port = 8080;

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = root().openServer(port)) {
            Terminal.print(texts().text("cli.run.ready", String.valueOf(port)));
            Thread.currentThread().join();
            return 0;
        }
    }
}

package org.yuntu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Does once, on an empty store, what users do, so that the JDK can record its AOT cache; called by the launcher's
/// build.
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Override
    public Integer call() {
        try (Session session = root().openServer(0, null)) {
            RunCommand run = new RunCommand();
            run.parent = root();
            run.prepare(session.context());
            return 0;
        }
    }
}

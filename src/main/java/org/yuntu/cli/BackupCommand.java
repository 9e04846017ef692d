package org.yuntu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.backup.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Keeps all of a store in one file, also while it is being worked on.
@Command(name = "backup")
final class BackupCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE")
    @Nullable
    Path file;

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            Backups backups = context.getBean(Backups.class);
            Backups.Made made = backups.make(
                    file == null ? backups.usualPlace() : file, new CountLine(texts(), "cli.backup.progress"));
            Terminal.print(texts().text(
                            "cli.backup.done",
                            made.file().toAbsolutePath().normalize().toString(),
                            "%,d".formatted(made.contents().nodes()),
                            "%,d".formatted(made.contents().relationships()),
                            "%,d".formatted(made.files()),
                            "%,.1f".formatted(made.bytes() / 1e6)));
            Terminal.print(
                    texts().text("cli.backup.fingerprint", made.contents().fingerprint()));
            return 0;
        });
    }
}

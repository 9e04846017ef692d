package org.yuntu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yuntu.graph.backup.Contents;
import org.yuntu.graph.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings a backup into an empty store.
@Command(name = "restore")
final class RestoreCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE")
    Path file = Path.of("");

    @Option(names = "--replace")
    boolean replace;

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            Terminal.printError(texts().text("cli.file.missing", file.toString()));
            return 1;
        }
        return root().withGraph(context -> {
            Restore.Done done =
                    context.getBean(Restore.class).run(file, replace, new CountLine(texts(), "cli.restore.progress"));
            Contents contents = done.manifest().contents();
            done.replaced()
                    .ifPresent(before -> Terminal.print(texts().text("cli.restore.replaced", before.toString())));
            Terminal.print(texts().text(
                            "cli.restore.done",
                            "%,d".formatted(contents.nodes()),
                            "%,d".formatted(contents.relationships()),
                            "%,d".formatted(done.files()),
                            done.manifest().madeAt().toString(),
                            done.manifest().schema(),
                            done.schema()));
            Terminal.print(texts().text("cli.backup.fingerprint", contents.fingerprint()));
            if (done.keptFiles() > 0) {
                Terminal.print(texts().text("cli.restore.kept", "%,d".formatted(done.keptFiles())));
            }
            return 0;
        });
    }
}

package org.yuntu.cli;

import java.util.concurrent.Callable;
import org.yuntu.ingest.BatchUndo;
import org.yuntu.ingest.UnknownBatchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes an import back.
@Command(name = "undo")
final class UndoCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BATCH")
    String batch = "";

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            new Upkeep(texts()).run(context);
            BatchUndo.Result result;
            try {
                result = context.getBean(BatchUndo.class).undo(batch, done -> {});
            } catch (UnknownBatchException e) {
                Terminal.printError(texts().text(e.isUndone() ? "cli.undo.already" : "cli.undo.unknown", batch));
                return 1;
            }
            Terminal.print(texts().text(
                            "cli.undo.done",
                            result.batch(),
                            "%,d".formatted(result.removed()),
                            "%,d".formatted(result.kept()),
                            "%,d".formatted(result.droppedReviews())));
            return 0;
        });
    }
}

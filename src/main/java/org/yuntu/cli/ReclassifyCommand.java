package org.yuntu.cli;

import java.util.concurrent.Callable;
import org.yuntu.ingest.Reclassification;
import org.yuntu.ingest.ReferenceImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tags the enterprises in the graph by the reference data and rules of today.
@Command(name = "reclassify")
final class ReclassifyCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Option(names = "--dry-run")
    boolean dryRun;

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            Reclassification tags = context.getBean(Reclassification.class);
            Upkeep upkeep = new Upkeep(texts());
            if (dryRun) {
                Reclassification.Counts counts;
                try (ProgressLine progress = new ProgressLine(texts())) {
                    counts = tags.rehearse(progress);
                }
                Terminal.print(texts().text("cli.reclassify.dry-run", Upkeep.figures(counts)));
            } else {
                context.getBean(ReferenceImport.class).bringUpToDate();
                Terminal.print(upkeep.done(upkeep.retag(tags)));
            }
            return 0;
        });
    }
}

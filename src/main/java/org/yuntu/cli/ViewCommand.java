package org.yuntu.cli;

import java.awt.GraphicsEnvironment;
import java.util.concurrent.Callable;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.report.picture.ChainGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Opens the chains of a cluster in a window of GraphStream, to pull about; for those at a desktop.
@Command(name = "view")
final class ViewCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Mixin
    GapOptions where = new GapOptions();

    @Override
    public Integer call() {
        if (where.clusters.size() != 1) {
            throw new UsageException(texts().text("cli.view.one"));
        }
        if (GraphicsEnvironment.isHeadless()) {
            throw new UsageException(texts().text("cli.view.headless"));
        }
        System.setProperty("org.graphstream.ui", "swing");
        root().withGraph(context -> {
            GapResult result = where.run(context, texts());
            ChainGraph.of(
                            result.clusters().getFirst(),
                            context.getBean(Gaps.class).projection(),
                            texts())
                    .display();
            return 0;
        });
        Terminal.print(texts().text("cli.view.open"));
        try {
            Thread.currentThread().join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}

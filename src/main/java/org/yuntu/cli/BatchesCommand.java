package org.yuntu.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yuntu.graph.GraphStore;
import picocli.CommandLine.Command;

/// Lists the imports.
@Command(name = "batches")
final class BatchesCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            List<String> lines = context.getBean(GraphStore.class)
                    .list(
                            "ingest/find_batches",
                            Map.of("ids", List.of()),
                            row -> texts().text(
                                            "cli.batches.line",
                                            row.text("id"),
                                            texts().text("cli.batches.state." + row.text("state")),
                                            "%,d".formatted(row.integer("stated")),
                                            "%,d".formatted(row.integer("created")),
                                            "%,d".formatted(row.integer("held")),
                                            row.text("file")));
            if (lines.isEmpty()) {
                Terminal.print(texts().text("cli.batches.none"));
            }
            lines.forEach(Terminal::print);
            return 0;
        });
    }
}

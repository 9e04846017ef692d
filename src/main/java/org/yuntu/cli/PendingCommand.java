package org.yuntu.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yuntu.graph.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists names in records that nothing in the graph answers to yet.
@Command(name = "pending")
final class PendingCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Option(names = "--top", paramLabel = "N")
    int top = 50;

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            Map<String, Object> all = new HashMap<>();
            all.put("batch", null);
            List<String> lines = context.getBean(GraphStore.class)
                    .list(
                            "record/find_pending",
                            all,
                            row -> texts().text(
                                            "cli.pending.line",
                                            row.text("name"),
                                            String.join("|", row.texts("kinds")),
                                            "%,d".formatted(row.integer("uses")),
                                            String.join("、", row.texts("examples"))));
            Terminal.print(texts().text(lines.isEmpty() ? "cli.pending.none" : "cli.pending.head", lines.size()));
            lines.stream().limit(top).forEach(Terminal::print);
            return 0;
        });
    }
}

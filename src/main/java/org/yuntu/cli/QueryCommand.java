package org.yuntu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yuntu.graph.CypherLibrary;
import org.yuntu.graph.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Runs a query of `cypher/explore` by name and prints its rows as tab-separated text.
@Command(name = "query")
final class QueryCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME")
    String name = "";

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE")
    Map<String, String> parameters = new LinkedHashMap<>();

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            CypherLibrary library = context.getBean(CypherLibrary.class);
            if (name.isBlank()) {
                library.list("explore")
                        .forEach(file -> Terminal.print("%-28s %s"
                                .formatted(
                                        file.name().substring("explore/".length()),
                                        file.header()
                                                .getOrDefault(
                                                        root().language.startsWith("en") ? "title-en" : "title-zh",
                                                        ""))));
                return 0;
            }
            boolean[] first = {true};
            context.getBean(GraphStore.class).forEach("explore/" + name, Map.copyOf(parameters), row -> {
                if (first[0]) {
                    Terminal.print(String.join("\t", row.columns()));
                    first[0] = false;
                }
                Terminal.print(row.asMap().values().stream()
                        .map(String::valueOf)
                        .reduce((a, b) -> a + "\t" + b)
                        .orElse(""));
            });
            return 0;
        });
    }
}

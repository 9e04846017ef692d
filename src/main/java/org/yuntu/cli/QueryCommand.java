package org.yuntu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.Queries;
import org.yuntu.graph.Query;
import org.yuntu.graph.QueryAnswer;
import org.yuntu.graph.RefusedQueryException;
import org.yuntu.report.QueryReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Runs a query of `cypher/explore`, or of the folder `yuntu.queries`, by name; without a name lists them.
@Command(name = "query")
final class QueryCommand extends Yuntu.Subcommand implements Callable<Integer> {

    private static final int MOST_ROWS = 1_000_000;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME")
    String name = "";

    @Option(
            names = {"-s", "--set", "-p", "--param"},
            paramLabel = "NAME=VALUE")
    Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "table|csv|json|xlsx")
    Format format = Format.TABLE;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Option(names = "--limit", paramLabel = "N")
    int limit = MOST_ROWS;

    enum Format {
        TABLE,
        CSV,
        JSON,
        XLSX
    }

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            Queries queries = context.getBean(Queries.class);
            if (name.isBlank()) {
                queries.list().forEach(q -> Terminal.print("%-32s %s".formatted(q.name(), title(q))));
                return 0;
            }
            try {
                Query query = queries.get(name.replace('-', '_'));
                print(query, queries.run(query, settings, Math.clamp(limit, 1, MOST_ROWS)));
                return 0;
            } catch (RefusedQueryException e) {
                Terminal.printError(texts().text(
                                "query.refused." + e.reason(), e.arguments().toArray()));
                return 1;
            }
        });
    }

    private void print(Query query, QueryAnswer answer) {
        if (format == Format.XLSX || out != null) {
            Path file = out == null ? Path.of(query.name() + "." + format.name().toLowerCase(Locale.ROOT)) : out;
            try {
                Files.write(file, bytes(query, answer));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + file.toAbsolutePath(), e);
            }
            Terminal.print(
                    texts().text("query.written", file.toString(), answer.rows().size()));
            return;
        }
        switch (format) {
            case CSV -> Terminal.print(QueryReports.csv(answer, false).stripTrailing());
            case JSON -> Terminal.print(QueryReports.json(answer));
            case TABLE, XLSX -> {
                QueryReports.table(answer).forEach(Terminal::print);
                Terminal.print(texts().text("query.rows", answer.rows().size()));
            }
        }
    }

    private byte[] bytes(Query query, QueryAnswer answer) {
        return switch (format) {
            case XLSX -> QueryReports.xlsx(answer, title(query), List.of(query.question(), settings.toString()));
            case JSON -> QueryReports.json(answer).getBytes(StandardCharsets.UTF_8);
            case CSV -> QueryReports.csv(answer, true).getBytes(StandardCharsets.UTF_8);
            case TABLE -> (String.join("\n", QueryReports.table(answer)) + "\n").getBytes(StandardCharsets.UTF_8);
        };
    }

    private String title(Query query) {
        return root().language.startsWith("en") ? query.titleEn() : query.titleZh();
    }
}

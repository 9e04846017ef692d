package org.yuntu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.report.AnalysisReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Answers one of the analyses, or lists them with their questions.
@Command(name = "analyse")
final class AnalyseCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID")
    String id = "";

    @Mixin
    GapOptions where = new GapOptions();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    String date = "";

    @Option(names = "--set", paramLabel = "NAME=VALUE")
    Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "FORMAT")
    String format = "text";

    @Option(names = "--table", paramLabel = "TABLE")
    String table = "";

    @Option(names = "--top", paramLabel = "N")
    int top = 20;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            Analyses analyses = context.getBean(Analyses.class);
            if (id.isBlank()) {
                list(analyses);
            } else {
                answer(context, analyses);
            }
            return 0;
        });
    }

    private void list(Analyses analyses) {
        analyses.list().forEach(info -> {
            List<String> words = AnalysisReports.describe(info, locale());
            Terminal.print("%-22s %s".formatted(info.id(), words.getFirst()));
            Terminal.print(" ".repeat(23) + words.getLast());
        });
    }

    private void answer(ApplicationContext context, Analyses analyses) {
        new Upkeep(texts()).run(context);
        try {
            AnalysisResult result = analyses.run(id, AnalysisQuery.of(where.scope, where.clusters, date, settings));
            new ResultOutput(texts(), format, table, top, out).show(result);
        } catch (InvalidQueryException e) {
            throw new UsageException(texts().text("cli.analyse." + e.field().name(), e.value()) + "\n  " + e.allowed());
        }
    }

    private Locale locale() {
        return texts().locale();
    }
}

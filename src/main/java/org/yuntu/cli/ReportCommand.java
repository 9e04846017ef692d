package org.yuntu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.report.AnalysisReports;
import org.yuntu.report.GapReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the report files: the gaps, and every analysis with an index of all.
@Command(name = "report")
final class ReportCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Mixin
    GapOptions options = new GapOptions();

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            Path folder = out == null ? root().data.resolve("reports") : out;
            GapReports.write(options.run(context, texts()), folder, GapReports.allFormats(), texts().locale())
                    .forEach(file -> Terminal.print(file.toString()));
            Analyses analyses = context.getBean(Analyses.class);
            AnalysisQuery query = AnalysisQuery.of(options.scope, options.clusters, "", Map.of());
            List<AnalysisResult> results = analyses.list().stream()
                    .map(i -> analyses.run(i.id(), query))
                    .toList();
            AnalysisReports.writeAll(results, folder.resolve("analyses"), texts().locale())
                    .forEach(file -> Terminal.print(file.toString()));
            return 0;
        });
    }
}

package org.yuntu.cli;

import java.util.concurrent.Callable;
import org.yuntu.analysis.GapResult;
import org.yuntu.report.GapReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the gaps.
@Command(name = "gaps")
final class GapsCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Mixin
    GapOptions options = new GapOptions();

    @Option(names = "--top", paramLabel = "N")
    int top = 5;

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            GapResult result = options.run(context, texts());
            Terminal.print(json ? GapReports.json(result) : GapReports.console(result, texts().locale(), top));
            return 0;
        });
    }
}

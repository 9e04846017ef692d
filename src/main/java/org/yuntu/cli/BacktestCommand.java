package org.yuntu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.backtest.BacktestTables;
import org.yuntu.analysis.backtest.Entry;
import org.yuntu.analysis.backtest.EntryBacktest;
import org.yuntu.analysis.backtest.GraphBacktests;
import org.yuntu.analysis.backtest.LinkBacktest;
import org.yuntu.dataset.BacktestFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Hides known truths and prints how often they come back, beside trivial methods.
@Command(name = "backtest")
final class BacktestCommand extends Yuntu.Subcommand implements Callable<Integer> {

    enum Protocol {
        PLANTED_GAPS,
        TARGET_RECOVERY,
        REGION_ENTRIES,
        LINKS
    }

    @Parameters(index = "0", paramLabel = "PROTOCOL")
    String protocol = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR")
    @Nullable
    Path folder;

    @Mixin
    GapOptions where = new GapOptions();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    String date = "";

    @Option(names = "--cut", paramLabel = "YEAR", split = ",")
    List<Integer> cuts = List.of(2010, 2015, 2020);

    @Option(names = "--most", paramLabel = "N")
    int most = 1_500;

    @Option(names = "--seed", paramLabel = "N")
    long seed = 42;

    @Option(names = "--format", paramLabel = "FORMAT")
    String format = "text";

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        ResultOutput.requireFormat(texts(), format);
        return switch (chosen()) {
            case PLANTED_GAPS -> onGraph(r -> c -> BacktestTables.planted(r, c.plantedGaps(r)));
            case TARGET_RECOVERY -> onGraph(r -> c -> BacktestTables.recovery(r, c.targetRecovery(r, most, seed)));
            case REGION_ENTRIES -> entries();
            case LINKS -> links();
        };
    }

    private Protocol chosen() {
        try {
            return Protocol.valueOf(protocol.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException _) {
            throw new UsageException(texts().text("cli.backtest.protocol", protocol));
        }
    }

    private int entries() {
        EntryBacktest backtest = new EntryBacktest(BacktestFiles.listings(existing()).stream()
                .map(l -> new Entry(l.area(), l.industry(), l.year()))
                .toList());
        return print(BacktestTables.entries(
                withoutGraph(), cuts.stream().map(backtest::run).toList()));
    }

    private int links() {
        List<LinkBacktest.Edge> edges = BacktestFiles.materials(existing()).stream()
                .map(m -> new LinkBacktest.Edge(m.product(), m.material()))
                .toList();
        return print(BacktestTables.links(withoutGraph(), new LinkBacktest(edges, seed).run(most)));
    }

    private Path existing() {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException(texts().text("cli.backtest.folder", String.valueOf(folder)));
        }
        return folder;
    }

    /// Files have no area and no day of their own.
    private static AnalysisRequest withoutGraph() {
        return AnalysisRequest.of(Scope.SHANXI, List.of(), LocalDate.EPOCH);
    }

    private int onGraph(Function<AnalysisRequest, Function<GraphBacktests, AnalysisResult>> work) {
        return root().withGraph(context -> {
            new Upkeep(texts()).run(context);
            return print(work.apply(request(context)).apply(context.getBean(GraphBacktests.class)));
        });
    }

    private AnalysisRequest request(ApplicationContext context) {
        try {
            return context.getBean(Analyses.class)
                    .request(new AnalysisQuery(where.scope, where.clusters, date, new TreeMap<>(Map.of())));
        } catch (InvalidQueryException e) {
            throw new UsageException(texts().text("cli.analyse." + e.field().name(), e.value()) + "\n  " + e.allowed());
        }
    }

    private int print(AnalysisResult result) {
        new ResultOutput(texts(), format, "", Integer.MAX_VALUE, out).show(result);
        return 0;
    }
}

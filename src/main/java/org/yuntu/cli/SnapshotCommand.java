package org.yuntu.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.indicator.FigureSnapshot;
import org.yuntu.analysis.indicator.FigureSnapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Keeps the figures of an area on a day under a name, lists what is kept, or forgets it.
@Command(name = "snapshot")
final class SnapshotCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME")
    String name = "";

    @Mixin
    GapOptions where = new GapOptions();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    String date = "";

    @Option(names = "--delete")
    boolean delete;

    @Override
    public Integer call() {
        if (delete && name.isBlank() || name.contains("@") && !delete) {
            throw new UsageException(texts().text("cli.snapshot.name"));
        }
        return root().withGraph(context -> {
            FigureSnapshots snapshots = context.getBean(FigureSnapshots.class);
            if (name.isBlank()) {
                List<FigureSnapshot> all = snapshots.list();
                all.forEach(this::print);
                if (all.isEmpty()) {
                    Terminal.print(texts().text("cli.snapshot.none"));
                }
                return 0;
            }
            return delete ? delete(snapshots) : store(context, snapshots);
        });
    }

    private int store(ApplicationContext context, FigureSnapshots snapshots) {
        new Upkeep(texts()).run(context);
        try {
            AnalysisRequest request = context.getBean(Analyses.class)
                    .run("indicators", AnalysisQuery.of(where.scope, where.clusters, date, Map.of()))
                    .request();
            print(snapshots.store(name.strip(), request));
            Terminal.print(texts().text("cli.snapshot.next", name.strip()));
            return 0;
        } catch (InvalidQueryException e) {
            throw new UsageException(texts().text("cli.analyse." + e.field().name(), e.value()) + "\n  " + e.allowed());
        }
    }

    private int delete(FigureSnapshots snapshots) {
        List<FigureSnapshot> gone = snapshots.delete(name);
        if (gone.isEmpty()) {
            Terminal.printError(texts().text("cli.snapshot.unknown", name));
            return 1;
        }
        gone.forEach(s -> Terminal.print(texts().text("cli.snapshot.deleted", s.fullName(), s.scopeName())));
        return 0;
    }

    private void print(FigureSnapshot snapshot) {
        Terminal.print(texts().text(
                        "cli.snapshot.line",
                        snapshot.fullName(),
                        snapshot.scopeName(),
                        snapshot.clusters().size(),
                        snapshot.figures().size(),
                        snapshot.fingerprint()
                                .substring(
                                        0, Math.min(12, snapshot.fingerprint().length()))));
    }
}

package org.yuntu.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.supply.Scenario;
import org.yuntu.analysis.supply.Scenarios;
import org.yuntu.report.AnalysisReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Keeps a "what if" under a name, lists what is kept, compares some, or forgets one.
@Command(name = "scenario")
final class ScenarioCommand extends Yuntu.Subcommand implements Callable<Integer> {

    private static final int ROWS = 20;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME")
    String name = "";

    @Mixin
    GapOptions where = new GapOptions();

    @Option(names = "--remove", paramLabel = "FIRM,…")
    String remove = "";

    @Option(names = "--add", paramLabel = "FIRM@PRODUCT,…")
    String add = "";

    @Option(names = "--close", paramLabel = "AREA,…")
    String close = "";

    @Option(names = "--compare", paramLabel = "NAME,…")
    String compare = "";

    @Option(names = "--delete")
    boolean delete;

    @Override
    public Integer call() {
        Scenario typed = new Scenario(name.strip(), remove.strip(), add.strip(), close.strip());
        if (!name.isBlank() && !delete && typed.isEmpty()
                || name.isBlank() && (delete || !typed.isEmpty())
                || name.matches(".*[,，].*")) {
            throw new UsageException(texts().text("cli.scenario.name"));
        }
        return root().withGraph(context -> {
            Scenarios scenarios = context.getBean(Scenarios.class);
            if (delete) {
                return delete(scenarios);
            }
            if (!compare.isBlank()) {
                Terminal.print(AnalysisReports.console(
                        ask(context, Map.of("compare", compare)).only("scenarios"), texts().locale(), ROWS));
                return 0;
            }
            if (!name.isBlank()) {
                ask(context, Map.of("remove", remove, "add", add, "close", close));
                scenarios.store(typed);
                Terminal.print(texts().text("cli.scenario.next", typed.name()));
                return 0;
            }
            return list(scenarios);
        });
    }

    /// Also tells whether all words of a scenario mean something.
    private AnalysisResult ask(ApplicationContext context, Map<String, String> settings) {
        new Upkeep(texts()).run(context);
        try {
            return context.getBean(Analyses.class)
                    .run("what-if", AnalysisQuery.of(where.scope, where.clusters, "", settings));
        } catch (InvalidQueryException e) {
            throw new UsageException(texts().text("cli.analyse." + e.field().name(), e.value()) + "\n  " + e.allowed());
        }
    }

    private int list(Scenarios scenarios) {
        List<Scenario> all = scenarios.list();
        all.forEach(s -> Terminal.print(texts().text("cli.scenario.line", s.name(), s.remove(), s.add(), s.close())));
        if (all.isEmpty()) {
            Terminal.print(texts().text("cli.scenario.none"));
        }
        return 0;
    }

    private int delete(Scenarios scenarios) {
        if (!scenarios.delete(name)) {
            Terminal.printError(texts().text("cli.scenario.unknown", name));
            return 1;
        }
        Terminal.print(texts().text("cli.scenario.deleted", name));
        return 0;
    }
}

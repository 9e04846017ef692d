package org.yuntu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.ListedItem;
import org.yuntu.ingest.ProgressFile;
import org.yuntu.ingest.ProgressLedger;
import org.yuntu.model.DemandState;
import org.yuntu.model.ItemProgress;
import org.yuntu.model.OfficialTerm;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records how far items of the lists have got: one by its id, or all of an exported list that was filled in.
@Command(name = "progress")
final class ProgressCommand extends Yuntu.Subcommand implements Callable<Integer> {

    /// So that every item there is can be found.
    private static final Map<String, String> ALL = Map.of("most", "100000", "perGap", "100");

    @Parameters(index = "0", arity = "0..1", paramLabel = "ITEM")
    @Nullable
    String item;

    @Option(names = "--state", paramLabel = "STATE")
    @Nullable
    String state;

    @Option(names = "--owner", paramLabel = "DEPARTMENT")
    @Nullable
    String owner;

    @Option(names = "--due", paramLabel = "YYYY-MM-DD")
    @Nullable
    String due;

    @Option(names = "--note", paramLabel = "TEXT")
    @Nullable
    String note;

    @Option(names = "--from", paramLabel = "FILE")
    @Nullable
    Path from;

    @Option(names = "--by", paramLabel = "NAME")
    String by = System.getProperty("user.name", "");

    @Option(names = "--on", paramLabel = "YYYY-MM-DD")
    @Nullable
    String on;

    @Mixin
    GapOptions where = new GapOptions();

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        boolean nothing = state == null && owner == null && due == null && note == null;
        if ((item == null) == (from == null) || (item != null && nothing)) {
            throw new CommandLine.ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), texts().text("cli.progress.incomplete"));
        }
        List<ProgressFile.Line> lines = new ArrayList<>();
        boolean sound = true;
        if (item != null) {
            lines.add(new ProgressFile.Line(
                    0, item, state(), Optional.ofNullable(owner), day(due), Optional.ofNullable(note)));
        } else if (from != null) {
            ProgressFile file = ProgressFile.read(from);
            file.problems()
                    .forEach(p -> Terminal.printError(
                            texts().text("cli.progress.problem", "%d".formatted(p.line()), p.header(), p.value())));
            sound = file.problems().isEmpty();
            lines.addAll(file.lines());
        }
        Optional<LocalDate> given = day(on);
        boolean readable = sound;
        return root().withGraph(context -> record(context, lines, given) && readable ? 0 : 1);
    }

    private boolean record(ApplicationContext context, List<ProgressFile.Line> lines, Optional<LocalDate> given) {
        new Upkeep(texts()).run(context);
        AnalysisResult lists;
        try {
            lists = context.getBean(Analyses.class)
                    .run(ListedItem.ANALYSIS, AnalysisQuery.of(where.scope, where.clusters, "", ALL));
        } catch (InvalidQueryException e) {
            throw new UsageException(texts().text("cli.analyse." + e.field().name(), e.value()) + "\n  " + e.allowed());
        }
        Map<String, ListedItem> items = ListedItem.of(lists);
        LocalDate day = given.orElse(lists.request().date());
        List<ProgressLedger.Note> notes = new ArrayList<>();
        int unknown = 0;
        for (ProgressFile.Line line : lines) {
            ListedItem found = items.get(line.item());
            if (found == null) {
                unknown++;
                Terminal.printError(texts().text("cli.progress.unknown", line.item()));
            } else {
                notes.add(new ProgressLedger.Note(
                        found.id(),
                        found.list(),
                        found.name(),
                        lists.request().scope().code(),
                        List.copyOf(found.clusters()),
                        new ItemProgress.Entry(line.state(), line.owner(), line.due(), line.note(), by, day, 0)));
            }
        }
        int changed = context.getBean(ProgressLedger.class).record(notes);
        Terminal.print(texts().text(
                        "cli.progress.done",
                        "%,d".formatted(changed),
                        "%,d".formatted(notes.size() - changed),
                        day.toString(),
                        by));
        return unknown == 0;
    }

    private Optional<DemandState> state() {
        String word = state;
        if (word == null) {
            return Optional.empty();
        }
        return Optional.of(OfficialTerm.find(DemandState.values(), word)
                .orElseThrow(() -> new UsageException(texts().text("cli.progress.state", word))));
    }

    private Optional<LocalDate> day(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(ProgressFile.findDay(text)
                .orElseThrow(() -> new UsageException(texts().text("cli.analyse.DATE", text) + "\n  2026-06-30")));
    }
}

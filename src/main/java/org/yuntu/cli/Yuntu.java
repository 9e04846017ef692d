package org.yuntu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.yuntu.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

/// The root of all commands: common options, and the way to the application behind them.
@Command(
        name = "yuntu",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            ImportCommand.class,
            UndoCommand.class,
            BatchesCommand.class,
            ProfilesCommand.class,
            ReviewCommand.class,
            PendingCommand.class,
            TemplateCommand.class,
            ShowCommand.class,
            GapsCommand.class,
            AnalyseCommand.class,
            SnapshotCommand.class,
            ScenarioCommand.class,
            BacktestCommand.class,
            ProgressCommand.class,
            ReportCommand.class,
            PictureCommand.class,
            ViewCommand.class,
            ClassifyCommand.class,
            ReclassifyCommand.class,
            ValidateCommand.class,
            StarterSetCommand.class,
            DemoCommand.class,
            DoctorCommand.class,
            QueryCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            WarmUpCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Yuntu implements Runnable {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Class<?> application;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    Path data = Path.of(System.getProperty("yuntu.home", "."), "data");

    @Option(names = "--server", paramLabel = "URI", scope = ScopeType.INHERIT)
    @Nullable
    String server;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    String language = "zh";

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    private Yuntu(Class<?> application) {
        this.application = application;
    }

    /// Runs one command and returns the exit code: 0 done, 1 the work could not be done, 2 wrong usage.
    ///
    /// @param application the Spring Boot application to start for commands that need the graph
    public static int execute(Class<?> application, String... args) {
        CommandLine line = new CommandLine(new Yuntu(application));
        line.setExecutionExceptionHandler(new PlainErrors(Texts.in(locale(args))));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(ResourceBundle.getBundle("texts/help", locale(args), NO_FALLBACK));
        line.setUsageHelpAutoWidth(true);
        line.setUsageHelpLongOptionsMaxWidth(30);
        return line.execute(args);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), texts().text("cli.command.missing"));
    }

    /// A folder for each import: rejects and report.
    Path imports() {
        return data.resolve("imports");
    }

    /// Saved header mappings.
    Path profiles() {
        return data.resolve("profiles");
    }

    Texts texts() {
        return Texts.in(locale("--lang", language));
    }

    /// Help is printed before options are parsed, so its language is looked up in the bare arguments.
    private static Locale locale(String... args) {
        List<String> words = List.of(args);
        int option = words.indexOf("--lang");
        boolean english = words.contains("--lang=en") || option >= 0 && words.indexOf("en") == option + 1;
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /// Opens the graph without web server, does the work, closes the graph.
    int withGraph(Function<ApplicationContext, Integer> work) {
        return withGraph(data, work);
    }

    /// With the store of another folder.
    int withGraph(Path folder, Function<ApplicationContext, Integer> work) {
        try (Session session = Session.open(application, folder, server)) {
            return work.apply(session.context());
        }
    }

    /// The folder the user named, if any.
    Optional<Path> findChosenData() {
        boolean named = Stream.iterate(
                        Objects.requireNonNull(spec).commandLine().getParseResult(),
                        Objects::nonNull,
                        CommandLine.ParseResult::subcommand)
                .anyMatch(parsed -> parsed.hasMatchedOption("--data"));
        return named ? Optional.of(data) : Optional.empty();
    }

    /// @param address to listen on, or null for this computer only
    Session openServer(int port, @Nullable String address) {
        return Session.openServer(application, data, server, port, address);
    }

    /// What subcommands have in common: the root behind them.
    abstract static class Subcommand {

        @ParentCommand
        @Nullable
        Yuntu parent;

        Yuntu root() {
            return Objects.requireNonNull(parent);
        }

        Texts texts() {
            return root().texts();
        }
    }
}

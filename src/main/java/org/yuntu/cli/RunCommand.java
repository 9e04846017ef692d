package org.yuntu.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Warmth;
import org.yuntu.dataset.Datasets;
import org.yuntu.graph.StoreUnavailableException;
import org.yuntu.ingest.Receipt;
import org.yuntu.ingest.StarterData;
import org.yuntu.ingest.record.EcosystemData;
import org.yuntu.report.GapReports;
import org.yuntu.web.access.Exposure;
import org.yuntu.web.access.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts everything: store, starter data, analyses, reports, web server; until Ctrl-C.
@Command(name = "run")
final class RunCommand extends Yuntu.Subcommand implements Callable<Integer> {

    private static final int GAPS_SHOWN = 10;

    /// Between two looks whether the graph has changed.
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Option(names = "--port", paramLabel = "N")
    int port = 8080;

    @Option(names = "--address", paramLabel = "HOST")
    @Nullable
    String address;

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = root().openServer(port, address)) {
            prepare(session.context());
            if (session.context().getBean(Exposure.class).loginRequired()) {
                openTheDoor(session.context().getBean(Users.class));
            }
            Terminal.print(texts().text("cli.run.ready", session.port()));
            keepWarm(session.context().getBean(Warmth.class));
            return 0;
        }
    }

    /// Until Ctrl-C. Whoever is served meanwhile comes first.
    private static void keepWarm(Warmth warmth) throws InterruptedException {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        while (true) {
            try {
                warmth.look();
            } catch (StoreUnavailableException _) {
                // The pages say so already.
            }
            Thread.sleep(PAUSE);
        }
    }

    /// Says how to come in for the first time, and that passwords need an encrypted way.
    private void openTheDoor(Users users) {
        users.ensureFirst().ifPresent(password -> Terminal.print(texts().text("cli.run.admin", password)));
        Terminal.print(texts().text("cli.run.open"));
    }

    /// Loads what is missing, analyses, prints and writes the reports.
    void prepare(ApplicationContext context) {
        new Upkeep(texts()).run(context);
        StarterData starter = context.getBean(StarterData.class);
        if (starter.isWanted()) {
            Terminal.print(texts().text(
                            "cli.run.loading",
                            Datasets.locate().folder().map(Path::toString).orElse("-")));
            List<Receipt> receipts;
            try (ProgressLine progress = new ProgressLine(texts())) {
                receipts = new ArrayList<>(starter.load(progress));
                receipts.addAll(context.getBean(EcosystemData.class).load(progress));
            }
            new Upkeep(texts()).run(context);
            receipts.forEach(r -> Terminal.print(
                    "  " + texts().text("cli.receipt." + r.state().name(), ReceiptText.figures(r))));
        }
        GapResult result = context.getBean(Gaps.class).run("山西省", List.of(), GapParameters.defaults());
        Terminal.print(GapReports.console(result, texts().locale(), GAPS_SHOWN));
        Path reports = root().data.resolve("reports");
        GapReports.write(result, reports, GapReports.allFormats(), texts().locale());
        Terminal.print(texts().text(
                        "cli.run.reports", reports.toAbsolutePath().normalize().toString()));
    }
}

package org.yuntu.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.yuntu.analysis.GapResult;
import org.yuntu.dataset.EnterpriseField;
import org.yuntu.dataset.HeaderChoice;
import org.yuntu.dataset.HeaderProfile;
import org.yuntu.dataset.TableException;
import org.yuntu.dataset.TableOptions;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.ingest.DiskFullException;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.Receipt;
import org.yuntu.ingest.TooManyMeetingsException;
import org.yuntu.report.ImportReport;
import org.yuntu.report.ImportReports;
import org.yuntu.report.ImportRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings files of enterprises and of records into the graph.
@Command(name = "import")
final class ImportCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<Path> files = new ArrayList<>();

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--profile", paramLabel = "NAME")
    @Nullable
    String profile;

    @Option(names = "--map", paramLabel = "COLUMN=FIELD")
    Map<String, String> choices = new LinkedHashMap<>();

    @Option(names = "--save-profile", paramLabel = "NAME")
    @Nullable
    String newProfile;

    @Option(names = "--kind", paramLabel = "KIND")
    @Nullable
    String kind;

    @Option(names = "--encoding", paramLabel = "NAME")
    @Nullable
    Charset encoding;

    @Option(names = "--delimiter", paramLabel = "CHAR")
    @Nullable
    Character delimiter;

    @Option(names = "--sheet", paramLabel = "NAME|N")
    @Nullable
    String sheet;

    @Option(names = "--header-line", paramLabel = "N")
    @Nullable
    Integer headerLine;

    @Option(names = "--source", paramLabel = "TEXT")
    String source = "";

    @Option(names = "--stated-on", paramLabel = "yyyy-MM-dd")
    @Nullable
    LocalDate statedOn;

    @Option(names = "--reject-limit", paramLabel = "PERCENT")
    double rejectLimitPercent = ImportRequest.USUAL_REJECT_LIMIT * 100;

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                Terminal.printError(texts().text("cli.file.missing", file.toString()));
                return 1;
            }
        }
        return root().withGraph(context -> {
            new Upkeep(texts()).run(context);
            GapResult before = dryRun ? context.getBean(ImportRuns.class).gapsNow() : null;
            int worst = 0;
            for (Path file : files) {
                worst = Math.max(worst, importFile(context, file, before));
            }
            return worst;
        });
    }

    /// @param before the gaps as they are, for a dry run
    private int importFile(ApplicationContext context, Path file, @Nullable GapResult before) {
        try (ProgressLine progress = new ProgressLine(texts())) {
            if (newProfile != null) {
                new HeaderProfile(newProfile, List.of());
            }
            ImportRequest request = request(file);
            Optional<RecordKind> records = ImportKind.of(kind, file, request.table(), texts());
            ImportReport report = context.getBean(ImportRuns.class).run(records, request, progress, before);
            if (records.isPresent()) {
                progress.close();
                showRecords(report);
                return code(report.receipt());
            }
            progress.close();
            show(report, file);
            if (before != null && report.gaps() == null && !json) {
                Terminal.print(texts().text("cli.effect.large"));
            }
            return code(report.receipt());
        } catch (DiskFullException e) {
            Terminal.printError(texts().text(
                            "cli.import.disk",
                            String.valueOf(e.freeMegabytes()),
                            e.folder().toString(),
                            String.valueOf(e.neededMegabytes())));
            return 1;
        } catch (TooManyMeetingsException e) {
            Terminal.printError(texts().text("cli.import.meetings", String.valueOf(e.enterprises())));
            return 1;
        } catch (TableException e) {
            Terminal.printError(file + ": " + e.message(texts()) + "\n  " + e.advice(texts()));
            return 1;
        }
    }

    private static int code(Receipt receipt) {
        return receipt.state() == Receipt.State.STOPPED ? 1 : 0;
    }

    private ImportRequest request(Path file) {
        List<HeaderChoice> said = new ArrayList<>();
        choices.forEach((column, field) -> said.add(new HeaderChoice(column, field)));
        return new ImportRequest(
                file,
                new TableOptions(encoding, delimiter, sheet, headerLine, said),
                profile,
                source,
                statedOn,
                dryRun,
                rejectLimitPercent / 100);
    }

    private void showRecords(ImportReport report) {
        if (json) {
            Terminal.print(ImportReports.json(report));
        } else {
            new ReceiptText(texts()).print(report, null);
        }
    }

    private void show(ImportReport report, Path file) {
        Path page = ImportReports.write(report, root().imports(), texts().locale());
        if (json) {
            Terminal.print(ImportReports.json(report));
        } else {
            new ReceiptText(texts()).print(report, page);
        }
        if (newProfile != null) {
            save(report.receipt(), newProfile);
        } else if (dryRun && profile == null && !json) {
            Terminal.print(texts().text("cli.import.mapping", file.toString()));
        }
    }

    private void save(Receipt receipt, String name) {
        List<HeaderProfile.Entry> entries = receipt.columns().stream()
                .filter(c -> !c.header().isBlank())
                .map(c -> new HeaderProfile.Entry(
                        c.header(), c.field().isEmpty() ? null : EnterpriseField.valueOf(c.field()), c.unit()))
                .toList();
        Path saved = new HeaderProfile(name, entries).save(root().profiles());
        if (!json) {
            Terminal.print(texts().text("cli.import.saved", name, saved.toString()));
        }
    }
}

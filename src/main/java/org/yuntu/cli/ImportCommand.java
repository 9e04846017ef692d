package org.yuntu.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjectionLoader;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Scope;
import org.yuntu.dataset.TableException;
import org.yuntu.dataset.TableOptions;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.DiskFullException;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.Receipt;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.ingest.TooManyMeetingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings files of enterprises into the graph.
@Command(name = "import")
final class ImportCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<Path> files = new ArrayList<>();

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--profile", paramLabel = "NAME")
    @Nullable
    String profile;

    @Option(names = "--kind", paramLabel = "KIND")
    Kind kind = Kind.ENTERPRISE;

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

    /// What the rows of a file describe.
    enum Kind {
        ENTERPRISE
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                Terminal.printError(texts().text("cli.file.missing", file.toString()));
                return 1;
            }
        }
        return root().withGraph(context -> {
            context.getBean(ReferenceImport.class).bringUpToDate();
            EnterpriseImport imports = context.getBean(EnterpriseImport.class);
            GapResult before = dryRun ? gaps(context.getBean(GraphStore.class)) : null;
            int worst = 0;
            for (Path file : files) {
                worst = Math.max(worst, importFile(imports, file, before));
            }
            return worst;
        });
    }

    /// @param before the gaps as they are, for a dry run
    private int importFile(EnterpriseImport imports, Path file, @Nullable GapResult before) {
        ImportRequest request = new ImportRequest(
                file,
                new TableOptions(encoding, delimiter, sheet, headerLine),
                profile,
                source,
                statedOn,
                dryRun,
                rejectLimitPercent / 100);
        try (ProgressLine progress = new ProgressLine(texts())) {
            Receipt receipt;
            if (before == null) {
                receipt = imports.run(request, progress);
                progress.close();
                new ReceiptText(texts(), json).print(receipt);
            } else {
                EnterpriseImport.Rehearsal<GapResult> rehearsal =
                        imports.rehearse(request, progress, ImportCommand::gaps);
                receipt = rehearsal.receipt();
                progress.close();
                new ReceiptText(texts(), json).print(receipt);
                if (!json) {
                    rehearsal
                            .seen()
                            .ifPresentOrElse(
                                    after -> new GapEffect(texts()).print(before, after),
                                    () -> Terminal.print(texts().text("cli.effect.large")));
                }
            }
            return receipt.state() == Receipt.State.STOPPED ? 1 : 0;
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

    private static GapResult gaps(GraphReader graph) {
        return GapAnalysis.run(GapProjectionLoader.load(graph), Scope.SHANXI, Set.of(), GapParameters.defaults());
    }
}

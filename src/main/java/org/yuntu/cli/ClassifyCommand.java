package org.yuntu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.dataset.TableException;
import org.yuntu.dataset.TableFile;
import org.yuntu.ingest.ClassifyFile;
import org.yuntu.ingest.RuleClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Classifies a registration file; needs no graph.
@Command(name = "classify")
final class ClassifyCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE")
    Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true)
    Path out = Path.of("");

    @Override
    public Integer call() {
        Datasets datasets = Datasets.locate();
        RuleClassifier classifier = new RuleClassifier(ReferenceReader.read(datasets), datasets);
        try {
            ClassifyFile.Summary summary = new ClassifyFile(classifier).write(TableFile.open(file), out);
            Terminal.print(texts().text(
                            "cli.classify.done",
                            "%,d".formatted(summary.rows()),
                            "%,d".formatted(summary.broken()),
                            "%,d".formatted(summary.members()),
                            "%,d".formatted(summary.predictions()),
                            out.toString()));
            return 0;
        } catch (TableException e) {
            Terminal.printError(file + ": " + e.message(texts()) + "\n  " + e.advice(texts()));
            return 1;
        }
    }
}

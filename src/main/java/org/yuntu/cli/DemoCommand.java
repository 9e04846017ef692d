package org.yuntu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.dataset.demo.DemoProvince;
import org.yuntu.dataset.demo.DemoRequest;
import org.yuntu.dataset.demo.Planted;
import org.yuntu.ingest.Classification;
import org.yuntu.ingest.RuleClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a synthetic province with planted truths, and loads it into a store of its own.
@Command(name = "demo")
final class DemoCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Option(names = "--enterprises", paramLabel = "N")
    int enterprises = 2_000;

    @Option(names = "--seed", paramLabel = "N")
    long seed = 1;

    @Option(names = "--out", paramLabel = "FOLDER")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        if (enterprises < DemoRequest.LEAST) {
            throw new UsageException(texts().text("cli.demo.few", String.valueOf(DemoRequest.LEAST)));
        }
        Path store = root().findChosenData().orElse(root().data.resolveSibling("demo"));
        Path folder = out == null ? store.resolve("tables") : out;
        Datasets datasets = Datasets.locate();
        RuleClassifier classifier = new RuleClassifier(ReferenceReader.read(datasets), datasets);
        Planted planted = DemoProvince.write(
                new DemoRequest(seed, enterprises),
                datasets,
                (name, scope, industryCode) -> classifier.classify(name, scope, industryCode).stream()
                        .map(Classification::product)
                        .toList(),
                folder);
        if (out == null) {
            int loaded = root().withGraph(store, context -> new DemoLoad(texts()).load(context, folder));
            new PlantedText(texts()).print(planted, folder, store);
            return loaded;
        }
        new PlantedText(texts()).print(planted, folder, null);
        return 0;
    }
}

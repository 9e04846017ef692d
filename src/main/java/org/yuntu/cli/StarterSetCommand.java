package org.yuntu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.dataset.TableFile;
import org.yuntu.ingest.StarterSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes `datasets/shanxi/enterprises.csv` from a registration file; for those who maintain the starter set.
@Command(name = "starter-set", hidden = true)
final class StarterSetCommand extends Yuntu.Subcommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE")
    Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true)
    Path out = Path.of("");

    @Option(names = "--source", paramLabel = "TEXT", required = true)
    String source = "";

    @Option(names = "--stated-on", paramLabel = "yyyy-MM-dd", defaultValue = "")
    String statedOn = "";

    @Override
    public Integer call() {
        Datasets datasets = Datasets.locate();
        long written = new StarterSet(ReferenceReader.read(datasets), datasets)
                .write(TableFile.open(file), out, source, statedOn);
        Terminal.print("%,d → %s".formatted(written, out));
        return 0;
    }
}

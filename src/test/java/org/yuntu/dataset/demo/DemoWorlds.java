package org.yuntu.dataset.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.ingest.Classification;
import org.yuntu.ingest.RuleClassifier;

/// Synthetic provinces for tests, and their tables read back.
public final class DemoWorlds {

    private static final Datasets DATASETS = Datasets.locate();
    private static final RuleClassifier CLASSIFIER = new RuleClassifier(ReferenceReader.read(DATASETS), DATASETS);

    private DemoWorlds() {}

    public static Planted write(long seed, int enterprises, Path folder) {
        return DemoProvince.write(new DemoRequest(seed, enterprises), DATASETS, DemoWorlds::read, folder);
    }

    static List<String> read(String name, String scope, String industryCode) {
        return CLASSIFIER.classify(name, scope, industryCode).stream()
                .map(Classification::product)
                .toList();
    }

    static List<NamedCsvRecord> rows(Path folder, String table) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(table + ".csv"), UTF_8)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.yuntu.ingest.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.Receipt;

/// What an empty store begins with beside enterprises: the actors and lists of `datasets/ecosystem`, one file a
/// kind, by the ordinary import.
@Component
public final class EcosystemData {

    private final RecordImport imports;

    EcosystemData(RecordImport imports) {
        this.imports = imports;
    }

    /// Imports the files that are there, in the order of the kinds; receipts in the same order.
    public List<Receipt> load(ImportProgress progress) {
        Optional<Path> folder = Datasets.locate().folder().map(d -> d.resolve("ecosystem"));
        return RecordKinds.all().stream()
                .flatMap(kind -> folder
                        .map(f -> f.resolve(kind.id() + ".csv"))
                        .filter(Files::isReadable)
                        .map(file -> imports.run(kind, ImportRequest.of(file), progress))
                        .stream())
                .toList();
    }
}

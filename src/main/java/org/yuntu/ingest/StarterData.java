package org.yuntu.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.CsvOutput;
import org.yuntu.dataset.Datasets;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.ReferenceChains.Maker;

/// What an empty store begins with: the real public enterprises of `datasets/shanxi`, and the
/// listed makers that the reference chains name. All of it comes in by the ordinary import and can
/// be undone like any other.
@Component
public final class StarterData {

    /// Names both the stock code and the credit code of a company, and so ties makers and registrations together:
    /// first.
    private static final String LISTED = "shanxi/listed.csv";

    private static final List<String> OTHERS =
            List.of("shanxi/enterprises.csv", "shanxi/leaders.csv", "shanxi/seed_enterprises.csv");

    private final GraphStore store;
    private final EnterpriseImport imports;
    private final Reference reference;
    private final Path folder;

    StarterData(GraphStore store, EnterpriseImport imports, Reference reference, GraphProperties properties) {
        this.store = store;
        this.imports = imports;
        this.reference = reference;
        this.folder = properties.data().resolve("imports");
    }

    /// Whether nothing has been imported yet, undone imports aside.
    public boolean isWanted() {
        return store.list("ingest/find_batches", Map.of("ids", List.of()), row -> row.text("state")).stream()
                .allMatch(state -> state.equals("running"));
    }

    /// Imports the starter set; receipts in the order of the files. Goes on where it was interrupted.
    public List<Receipt> load(ImportProgress progress) {
        List<Path> files = new ArrayList<>();
        Optional<Path> datasets = Datasets.locate().folder();
        datasets.map(d -> d.resolve(LISTED)).ifPresent(files::add);
        files.add(writeMakers());
        datasets.ifPresent(d -> OTHERS.stream().map(d::resolve).forEach(files::add));
        return files.stream()
                .filter(Files::isReadable)
                .map(file -> imports.run(ImportRequest.of(file), progress))
                .toList();
    }

    /// The makers of all products as a table of enterprises, one row a company.
    private Path writeMakers() {
        Map<String, List<Maker>> byCode = new TreeMap<>();
        reference
                .chains()
                .makers()
                .forEach(m -> byCode.computeIfAbsent(m.stockCode(), c -> new ArrayList<>())
                        .add(m));
        Path file = folder.resolve("makers.csv");
        try (CsvOutput csv = CsvOutput.create(file)) {
            csv.row(List.of("企业名称", "证券简称", "股票代码", "所在省份", "主营产品", "来源"));
            byCode.forEach((code, makers) -> csv.row(List.of(
                    makers.getFirst().name(),
                    makers.getFirst().name(),
                    code,
                    makers.getFirst().province(),
                    String.join(
                            "；", makers.stream().map(Maker::product).distinct().toList()),
                    String.join(
                            "、",
                            new TreeSet<>(makers.stream().map(Maker::source).toList())))));
            csv.commit();
        }
        return file;
    }
}

package org.yuntu.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.ingest.classify.ScopeClassifier;
import org.yuntu.model.Division;
import org.yuntu.model.ReferenceChains;

/// The reference data as read from `datasets/reference`, once a process.
@Component
public final class Reference {

    private final Datasets datasets;
    private final ReferenceChains chains;

    @Autowired
    Reference() {
        this(Datasets.locate());
    }

    Reference(Datasets datasets) {
        this.datasets = datasets;
        this.chains = ReferenceReader.read(datasets);
    }

    public ReferenceChains chains() {
        return chains;
    }

    /// Product ids by every word that names them, for whole cells: names, aliases and the ids themselves.
    public Map<String, Set<String>> productsByWord() {
        Map<String, Set<String>> words = new HashMap<>();
        chains.products().forEach(p -> {
            words.computeIfAbsent(p.id(), w -> new TreeSet<>()).add(p.id());
            words.computeIfAbsent(p.nameZh(), w -> new TreeSet<>()).add(p.id());
        });
        chains.aliases()
                .forEach(a ->
                        words.computeIfAbsent(a.text(), w -> new TreeSet<>()).add(a.product()));
        return words;
    }

    List<Map<String, Object>> clusters() {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (InputStream in = datasets.open("reference/clusters.csv");
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : csv) {
                rows.add(cluster(row, rows.size() + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /// A cluster with what the seed documents, or else we, say of it; each claim with its basis.
    private static Map<String, Object> cluster(NamedCsvRecord row, int position) {
        Map<String, Object> cluster = new TreeMap<>();
        cluster.put("code", row.getField("code"));
        cluster.put("name", row.getField("name_zh"));
        cluster.put("nameEn", row.getField("name_en"));
        cluster.put("block", row.getField("block"));
        cluster.put("blockSource", row.getField("block_source"));
        cluster.put("industryClass", row.getField("industry_class"));
        cluster.put("industryClassSource", row.getField("industry_class_source"));
        cluster.put("vanguard", row.getField("vanguard"));
        cluster.put("vanguardSource", row.getField("vanguard_source"));
        cluster.put("priority", row.getField("priority").equals("是"));
        cluster.put("prioritySource", row.getField("priority_source"));
        cluster.put("source", row.getField("source"));
        cluster.put("position", position);
        return cluster;
    }

    List<Map<String, Object>> divisions() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Divisions divisions = Divisions.read(datasets);
        divisions.current().forEach(d -> rows.add(division(d)));
        return rows;
    }

    private static Map<String, Object> division(Division division) {
        Map<String, Object> row = new TreeMap<>();
        row.put("code", division.code());
        row.put("parent", division.parent());
        row.put(
                "properties",
                new TreeMap<>(Map.of(
                        "code", division.code(),
                        "name", division.name(),
                        "level", division.level().name().toLowerCase(Locale.ROOT))));
        return row;
    }

    /// Changes whenever the tags of enterprises may: with the reference data, the classification rules and the
    /// program that applies both.
    String tagFingerprint() {
        return Identity.hash(fingerprint() + ScopeClassifier.fingerprint(datasets) + ProductTagger.VERSION);
    }

    /// Changes whenever a row of the reference data does.
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        all.append(clusters()).append(divisions());
        all.append(chains.chains()).append(chains.links());
        chains.products()
                .forEach(p -> all.append(p.id())
                        .append(p.link())
                        .append(p.nameZh())
                        .append(p.nameEn())
                        .append(p.kind())
                        .append(p.weight())
                        .append(p.parent())
                        .append(new TreeSet<>(p.industryCodes()))
                        .append(p.source()));
        all.append(chains.inputs()).append(chains.aliases()).append(chains.makers());
        return Identity.hash(all.toString());
    }
}

package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.model.Cluster;
import org.yuntu.model.ReferenceChains;

/// Precision and recall on the labelled registrations of `src/test/resources/classification`, beside two naive
/// rules.
///
/// The scopes themselves are not in the project; without the registrations beside it these tests are skipped.
class GoldLabelTests {

    private static final Path REGISTRATIONS =
            Path.of("../shared/data/registrations/shanxi-registrations-1980-2009.csv");
    private static final Path LABELS = Path.of("src/test/resources/classification/labels.csv");
    private static final int RESAMPLES = 2000;
    private static final long SEED = 20261121;
    private static final List<String> PRODUCING =
            List.of("生产", "制造", "加工", "研发", "研制", "开发", "设计", "维修", "修理", "技术服务", "技术咨询");

    /// @param found clusters that our rules tell
    private record Gold(
            String name, String scope, String split, double weight, Set<Cluster> clusters, Set<Cluster> found) {}

    private static final class Counts {
        private double hits;
        private double wrong;
        private double missed;

        private void add(Set<Cluster> gold, Set<Cluster> found, double weight) {
            for (Cluster cluster : Cluster.values()) {
                add(gold.contains(cluster), found.contains(cluster), weight);
            }
        }

        private void add(boolean gold, boolean found, double weight) {
            hits += gold && found ? weight : 0;
            wrong += !gold && found ? weight : 0;
            missed += gold && !found ? weight : 0;
        }

        private double precision() {
            return hits + wrong == 0 ? 0 : hits / (hits + wrong);
        }

        private double recall() {
            return hits + missed == 0 ? 0 : hits / (hits + missed);
        }

        private double f1() {
            return hits == 0 ? 0 : 2 * hits / (2 * hits + wrong + missed);
        }

        private String line(String label) {
            return String.format("%-44s P %.3f  R %.3f  F1 %.3f", label, precision(), recall(), f1());
        }
    }

    private static List<Gold> gold = List.of();
    private static final Map<Cluster, List<String>> WORDS = new EnumMap<>(Cluster.class);

    @BeforeAll
    static void read() throws IOException {
        assumeThat(REGISTRATIONS)
                .as("the registrations that the labels speak of are not beside the project")
                .isRegularFile();
        Datasets datasets = Datasets.locate();
        ReferenceChains chains = ReferenceReader.read(datasets);
        Classifier classifier = new RuleClassifier(chains, datasets);
        Map<String, String> scopes = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(REGISTRATIONS)) {
            csv.forEach(r -> scopes.put(r.getField("统一社会信用代码") + r.getField("企业名称"), r.getField("经营范围")));
        }
        List<Gold> read = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(LABELS)) {
            csv.forEach(r -> read.add(gold(r, scopes, classifier)));
        }
        gold = List.copyOf(read);
        chains.products()
                .forEach(p -> WORDS.computeIfAbsent(p.cluster(), c -> new ArrayList<>())
                        .add(p.nameZh()));
        chains.aliases().stream()
                .filter(ReferenceChains.Alias::inText)
                .forEach(a -> WORDS.get(Cluster.findByProductId(a.product()).orElseThrow())
                        .add(a.text()));
    }

    private static Gold gold(NamedCsvRecord row, Map<String, String> scopes, Classifier classifier) {
        Set<Cluster> clusters = EnumSet.noneOf(Cluster.class);
        Arrays.stream(row.getField("clusters").split(";"))
                .forEach(code -> Cluster.findByCode(code).ifPresent(clusters::add));
        String name = row.getField("name");
        String scope = scopes.getOrDefault(row.getField("credit_code") + name, "");
        Set<Cluster> found = EnumSet.noneOf(Cluster.class);
        classifier.classify(name, scope, "").forEach(c -> found.add(c.cluster()));
        return new Gold(
                name, scope, row.getField("split"), Double.parseDouble(row.getField("weight")), clusters, found);
    }

    @Test
    void beatsTheNaiveRulesAndKeepsItsFloors() throws IOException {
        List<String> table = new ArrayList<>();
        for (String split : List.of("dev", "held")) {
            table.addAll(perCluster(split));
            Counts rules = score(split, Gold::found, true);
            Counts anywhere = score(split, GoldLabelTests::anywhere, true);
            Counts clause = score(split, GoldLabelTests::inProducingClause, true);
            table.add(rules.line(split + " rules, weighted"));
            table.add(intervals(split));
            table.add(score(split, Gold::found, false).line(split + " rules, unweighted"));
            table.add(anywhere.line(split + " term anywhere, weighted"));
            table.add(clause.line(split + " term in a producing clause, weighted"));
            assertThat(rules.f1()).isGreaterThan(anywhere.f1() + 0.1).isGreaterThan(clause.f1() + 0.1);
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/classification-scores.txt"), table);
        System.out.println(String.join(System.lineSeparator(), table));
        Counts dev = score("dev", Gold::found, true);
        assertThat(dev.precision()).isGreaterThan(0.85);
        assertThat(dev.recall()).isGreaterThan(0.80);
        Counts held = score("held", Gold::found, true);
        assertThat(held.precision()).isGreaterThan(0.78);
        assertThat(held.recall()).isGreaterThan(0.75);
    }

    /// Bootstrap within the strata (rows of one weight), percentile intervals.
    private static String intervals(String split) {
        List<List<Gold>> strata = List.copyOf(gold.stream()
                .filter(g -> g.split().equals(split))
                .collect(Collectors.groupingBy(Gold::weight, TreeMap::new, Collectors.toList()))
                .values());
        Random random = new Random(SEED);
        double[] precision = new double[RESAMPLES];
        double[] recall = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            Counts counts = new Counts();
            for (List<Gold> stratum : strata) {
                for (int k = 0; k < stratum.size(); k++) {
                    Gold drawn = stratum.get(random.nextInt(stratum.size()));
                    counts.add(drawn.clusters(), drawn.found(), drawn.weight());
                }
            }
            precision[i] = counts.precision();
            recall[i] = counts.recall();
        }
        return String.format(
                "%-44s P %s  R %s", split + " rules, 95 % interval", interval(precision), interval(recall));
    }

    private static String interval(double[] values) {
        Arrays.sort(values);
        return String.format("%.3f–%.3f", values[(int) (0.025 * values.length)], values[(int) (0.975 * values.length)]);
    }

    private static List<String> perCluster(String split) {
        List<String> lines = new ArrayList<>();
        for (Cluster cluster : Cluster.values()) {
            Counts counts = new Counts();
            gold.stream()
                    .filter(g -> g.split().equals(split))
                    .forEach(g ->
                            counts.add(g.clusters().contains(cluster), g.found().contains(cluster), 1));
            lines.add(counts.line(split + " " + cluster.code())
                    + String.format(
                            "  (%.0f right, %.0f wrong, %.0f missed)", counts.hits, counts.wrong, counts.missed));
        }
        return lines;
    }

    private static Counts score(String split, Function<Gold, Set<Cluster>> rule, boolean weighted) {
        Counts counts = new Counts();
        gold.stream()
                .filter(g -> g.split().equals(split))
                .forEach(g -> counts.add(g.clusters(), rule.apply(g), weighted ? g.weight() : 1));
        return counts;
    }

    private static Set<Cluster> anywhere(Gold gold) {
        return clustersOf(gold.name() + "；" + gold.scope());
    }

    private static Set<Cluster> inProducingClause(Gold gold) {
        Set<Cluster> clusters = new TreeSet<>();
        for (String clause : gold.scope().split("[；;。，,]")) {
            if (PRODUCING.stream().anyMatch(clause::contains)) {
                clusters.addAll(clustersOf(clause));
            }
        }
        return clusters;
    }

    private static Set<Cluster> clustersOf(String text) {
        Set<Cluster> clusters = new TreeSet<>();
        WORDS.forEach((cluster, words) -> {
            if (words.stream().anyMatch(text::contains)) {
                clusters.add(cluster);
            }
        });
        return clusters;
    }
}

package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.yuntu.GraphTest;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.EnterpriseParser;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphStore;

/// Enterprises in the graph follow the reference data and rules of today, whatever they were imported under.
@GraphTest
class ReclassificationTests extends ImportScenario {

    private static final String CHAIN = "reference/chains/coal-machinery/";

    @Autowired
    GraphStore store;

    @Autowired
    ImportLock lock;

    @Autowired
    GraphProperties properties;

    @Autowired
    EnterpriseParser parser;

    @Autowired
    Ecosystem ecosystem;

    @Autowired
    FreeSpace space;

    @Autowired
    Reclassification reclassification;

    /// The parts of the program as they are under a changed datasets folder.
    private record World(ReferenceImport reference, EnterpriseImport imports, Reclassification reclassification) {}

    @BeforeEach
    void forgetTheTags() {
        run("MATCH (s:ReferenceState {id: 'tags'}) DELETE s");
    }

    /// 刮板输送机 vanishes, 支撑架 is another word for 液压支架, and words in coal machinery count less.
    private World changed() throws IOException {
        Path datasets = folder.resolve("datasets");
        if (!Files.exists(datasets)) {
            copy(Path.of("datasets/reference"), datasets.resolve("reference"));
            copy(Path.of("datasets/classification"), datasets.resolve("classification"));
            for (String file : List.of("products", "aliases", "inputs", "makers")) {
                edit(datasets.resolve(CHAIN + file + ".csv"), text -> without(text, "ma.scraper"));
            }
            edit(datasets.resolve(CHAIN + "aliases.csv"), text -> text + "ma.powered-support,演示支撑架,text,no,\n");
            edit(
                    datasets.resolve("classification/points.csv"),
                    text -> text + "coal-machinery,ma.powered-support,0.125,\n");
        }
        Reference reference = new Reference(Datasets.in(datasets));
        ProductTagger tagger =
                new ProductTagger(new RuleClassifier(reference.chains(), Datasets.in(datasets)), reference);
        return new World(
                new ReferenceImport(store, reference),
                new EnterpriseImport(store, tagger, parser, lock, ecosystem, space, properties),
                new Reclassification(
                        store,
                        reference,
                        new StaticListableBeanFactory(Map.of("tagger", tagger)).getBeanProvider(ProductTagger.class),
                        lock,
                        2));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void edit(Path file, UnaryOperator<String> change) {
        try {
            Files.writeString(file, change.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String without(String text, String product) {
        return text.lines()
                .filter(line -> !List.of(line.split(",")).contains(product))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String firm(int number, String scope, String products) {
        return String.join(
                ",", "演示第" + number + "有限公司", code(number), "2011-05-06", "500", "太原市", "", "演示街", scope, products);
    }

    /// One firm for each fate of a tag, and one with two statements.
    private List<Path> files() throws IOException {
        return List.of(
                csv(
                        "a.csv",
                        HEADER,
                        firm(1, "刮板输送机的制造", ""),
                        firm(2, "", "刮板输送机"),
                        firm(3, "演示支撑架的制造", ""),
                        firm(4, "", "演示支撑架"),
                        firm(5, "液压支架的制造", ""),
                        firm(6, "采煤机的制造", ""),
                        firm(7, "五金零售", "")),
                csv("b.csv", HEADER, firm(5, "液压支架的制造与维修", "采煤机"), firm(1, "矿用电缆的制造", "刮板输送机")));
    }

    @Test
    void leadsToTheGraphOfAFreshImport() throws IOException {
        World world = changed();
        for (Path file : files()) {
            bring(file);
        }
        List<String> old = dump();
        world.reference().bringUpToDate();
        assertThat(dump()).as("products that are made stay for the time being").isEqualTo(old);
        assertThat(world.reclassification().isWanted()).isTrue();
        Reclassification.Counts foretold = world.reclassification().rehearse(ImportProgress.silent());
        assertThat(dump()).isEqualTo(old);

        Reclassification.Counts counts = world.reclassification().run(ImportProgress.silent());

        assertThat(counts).isEqualTo(foretold);
        assertThat(counts.read()).isEqualTo(7);
        assertThat(List.of(counts.added(), counts.removed(), counts.changed(), counts.kept()))
                .doesNotContain(0L);
        assertThat(world.reclassification().isWanted()).isFalse();
        List<String> tagged = dump();
        assertThat(tagged).isNotEqualTo(old);
        assertThat(count("MATCH (p:Product {id: 'ma.scraper'}) RETURN count(p)"))
                .isZero();

        emptyTheEnterprisePart();
        world.reference().bringUpToDate();
        for (Path file : files()) {
            world.imports().run(request(file), ImportProgress.silent());
        }
        assertThat(tagged).isEqualTo(dump());
    }

    @Test
    void changesNothingTheSecondTimeAndBringsTheOldTagsBackUnderTheOldRules() throws IOException {
        World world = changed();
        for (Path file : files()) {
            bring(file);
        }
        List<String> old = dump();
        world.reference().bringUpToDate();
        Reclassification.Counts first = world.reclassification().run(ImportProgress.silent());
        List<String> tagged = dump();

        Reclassification.Counts second = world.reclassification().run(ImportProgress.silent());

        assertThat(second)
                .isEqualTo(new Reclassification.Counts(7, 0, 0, 0, first.kept() + first.added() + first.changed()));
        assertThat(dump()).isEqualTo(tagged);

        assertThat(reclassification.isWanted()).isTrue();
        reference.bringUpToDate();
        Reclassification.Counts back = reclassification.run(ImportProgress.silent());
        assertThat(back)
                .isEqualTo(
                        new Reclassification.Counts(7, first.removed(), first.added(), first.changed(), first.kept()));
        assertThat(dump()).isEqualTo(old);
    }

    @Test
    void goesOnWhereItWasInterrupted() throws IOException {
        World world = changed();
        for (Path file : files()) {
            bring(file);
        }
        world.reference().bringUpToDate();
        Reclassification.Counts whole = world.reclassification().rehearse(ImportProgress.silent());

        for (int interruption = 1; interruption <= 3; interruption++) {
            assertThatThrownBy(() -> world.reclassification().run((stage, done, size, rows) -> {
                        throw new IllegalStateException("killed");
                    }))
                    .hasMessage("killed");
            assertThat(world.reclassification().isWanted()).isTrue();
            assertThat(TagState.find(store).counts().read()).isEqualTo(Math.min(2 * interruption, 7));
        }
        assertThat(world.reclassification().run(ImportProgress.silent())).isEqualTo(whole);
        assertThat(world.reclassification().rehearse(ImportProgress.silent()).kept())
                .isEqualTo(whole.kept() + whole.added() + whole.changed());
    }

    @Test
    void startsAgainWhenTheRulesChangeInTheMiddle() throws IOException {
        World world = changed();
        for (Path file : files()) {
            bring(file);
        }
        List<String> old = dump();
        reclassification.run(ImportProgress.silent());
        world.reference().bringUpToDate();
        assertThatThrownBy(() -> world.reclassification().run((stage, done, size, rows) -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(reclassification.isWanted())
                .as("half the tags are of other rules")
                .isTrue();
        reference.bringUpToDate();
        reclassification.run(ImportProgress.silent());

        assertThat(dump()).isEqualTo(old);
    }

    @Test
    void leavesAloneWhatOthersSay() throws IOException {
        World world = changed();
        for (Path file : files()) {
            bring(file);
        }
        run("MATCH (e:Enterprise {id: '" + code(1) + "'}), (p:Product) WHERE p.id IN ['ma.scraper', 'ma.shearer']"
                + " CREATE (e)-[:PRODUCES {kind: 'observed', confidence: 1.0, phrase: '走访', rule: 'visit'}]->(p)"
                + " CREATE (e)-[:PRODUCES {kind: 'predicted', confidence: 0.6, phrase: '', rule: 'model'}]->(p)");
        List<Object> before = others();
        assertThat(before).hasSizeGreaterThanOrEqualTo(2);

        world.reference().bringUpToDate();
        world.reclassification().run(ImportProgress.silent());

        assertThat(others()).isEqualTo(before);
        assertThat(count("MATCH (:Enterprise)-[r:PRODUCES {kind: 'derived'}]->(:Product {id: 'ma.scraper'})"
                        + " RETURN count(r)"))
                .isZero();
    }

    private List<Object> others() {
        return values(
                "MATCH (e:Enterprise)-[r:PRODUCES]->(p) WHERE r.rule IN ['visit', 'model']"
                        + " RETURN e.id + r.kind + p.id + r.phrase ORDER BY p.id, r.kind",
                Map.of());
    }

    @Test
    void isWantedAfterAProgramWithOtherRulesHasWritten() throws IOException {
        World world = changed();
        List<Path> files = files();
        bring(files.getFirst());
        reclassification.run(ImportProgress.silent());
        assertThat(reclassification.isWanted()).isFalse();

        world.imports().run(request(files.getLast()), ImportProgress.silent());

        assertThat(reclassification.isWanted()).isTrue();
    }

    @Test
    void isNotWantedForAnEmptyGraphOrAfterAnImportUnderTheSameRules() throws IOException {
        assertThat(reclassification.isWanted()).isFalse();

        bring(files().getFirst());

        assertThat(reclassification.isWanted()).isFalse();
    }
}

package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.record.RecordImport;

/// `kill -9` at a random moment of an import, start included, then the same import again: nothing lost, nothing
/// doubled.
///
/// A process tells its progress and is killed a random number of chunks and milliseconds later, so
/// the kills fall into transactions on a slow machine as on a fast one. Two kills in the ordinary
/// build, `-Dyuntu.kills=200` for as many as wanted.
@GraphTest
class KillDuringImportTests extends ImportScenario {

    private static final int KILLS = Integer.getInteger("yuntu.kills", 2);
    private static final int ROWS = 3_000;
    private static final int CHUNK = 100;
    /// Chunks of this file and some more: now and then the import is through before its kill.
    private static final int MOST_CHUNKS = 36;
    private static final int MOST_MILLIS = 60;

    @Autowired
    RecordImport records;

    @Test
    void losesAndDoublesNothing() throws Exception {
        Path file = SyntheticRegistrations.write(folder.resolve("firms.csv"), ROWS, 7);
        List<String> expected =
                ImportMain.outcome(imports.run(ImportRequest.of(file), ImportProgress.silent()), driver);
        losesAndDoublesNothing(KILLS, file, expected);
    }

    @Test
    void losesAndDoublesNoRelationship() throws Exception {
        List<String> lines = new ArrayList<>(List.of("供应商,采购商,产品,金额(万元),年度"));
        for (int i = 0; i < ROWS; i++) {
            lines.add("演示" + i % 700 + "公司,演示" + i % 613 + "厂,采煤机," + i + ",2022");
        }
        Path file = Files.write(folder.resolve("supply.csv"), lines);
        List<String> expected = ImportMain.outcome(
                records.run(RecordKinds.get("supply"), ImportRequest.of(file), ImportProgress.silent()), driver);
        losesAndDoublesNothing(Math.max(1, KILLS / 2), file, expected, "supply");
    }

    @Test
    void losesAndDoublesNoRecord() throws Exception {
        List<String> lines = new ArrayList<>(List.of("名称,地区,类型,承担单位,服务集群"));
        for (int i = 0; i < ROWS; i++) {
            lines.add("演示" + i + "项目,太原市,智能工厂,演示" + i % 50 + "公司,光伏");
        }
        Path file = Files.write(folder.resolve("project.csv"), lines);
        List<String> expected = ImportMain.outcome(
                records.run(RecordKinds.get("project"), ImportRequest.of(file), ImportProgress.silent()), driver);
        losesAndDoublesNothing(Math.max(1, KILLS / 2), file, expected, "project");
    }

    private void losesAndDoublesNothing(int kills, Path file, List<String> expected, String... kind) throws Exception {
        assertThat(expected).hasSizeGreaterThan(ROWS);

        Random random = new Random(20261121);
        Path data = folder.resolve("killed-0");
        int hits = 0;
        for (int kill = 0; kill < kills; kill++) {
            // The first falls into the writing; of the others a tenth falls into start and recovery.
            int chunks = kill > 0 && random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(MOST_CHUNKS / 2);
            if (runAndKill(data, file, chunks, random.nextInt(MOST_MILLIS), kind)) {
                hits++;
            } else {
                assertSame(outcome(data), expected);
                data = folder.resolve("killed-" + (kill + 1));
            }
        }
        assertThat(hits).as("kills before the end").isPositive();
        assertThat(start(data, file, kind).waitFor()).as("see %s", data).isZero();
        assertSame(outcome(data), expected);
    }

    /// @return whether the import was still under way
    private static boolean runAndKill(Path data, Path file, int chunks, int millis, String... kind)
            throws IOException, InterruptedException {
        Process process = start(data, file, kind);
        int seen = 0;
        try (BufferedReader out = process.inputReader()) {
            while (seen < chunks) {
                String line = out.readLine();
                if (line == null) {
                    break;
                }
                seen += line.startsWith("at ") ? 1 : 0;
            }
            // Before the first chunk lies the start, which takes seconds.
            process.waitFor(chunks == 0 ? millis * 100L : millis, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return !Files.exists(outcome(data));
    }

    /// Only the first differences are shown; a graph has many lines.
    private static void assertSame(Path outcome, List<String> expected) throws IOException {
        Set<String> lost = new LinkedHashSet<>(expected);
        Set<String> added = new LinkedHashSet<>();
        List<String> lines = Files.readAllLines(outcome);
        lines.forEach(line -> {
            if (!lost.remove(line)) {
                added.add(line);
            }
        });
        assertThat(lost.stream().limit(5)).as("lost").isEmpty();
        assertThat(added.stream().limit(5)).as("doubled or invented").isEmpty();
        assertThat(lines).hasSameSizeAs(expected);
    }

    private static Path outcome(Path data) {
        return data.resolve("outcome.txt");
    }

    private static Process start(Path data, Path file, String... kind) throws IOException {
        Files.createDirectories(data);
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-Dfile.encoding=UTF-8",
                "-Dyuntu.chunk=" + CHUNK,
                "-cp",
                System.getProperty("java.class.path"),
                ImportMain.class.getName(),
                data.toString(),
                file.toString(),
                outcome(data).toString()));
        line.addAll(List.of(kind));
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        data.resolve("stderr.log").toFile()))
                .start();
    }
}

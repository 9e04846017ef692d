package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at a random moment of an import, start included, then the same command: nothing lost, nothing doubled.
///
/// Two kills in the ordinary build; `-Dyuntu.kills=50` for as many as wanted.
class KillDuringImportTests {

    private static final int KILLS = Integer.getInteger("yuntu.kills", 2);
    private static final int ROWS = 30_000;

    @Test
    void losesAndDoublesNothing(@TempDir Path folder) throws Exception {
        Path file = SyntheticRegistrations.write(folder.resolve("firms.csv"), ROWS, 7);
        long start = System.nanoTime();
        assertThat(run(folder.resolve("whole"), file).waitFor()).isZero();
        long whole = (System.nanoTime() - start) / 1_000_000;
        String expected = dump(folder.resolve("whole"));
        assertThat(expected.lines().filter(l -> l.startsWith("E ")).count()).isGreaterThan(ROWS / 2);

        Random random = new Random(20261121);
        Path data = folder.resolve("killed");
        int finishedEarly = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = run(data, file);
            boolean ended = process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
            finishedEarly += ended ? 1 : 0;
            process.destroyForcibly().waitFor();
            if (ended) {
                // This import is through: check it, and begin another one from nothing.
                assertThat(dump(data)).isEqualTo(expected);
                data = folder.resolve("killed-" + kill);
            }
        }
        assertThat(run(data, file).waitFor()).isZero();
        assertThat(dump(data)).isEqualTo(expected);
        assertThat(finishedEarly).as("kills that came too late").isLessThan(KILLS);
    }

    private static Process run(Path data, Path file) throws IOException {
        return java(data, "import", file.toString());
    }

    private static String dump(Path data) {
        try {
            Process process = java(data, "dump-for-test");
            String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return out;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process java(Path data, String... command) throws IOException {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                command[0].equals("dump-for-test") ? DumpMain.class.getName() : "org.yuntu.YuntuApplication"));
        if (!command[0].equals("dump-for-test")) {
            line.addAll(List.of(command));
        }
        line.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(line)
                .redirectError(data.resolve("stderr.log").toFile())
                .redirectOutput(
                        command[0].equals("dump-for-test")
                                ? ProcessBuilder.Redirect.PIPE
                                : ProcessBuilder.Redirect.appendTo(
                                        data.resolve("stdout.log").toFile()))
                .start();
    }
}

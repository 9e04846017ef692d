package org.yuntu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The Python process that runs the peers, one request at a time.
final class Peers implements AutoCloseable {

    private final Process process;
    private final BufferedReader in;
    private final Writer out;

    private Peers(Process process) {
        this.process = process;
        in = process.inputReader();
        out = process.outputWriter();
    }

    /// @throws IllegalStateException with what to install when a package is missing
    static Peers start() throws IOException {
        String python = System.getProperty("yuntu.bench.python", "/usr/bin/python3");
        Files.createDirectories(BenchInputs.FOLDER);
        ProcessBuilder builder = new ProcessBuilder(
                        python,
                        Path.of("src/test/python/peers.py").toAbsolutePath().toString())
                .directory(BenchInputs.FOLDER.toFile())
                .redirectError(BenchInputs.FOLDER.resolve("peers.log").toFile());
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        builder.environment().put("OMP_NUM_THREADS", "1");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "No Python at " + python + ": apt-get install python3-numpy python3-scipy python3-pandas"
                            + " python3-igraph python3-networkx libopenblas0, or name one by -Dyuntu.bench.python",
                    e);
        }
        Peers peers = new Peers(process);
        System.out.println("BENCH peers: " + peers.line());
        return peers;
    }

    /// @return CPU seconds of one repeat
    double seconds(String kernel, Object input, int repeats, Object... more) throws IOException {
        StringBuilder request = new StringBuilder(kernel + " " + input + " " + repeats);
        for (Object part : more) {
            request.append(' ').append(part);
        }
        out.write(request.append('\n').toString());
        out.flush();
        return Double.parseDouble(line());
    }

    /// The figures of the last request.
    double[] answer() throws IOException {
        DoubleBuffer buffer = ByteBuffer.wrap(Files.readAllBytes(BenchInputs.FOLDER.resolve("answer.f8")))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer();
        double[] answer = new double[buffer.remaining()];
        buffer.get(answer);
        return answer;
    }

    private String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IllegalStateException(
                    "The peers stopped: " + Files.readString(BenchInputs.FOLDER.resolve("peers.log")));
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        out.close();
        process.destroy();
    }
}

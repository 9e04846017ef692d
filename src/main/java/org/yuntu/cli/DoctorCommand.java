package org.yuntu.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.SchemaVersion;
import org.yuntu.graph.backup.Backups;
import picocli.CommandLine.Command;

/// Says what this installation is made of and whether it is sound.
@Command(name = "doctor")
final class DoctorCommand extends Yuntu.Subcommand implements Callable<Integer> {

    private static final long MEGABYTE = 1_000_000;
    private static final int USUAL_PORT = 8080;

    @Override
    public Integer call() {
        return root().withGraph(context -> {
            GraphStore store = context.getBean(GraphStore.class);
            String schema = context.getBean(SchemaVersion.class).version();
            Terminal.print(texts().text(
                            "cli.doctor.java", Runtime.version().toString(), System.getProperty("java.vm.vendor")));
            Terminal.print(texts().text(
                            "cli.doctor.data",
                            root().data.toAbsolutePath().normalize().toString()));
            Terminal.print(texts().text("cli.doctor.store", store.serverVersion(), schema));
            Terminal.print(texts().text("cli.doctor.address", store.serverAddress()));
            boolean room = disk(context.getBean(GraphProperties.class));
            port();
            lastBackup(context.getBean(Backups.class));
            store.forEach(
                    "view/counts",
                    java.util.Map.of(),
                    row -> Terminal.print("  %-18s %,10d".formatted(row.text("label"), row.integer("count"))));
            return room ? 0 : 1;
        });
    }

    /// @return whether there is room for an import
    private boolean disk(GraphProperties properties) {
        long free = Stream.iterate(properties.data().toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow()
                .toFile()
                .getUsableSpace();
        long needed = properties.minFreeSpace().toBytes();
        Terminal.print(texts().text(
                        free < needed ? "cli.doctor.disk.low" : "cli.doctor.disk",
                        "%,d".formatted(free / MEGABYTE),
                        "%,d".formatted(needed / MEGABYTE)));
        return free >= needed;
    }

    private void port() {
        String state = "free";
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), USUAL_PORT), 500);
            state = "used";
        } catch (IOException _) {
            // nobody listens there
        }
        Terminal.print(
                texts().text("cli.doctor.port", String.valueOf(USUAL_PORT), texts().text("cli.doctor.port." + state)));
    }

    private void lastBackup(Backups backups) {
        Terminal.print(backups.findLast()
                .map(file -> texts().text(
                                "cli.doctor.backup",
                                file.toString(),
                                LocalDateTime.ofInstant(
                                                Instant.ofEpochMilli(
                                                        file.toFile().lastModified()),
                                                ZoneId.systemDefault())
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .toString()))
                .orElseGet(() -> texts().text("cli.doctor.backup.none")));
    }
}

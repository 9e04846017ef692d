package org.yuntu.cli;

import java.util.concurrent.Callable;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.SchemaVersion;
import picocli.CommandLine.Command;

/// Says what this installation is made of and whether it is sound.
@Command(name = "doctor")
final class DoctorCommand extends Yuntu.Subcommand implements Callable<Integer> {

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
            store.forEach(
                    "view/counts",
                    java.util.Map.of(),
                    row -> Terminal.print("  %-18s %,10d".formatted(row.text("label"), row.integer("count"))));
            return 0;
        });
    }
}

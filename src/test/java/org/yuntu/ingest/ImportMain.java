package org.yuntu.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.yuntu.YuntuApplication;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.record.RecordImport;

/// An import in a process of its own, to be killed: `ImportMain DATA FILE OUTCOME [KIND]`. Prints a
/// line for every piece of progress; when it gets to the end it writes the outcome.
final class ImportMain {

    private ImportMain() {}

    public static void main(String[] args) throws IOException {
        int code = 1;
        try (var context = new SpringApplicationBuilder(YuntuApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "yuntu.data", args[0], "yuntu.page-cache", "64MB", "spring.main.lazy-initialization", true))
                .run()) {
            context.getBean(ReferenceImport.class).bringUpToDate();
            ImportRequest request = ImportRequest.of(Path.of(args[1]));
            ImportProgress progress = (stage, done, size, rows) -> System.out.println("at " + rows);
            Receipt receipt = args.length > 3
                    ? context.getBean(RecordImport.class).run(RecordKinds.get(args[3]), request, progress)
                    : context.getBean(EnterpriseImport.class).run(request, progress);
            Files.write(Path.of(args[2]), outcome(receipt, context.getBean(Driver.class)));
            code = 0;
        } finally {
            System.exit(code);
        }
    }

    /// The graph, and the figures of the ledger.
    static List<String> outcome(Receipt receipt, Driver driver) {
        List<String> lines = new ArrayList<>(GraphDump.of(driver));
        lines.add(receipt.batch() + " " + receipt.totals() + " " + receipt.changes());
        return lines;
    }
}

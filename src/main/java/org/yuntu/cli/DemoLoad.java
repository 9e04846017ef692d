package org.yuntu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;
import org.yuntu.dataset.demo.DemoProvince;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.Receipt;
import org.yuntu.ingest.record.RecordImport;
import org.yuntu.model.Texts;

/// Brings the tables of a synthetic province into a store, by the imports that real tables take.
record DemoLoad(Texts texts) {

    /// @return 1 when a table was refused
    int load(ApplicationContext context, Path folder) {
        Upkeep upkeep = new Upkeep(texts);
        upkeep.run(context);
        int worst = 0;
        try (ProgressLine progress = new ProgressLine(texts)) {
            Path enterprises = folder.resolve(DemoProvince.ENTERPRISES + ".csv");
            worst = print(context.getBean(EnterpriseImport.class).run(ImportRequest.of(enterprises), progress));
            RecordImport records = context.getBean(RecordImport.class);
            for (RecordKind kind : RecordKinds.all()) {
                Path file = folder.resolve(kind.id() + ".csv");
                if (Files.isReadable(file)) {
                    worst = Math.max(worst, print(records.run(kind, ImportRequest.of(file), progress)));
                }
            }
        }
        upkeep.run(context);
        return worst;
    }

    private int print(Receipt receipt) {
        Terminal.print("  " + texts.text("cli.receipt." + receipt.state().name(), ReceiptText.figures(receipt)));
        return receipt.state() == Receipt.State.STOPPED ? 1 : 0;
    }
}

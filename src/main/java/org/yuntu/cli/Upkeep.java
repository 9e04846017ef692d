package org.yuntu.cli;

import org.springframework.context.ApplicationContext;
import org.yuntu.ingest.IndicatorImport;
import org.yuntu.ingest.PolicyImport;
import org.yuntu.ingest.Reclassification;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.model.Texts;

/// What a command does to the graph before its own work: reference data, policy measures,
/// indicators and tags as the files at hand have them. News go to the error stream, so that JSON on
/// the other stays JSON.
record Upkeep(Texts texts) {

    void run(ApplicationContext context) {
        context.getBean(ReferenceImport.class).bringUpToDate();
        context.getBean(PolicyImport.class).bringUpToDate();
        context.getBean(IndicatorImport.class).bringUpToDate();
        Reclassification tags = context.getBean(Reclassification.class);
        if (tags.isWanted()) {
            Terminal.printError(texts.text("cli.reclassify.wanted"));
            Terminal.printError(done(retag(tags)));
        }
    }

    Reclassification.Counts retag(Reclassification tags) {
        try (ProgressLine progress = new ProgressLine(texts)) {
            return tags.run(progress);
        }
    }

    String done(Reclassification.Counts counts) {
        return texts.text("cli.reclassify.done", figures(counts));
    }

    static Object[] figures(Reclassification.Counts counts) {
        return new Object[] {
            "%,d".formatted(counts.read()),
            "%,d".formatted(counts.added()),
            "%,d".formatted(counts.removed()),
            "%,d".formatted(counts.changed()),
            "%,d".formatted(counts.kept())
        };
    }
}

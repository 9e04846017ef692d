package org.yuntu.web.page.data;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.GapResult;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.graph.GraphProperties;
import org.yuntu.ingest.BatchUndo;
import org.yuntu.ingest.Receipt;
import org.yuntu.report.ImportReport;
import org.yuntu.report.ImportReports;
import org.yuntu.report.ImportRuns;
import org.yuntu.web.access.Audit;

/// What pages have done in the background: dry runs, imports, undos; each import and undo leaves a line in the trail.
@Component
final class ImportWork {

    private final JobQueue queue;
    private final Uploads uploads;
    private final ImportRuns runs;
    private final BatchUndo undo;
    private final Audit audit;
    private final Path data;

    ImportWork(
            JobQueue queue, Uploads uploads, ImportRuns runs, BatchUndo undo, Audit audit, GraphProperties properties) {
        this.queue = queue;
        this.uploads = uploads;
        this.runs = runs;
        this.undo = undo;
        this.audit = audit;
        this.data = properties.data();
    }

    Path imports() {
        return data.resolve("imports");
    }

    Path profiles() {
        return data.resolve("profiles");
    }

    /// @param upload with its kind decided
    /// @return false when it is being worked on already
    boolean check(Upload upload) {
        return queue.submit(new Job(upload.id(), Job.Task.CHECK, Audit.who(), job -> {
            GapResult before = kind(upload).isPresent() ? null : runs.gapsNow();
            return new Job.Outcome(run(upload, true, job, before), null);
        }));
    }

    boolean apply(Upload upload, Locale locale) {
        return queue.submit(new Job(
                upload.id(),
                Job.Task.APPLY,
                Audit.who(),
                job -> apply(upload, job, locale),
                outcome -> outcome.applied().ifPresent(_ -> uploads.remove(upload))));
    }

    /// A file that is in the graph is not kept here any longer; one that was stopped or failed is, to be tried again.
    private Job.Outcome apply(Upload upload, Job job, Locale locale) {
        uploads.save(upload.withApplying(true));
        try {
            ImportReport report = run(upload, false, job, null);
            audit.note(job.who(), "import", figures(report.receipt()));
            if (report.receipt().state() == Receipt.State.STOPPED) {
                uploads.save(upload.withApplying(false));
            } else if (kind(upload).isEmpty() && report.receipt().state() == Receipt.State.DONE) {
                ImportReports.write(report, imports(), locale);
            }
            return new Job.Outcome(report, null);
        } catch (RuntimeException e) {
            audit.note(
                    job.who(),
                    "import-failed",
                    Map.of("file", upload.name(), "why", e.getClass().getSimpleName()));
            throw e;
        }
    }

    private ImportReport run(Upload upload, boolean dryRun, Job job, @Nullable GapResult before) {
        return runs.run(kind(upload), upload.request(uploads.file(upload), dryRun), job, before);
    }

    private static Optional<RecordKind> kind(Upload upload) {
        return upload.kind().equals(Upload.ENTERPRISE) ? Optional.empty() : Optional.of(RecordKinds.get(upload.kind()));
    }

    private static Map<String, Object> figures(Receipt receipt) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("batch", receipt.batch());
        figures.put("state", receipt.state().name());
        figures.put("file", receipt.file().name());
        figures.put("sha256", receipt.file().sha256());
        figures.put("read", receipt.totals().read());
        figures.put("imported", receipt.totals().imported());
        figures.put("rejected", receipt.totals().rejected());
        return figures;
    }

    boolean undo(String batch) {
        return queue.submit(new Job(batch, Job.Task.UNDO, Audit.who(), job -> {
            BatchUndo.Result result =
                    undo.undo(batch, done -> job.at(org.yuntu.ingest.ImportProgress.Stage.WRITING, 0, 0, done));
            audit.note(job.who(), "undo", Map.of("batch", batch, "removed", result.removed(), "kept", result.kept()));
            return new Job.Outcome(null, result);
        }));
    }

    Optional<Job> find(String subject) {
        return queue.find(subject);
    }

    long before(Job job) {
        return queue.before(job);
    }

    void forget(String subject) {
        queue.forget(subject);
    }
}

package org.yuntu.web.page.data;

import java.util.Locale;
import org.yuntu.model.Texts;

/// A job for a page and for the script that asks how far it is.
///
/// @param percent of the stage, 0..100; -1 when that cannot be told
record JobView(String state, String text, int percent, boolean active) {

    static JobView of(Job job, long before, Texts texts) {
        String text = switch (job.state()) {
            case WAITING -> texts.text("web.job.waiting", before);
            case RUNNING ->
                job.task() == Job.Task.UNDO
                        ? texts.text("web.job.undoing", "%,d".formatted(job.rows()))
                        : texts.text(
                                "web.job.stage." + job.stage().name().toLowerCase(Locale.ROOT),
                                "%,d".formatted(job.rows()),
                                "%.0f".formatted(job.share() * 100));
            case DONE -> texts.text("web.job.done");
            case FAILED -> texts.text("web.job.failed");
        };
        boolean measured = job.state() == Job.State.RUNNING && job.task() != Job.Task.UNDO;
        return new JobView(
                job.state().name().toLowerCase(Locale.ROOT),
                text,
                measured ? (int) Math.round(job.share() * 100) : -1,
                job.active());
    }
}

package org.yuntu.web.page.data;

import org.yuntu.dataset.TableException;
import org.yuntu.ingest.DiskFullException;
import org.yuntu.ingest.TooManyMeetingsException;
import org.yuntu.ingest.UnknownBatchException;
import org.yuntu.model.Texts;

/// What went wrong and what to do about it, in the reader's words.
record Problems(String message, String advice) {

    static Problems of(RuntimeException problem, Texts texts) {
        return switch (problem) {
            case TableException e -> new Problems(e.message(texts), e.advice(texts));
            case DiskFullException e ->
                new Problems(
                        texts.text(
                                "cli.import.disk",
                                String.valueOf(e.freeMegabytes()),
                                e.folder().toString(),
                                String.valueOf(e.neededMegabytes())),
                        "");
            case TooManyMeetingsException e ->
                new Problems(texts.text("cli.import.meetings", String.valueOf(e.enterprises())), "");
            case UnknownBatchException e ->
                new Problems(texts.text(e.isUndone() ? "web.undo.already" : "web.undo.unknown"), "");
            default -> new Problems(texts.text("web.job.failed"), texts.text("web.job.failed.advice"));
        };
    }
}

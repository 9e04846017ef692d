package org.yuntu.web.page.data;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yuntu.ingest.BatchUndo;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.Receipt;
import org.yuntu.report.ImportReport;

/// Work in the background, and how far it has come; written by the working thread, read by pages.
final class Job implements ImportProgress {

    enum Task {
        CHECK,
        APPLY,
        UNDO
    }

    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /// What comes of it: an import's report, or what an undo did.
    record Outcome(@Nullable ImportReport report, BatchUndo.@Nullable Result undone) {

        /// The report of an import that came to its end: the file is in the graph, now or since before.
        Optional<ImportReport> applied() {
            return Optional.ofNullable(report).filter(r -> r.receipt().state() != Receipt.State.STOPPED);
        }
    }

    private final String subject;
    private final Task task;
    private final String who;
    private final Function<Job, Outcome> work;
    private final Consumer<Outcome> afterwards;

    private volatile State state = State.WAITING;
    private volatile Stage stage = Stage.CHECKING;
    private volatile double share;
    private volatile long rows;
    private volatile @Nullable Outcome outcome;
    private volatile @Nullable RuntimeException problem;

    /// @param subject id of the upload, or of the batch to take back
    /// @param who asked for it
    Job(String subject, Task task, String who, Function<Job, Outcome> work) {
        this(subject, task, who, work, _ -> {});
    }

    /// @param afterwards done once pages can see the outcome
    Job(String subject, Task task, String who, Function<Job, Outcome> work, Consumer<Outcome> afterwards) {
        this.subject = subject;
        this.task = task;
        this.who = who;
        this.work = work;
        this.afterwards = afterwards;
    }

    void run() {
        state = State.RUNNING;
        try {
            Outcome found = work.apply(this);
            outcome = found;
            afterwards.accept(found);
            state = State.DONE;
        } catch (RuntimeException e) {
            problem = e;
            state = State.FAILED;
        }
    }

    @Override
    public void at(Stage now, long done, long size, long soFar) {
        stage = now;
        share = size == 0 ? 0 : Math.min(1, (double) done / size);
        rows = soFar;
    }

    String subject() {
        return subject;
    }

    Task task() {
        return task;
    }

    String who() {
        return who;
    }

    State state() {
        return state;
    }

    boolean active() {
        return state == State.WAITING || state == State.RUNNING;
    }

    Stage stage() {
        return stage;
    }

    /// Of the stage, 0..1.
    double share() {
        return share;
    }

    long rows() {
        return rows;
    }

    Optional<ImportReport> report() {
        Outcome o = outcome;
        return Optional.ofNullable(o == null ? null : o.report());
    }

    Optional<ImportReport> applied() {
        Outcome o = outcome;
        return task == Task.APPLY && o != null ? o.applied() : Optional.empty();
    }

    Optional<BatchUndo.Result> undone() {
        Outcome o = outcome;
        return Optional.ofNullable(o == null ? null : o.undone());
    }

    Optional<RuntimeException> problem() {
        return Optional.ofNullable(problem);
    }
}

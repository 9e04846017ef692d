package org.yuntu.web.page.data;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Imports, dry runs and undos one after another, in the order asked for; the rest waits and pages say so.
///
/// Nothing here outlives the server: an import that was cut off goes on from the ledger in the graph when it is asked
/// for again.
@Component
final class JobQueue {

    private static final Logger log = LoggerFactory.getLogger(JobQueue.class);

    /// The last ones, for whoever comes back to see what came of them.
    private static final int MOST_KEPT = 200;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon(true).factory());
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    /// @return false when work on the same subject waits or runs already
    synchronized boolean submit(Job job) {
        Job before = jobs.get(job.subject());
        if (before != null && before.active()) {
            return false;
        }
        jobs.remove(job.subject());
        jobs.put(job.subject(), job);
        if (jobs.size() > MOST_KEPT) {
            jobs.values().stream()
                    .filter(j -> !j.active())
                    .findFirst()
                    .ifPresent(oldest -> jobs.remove(oldest.subject()));
        }
        thread.execute(() -> run(job));
        return true;
    }

    private static void run(Job job) {
        job.run();
        job.problem().ifPresent(e -> log.warn("{} of {} failed", job.task(), job.subject(), e));
    }

    synchronized Optional<Job> find(String subject) {
        return Optional.ofNullable(jobs.get(subject));
    }

    /// Jobs that come before this one.
    synchronized long before(Job job) {
        return jobs.values().stream()
                .takeWhile(j -> j != job)
                .filter(Job::active)
                .count();
    }

    /// What was found does not hold any more.
    synchronized void forget(String subject) {
        Job job = jobs.get(subject);
        if (job != null && !job.active()) {
            jobs.remove(subject);
        }
    }

    /// Without an interrupt: the one at work ends its piece, the others find the program being stopped.
    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}

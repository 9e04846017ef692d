package org.yuntu.analysis.gap;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.DataState.FactCounts;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapParameters;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;

/// Decides which facts count, and keeps the books for the analysed clusters.
final class FactCounter {

    private static final int NONE = Integer.MIN_VALUE;

    private final Groundwork groundwork;
    private final Facts facts;
    private final GapParameters parameters;
    private final boolean[] clusters = new boolean[Cluster.values().length];
    private final Set<FactKind> kinds;

    /// Days since 1970-01-01: the last that counts, and the first and last seen, [#NONE] before any was.
    private final long lastDay;

    private int oldest = NONE;
    private int newest = NONE;

    private final int[] admitted = new int[FactKind.values().length];
    private int total;
    private int undated;
    private int rejectedKind;
    private int rejectedConfidence;
    private int rejectedInactive;
    private int rejectedLater;

    FactCounter(Groundwork groundwork, Set<Cluster> clusters, GapParameters parameters) {
        this.groundwork = groundwork;
        this.facts = groundwork.facts;
        this.parameters = parameters;
        clusters.forEach(k -> this.clusters[k.ordinal()] = true);
        this.kinds = parameters.kinds().isEmpty() ? EnumSet.noneOf(FactKind.class) : EnumSet.copyOf(parameters.kinds());
        this.lastDay = parameters.asOf().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    boolean admits(int e, boolean firmHasEnded) {
        FactKind kind = facts.kind(e);
        boolean badKind = !kinds.contains(kind);
        boolean unsure = facts.confidence(e) < parameters.minConfidence();
        boolean inactive = firmHasEnded && !parameters.countInactive();
        boolean later = facts.isDated(e) && facts.epochDay(e) > lastDay;
        boolean admits = !badKind && !unsure && !inactive && !later;
        if (clusters[groundwork.cluster[facts.product(e)]]) {
            total++;
            if (admits) {
                admitted[kind.ordinal()]++;
                date(e);
            } else if (badKind) {
                rejectedKind++;
            } else if (unsure) {
                rejectedConfidence++;
            } else if (inactive) {
                rejectedInactive++;
            } else {
                rejectedLater++;
            }
        }
        return admits;
    }

    private void date(int e) {
        if (!facts.isDated(e)) {
            undated++;
            return;
        }
        int day = facts.epochDay(e);
        oldest = oldest == NONE ? day : Math.min(oldest, day);
        newest = Math.max(newest, day);
    }

    FactCounts counts() {
        return new FactCounts(
                total,
                admitted[0] + admitted[1] + admitted[2],
                admitted[FactKind.OBSERVED.ordinal()],
                admitted[FactKind.DERIVED.ordinal()],
                admitted[FactKind.PREDICTED.ordinal()],
                undated,
                rejectedKind,
                rejectedConfidence,
                rejectedInactive,
                rejectedLater,
                facts.outsideTemplates());
    }

    Optional<LocalDate> oldest() {
        return day(oldest);
    }

    Optional<LocalDate> newest() {
        return day(newest);
    }

    private static Optional<LocalDate> day(int epochDay) {
        return epochDay == NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }
}

package org.yuntu.analysis.gap;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.DataState.FactCounts;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;

/// Decides which facts count, and keeps the books for the analysed clusters.
final class FactCounter {

    private final GapProjection projection;
    private final GapParameters parameters;
    private final Set<Cluster> clusters;
    private final Set<FactKind> kinds;
    private final @Nullable LocalDate asOf;

    private final int[] admitted = new int[FactKind.values().length];
    private int total;
    private int undated;
    private int rejectedKind;
    private int rejectedConfidence;
    private int rejectedInactive;
    private int rejectedLater;
    private @Nullable LocalDate oldest;
    private @Nullable LocalDate newest;

    FactCounter(GapProjection projection, Set<Cluster> clusters, GapParameters parameters) {
        this.projection = projection;
        this.parameters = parameters;
        this.clusters = EnumSet.copyOf(clusters);
        this.kinds = parameters.kinds().isEmpty() ? EnumSet.noneOf(FactKind.class) : EnumSet.copyOf(parameters.kinds());
        this.asOf = parameters.asOf().orElse(null);
    }

    boolean admits(int e, boolean firmHasEnded) {
        FactKind kind = projection.edgeKind(e);
        LocalDate stated = projection.edgeStatedOn(e).orElse(null);
        boolean badKind = !kinds.contains(kind);
        boolean unsure = projection.edgeConfidence(e) < parameters.minConfidence();
        boolean inactive = firmHasEnded && !parameters.countInactive();
        boolean later = asOf != null && stated != null && stated.isAfter(asOf);
        boolean admits = !badKind && !unsure && !inactive && !later;
        if (clusters.contains(projection.product(projection.edgeProduct(e)).cluster())) {
            total++;
            if (admits) {
                admitted[kind.ordinal()]++;
                date(stated);
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

    private void date(@Nullable LocalDate stated) {
        if (stated == null) {
            undated++;
            return;
        }
        if (oldest == null || stated.isBefore(oldest)) {
            oldest = stated;
        }
        if (newest == null || stated.isAfter(newest)) {
            newest = stated;
        }
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
                projection.edgesOutsideTemplates());
    }

    Optional<LocalDate> oldest() {
        return Optional.ofNullable(oldest);
    }

    Optional<LocalDate> newest() {
        return Optional.ofNullable(newest);
    }
}

package org.yuntu.analysis.finance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.yuntu.analysis.Cell;
import org.yuntu.model.Cluster;

/// Money a firm asks for, or would ask for at its stage.
///
/// @param id of the demand; of the firm when nobody declared it
/// @param firm id; of the demand when it names no firm
/// @param area codes of the divisions the firm lies in
/// @param clusters those the need counts for, in equal parts; empty when unknown
/// @param declared whether it is a 诉求 of the firm
/// @param amountDerived whether the amount is the median ticket of the stage
record Need(
        String id,
        String firm,
        String name,
        Set<String> area,
        Set<Cluster> clusters,
        Optional<FirmStage> stage,
        OptionalDouble amountCny,
        boolean declared,
        boolean amountDerived) {

    Need {
        area = Collections.unmodifiableSet(new TreeSet<>(area));
        EnumSet<Cluster> own = EnumSet.noneOf(Cluster.class);
        own.addAll(clusters);
        clusters = Collections.unmodifiableSet(own);
    }

    /// One demand may be raised by several firms.
    String key() {
        return id.equals(firm) ? id : id + " " + firm;
    }

    /// What falls on each of its clusters.
    double part() {
        return amountCny.orElse(0) / Math.max(1, clusters.size());
    }

    /// Whether cluster, stage and amount are known.
    boolean isComplete() {
        return !clusters.isEmpty() && stage.isPresent() && amountCny.isPresent();
    }

    Cell cell() {
        return Cell.entity(firm, name).evidence(declared ? List.of(id) : List.of());
    }
}

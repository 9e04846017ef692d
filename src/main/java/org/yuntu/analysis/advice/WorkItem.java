package org.yuntu.analysis.advice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Evidence;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;
import org.yuntu.model.ListKind;

/// An item of a list.
///
/// @param about what it is about, in ids: with the kind of list it makes the item's own id, so that wording and rank
/// may change without losing what was recorded on it
/// @param owners departments in charge, as a source states them
/// @param shown whether it is among those a reader asked for; others appear once something is recorded on them
/// @param weight for the order: larger comes first
record WorkItem(
        ListKind list,
        String about,
        CellValue.Entity item,
        Set<Cluster> clusters,
        List<CellValue> reasons,
        FactKind kind,
        List<String> owners,
        Optional<LocalDate> date,
        List<Evidence> evidence,
        boolean shown,
        double weight) {

    WorkItem {
        clusters = clusters.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(clusters));
        reasons = List.copyOf(reasons);
        owners = List.copyOf(owners);
        evidence = List.copyOf(evidence);
    }

    String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((list.key() + " " + about).getBytes(StandardCharsets.UTF_8));
            return "L" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /// The same thing found for a further reason.
    WorkItem and(WorkItem other) {
        Set<Cluster> all = EnumSet.noneOf(Cluster.class);
        all.addAll(clusters);
        all.addAll(other.clusters);
        List<CellValue> because = new ArrayList<>(reasons);
        other.reasons.stream().filter(r -> !because.contains(r)).forEach(because::add);
        List<Evidence> rests = new ArrayList<>(evidence);
        rests.addAll(other.evidence);
        return new WorkItem(
                list,
                about,
                item,
                all,
                because,
                kind == FactKind.OBSERVED ? kind : other.kind,
                owners.isEmpty() ? other.owners : owners,
                date.or(other::date),
                rests,
                shown || other.shown,
                weight + other.weight);
    }
}

package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yuntu.analysis.Cell;
import org.yuntu.model.PlatformLevel;

/// What bears one stage of one cluster or segment: K[k, s] with its parts.
final class StageCell {

    private static final Set<PlatformLevel> TOP =
            EnumSet.of(PlatformLevel.NATIONAL, PlatformLevel.PROVINCE_AND_MINISTRY);
    private static final Set<PlatformLevel> REST = EnumSet.of(PlatformLevel.COUNTY, PlatformLevel.UNRATED);

    private final List<Bearer> bearers = new ArrayList<>();

    void add(Bearer bearer) {
        if (bearers.stream().noneMatch(b -> b.id().equals(bearer.id()))) {
            bearers.add(bearer);
        }
    }

    List<Bearer> bearers() {
        return List.copyOf(bearers);
    }

    boolean isCovered() {
        return !bearers.isEmpty();
    }

    Cell score(LevelWeights weights) {
        double score = bearers.stream().mapToDouble(b -> weights.of(b.level())).sum();
        return Cell.decimal(score).evidence(evidence());
    }

    Cell national() {
        return count(TOP);
    }

    Cell provincial() {
        return count(EnumSet.of(PlatformLevel.PROVINCIAL));
    }

    Cell municipal() {
        return count(EnumSet.of(PlatformLevel.MUNICIPAL));
    }

    Cell other() {
        return count(REST);
    }

    Cell names() {
        return Cell.list(bearers.stream().map(Bearer::value).toList()).evidence(evidence());
    }

    private Cell count(Set<PlatformLevel> levels) {
        return Cell.integer(bearers.stream()
                .filter(b -> levels.contains(b.level().orElse(PlatformLevel.UNRATED)))
                .count());
    }

    private List<String> evidence() {
        return bearers.stream().map(Bearer::evidence).toList();
    }
}

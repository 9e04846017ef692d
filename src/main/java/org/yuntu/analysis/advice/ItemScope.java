package org.yuntu.analysis.advice;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.GapProjection;
import org.yuntu.model.Cluster;

/// What the question asks about.
///
/// @param asked clusters the question asks for
record ItemScope(GapProjection projection, Set<Cluster> asked) {

    /// What names neither cluster nor product concerns every question.
    boolean concerns(Set<Cluster> clusters) {
        return clusters.isEmpty() || !Collections.disjoint(clusters, asked);
    }

    List<CellValue> products(List<String> ids) {
        return ids.stream()
                .map(projection::productIndex)
                .filter(p -> p >= 0)
                .map(projection::product)
                .<CellValue>map(p -> new CellValue.Entity(p.id(), p.nameZh(), p.nameEn()))
                .toList();
    }
}

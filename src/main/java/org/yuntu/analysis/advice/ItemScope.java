package org.yuntu.analysis.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.GapProjection;
import org.yuntu.model.Cluster;

/// Which clusters a record is about, and whether the question asks for them.
///
/// @param asked clusters the question asks for
record ItemScope(GapProjection projection, Set<Cluster> asked) {

    /// What names neither cluster nor product concerns every question.
    boolean concerns(Set<Cluster> stated, List<String> products) {
        Set<Cluster> clusters = clusters(stated, products);
        return clusters.isEmpty() || clusters.stream().anyMatch(asked::contains);
    }

    Set<Cluster> clusters(Set<Cluster> stated, List<String> products) {
        Set<Cluster> all = new HashSet<>(stated);
        products.stream()
                .map(projection::productIndex)
                .filter(p -> p >= 0)
                .forEach(p -> all.add(projection.product(p).cluster()));
        return all;
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

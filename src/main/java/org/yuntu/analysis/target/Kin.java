package org.yuntu.analysis.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Relation;
import org.yuntu.model.Cluster;

/// How near a record is to a segment: it names the product, a neighbour of it, or only the cluster.
public final class Kin {

    /// Nearest first.
    public enum Nearness {
        /// The product or a kind of it.
        PRODUCT,
        /// Its broader product, another kind of that, a direct input or a direct user.
        NEIGHBOUR,
        CLUSTER
    }

    /// @param relation how the product the record names stands to the segment; SELF for the cluster
    /// @param product the product it names, empty for the cluster
    public record Near(Nearness nearness, Relation relation, Optional<GapProjection.Product> product) {}

    private final GapProjection projection;
    private final Map<Integer, List<Integer>> inputs = new HashMap<>();
    private final Map<Integer, List<Integer>> users = new HashMap<>();
    private final Map<Integer, List<Integer>> kinds = new HashMap<>();

    public Kin(GapProjection projection) {
        this.projection = projection;
        for (int i = 0; i < projection.inputCount(); i++) {
            inputs.computeIfAbsent(projection.inputTo(i), _ -> new ArrayList<>())
                    .add(projection.inputFrom(i));
            users.computeIfAbsent(projection.inputFrom(i), _ -> new ArrayList<>())
                    .add(projection.inputTo(i));
        }
        for (int p = 0; p < projection.productCount(); p++) {
            kinds.computeIfAbsent(projection.parent(p), _ -> new ArrayList<>()).add(p);
        }
    }

    /// The products around one, itself first, by their ids.
    public Map<String, Relation> around(String id) {
        Map<String, Relation> near = new LinkedHashMap<>();
        int p = projection.productIndex(id);
        if (p < 0) {
            return near;
        }
        own(p, near);
        int broader = projection.parent(p);
        if (broader >= 0) {
            near.putIfAbsent(projection.product(broader).id(), Relation.BROADER);
            put(kinds, broader, Relation.SIBLING, near);
        }
        put(inputs, p, Relation.PREDECESSOR, near);
        put(users, p, Relation.SUCCESSOR, near);
        return near;
    }

    /// How near something is that names these products and serves these clusters.
    public Optional<Near> find(
            Map<String, Relation> around, Cluster cluster, List<String> products, Set<Cluster> clusters) {
        return around.entrySet().stream()
                .filter(e -> products.contains(e.getKey()))
                .findFirst()
                .map(e -> new Near(
                        e.getValue() == Relation.SELF ? Nearness.PRODUCT : Nearness.NEIGHBOUR,
                        e.getValue(),
                        Optional.of(projection.product(projection.productIndex(e.getKey())))))
                .or(() -> clusters.contains(cluster)
                        ? Optional.of(new Near(Nearness.CLUSTER, Relation.SELF, Optional.empty()))
                        : Optional.empty());
    }

    private void own(int p, Map<String, Relation> near) {
        if (near.putIfAbsent(projection.product(p).id(), Relation.SELF) == null) {
            kinds.getOrDefault(p, List.of()).forEach(k -> own(k, near));
        }
    }

    private void put(Map<Integer, List<Integer>> of, int p, Relation relation, Map<String, Relation> near) {
        of.getOrDefault(p, List.of())
                .forEach(q -> near.putIfAbsent(projection.product(q).id(), relation));
    }
}

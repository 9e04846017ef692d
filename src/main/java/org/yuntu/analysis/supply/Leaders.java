package org.yuntu.analysis.supply;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Relation;
import org.yuntu.model.ChainRole;
import org.yuntu.model.Cluster;
import org.yuntu.model.OfficialTerm;

/// 链主 of the area and of the clusters asked for: by their role in a chain or cluster, or stated as such of themselves.
/// Who is stated as such without a cluster counts when all clusters are asked for.
///
/// @param clusters by the firm's id
record Leaders(Map<String, Set<Cluster>> clusters, Map<String, String> names) {

    static Leaders of(EcosystemView view, SupplyView supplies, AnalysisRequest request) {
        Map<String, Set<Cluster>> clusters = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        for (Relation.Role role : view.roles()) {
            Actor firm = role.enterprise();
            boolean leads = role.role().filter(ChainRole.LEADER::equals).isPresent();
            if (leads && view.here(firm)) {
                role.cluster().filter(request.clusters()::contains).ifPresent(c -> {
                    clusters.computeIfAbsent(firm.id(), _ -> EnumSet.noneOf(Cluster.class))
                            .add(c);
                    names.put(firm.id(), firm.name());
                });
            }
        }
        if (request.clusters().size() == Cluster.values().length) {
            for (SupplyFirm firm : supplies.firms()) {
                boolean stated = OfficialTerm.find(ChainRole.values(), firm.role())
                        .filter(ChainRole.LEADER::equals)
                        .isPresent();
                if (stated && supplies.here(firm.id())) {
                    clusters.computeIfAbsent(firm.id(), _ -> EnumSet.noneOf(Cluster.class));
                    names.put(firm.id(), firm.name());
                }
            }
        }
        return new Leaders(clusters, names);
    }

    Set<String> ids() {
        return clusters.keySet();
    }

    boolean contains(String firm) {
        return clusters.containsKey(firm);
    }

    Cell cell(String id) {
        return Cell.entity(id, names.getOrDefault(id, id));
    }

    /// Those among the firms, in the order of their ids.
    Cell among(Collection<String> firms) {
        List<CellValue> found = firms.stream()
                .filter(this::contains)
                .sorted()
                .map(f -> cell(f).value())
                .toList();
        return Cell.list(found);
    }
}

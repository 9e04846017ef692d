package org.yuntu.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.model.Cluster;
import org.yuntu.report.picture.Support;

/// Who can help a firm: laboratories, pilot bases, incubators and funds for its segments, those in its city first.
@Component
final class Nearby {

    /// More than anybody asks.
    private static final int EACH = 8;

    private final View view;

    Nearby(View view) {
        this.view = view;
    }

    /// What a firm makes.
    ///
    /// @param segments ids by cluster
    /// @param city code of its prefecture, or empty
    record Place(Map<Cluster, List<String>> segments, String city) {}

    /// @param here whether it is in the firm's city
    /// @param own whether it is tied to a segment of the firm, not only to its cluster
    record Helper(String id, String name, String place, boolean here, boolean own) {}

    Place of(String firm) {
        GapProjection projection = view.projection();
        Map<Cluster, List<String>> segments = new TreeMap<>();
        String city = "";
        for (int i = 0; i < projection.facts().count(); i++) {
            GapProjection.Firm maker = projection.firm(projection.facts().firm(i));
            if (maker.id().equals(firm)) {
                GapProjection.Product product =
                        projection.product(projection.facts().product(i));
                segments.computeIfAbsent(product.cluster(), _ -> new ArrayList<>())
                        .add(product.id());
                city = maker.prefecture();
            }
        }
        return new Place(segments, city);
    }

    /// By mark 研试孵资, all four of them.
    Map<String, List<Helper>> helpers(Place place) {
        EcosystemView ecosystem = view.ecosystem("");
        Map<Support.Mark, Set<EcosystemRecord>> own = new TreeMap<>();
        Map<Support.Mark, Set<EcosystemRecord>> general = new TreeMap<>();
        place.segments()
                .forEach((cluster, segments) -> Support.of(cluster, segments, ecosystem)
                        .forEach((_, support) -> {
                            support.own()
                                    .forEach((mark, all) -> own.computeIfAbsent(mark, _ -> new LinkedHashSet<>())
                                            .addAll(all));
                            support.cluster()
                                    .forEach((mark, all) -> general.computeIfAbsent(mark, _ -> new LinkedHashSet<>())
                                            .addAll(all));
                        }));
        Map<String, List<Helper>> helpers = new LinkedHashMap<>();
        for (Support.Mark mark : Support.Mark.values()) {
            Set<EcosystemRecord> near = own.getOrDefault(mark, Set.of());
            Set<EcosystemRecord> all = new LinkedHashSet<>(near);
            all.addAll(general.getOrDefault(mark, Set.of()));
            helpers.put(
                    mark.name(),
                    all.stream()
                            .map(r -> helper(r, near.contains(r), place.city()))
                            .sorted(Comparator.comparing((Helper h) -> !h.own())
                                    .thenComparing(h -> !h.here())
                                    .thenComparing(Helper::id))
                            .limit(EACH)
                            .toList());
        }
        return helpers;
    }

    private Helper helper(EcosystemRecord record, boolean own, String city) {
        Set<String> codes = new TreeSet<>(record.head().place().codes());
        String where = codes.stream()
                .filter(c -> c.endsWith("00") && !c.endsWith("0000"))
                .findFirst()
                .map(view.projection()::divisionName)
                .orElse("");
        return new Helper(record.id(), record.name(), where, codes.contains(city), own);
    }
}

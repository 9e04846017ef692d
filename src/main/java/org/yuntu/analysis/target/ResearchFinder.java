package org.yuntu.analysis.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.model.InnovationStage;

/// Results of research that could be brought to production (培育).
final class ResearchFinder {

    private final Kin kin;
    private final EcosystemView view;

    ResearchFinder(GapProjection projection, EcosystemView view) {
        this.kin = new Kin(projection);
        this.view = view;
    }

    /// Not industrialised by anybody here.
    List<Technology> open() {
        return view.technologies().stream()
                .filter(t -> t.industrialisedBy().stream().noneMatch(view::here))
                .toList();
    }

    List<Ranked<ResearchFeature>> find(SegmentRow row, List<Technology> open) {
        Map<String, org.yuntu.analysis.Relation> around =
                kin.around(row.segment().id());
        List<Integer> items = new ArrayList<>();
        List<Map<ResearchFeature, Double>> vectors = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Technology t = open.get(i);
            Optional<Kin.Near> near = kin.find(around, row.cluster(), t.products(), Set.of());
            if (near.isPresent()) {
                Map<ResearchFeature, Double> vector = new EnumMap<>(ResearchFeature.class);
                vector.put(ResearchFeature.NEARNESS, near.get().nearness() == Kin.Nearness.PRODUCT ? 2.0 : 1.0);
                vector.put(
                        ResearchFeature.STAGE,
                        t.stage()
                                .map(InnovationStage::ordinal)
                                .map(Double::valueOf)
                                .orElse(Double.NaN));
                boolean isHere = view.here(t) || t.developers().stream().anyMatch(view::here);
                vector.put(ResearchFeature.HERE, isHere ? 1.0 : 0.0);
                vector.put(ResearchFeature.PILOTED, t.pilotedAt().isEmpty() ? 0.0 : 1.0);
                items.add(i);
                vectors.add(vector);
            }
        }
        return Ranked.of(
                items,
                vectors,
                ResearchFeature.values(),
                items.stream().mapToDouble(i -> open.get(i).products().size()).toArray());
    }
}

package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yuntu.analysis.ecosystem.Incubator;
import org.yuntu.analysis.innovation.CarrierGroups.Group;
import org.yuntu.model.IncubationService;

/// The 双创链 of one place: who stands for each stage, and what is handed over.
///
/// @param others carriers that stand for no stage
record PlaceChain(
        Group group,
        Map<IncubationStage, List<Incubator>> stages,
        List<Incubator> others,
        List<Handover> handovers,
        boolean servicesKnown,
        Set<IncubationService> services) {

    /// @param everywhere all carriers that count, by stage
    static PlaceChain of(
            Group group, IncubationModel model, Map<IncubationStage, List<Incubator>> everywhere, boolean makerspaces) {
        Map<IncubationStage, List<Incubator>> stages = byStage(group.carriers(), makerspaces);
        List<Handover> handovers = new ArrayList<>();
        for (int k = 0; k + 1 < model.stages().size(); k++) {
            IncubationStage from = model.stages().get(k);
            IncubationStage to = model.stages().get(k + 1);
            handovers.add(Handover.of(from, at(stages, from), to, at(stages, to), at(everywhere, to)));
        }
        Set<IncubationService> services = new TreeSet<>();
        group.carriers().forEach(c -> services.addAll(c.services()));
        return new PlaceChain(
                group,
                stages,
                group.carriers().stream()
                        .filter(c -> stages.values().stream().noneMatch(s -> s.contains(c)))
                        .toList(),
                handovers,
                !services.isEmpty(),
                services);
    }

    static Map<IncubationStage, List<Incubator>> byStage(Collection<Incubator> carriers, boolean makerspaces) {
        Map<IncubationStage, List<Incubator>> stages = new EnumMap<>(IncubationStage.class);
        for (Incubator carrier : carriers) {
            carrier.incubatorType()
                    .flatMap(t -> IncubationStage.of(t, makerspaces))
                    .ifPresent(s ->
                            stages.computeIfAbsent(s, _ -> new ArrayList<>()).add(carrier));
        }
        return stages;
    }

    List<Incubator> at(IncubationStage stage) {
        return at(stages, stage);
    }

    /// Without a carrier of any stage on record nothing can be said of the chain.
    boolean isKnown() {
        return !stages.isEmpty();
    }

    int covered(IncubationModel model) {
        return (int) model.stages().stream().filter(s -> !at(s).isEmpty()).count();
    }

    double score(IncubationModel model) {
        return (double) covered(model) / model.stages().size();
    }

    int count(Handover.State state) {
        return (int) handovers.stream().filter(h -> h.state() == state).count();
    }

    /// The first handover that is known to be broken.
    Optional<Handover> firstBreak() {
        return isKnown() ? handovers.stream().filter(h -> h.state().isBroken()).findFirst() : Optional.empty();
    }

    private static List<Incubator> at(Map<IncubationStage, List<Incubator>> stages, IncubationStage stage) {
        return stages.getOrDefault(stage, List.of());
    }
}

package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Incubator;

/// What the chains of incubation come to, and what to do first in each place.
record IncubationNotes(CarrierGroups.By by, IncubationModel model, List<PlaceChain> chains, List<Incubator> carriers) {

    List<Note> all(EcosystemView view) {
        List<Note> notes = new ArrayList<>();
        List<PlaceChain> known = chains.stream().filter(PlaceChain::isKnown).toList();
        long whole = known.stream()
                .filter(c -> c.covered(model) == model.stages().size())
                .count();
        long linked = known.stream()
                .filter(c -> c.count(Handover.State.LINKED) == c.handovers().size())
                .count();
        notes.add(Note.finding(
                "whole",
                Cell.integer(known.size()).value(),
                Cell.integer(whole).value(),
                Cell.integer(model.stages().size()).value(),
                Cell.integer(linked).value()));
        breaks().forEach((first, places) -> notes.add(Note.advice(
                first.missing().isEmpty() ? "link" : "build",
                Cell.word(first.from()).value(),
                Cell.word(first.to()).value(),
                IncubationTables.words(first.missing()),
                Cell.list(places).value())));
        count(notes, "empty", chains.size() - known.size());
        count(
                notes,
                "unclear",
                known.stream().mapToInt(c -> c.count(Handover.State.UNKNOWN)).sum());
        count(
                notes,
                "outside",
                carriers.stream()
                        .filter(c -> chains.stream()
                                .noneMatch(g -> g.group().carriers().contains(c)))
                        .count());
        count(
                notes,
                "noStage",
                chains.stream().flatMap(c -> c.others().stream()).distinct().count());
        count(
                notes,
                "noServices",
                carriers.stream().filter(c -> c.services().isEmpty()).count());
        if (by != CarrierGroups.By.HUB) {
            count(notes, "zones", view.here(view.zones()).size());
        }
        return notes;
    }

    /// Places by the first handover that is broken, in the order of the chain.
    private Map<Handover, List<CellValue>> breaks() {
        Map<Handover, List<CellValue>> breaks = new LinkedHashMap<>();
        for (IncubationStage from : IncubationStage.values()) {
            for (PlaceChain chain : chains) {
                chain.firstBreak()
                        .filter(h -> h.from() == from)
                        .ifPresent(h -> breaks.computeIfAbsent(h, _ -> new ArrayList<>())
                                .add(Cell.entity(
                                                chain.group().id(),
                                                chain.group().name())
                                        .value()));
            }
        }
        return breaks;
    }

    private static void count(List<Note> notes, String key, long number) {
        if (number > 0) {
            notes.add(Note.limit(key, Cell.integer(number).value()));
        }
    }
}

package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.innovation.Dimension.Item;
import org.yuntu.analysis.innovation.SlotFilling.State;
import org.yuntu.model.Cluster;

/// Circles of clusters and gaps and the five dimensions, as tables.
///
/// @param named how many of those who fill a slot to name
record CircleTables(
        AnalysisRequest request,
        CircleSlots slots,
        List<GapCircle> circles,
        Scorecard scorecard,
        int named,
        Measures measures) {

    private static final List<CircleSlot> SLOTS = List.of(CircleSlot.values());

    List<ResultTable> all() {
        return List.of(clusters(), fillings(), gaps(), scores(), dimensions());
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        long whole = request.clusters().stream()
                .filter(c -> slots.count(c, State.FILLED) == SLOTS.size())
                .count();
        notes.add(Note.finding(
                "whole",
                Cell.integer(request.clusters().size()).value(),
                Cell.integer(whole).value()));
        clustersBySlot(notes, State.EMPTY, slot -> "fill." + slot.name(), Note::advice);
        clustersBySlot(notes, State.UNKNOWN, slot -> "unknown." + slot.name(), Note::limit);
        if (!slots.generalFunds().isEmpty()) {
            notes.add(Note.limit(
                    "generalFunds",
                    Cell.integer(slots.generalFunds().size()).value(),
                    Cell.list(slots.generalFunds().stream()
                                    .limit(named)
                                    .map(f -> EcosystemView.cell(f).value())
                                    .toList())
                            .value()));
        }
        if (measures.isLoaded()) {
            notes.add(Note.limit(
                    "measures", Cell.integer(measures.inForce().size()).value()));
        }
        notes.add(Note.limit("strength"));
        return notes;
    }

    private interface Kind {
        Note note(String key, CellValue... arguments);
    }

    private void clustersBySlot(List<Note> notes, State state, Function<CircleSlot, String> key, Kind kind) {
        for (CircleSlot slot : SLOTS) {
            List<CellValue> clusters = request.clusters().stream()
                    .filter(c -> slots.of(c, slot).state() == state)
                    .map(Cell::value)
                    .toList();
            if (!clusters.isEmpty()) {
                notes.add(kind.note(
                        key.apply(slot),
                        Cell.list(clusters).value(),
                        Cell.integer(request.clusters().stream()
                                        .mapToLong(c -> slots.of(c, slot).silent())
                                        .max()
                                        .orElse(0))
                                .value()));
            }
        }
    }

    private ResultTable clusters() {
        List<Column> columns = new ArrayList<>(List.of(Column.entity("cluster")));
        SLOTS.forEach(s -> columns.add(Column.integer(s.name(), "items")));
        columns.addAll(List.of(
                Column.integer("filled", "slots").asDerived(),
                Column.integer("unknown", "slots").asDerived(),
                Column.share("score").asDerived(),
                Column.list("empty")));
        ResultTable.Builder table = ResultTable.of("clusters", columns.toArray(Column[]::new));
        for (Cluster cluster : request.clusters()) {
            int filled = slots.count(cluster, State.FILLED);
            List<Cell> row = new ArrayList<>(List.of(Cell.cluster(cluster)));
            SLOTS.forEach(s -> row.add(number(slots.of(cluster, s))));
            row.addAll(List.of(
                    Cell.integer(filled),
                    Cell.integer(slots.count(cluster, State.UNKNOWN)),
                    Cell.share((double) filled / SLOTS.size()),
                    words(slots.slots(cluster, State.EMPTY))));
            table.row(row);
        }
        return table.build();
    }

    private ResultTable fillings() {
        ResultTable.Builder table = ResultTable.of(
                "slots",
                Column.entity("cluster"),
                Column.text("slot"),
                Column.text("state").asDerived(),
                Column.integer("number", "items"),
                Column.integer("national", "items"),
                Column.integer("provincial", "items"),
                Column.integer("lower", "items"),
                Column.money("amount"),
                Column.list("who"),
                Column.integer("silent", "items"));
        for (Cluster cluster : request.clusters()) {
            for (CircleSlot slot : SLOTS) {
                SlotFilling filling = slots.of(cluster, slot);
                StageCell who = filling.who();
                boolean levels = hasLevels(slot);
                table.row(
                        Cell.cluster(cluster),
                        Cell.word(slot),
                        Cell.word(filling.state()),
                        number(filling),
                        levels ? who.national() : Cell.none(),
                        levels ? who.provincial() : Cell.none(),
                        levels ? Cell.integer(filling.number() - atLeastProvincial(who)) : Cell.none(),
                        filling.amountCny().isPresent()
                                ? Cell.money(filling.amountCny().getAsDouble())
                                : Cell.none(),
                        who(slot, filling),
                        hasLevels(slot) ? Cell.integer(filling.silent()) : Cell.none());
            }
        }
        return table.build();
    }

    private ResultTable gaps() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.entity("cluster"),
                Column.entity("segment"),
                Column.entity("state"),
                Column.entity("action").asDerived()));
        SLOTS.forEach(s -> columns.add(Column.integer(s.name(), "items")));
        columns.addAll(List.of(
                Column.integer("filled", "slots").asDerived(),
                Column.list("empty"),
                Column.list("unknown"),
                Column.list("neededBy"),
                Column.list("laboratories"),
                Column.list("makers"),
                Column.list("neighbours"),
                Column.list("measures"),
                Column.integer("toCheck", "items")));
        ResultTable.Builder table = ResultTable.of("gaps", columns.toArray(Column[]::new));
        for (GapCircle circle : circles) {
            SegmentRow gap = circle.gap();
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.cluster(gap.cluster()),
                    Cell.entity(
                            gap.segment().id(),
                            gap.segment().nameZh(),
                            gap.segment().nameEn()),
                    Cell.named(
                            gap.state().name(),
                            gap.state().nameZh(),
                            gap.state().nameEn()),
                    gap.action()
                            .map(a -> Cell.named(a.name(), a.nameZh(), a.nameEn()))
                            .orElseGet(Cell::none)));
            SLOTS.forEach(s -> row.add(number(circle.at(s))));
            row.addAll(List.of(
                    Cell.integer(circle.slots(State.FILLED).size()),
                    words(circle.slots(State.EMPTY)),
                    words(circle.slots(State.UNKNOWN)),
                    bearers(circle.at(CircleSlot.LEADER).who().bearers()),
                    bearers(circle.laboratories()),
                    bearers(circle.at(CircleSlot.SUPPLIERS).who().bearers()),
                    Cell.list(circle.neighbours().stream()
                            .limit(named)
                            .map(n -> new CellValue.Entity(n.id(), n.nameZh(), n.nameEn()))
                            .toList()),
                    Cell.list(circle.applying().stream()
                            .map(m -> new CellValue.Entity(
                                    m.measure().id(), m.measure().title(), ""))
                            .toList()),
                    Cell.integer(circle.toCheck())));
            table.row(row);
        }
        return table.build();
    }

    private ResultTable scores() {
        List<Column> columns = new ArrayList<>(List.of(Column.entity("cluster")));
        Arrays.stream(Dimension.values())
                .forEach(d -> columns.add(Column.share(d.name()).asDerived()));
        columns.addAll(List.of(
                Column.integer("held", "kinds"),
                Column.integer("belowMedian", "kinds").asDerived(),
                Column.integer("told", "kinds"),
                Column.integer("kinds", "kinds")));
        ResultTable.Builder table = ResultTable.of("scorecard", columns.toArray(Column[]::new));
        for (Cluster cluster : request.clusters()) {
            List<Scorecard.Entry> known = Arrays.stream(Item.values())
                    .map(i -> scorecard.of(cluster, i))
                    .filter(Scorecard.Entry::isKnown)
                    .toList();
            List<Cell> row = new ArrayList<>(List.of(Cell.cluster(cluster)));
            Arrays.stream(Dimension.values()).forEach(d -> row.add(Cell.share(scorecard.share(cluster, d))));
            row.addAll(List.of(
                    Cell.integer(known.stream().filter(Scorecard.Entry::isHeld).count()),
                    scorecard.canCompare()
                            ? Cell.integer(
                                    below(cluster, Arrays.asList(Item.values())).size())
                            : Cell.none(),
                    Cell.integer(known.size()),
                    Cell.integer(Item.values().length)));
            table.row(row);
        }
        return table.build();
    }

    private ResultTable dimensions() {
        ResultTable.Builder table = ResultTable.of(
                "dimensions",
                Column.entity("cluster"),
                Column.text("dimension"),
                Column.share("share").asDerived(),
                Column.list("held"),
                Column.list("none"),
                Column.list("below").asDerived(),
                Column.list("untold"));
        for (Cluster cluster : request.clusters()) {
            for (Dimension dimension : Dimension.values()) {
                List<Item> held = scorecard.items(cluster, dimension, true, true);
                table.row(
                        Cell.cluster(cluster),
                        Cell.word(dimension),
                        Cell.share(scorecard.share(cluster, dimension)),
                        Cell.list(held.stream().map(i -> phrase(cluster, i)).toList())
                                .evidence(held.stream()
                                        .flatMap(i -> scorecard.of(cluster, i).evidence().stream())
                                        .toList()),
                        words(scorecard.items(cluster, dimension, true, false)),
                        words(below(cluster, held)),
                        words(scorecard.items(cluster, dimension, false, false)));
            }
        }
        return table.build();
    }

    private List<Item> below(Cluster cluster, List<Item> items) {
        return items.stream().filter(i -> scorecard.isBelowMedian(cluster, i)).toList();
    }

    private CellValue phrase(Cluster cluster, Item item) {
        return new CellValue.Phrase(
                "counted",
                List.of(
                        Cell.word(item).value(),
                        new CellValue.Whole(scorecard.of(cluster, item).number().orElse(0L))));
    }

    private static boolean hasLevels(CircleSlot slot) {
        return slot == CircleSlot.RESEARCH || slot == CircleSlot.FUND || slot == CircleSlot.ZONE;
    }

    private static long atLeastProvincial(StageCell who) {
        return Stream.of(who.national(), who.provincial())
                .mapToLong(c -> c.value() instanceof CellValue.Whole whole ? whole.number() : 0)
                .sum();
    }

    private Cell who(CircleSlot slot, SlotFilling filling) {
        List<CellValue> names = new ArrayList<>(
                filling.who().bearers().stream().limit(named).map(Bearer::value).toList());
        if (slot == CircleSlot.GOVERNMENT && !measures.inForce().isEmpty()) {
            names.add(new CellValue.Phrase(
                    "measures", List.of(new CellValue.Whole(measures.inForce().size()))));
        }
        return Cell.list(names).evidence(filling.evidence());
    }

    private Cell bearers(Collection<Bearer> bearers) {
        return Cell.list(bearers.stream().limit(named).map(Bearer::value).toList())
                .evidence(bearers.stream().map(Bearer::evidence).toList());
    }

    /// What cannot be told is nothing, not 0.
    private static Cell number(SlotFilling filling) {
        return filling.state() == State.UNKNOWN
                ? Cell.none()
                : Cell.integer(filling.number()).evidence(filling.evidence());
    }

    private static Cell words(Collection<? extends Enum<?>> words) {
        return Cell.list(words.stream().map(w -> Cell.word(w).value()).toList());
    }
}

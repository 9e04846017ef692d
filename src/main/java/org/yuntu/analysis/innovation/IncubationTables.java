package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Incubator;
import org.yuntu.model.IncubationService;

/// The chains of incubation as tables: places, handovers, stages, services, carriers.
final class IncubationTables {

    private final IncubationModel model;
    private final boolean makerspaces;
    private final List<PlaceChain> chains;
    private final List<Incubator> carriers;
    private final Tenants tenants;

    /// @param carriers of the whole area
    IncubationTables(
            IncubationModel model,
            boolean makerspaces,
            List<PlaceChain> chains,
            List<Incubator> carriers,
            Tenants tenants) {
        this.model = model;
        this.makerspaces = makerspaces;
        this.chains = chains;
        this.carriers = carriers;
        this.tenants = tenants;
    }

    List<ResultTable> all() {
        return List.of(places(), handovers(), stages(), services(), carriers());
    }

    private ResultTable places() {
        List<Column> columns = new ArrayList<>(List.of(Column.entity("place")));
        Stream.of(IncubationStage.values()).forEach(s -> columns.add(Column.integer(s.name(), "items")));
        columns.addAll(List.of(
                Column.integer("others", "items"),
                Column.share("fourStages").asDerived(),
                Column.share("threeStages").asDerived(),
                Column.integer("linked", "handovers").asDerived(),
                Column.integer("unclear", "handovers").asDerived(),
                Column.text("firstBreak").asDerived(),
                Column.integer("services", "items"),
                Column.list("lackingServices"),
                Column.integer("tenants", "firms"),
                Column.integer("graduated", "firms")));
        ResultTable.Builder table = ResultTable.of("places", columns.toArray(Column[]::new));
        for (PlaceChain chain : chains) {
            List<Incubator> own = chain.group().carriers();
            List<Cell> row = new ArrayList<>(
                    List.of(Cell.entity(chain.group().id(), chain.group().name())));
            Stream.of(IncubationStage.values()).forEach(s -> row.add(count(chain.at(s))));
            row.addAll(List.of(
                    count(chain.others()),
                    known(chain, Cell.share(chain.score(IncubationModel.PROVINCE))),
                    known(chain, Cell.share(chain.score(IncubationModel.DISTRICT))),
                    known(
                            chain,
                            Cell.integer(chain.count(Handover.State.LINKED)).evidence(linked(chain))),
                    known(chain, Cell.integer(chain.count(Handover.State.UNKNOWN))),
                    chain.firstBreak().map(IncubationTables::phrase).orElseGet(Cell::none),
                    offered(chain),
                    chain.servicesKnown() ? terms(lacking(chain)) : Cell.none(),
                    number(tenants.current(own)).evidence(EcosystemView.ids(own)),
                    number(tenants.graduated(own)).evidence(EcosystemView.ids(own))));
            table.row(row);
        }
        return table.build();
    }

    /// Those to mend first.
    private ResultTable handovers() {
        ResultTable.Builder table = ResultTable.of(
                "handovers",
                Column.entity("place"),
                Column.text("from"),
                Column.text("to"),
                Column.text("state").asDerived(),
                Column.list("missing"),
                Column.text("means"),
                Column.list("fromCarriers"),
                Column.list("toCarriers"),
                Column.list("operators"));
        chains.stream()
                .filter(PlaceChain::isKnown)
                .flatMap(chain -> chain.handovers().stream().map(h -> Map.entry(chain, h)))
                .sorted(Comparator.comparing(e -> e.getValue().state(), Comparator.reverseOrder()))
                .forEach(e -> table.row(handover(e.getKey(), e.getValue())));
        return table.build();
    }

    private static List<Cell> handover(PlaceChain chain, Handover handover) {
        List<Incubator> from = handover.links().isEmpty()
                ? chain.at(handover.from())
                : handover.links().stream().map(Handover.Pair::from).distinct().toList();
        List<Incubator> to = handover.links().isEmpty()
                ? chain.at(handover.to())
                : handover.links().stream().map(Handover.Pair::to).distinct().toList();
        List<Handover.Means> means =
                handover.links().stream().map(Handover.Pair::means).distinct().toList();
        Optional<Handover.Means> together = means.isEmpty()
                ? Optional.empty()
                : Optional.of(means.size() == 1 ? means.getFirst() : Handover.Means.BOTH);
        return List.of(
                Cell.entity(chain.group().id(), chain.group().name()),
                Cell.word(handover.from()),
                Cell.word(handover.to()),
                Cell.word(handover.state())
                        .evidence(EcosystemView.ids(
                                Stream.concat(from.stream(), to.stream()).toList())),
                Cell.list(handover.missing().stream()
                        .map(s -> Cell.word(s).value())
                        .toList()),
                together.map(Cell::word).orElseGet(Cell::none),
                names(from),
                names(to),
                actors(Stream.concat(from.stream(), to.stream()).flatMap(c -> c.operators().stream())));
    }

    /// How widely each stage is there, beside how many places have any carrier at all.
    private ResultTable stages() {
        ResultTable.Builder table = ResultTable.of(
                "stages",
                Column.text("stage"),
                Column.integer("carriers", "items"),
                Column.integer("having", "places"),
                Column.integer("known", "places"),
                Column.integer("places", "places"),
                Column.share("coverage").asDerived(),
                Column.share("operatorKnown"),
                Column.share("servicesStated"),
                Column.list("without"));
        long known = chains.stream().filter(PlaceChain::isKnown).count();
        Map<IncubationStage, List<Incubator>> byStage = PlaceChain.byStage(carriers, makerspaces);
        for (IncubationStage stage : model.stages()) {
            List<Incubator> own = byStage.getOrDefault(stage, List.of());
            long having = chains.stream().filter(c -> !c.at(stage).isEmpty()).count();
            table.row(
                    Cell.word(stage),
                    count(own),
                    Cell.integer(having),
                    Cell.integer(known),
                    Cell.integer(chains.size()),
                    Cell.share((double) having / known),
                    Cell.share(share(own.stream().map(Incubator::operators))),
                    Cell.share(share(own.stream().map(Incubator::services))),
                    Cell.list(chains.stream()
                            .filter(c -> c.isKnown() && c.at(stage).isEmpty())
                            .map(c -> Cell.entity(c.group().id(), c.group().name())
                                    .value())
                            .toList()));
        }
        return table.build();
    }

    private ResultTable services() {
        List<Column> columns = new ArrayList<>(List.of(Column.entity("place"), Column.integer("stating", "items")));
        model.services().forEach(s -> columns.add(Column.integer(s.name(), "items")));
        ResultTable.Builder table = ResultTable.of("services", columns.toArray(Column[]::new));
        for (PlaceChain chain : chains) {
            if (chain.isKnown()) {
                List<Incubator> stating = chain.group().carriers().stream()
                        .filter(c -> !c.services().isEmpty())
                        .toList();
                List<Cell> row = new ArrayList<>(
                        List.of(Cell.entity(chain.group().id(), chain.group().name()), count(stating)));
                model.services()
                        .forEach(s -> row.add(
                                stating.isEmpty()
                                        ? Cell.none()
                                        : count(stating.stream()
                                                .filter(c -> c.services().contains(s))
                                                .toList())));
                table.row(row);
            }
        }
        return table.build();
    }

    private ResultTable carriers() {
        ResultTable.Builder table = ResultTable.of(
                "carriers",
                Column.entity("carrier"),
                Column.text("stage").asDerived(),
                Column.entity("type"),
                Column.entity("level"),
                Column.list("operators"),
                Column.list("parents"),
                Column.list("zones"),
                Column.list("graduatesTo"),
                Column.list("services"),
                Column.decimal("area", "sqm"),
                Column.integer("stated", "firms"),
                Column.integer("tenants", "firms"),
                Column.integer("graduated", "firms"));
        for (Incubator c : inOrder()) {
            table.row(
                    EcosystemView.cell(c),
                    c.incubatorType()
                            .flatMap(t -> IncubationStage.of(t, makerspaces))
                            .map(Cell::word)
                            .orElseGet(Cell::none),
                    c.incubatorType().map(Cell::term).orElseGet(Cell::none),
                    c.level().map(Cell::term).orElseGet(Cell::none),
                    actors(c.operators().stream()),
                    actors(c.parents().stream()),
                    actors(c.zones().stream()),
                    actors(c.graduatesTo().stream()),
                    terms(c.services()),
                    number(c.areaSqm()),
                    number(c.tenants()),
                    number(tenants.current(List.of(c))),
                    number(tenants.graduated(List.of(c))));
        }
        return table.build();
    }

    /// By place and stage, what belongs to no place last.
    private List<Incubator> inOrder() {
        Set<Incubator> ordered = new LinkedHashSet<>();
        for (PlaceChain chain : chains) {
            Stream.of(IncubationStage.values()).forEach(s -> ordered.addAll(chain.at(s)));
            ordered.addAll(chain.others());
        }
        ordered.addAll(carriers);
        return List.copyOf(ordered);
    }

    /// `孵化器→加速器：缺加速器`, or that both are there and not linked.
    static Cell phrase(Handover handover) {
        CellValue from = Cell.word(handover.from()).value();
        CellValue to = Cell.word(handover.to()).value();
        return handover.missing().isEmpty()
                ? Cell.phrase("unlinked", from, to)
                : Cell.phrase("missing", from, to, words(handover.missing()));
    }

    static CellValue words(Collection<IncubationStage> stages) {
        return Cell.list(stages.stream().map(s -> Cell.word(s).value()).toList())
                .value();
    }

    private List<IncubationService> lacking(PlaceChain chain) {
        return model.services().stream()
                .filter(s -> !chain.services().contains(s))
                .toList();
    }

    private Cell offered(PlaceChain chain) {
        return chain.servicesKnown()
                ? Cell.integer(model.services().size() - lacking(chain).size())
                        .evidence(EcosystemView.ids(chain.group().carriers().stream()
                                .filter(c -> !c.services().isEmpty())
                                .toList()))
                : Cell.none();
    }

    private static List<String> linked(PlaceChain chain) {
        return chain.handovers().stream()
                .filter(h -> h.state() == Handover.State.LINKED)
                .flatMap(h -> h.links().stream())
                .flatMap(p -> Stream.of(p.from().id(), p.to().id()))
                .toList();
    }

    private static Cell known(PlaceChain chain, Cell cell) {
        return chain.isKnown() ? cell : Cell.none();
    }

    private static double share(Stream<? extends Collection<?>> lists) {
        List<? extends Collection<?>> all = lists.toList();
        return (double) all.stream().filter(l -> !l.isEmpty()).count() / all.size();
    }

    private static Cell count(List<Incubator> own) {
        return Cell.integer(own.size()).evidence(EcosystemView.ids(own));
    }

    private static Cell names(List<Incubator> own) {
        return Cell.list(own.stream().map(c -> EcosystemView.cell(c).value()).toList())
                .evidence(EcosystemView.ids(own));
    }

    private static Cell actors(Stream<Actor> actors) {
        return Cell.list(actors.map(a -> Cell.entity(a.id(), a.name()).value())
                .distinct()
                .toList());
    }

    private static Cell terms(Collection<IncubationService> services) {
        return Cell.list(services.stream().map(s -> Cell.term(s).value()).toList());
    }

    private static Cell number(OptionalInt number) {
        return number.isPresent() ? Cell.integer(number.getAsInt()) : Cell.none();
    }

    private static Cell number(OptionalDouble number) {
        return number.isPresent() ? Cell.decimal(number.getAsDouble()) : Cell.none();
    }
}

package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.Snapshot;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.supply.Ties.Tie;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.FactKind;

/// 路径: how two organisations are connected, and which end products a gap starves. Definitions in
/// `docs/analyses.md`.
@Component
final class PathAnalysis implements Analysis {

    private static final Parameter<String> FROM = Parameter.text("from", "id, name");
    private static final Parameter<String> TO = Parameter.text("to", "id, name");
    private static final Parameter<String> GAP = Parameter.text("gap", "product id, name");
    private static final Parameter<Integer> HOPS = Parameter.count("hops", 6, 1, 6);
    private static final Parameter<Integer> ROUTES = Parameter.count("routes", 3, 1, 20);
    private static final Parameter<Integer> PARTNERS = Parameter.count("mostPartners", 200, 1, 1_000_000);

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "path", FROM, TO, GAP, HOPS, ROUTES, PARTNERS, EcosystemView.KINDS, EcosystemView.SYNTHETIC);

    private final Gaps gaps;
    private final Snapshot<Ties> ties;

    PathAnalysis(Gaps gaps, GraphStore store) {
        this.gaps = gaps;
        this.ties = new Snapshot<>(store, Ties::load);
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        GapProjection projection = gaps.projection();
        Ties all = ties.current();
        List<Note> notes = new ArrayList<>();
        List<List<Tie>> routes = List.of();
        boolean asksWay = !request.get(FROM).isBlank() && !request.get(TO).isBlank();
        String from = "";
        if (asksWay) {
            from = Edit.firm(request.get(FROM).strip(), all.names());
            String to = Edit.firm(request.get(TO).strip(), all.names());
            routes = routes(request, all, from, to);
            notes.add(note(routes, request));
        }
        GapResult states = GapAnalysis.run(projection, request.scope(), Set.of(), EcosystemView.gapParameters(request));
        ResultTable starved = starved(request, projection, states);
        if (!request.get(GAP).isBlank()) {
            notes.add(
                    Note.finding("starved", Cell.integer(starved.rows().size()).value()));
        } else if (!asksWay) {
            notes.add(Note.advice("empty"));
        }
        notes.add(Note.limit("shortest"));
        long synthetic =
                routes.stream().flatMap(List::stream).filter(Tie::synthetic).count();
        if (synthetic > 0) {
            notes.add(Note.limit(
                    "synthetic",
                    Cell.integer(synthetic).value(),
                    Cell.integer(routes.stream().mapToInt(List::size).sum()).value()));
        }
        return new AnalysisResult(
                INFO,
                request,
                DataBasis.of(states.data()),
                List.of(table(routes, from, all, projection), starved),
                notes,
                evidence(routes, all));
    }

    /// Over observed ties; over the other admitted ones only when there is no such way. Further routes pass nobody
    /// that an earlier one passes.
    private static List<List<Tie>> routes(AnalysisRequest request, Ties ties, String from, String to) {
        Predicate<Tie> admitted = t -> request.get(EcosystemView.KINDS).contains(t.kind())
                && (request.get(EcosystemView.SYNTHETIC) || !t.synthetic())
                && (t.year() > 0
                        ? t.year() <= request.date().getYear()
                        : t.statedOn().stream().noneMatch(request.date()::isBefore));
        Predicate<Tie> observed = admitted.and(t -> t.kind() == FactKind.OBSERVED);
        List<List<Tie>> routes = routes(request, ties, from, to, observed);
        return routes.isEmpty() ? routes(request, ties, from, to, admitted) : routes;
    }

    private static List<List<Tie>> routes(
            AnalysisRequest request, Ties ties, String from, String to, Predicate<Tie> counts) {
        List<List<Tie>> routes = new ArrayList<>();
        Set<String> passed = new TreeSet<>();
        while (routes.size() < request.get(ROUTES)) {
            List<Tie> way = ties.way(from, to, request.get(HOPS), request.get(PARTNERS), passed, counts);
            if (way.isEmpty()) {
                break;
            }
            routes.add(way);
            if (way.size() == 1) {
                break;
            }
            way.forEach(t -> passed.addAll(List.of(t.from(), t.to())));
            passed.removeAll(Set.of(from, to));
        }
        return routes;
    }

    private static Note note(List<List<Tie>> routes, AnalysisRequest request) {
        return routes.isEmpty()
                ? Note.finding("none", Cell.integer(request.get(HOPS)).value())
                : Note.finding(
                        routes.getFirst().stream().allMatch(t -> t.kind() == FactKind.OBSERVED)
                                ? "found"
                                : "foundDerived",
                        Cell.integer(routes.getFirst().size()).value(),
                        Cell.integer(routes.size()).value());
    }

    private static ResultTable table(List<List<Tie>> routes, String from, Ties ties, GapProjection projection) {
        ResultTable.Builder table = ResultTable.of(
                "routes",
                Column.integer("route", "place"),
                Column.integer("hop", "place"),
                Column.entity("from"),
                Column.text("relation"),
                Column.entity("to"),
                Column.entity("product"),
                Column.integer("year", "year"),
                Column.money("amount"),
                Column.entity("kind"),
                Column.text("source"),
                Column.date("statedOn"));
        for (int r = 0; r < routes.size(); r++) {
            String at = from;
            for (int hop = 0; hop < routes.get(r).size(); hop++) {
                Tie tie = routes.get(r).get(hop);
                String next = tie.other(at);
                int p = projection.productIndex(tie.product());
                table.row(
                        Cell.integer(r + 1),
                        Cell.integer(hop + 1),
                        Cell.entity(at, ties.names().getOrDefault(at, at)),
                        Cell.word(tie.type().name() + (at.equals(tie.from()) ? ".out" : ".in")),
                        Cell.entity(next, ties.names().getOrDefault(next, next)).evidence(List.of(tie.key())),
                        tie.product().isEmpty()
                                ? Cell.none()
                                : p < 0
                                        ? Cell.named(tie.product(), tie.product(), "")
                                        : Cell.entity(
                                                tie.product(),
                                                projection.product(p).nameZh(),
                                                projection.product(p).nameEn()),
                        tie.year() > 0 ? Cell.integer(tie.year()) : Cell.none(),
                        Cell.money(tie.amountCny()),
                        Cell.term(tie.kind()),
                        Cell.text(tie.source()),
                        Cell.date(tie.statedOn()));
                at = next;
            }
        }
        return table.build();
    }

    private static ResultTable starved(AnalysisRequest request, GapProjection projection, GapResult states) {
        Starved starved = new Starved(
                projection,
                states.clusters().stream()
                        .flatMap(c -> c.segments().stream())
                        .collect(Collectors.toMap(s -> s.segment().id(), s -> s, (a, b) -> a)));
        return request.get(GAP).isBlank() ? starved.none() : starved.table(Edit.product(request.get(GAP), projection));
    }

    private static List<Evidence> evidence(List<List<Tie>> routes, Ties ties) {
        Map<String, String> names = ties.names();
        return routes.stream()
                .flatMap(List::stream)
                .map(t -> new Evidence(
                        t.key(),
                        names.getOrDefault(t.from(), t.from()) + " → " + names.getOrDefault(t.to(), t.to()),
                        t.source(),
                        t.statedOn(),
                        t.batch(),
                        t.kind(),
                        t.synthetic()))
                .toList();
    }
}

package org.yuntu.analysis.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.gap.Standing;
import org.yuntu.analysis.policy.Newcomers;
import org.yuntu.model.FactKind;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.PolicyBook;

/// Tables of targets.
final class TargetTables {

    private final AnalysisRequest request;
    private final Capabilities capabilities;
    private final GapProjection projection;
    private final TargetFinder finder;
    private final Newcomers newcomers;
    private final PolicyPlaces places;
    private final int each;
    private final TreeMap<String, Evidence> evidence = new TreeMap<>();

    TargetTables(
            AnalysisRequest request,
            Capabilities capabilities,
            TargetFinder finder,
            Newcomers newcomers,
            PolicyBook book) {
        this.request = request;
        this.capabilities = capabilities;
        this.projection = capabilities.projection();
        this.finder = finder;
        this.newcomers = newcomers;
        this.places = new PolicyPlaces(book, projection, request.scope());
        this.each = request.get(TargetsAnalysis.EACH);
    }

    List<ResultTable> tables(List<GapTargets> found) {
        return List.of(gaps(found), local(found), outside(found), research(found), excluded(found));
    }

    /// The facts behind the firms named in the tables.
    List<Evidence> evidence() {
        return List.copyOf(evidence.values());
    }

    private ResultTable gaps(List<GapTargets> found) {
        ResultTable.Builder table = ResultTable.of(
                "gaps",
                Column.entity("segment"),
                Column.entity("cluster"),
                Column.text("state"),
                Column.entity("action"),
                Column.integer("local", "firms"),
                Column.integer("outside", "firms"),
                Column.integer("research", "items"),
                Column.share("completeBefore").asDerived(),
                Column.share("completeAfter").asDerived(),
                Column.share("pathBefore").asDerived(),
                Column.share("pathAfter").asDerived(),
                Column.integer("boughtYear", "year"),
                Column.money("boughtElsewhere"),
                Column.share("supplyBefore").asDerived(),
                Column.share("supplyAfter").asDerived(),
                Column.list("measures"),
                Column.list("departments"));
        for (GapTargets t : found) {
            SegmentRow row = t.gap().row();
            table.row(
                    segment(t),
                    Cell.cluster(row.cluster()),
                    row.absentEverywhere() ? Cell.word("ABSENT_EVERYWHERE") : Cell.word(row.state()),
                    row.action()
                            .map(a -> Cell.entity(a.name(), a.nameZh(), a.nameEn()))
                            .orElseGet(Cell::none),
                    Cell.integer(t.local().size()),
                    Cell.integer(t.outside().size()),
                    Cell.integer(t.research().size()),
                    Cell.share(t.before().completeness()),
                    Cell.share(t.after().completeness()),
                    Cell.share(t.before().longestPath().ratio()),
                    Cell.share(t.after().longestPath().ratio()),
                    t.bought().year() == 0
                            ? Cell.none()
                            : Cell.integer(t.bought().year()),
                    Cell.money(t.bought().elsewhereCny()),
                    Cell.share(t.bought().shareBefore()),
                    Cell.share(t.bought().shareAfter()),
                    Cell.list(t.measures().stream()
                            .filter(m -> !m.match().expired())
                            .limit(each)
                            .map(m -> new CellValue.Entity(
                                    m.match().measure().id(),
                                    m.match().measure().title(),
                                    ""))
                            .toList()),
                    Cell.list(t.measures().stream()
                            .filter(m -> !m.match().expired())
                            .limit(each)
                            .flatMap(m -> places.departments(m.match().measure().id()).stream())
                            .distinct()
                            .map(CellValue.Text::new)
                            .toList()));
        }
        return table.build();
    }

    private ResultTable local(List<GapTargets> found) {
        ResultTable.Builder table = ResultTable.of(
                "local",
                Column.entity("segment"),
                Column.integer("rank", "place"),
                Column.entity("firm"),
                Column.text("region"),
                Column.decimal("score", "borda").asDerived(),
                Column.integer("baseline", "place").asDerived(),
                Column.decimal("proximity", "ratio").asDerived(),
                Column.integer("distance", "steps"),
                Column.decimal("sharedInputs", "ratio").asDerived(),
                Column.integer("records", "items"),
                Column.decimal("text", "ratio").asDerived(),
                Column.integer("tier", "step"),
                Column.money("size"),
                Column.integer("customers", "points"),
                Column.list("path"),
                Column.list("flags"));
        for (GapTargets t : found) {
            t.local().stream().limit(each).forEach(r -> {
                List<Hop> path = t.ways().from(projection.firm(r.item()).id());
                double steps = r.value(LocalFeature.DISTANCE);
                table.row(
                        segment(t),
                        Cell.integer(r.rank()),
                        firm(r.item()),
                        Cell.text(region(r.item())),
                        Cell.decimal(r.score()),
                        Cell.integer(r.baselineRank()),
                        Cell.decimal(r.value(LocalFeature.PROXIMITY)),
                        Double.isInfinite(steps) ? Cell.none() : Cell.integer((long) -steps),
                        Cell.decimal(r.value(LocalFeature.SHARED_INPUTS)),
                        Cell.integer((long) r.value(LocalFeature.RESEARCH)),
                        Cell.decimal(r.value(LocalFeature.TEXT)),
                        Cell.integer((long) r.value(LocalFeature.TIER)),
                        Cell.money(r.value(LocalFeature.SIZE)),
                        Cell.integer((long) r.value(LocalFeature.CUSTOMERS)),
                        path(path),
                        flags(path));
            });
        }
        return table.build();
    }

    private ResultTable outside(List<GapTargets> found) {
        ResultTable.Builder table = ResultTable.of(
                "outside",
                Column.entity("segment"),
                Column.integer("rank", "place"),
                Column.entity("firm"),
                Column.text("region"),
                Column.decimal("score", "borda").asDerived(),
                Column.integer("baseline", "place").asDerived(),
                Column.integer("tier", "step"),
                Column.share("marketShare"),
                Column.integer("pull", "points"),
                Column.integer("investors", "items"),
                Column.integer("nearness", "step"),
                Column.integer("expansion", "items"),
                Column.integer("alsoFills", "items"),
                Column.money("size"),
                Column.list("customersHere"),
                Column.list("path"),
                Column.list("policies"),
                Column.list("flags"));
        for (GapTargets t : found) {
            t.outside().stream().limit(each).forEach(r -> {
                List<Hop> path = t.ways().from(projection.firm(r.item()).id());
                table.row(
                        segment(t),
                        Cell.integer(r.rank()),
                        firm(r.item()),
                        Cell.text(region(r.item())),
                        Cell.decimal(r.score()),
                        Cell.integer(r.baselineRank()),
                        Cell.integer((long) r.value(OutsideFeature.TIER)),
                        Cell.share(r.value(OutsideFeature.MARKET_SHARE)),
                        Cell.integer((long) r.value(OutsideFeature.PULL)),
                        Cell.integer((long) r.value(OutsideFeature.INVESTORS)),
                        whole(r.value(OutsideFeature.NEARNESS)),
                        Cell.integer((long) r.value(OutsideFeature.EXPANSION)),
                        Cell.integer((long) r.value(OutsideFeature.ALSO_FILLS)),
                        Cell.money(r.value(OutsideFeature.SIZE)),
                        Cell.list(finder.customersHere(r.item()).stream()
                                .limit(each)
                                .map(c -> entity(projection.firm(c)))
                                .toList()),
                        path(path),
                        Cell.list(newcomers.offers(projection.firm(r.item()).id()).stream()
                                .<CellValue>map(m -> new CellValue.Phrase(
                                        "offer",
                                        List.of(
                                                new CellValue.Entity(
                                                        m.measure().id(),
                                                        m.measure().title(),
                                                        ""),
                                                Cell.word(m.verdict()).value())))
                                .distinct()
                                .toList()),
                        flags(path));
            });
        }
        return table.build();
    }

    private ResultTable research(List<GapTargets> found) {
        ResultTable.Builder table = ResultTable.of(
                "research",
                Column.entity("segment"),
                Column.integer("rank", "place"),
                Column.entity("result"),
                Column.text("type"),
                Column.decimal("score", "borda").asDerived(),
                Column.integer("baseline", "place").asDerived(),
                Column.integer("nearness", "step"),
                Column.text("stage"),
                Column.flag("here"),
                Column.flag("piloted"),
                Column.list("developers"),
                Column.entity("partner"),
                Column.text("source"),
                Column.date("statedOn"));
        for (GapTargets t : found) {
            t.research().stream().limit(each).forEach(r -> {
                Technology result = t.technologies().get(r.item());
                table.row(
                        segment(t),
                        Cell.integer(r.rank()),
                        EcosystemView.cell(result),
                        term(result.technologyType()),
                        Cell.decimal(r.score()),
                        Cell.integer(r.baselineRank()),
                        Cell.integer((long) r.value(ResearchFeature.NEARNESS)),
                        term(result.stage()),
                        Cell.flag(r.value(ResearchFeature.HERE) > 0),
                        Cell.flag(r.value(ResearchFeature.PILOTED) > 0),
                        Cell.list(result.developers().stream()
                                .map(TargetTables::entity)
                                .toList()),
                        t.local().isEmpty()
                                ? Cell.none()
                                : firm(t.local().getFirst().item()),
                        Cell.text(result.head().provenance().source()),
                        Cell.date(result.head().provenance().statedOn()));
            });
        }
        return table.build();
    }

    private ResultTable excluded(List<GapTargets> found) {
        ResultTable.Builder table = ResultTable.of(
                "excluded",
                Column.entity("segment"),
                Column.entity("firm"),
                Column.text("region"),
                Column.flag("here"),
                Column.list("lists"));
        for (GapTargets t : found) {
            t.excluded()
                    .forEach((f, lists) -> table.row(
                            segment(t),
                            firm(f),
                            Cell.text(region(f)),
                            Cell.flag(request.scope().contains(projection.firm(f))),
                            Cell.list(lists.stream()
                                    .map(l -> Cell.term(l).value())
                                    .toList())));
        }
        return table.build();
    }

    List<Note> notes(List<GapTargets> found, int all) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.finding("total", new CellValue.Whole(all), new CellValue.Whole(found.size())));
        for (GapTargets t : found.stream().limit(3).toList()) {
            notes.add(Note.advice(
                    "first",
                    segment(t).value(),
                    t.local().isEmpty()
                            ? new CellValue.Word("nobody")
                            : firm(t.local().getFirst().item()).value(),
                    t.outside().isEmpty()
                            ? new CellValue.Word("nobody")
                            : firm(t.outside().getFirst().item()).value(),
                    new CellValue.Share(t.before().completeness()),
                    new CellValue.Share(t.after().completeness())));
        }
        long none = found.stream()
                .filter(t -> t.local().isEmpty() && t.outside().isEmpty())
                .count();
        if (none > 0) {
            notes.add(Note.limit("none", new CellValue.Whole(none)));
        }
        long ended = IntStream.range(0, projection.firmCount())
                .filter(f -> Standing.hasEnded(projection.firm(f)))
                .count();
        if (ended > 0) {
            notes.add(Note.limit("ended", new CellValue.Whole(ended)));
        }
        notes.add(Note.limit("vector"));
        notes.add(Note.limit("counterfactual"));
        return notes;
    }

    private static Cell segment(GapTargets t) {
        var s = t.gap().row().segment();
        return Cell.entity(s.id(), s.nameZh(), s.nameEn());
    }

    /// With the fact that is nearest to the gap as evidence.
    private Cell firm(int f) {
        GapProjection.Firm firm = projection.firm(f);
        int[] products = capabilities.productsOf(f);
        if (products.length > 0) {
            Facts facts = projection.facts();
            int e = capabilities.factOf(f, products[0]);
            evidence.computeIfAbsent(
                    firm.id(),
                    id -> new Evidence(
                            id, firm.name(), facts.source(e), facts.statedOn(e), facts.batch(e), facts.kind(e), false));
        }
        return Cell.of(entity(firm)).evidence(List.of(firm.id()));
    }

    private static CellValue entity(GapProjection.Firm firm) {
        return new CellValue.Entity(firm.id(), firm.name(), "");
    }

    private static CellValue entity(Actor actor) {
        return new CellValue.Entity(actor.id(), actor.name(), "");
    }

    private String region(int f) {
        GapProjection.Firm firm = projection.firm(f);
        boolean sameProvince = firm.province().equals(request.scope().province());
        String place = sameProvince && !firm.prefecture().isEmpty() ? firm.prefecture() : firm.province();
        return place.isEmpty() ? "" : projection.divisionName(place);
    }

    private static Cell whole(double number) {
        return Double.isNaN(number) ? Cell.none() : Cell.integer((long) number);
    }

    private static Cell term(Optional<? extends OfficialTerm> term) {
        return term.map(t -> Cell.text(t.nameZh())).orElseGet(Cell::none);
    }

    private Cell path(List<Hop> path) {
        return Cell.list(path.stream().map(this::hop).toList());
    }

    private CellValue hop(Hop hop) {
        return new CellValue.Phrase(
                "hop." + hop.type(),
                List.of(
                        new CellValue.Text(finder.evidence().name(hop.from())),
                        new CellValue.Text(finder.evidence().name(hop.to())),
                        hop.source().isEmpty() ? new CellValue.Word("noSource") : new CellValue.Text(hop.source()),
                        hop.statedOn()
                                .<CellValue>map(CellValue.Day::new)
                                .orElseGet(() -> new CellValue.Word("undated")),
                        Cell.word(hop.kind()).value()));
    }

    /// What to beware of with the way: nothing ties it, a hop is no observation, a statement is old or undated.
    private Cell flags(List<Hop> path) {
        LocalDate old = request.date().minusYears(request.get(TargetsAnalysis.STALE));
        List<CellValue> flags = new ArrayList<>();
        if (path.isEmpty()) {
            flags.add(new CellValue.Word("noPath"));
        }
        if (path.stream().anyMatch(h -> h.kind() != FactKind.OBSERVED)) {
            flags.add(new CellValue.Word("notObserved"));
        }
        if (path.stream().anyMatch(h -> h.statedOn().filter(old::isAfter).isPresent())) {
            flags.add(new CellValue.Word("stale"));
        }
        if (path.stream()
                .anyMatch(h -> h.type() == Hop.Type.PRODUCES && h.statedOn().isEmpty())) {
            flags.add(new CellValue.Word("undatedFact"));
        }
        return Cell.list(flags);
    }
}

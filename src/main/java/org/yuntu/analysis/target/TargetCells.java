package org.yuntu.analysis.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.model.FactKind;
import org.yuntu.model.OfficialTerm;

/// Firms, places and ways as cells; remembers the facts behind the firms.
final class TargetCells {

    /// Most firms of the same 字号 that are named.
    private static final int NAMESAKES = 3;

    private final AnalysisRequest request;
    private final Capabilities capabilities;
    private final GapProjection projection;
    private final EvidenceGraph names;
    private final TreeMap<String, Evidence> evidence = new TreeMap<>();

    TargetCells(AnalysisRequest request, Capabilities capabilities, EvidenceGraph names) {
        this.request = request;
        this.capabilities = capabilities;
        this.projection = capabilities.projection();
        this.names = names;
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence.values());
    }

    static Cell segment(GapTargets t) {
        var s = t.gap().row().segment();
        return Cell.entity(s.id(), s.nameZh(), s.nameEn());
    }

    /// With the fact that is nearest to the gap as evidence.
    Cell firm(int f) {
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

    static CellValue entity(GapProjection.Firm firm) {
        return new CellValue.Entity(firm.id(), firm.name(), "");
    }

    static CellValue entity(Actor actor) {
        return new CellValue.Entity(actor.id(), actor.name(), "");
    }

    Cell region(int f) {
        GapProjection.Firm firm = projection.firm(f);
        boolean sameProvince = firm.province().equals(request.scope().province());
        String place = sameProvince && !firm.prefecture().isEmpty() ? firm.prefecture() : firm.province();
        return place.isEmpty() ? Cell.none() : Cell.text(projection.divisionName(place));
    }

    static Cell whole(double number) {
        return Double.isNaN(number) ? Cell.none() : Cell.integer((long) number);
    }

    static Cell term(Optional<? extends OfficialTerm> term) {
        return term.map(Cell::term).orElseGet(Cell::none);
    }

    /// With the part of the area it is limited to.
    static CellValue measure(GapMeasures.Applicable a) {
        CellValue measure = new CellValue.Entity(
                a.match().measure().id(), a.match().measure().title(), "");
        return a.place().onlyIn().isEmpty()
                ? measure
                : new CellValue.Phrase(
                        "onlyIn", List.of(measure, new CellValue.Text(a.place().onlyIn())));
    }

    /// What the firm makes, and how that stands to the product.
    Cell tie(LocalScorer.Near near) {
        return near.through() < 0
                ? Cell.word(near.tie())
                : Cell.phrase("tie." + near.tie(), product(projection.product(near.through())));
    }

    private static CellValue product(GapProjection.Product product) {
        return new CellValue.Entity(product.id(), product.nameZh(), product.nameEn());
    }

    Cell path(List<Hop> path) {
        return Cell.list(path.stream().map(this::hop).toList());
    }

    private CellValue hop(Hop hop) {
        return new CellValue.Phrase(
                "hop." + hop.type(),
                List.of(
                        names.name(hop.from()),
                        names.name(hop.to()),
                        hop.source().isEmpty() ? new CellValue.Word("noSource") : new CellValue.Text(hop.source()),
                        hop.statedOn()
                                .<CellValue>map(CellValue.Day::new)
                                .orElseGet(() -> new CellValue.Word("undated")),
                        Cell.word(hop.kind()).value()));
    }

    /// What to beware of with the way: nothing ties it, a hop is no observation, a statement is old or undated.
    ///
    /// @param namesakes firms here that may belong to it
    Cell flags(List<Hop> path, List<Integer> namesakes) {
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
        if (!namesakes.isEmpty()) {
            flags.add(new CellValue.Phrase(
                    "namesake",
                    List.of(new CellValue.Many(namesakes.stream()
                            .limit(NAMESAKES)
                            .map(f -> entity(projection.firm(f)))
                            .toList()))));
        }
        return Cell.list(flags);
    }
}

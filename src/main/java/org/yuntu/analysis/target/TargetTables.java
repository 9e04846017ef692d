package org.yuntu.analysis.target;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.gap.Standing;
import org.yuntu.analysis.policy.Newcomers;
import org.yuntu.model.PolicyBook;

/// Gaps with what closing them changes, and the notes on them; candidates are in [CandidateTables].
final class TargetTables {

    private final GapProjection projection;
    private final PolicyPlaces places;
    private final TargetCells cells;
    private final CandidateTables candidates;
    private final int each;

    TargetTables(
            AnalysisRequest request,
            Capabilities capabilities,
            TargetFinder finder,
            Newcomers newcomers,
            PolicyBook book) {
        this.projection = capabilities.projection();
        this.places = new PolicyPlaces(book, projection, request.scope());
        this.each = request.get(TargetsAnalysis.EACH);
        this.cells = new TargetCells(request, capabilities, finder.evidence());
        this.candidates = new CandidateTables(request, capabilities, finder, newcomers, cells);
    }

    List<ResultTable> tables(List<GapTargets> found) {
        return List.of(
                gaps(found),
                candidates.local(found),
                candidates.leads(found),
                candidates.outside(found),
                candidates.research(found),
                candidates.excluded(found));
    }

    /// The facts behind the firms named in the tables.
    List<Evidence> evidence() {
        return cells.evidence();
    }

    private ResultTable gaps(List<GapTargets> found) {
        ResultTable.Builder table = ResultTable.of(
                "gaps",
                Column.entity("segment"),
                Column.entity("cluster"),
                Column.text("state"),
                Column.entity("action"),
                Column.integer("local", "firms"),
                Column.integer("leads", "firms"),
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
                Column.integer("riskSuppliers", "firms"),
                Column.decimal("riskBefore", "percent").asDerived(),
                Column.decimal("riskAfter", "percent").asDerived(),
                Column.list("measures"),
                Column.list("departments"));
        for (GapTargets t : found) {
            SegmentRow row = t.gap().row();
            table.row(
                    TargetCells.segment(t),
                    Cell.cluster(row.cluster()),
                    row.absentEverywhere() ? Cell.word("ABSENT_EVERYWHERE") : Cell.word(row.state()),
                    row.action()
                            .map(a -> Cell.named(a.name(), a.nameZh(), a.nameEn()))
                            .orElseGet(Cell::none),
                    Cell.integer(t.local().size()),
                    Cell.integer(t.leads().size()),
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
                    t.risk().suppliers() == 0
                            ? Cell.none()
                            : Cell.integer(t.risk().suppliers()),
                    Cell.decimal(100 * t.risk().before()),
                    Cell.decimal(100 * t.risk().after()),
                    Cell.list(t.measures().stream()
                            .filter(m -> !m.match().expired())
                            .limit(each)
                            .map(TargetCells::measure)
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

    List<Note> notes(List<GapTargets> found, int all) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.finding("total", new CellValue.Whole(all), new CellValue.Whole(found.size())));
        for (GapTargets t : found.stream().limit(3).toList()) {
            notes.add(Note.advice(
                    "first",
                    TargetCells.segment(t).value(),
                    t.local().isEmpty()
                            ? new CellValue.Word("nobody")
                            : cells.firm(t.local().getFirst().firm()).value(),
                    t.outside().isEmpty()
                            ? new CellValue.Word("nobody")
                            : cells.firm(t.outside().getFirst().item()).value(),
                    new CellValue.Share(t.before().completeness()),
                    new CellValue.Share(t.after().completeness())));
        }
        long none = found.stream()
                .filter(t -> t.local().isEmpty()
                        && t.outside().isEmpty()
                        && t.leads().isEmpty())
                .count();
        if (none > 0) {
            notes.add(Note.limit("none", new CellValue.Whole(none)));
        }
        long leads = found.stream()
                .filter(t -> t.local().isEmpty() && !t.leads().isEmpty())
                .count();
        if (leads > 0) {
            notes.add(Note.limit("leads", new CellValue.Whole(leads)));
        }
        List<GapTargets.Local> tied = found.stream()
                .flatMap(t -> t.local().stream().limit(1))
                .filter(l -> l.ranked().tied() > 1)
                .toList();
        if (!tied.isEmpty()) {
            notes.add(Note.limit(
                    "tied",
                    new CellValue.Whole(tied.size()),
                    new CellValue.Whole(
                            tied.stream().mapToInt(l -> l.ranked().tied()).max().orElse(0))));
        }
        long ended = IntStream.range(0, projection.firmCount())
                .filter(f -> Standing.hasEnded(projection.firm(f)))
                .count();
        if (ended > 0) {
            notes.add(Note.limit("ended", new CellValue.Whole(ended)));
        }
        notes.add(Note.limit("vector"));
        long riskless = found.stream().filter(t -> t.risk().suppliers() == 0).count();
        if (riskless > 0) {
            notes.add(Note.limit("noSupplies", new CellValue.Whole(riskless)));
        }
        notes.add(Note.limit("counterfactual"));
        return notes;
    }
}

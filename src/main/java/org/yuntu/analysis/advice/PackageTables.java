package org.yuntu.analysis.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.RuleOutcome;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.ChainAction;
import org.yuntu.model.SegmentState;

/// Packages as tables and as a page to read.
final class PackageTables {

    private static final List<PackageRole> NAMED = List.of(
            PackageRole.DEMANDER,
            PackageRole.EXTENDER,
            PackageRole.OUTSIDER,
            PackageRole.PLATFORM,
            PackageRole.PILOT_BASE,
            PackageRole.ZONE);

    private static final int FIRST = 3;

    private final AnalysisRequest request;
    private final int each;

    PackageTables(AnalysisRequest request) {
        this.request = request;
        this.each = request.get(GapPackageAnalysis.EACH);
    }

    List<ResultTable> tables(List<GapPackage> packages) {
        return List.of(gaps(packages), items(packages));
    }

    private ResultTable gaps(List<GapPackage> packages) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.entity("segment"),
                Column.entity("cluster"),
                Column.text("state"),
                Column.entity("action").asDerived(),
                Column.text("rule").asDerived(),
                Column.decimal("severity", "share").asDerived()));
        for (PackageRole role : PackageRole.values()) {
            columns.add(Column.integer("count" + role.name(), "items"));
        }
        NAMED.forEach(role -> columns.add(Column.list("first" + role.name())));
        columns.add(Column.list("fundStages"));
        columns.add(Column.list("lacking"));
        columns.add(Column.text("horizon").asDerived());
        ResultTable.Builder table = ResultTable.of("gaps", columns.toArray(Column[]::new));
        for (GapPackage each : packages) {
            table.row(row(each));
        }
        return table.build();
    }

    private List<Cell> row(GapPackage each) {
        SegmentRow row = each.row();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(name(row.segment())),
                Cell.cluster(row.cluster()),
                Cell.of(state(each)),
                row.action().map(a -> Cell.of(action(a))).orElseGet(Cell::none),
                rule(row),
                Cell.decimal(row.severity().value())));
        for (PackageRole role : PackageRole.values()) {
            cells.add(Cell.integer(count(each, role)).evidence(ids(each.of(role))));
        }
        NAMED.forEach(role -> cells.add(Cell.list(first(each.of(role), FIRST))));
        cells.add(Cell.list(
                each.fundStages().stream().map(f -> Cell.term(f).value()).toList()));
        cells.add(
                Cell.list(each.lacking().stream().map(r -> Cell.word(r).value()).toList()));
        cells.add(horizon());
        return cells;
    }

    /// Where the analysis counts more firms than it names, its count.
    private static int count(GapPackage each, PackageRole role) {
        int named = each.of(role).size();
        return switch (role) {
            case DEMANDER -> Math.max(named, each.row().demand().firms());
            case OUTSIDER -> Math.max(named, each.row().depth().outside());
            default -> named;
        };
    }

    private ResultTable items(List<GapPackage> packages) {
        ResultTable.Builder table = ResultTable.of(
                "items",
                Column.entity("segment"),
                Column.text("role"),
                Column.entity("entity"),
                Column.text("why"),
                Column.text("detail"),
                Column.entity("kind"),
                Column.text("source"),
                Column.date("statedOn"),
                Column.list("path"));
        for (GapPackage p : packages) {
            for (PackageRole role : PackageRole.values()) {
                p.of(role).stream()
                        .limit(each)
                        .forEach(i -> table.row(
                                Cell.of(name(p.row().segment())),
                                Cell.word(role),
                                i.cell(),
                                Cell.of(i.why()),
                                i.detail(),
                                Cell.term(i.kind()),
                                Cell.text(i.source()),
                                Cell.date(i.statedOn()),
                                i.path()));
            }
        }
        return table.build();
    }

    List<Note> notes(List<GapPackage> packages, int all) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.finding("total", new CellValue.Whole(all), new CellValue.Whole(packages.size())));
        for (PackageRole role : List.of(PackageRole.EXTENDER, PackageRole.OUTSIDER, PackageRole.PILOT_BASE)) {
            long without = packages.stream().filter(p -> p.of(role).isEmpty()).count();
            if (without > 0) {
                notes.add(Note.finding("without", Cell.word(role).value(), new CellValue.Whole(without)));
            }
        }
        long unfilled = packages.stream().filter(GapPackage::unfilled).count();
        if (unfilled > 0) {
            notes.add(Note.limit("unfilled", new CellValue.Whole(unfilled)));
        }
        notes.add(Note.advice("one"));
        notes.add(Note.limit("simple"));
        return notes;
    }

    /// One gap as a page to read.
    List<Note> brief(List<GapPackage> packages, SegmentRef segment) {
        if (packages.isEmpty()) {
            return List.of(Note.finding("covered", name(segment)));
        }
        List<Note> notes = new ArrayList<>();
        for (GapPackage p : packages) {
            SegmentRow row = p.row();
            notes.add(Note.finding(
                    "gap",
                    name(row.segment()),
                    Cell.value(row.cluster()),
                    state(p),
                    row.action().map(PackageTables::action).orElseGet(CellValue.Nothing::new),
                    rule(row).value(),
                    new CellValue.Whole(row.depth().local())));
            for (PackageRole role : PackageRole.values()) {
                List<PackageItem> items = p.of(role);
                if (!items.isEmpty()) {
                    notes.add(new Note(
                            role == PackageRole.DEMANDER || role == PackageRole.RELATIVE
                                    ? Note.Level.FINDING
                                    : Note.Level.ADVICE,
                            "has." + role.name(),
                            List.of(new CellValue.Whole(count(p, role)), new CellValue.Many(first(items, each)))));
                }
            }
            notes.add(Note.advice("horizon", horizon().value()));
            if (!p.lacking().isEmpty()) {
                notes.add(Note.limit(
                        "lacks",
                        new CellValue.Many(p.lacking().stream()
                                .map(r -> Cell.word(r).value())
                                .toList())));
            }
            if (row.absentEverywhere()) {
                notes.add(Note.limit(p.unfilled() ? "absentEverywhere" : "noOutsiders"));
            }
        }
        notes.add(Note.limit("simple"));
        return notes;
    }

    private Cell horizon() {
        int year = request.date().getYear();
        int from = request.get(GapPackageAnalysis.HORIZON_FROM);
        int to = Math.max(from, request.get(GapPackageAnalysis.HORIZON_TO));
        return Cell.phrase("years", new CellValue.Whole(year + from), new CellValue.Whole(year + to));
    }

    private static Cell rule(SegmentRow row) {
        Optional<RuleOutcome> decisive = row.decisive();
        return decisive.map(r -> Cell.word(r.rule())).orElseGet(Cell::none);
    }

    private static CellValue state(GapPackage p) {
        SegmentState state = p.row().state();
        return p.row().absentEverywhere()
                ? new CellValue.Word("ABSENT_EVERYWHERE")
                : new CellValue.Word("SegmentState." + state.name());
    }

    private static CellValue action(ChainAction action) {
        return CellValue.Entity.word(action.name(), action.nameZh(), action.nameEn());
    }

    private static CellValue name(SegmentRef segment) {
        return new CellValue.Entity(segment.id(), segment.nameZh(), segment.nameEn());
    }

    private static List<CellValue> first(List<PackageItem> items, int most) {
        return items.stream()
                .<CellValue>map(PackageItem::entity)
                .distinct()
                .limit(most)
                .toList();
    }

    private static List<String> ids(List<PackageItem> items) {
        return items.stream()
                .flatMap(i -> i.evidence().stream())
                .map(Evidence::id)
                .toList();
    }
}

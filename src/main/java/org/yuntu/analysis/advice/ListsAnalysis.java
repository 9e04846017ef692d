package org.yuntu.analysis.advice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.ListedItem;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.advice.ProgressBook.Tracked;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.policy.PolicyBooks;
import org.yuntu.analysis.target.GapsHere;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.DemandState;
import org.yuntu.model.ItemProgress;
import org.yuntu.model.ListKind;

/// The lists (清单) of the area, drawn up from the graph, with what people recorded on their items.
///
/// S2 二(一)2 and S3 二(六)22; definition: `docs/analyses.md`.
@Component
final class ListsAnalysis implements Analysis {

    static final Parameter<Set<ListKind>> KIND =
            Parameter.choices("kind", ListKind.class, EnumSet.allOf(ListKind.class));

    /// Rows of each list; what something is recorded on is always there.
    static final Parameter<Integer> MOST = Parameter.count("most", 100, 1, 100_000);

    static final Parameter<Integer> PER_GAP = Parameter.count("perGap", 3, 1, GapPackageAnalysis.FIRMS);

    private static final AnalysisInfo INFO =
            AnalysisInfo.of(ListedItem.ANALYSIS, KIND, MOST, PER_GAP, EcosystemView.KINDS, EcosystemView.SYNTHETIC);

    private final Gaps gaps;
    private final Ecosystems ecosystems;
    private final GraphStore store;
    private final PolicyBooks policy;

    ListsAnalysis(Gaps gaps, Ecosystems ecosystems, GraphStore store, PolicyBooks policy) {
        this.gaps = gaps;
        this.ecosystems = ecosystems;
        this.store = store;
        this.policy = policy;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        EcosystemView view = ecosystems.view(request);
        GapsHere here = GapsHere.of(gaps.projection(), request, GapPackageAnalysis.FIRMS);
        WorkItems items =
                new ListBuilder(view, gaps.projection(), policy.current(), request, request.get(PER_GAP)).build(here);
        ProgressBook book = store.read(ProgressBook::load);
        List<ResultTable> tables = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        Set<Evidence> evidence = new HashSet<>();
        Set<String> generated = new HashSet<>();
        long owned = 0;
        long shown = 0;
        for (ListKind kind : request.get(KIND)) {
            List<WorkItem> all = items.of(kind);
            all.forEach(i -> generated.add(i.id()));
            List<WorkItem> chosen = choose(all, book, request.get(MOST));
            chosen.forEach(i -> evidence.addAll(i.evidence()));
            tables.add(table(kind, chosen, book));
            notes.add(count(kind, all, chosen, book));
            owned += chosen.stream().filter(i -> !i.owners().isEmpty()).count();
            shown += chosen.size();
        }
        List<Tracked> gone = book.items().values().stream()
                .filter(t -> request.get(KIND).contains(t.list()))
                .filter(t -> t.scope().equals(request.scope().code()))
                .filter(t -> t.clusters().isEmpty() || t.clusters().stream().anyMatch(request.clusters()::contains))
                .filter(t -> !generated.contains(t.id()))
                .toList();
        tables.add(gone(gone));
        if (!gone.isEmpty()) {
            notes.add(Note.finding("gone", new CellValue.Whole(gone.size())));
        }
        notes.add(Note.advice("record"));
        notes.add(Note.limit("owners", new CellValue.Whole(owned), new CellValue.Whole(shown)));
        notes.add(Note.limit("leads"));
        return view.result(INFO, tables, notes).plus(DataBasis.of(here.result().data()), List.copyOf(evidence));
    }

    /// The first ones of those to be shown, and all on which something is recorded.
    private static List<WorkItem> choose(List<WorkItem> all, ProgressBook book, int most) {
        Set<WorkItem> first = all.stream().filter(WorkItem::shown).limit(most).collect(Collectors.toSet());
        return all.stream()
                .filter(i -> first.contains(i) || book.items().containsKey(i.id()))
                .toList();
    }

    private static Note count(ListKind kind, List<WorkItem> all, List<WorkItem> chosen, ProgressBook book) {
        Map<DemandState, Long> states = new HashMap<>();
        chosen.forEach(i -> book.of(i.id()).state().ifPresent(s -> states.merge(s, 1L, Long::sum)));
        return Note.finding(
                "list",
                Cell.term(kind).value(),
                new CellValue.Whole(all.stream().filter(WorkItem::shown).count()),
                new CellValue.Whole(chosen.size()),
                new CellValue.Whole(states.getOrDefault(DemandState.IN_PROGRESS, 0L)),
                new CellValue.Whole(states.getOrDefault(DemandState.DONE, 0L)));
    }

    private static ResultTable table(ListKind kind, List<WorkItem> items, ProgressBook book) {
        ResultTable.Builder table = ResultTable.of(
                kind.name(),
                Column.text("id"),
                Column.entity("item"),
                Column.list("clusters"),
                Column.list("reasons"),
                Column.entity("list"),
                Column.text("verb").asDerived(),
                Column.entity("kind"),
                Column.list("stated"),
                Column.date("date"),
                Column.entity("state"),
                Column.text("owner"),
                Column.date("due"),
                Column.text("note"),
                Column.text("by"),
                Column.date("on"));
        for (WorkItem item : items) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.text(item.id()),
                    Cell.of(item.item())
                            .evidence(item.evidence().stream().map(Evidence::id).toList()),
                    Cell.list(item.clusters().stream().map(Cell::value).toList()),
                    Cell.list(item.reasons()),
                    Cell.term(kind),
                    Cell.word("verb." + kind.name()),
                    Cell.term(item.kind()),
                    Cell.list(item.owners().stream().map(CellValue.Text::new).toList()),
                    Cell.date(item.date())));
            row.addAll(progress(book.of(item.id())));
            table.row(row);
        }
        return table.build();
    }

    private static ResultTable gone(List<Tracked> gone) {
        ResultTable.Builder table = ResultTable.of(
                "gone",
                Column.text("id"),
                Column.text("item"),
                Column.list("clusters"),
                Column.entity("list"),
                Column.text("fate").asDerived(),
                Column.entity("state"),
                Column.text("owner"),
                Column.date("due"),
                Column.text("note"),
                Column.text("by"),
                Column.date("on"));
        for (Tracked t : gone) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.text(t.id()),
                    Cell.text(t.name()),
                    Cell.list(t.clusters().stream().map(Cell::value).toList()),
                    Cell.term(t.list()),
                    Cell.word(
                            t.progress()
                                            .state()
                                            .filter(DemandState.DONE::equals)
                                            .isPresent()
                                    ? "goneDone"
                                    : "gone")));
            row.addAll(progress(t.progress()));
            table.row(row);
        }
        return table.build();
    }

    private static List<Cell> progress(ItemProgress progress) {
        return List.of(
                progress.state().map(Cell::term).orElseGet(Cell::none),
                Cell.text(progress.owner()),
                Cell.date(progress.due()),
                Cell.text(progress.note()),
                Cell.text(progress.by()),
                Cell.date(progress.on()));
    }
}

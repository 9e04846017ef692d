package org.yuntu.analysis.feasibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.complexity.ActivityTable;
import org.yuntu.analysis.complexity.Complexity;
import org.yuntu.analysis.complexity.Complexity.Explained;
import org.yuntu.analysis.complexity.Complexity.Scores;
import org.yuntu.analysis.complexity.Outlook;
import org.yuntu.analysis.complexity.Presence;
import org.yuntu.analysis.complexity.Relatedness;

/// Figures of missing activities.
final class FeasibilityTables {

    private final AnalysisRequest request;
    private final GapProjection projection;
    private final ActivityTable table;
    private final ActivityKind kind;
    private final Presence presence;
    private final double[][] density;
    private final Complexity complexity;
    private final Optional<Outlook> outlook;
    private final Map<Integer, Integer> keptRegion = new TreeMap<>();
    private final Map<Integer, Integer> keptActivity = new TreeMap<>();

    /// Numbers of the regions of the table that lie in the area, or that it lies in.
    private final List<Integer> asked;

    FeasibilityTables(AnalysisRequest request, GapProjection projection, ActivityTable table, ActivityKind kind) {
        this.request = request;
        this.projection = projection;
        this.table = table;
        this.kind = kind;
        this.presence = table.presence(request.get(FeasibilityAnalysis.PRESENCE));
        this.density = Relatedness.proximity(presence).density(presence);
        this.complexity = Complexity.of(presence);
        this.outlook =
                complexity instanceof Scores scores ? Optional.of(Outlook.of(presence, scores)) : Optional.empty();
        if (complexity instanceof Scores scores) {
            IntStream.range(0, scores.regions().length).forEach(i -> keptRegion.put(scores.regions()[i], i));
            IntStream.range(0, scores.activities().length).forEach(i -> keptActivity.put(scores.activities()[i], i));
        }
        this.asked = IntStream.range(0, table.regions().size())
                .filter(c -> isAsked(table.regions().get(c)))
                .boxed()
                .toList();
    }

    private boolean isAsked(String region) {
        Scope scope = request.scope();
        String own = region.substring(0, Math.min(4, region.length())) + "00";
        return switch (scope.level()) {
            case PROVINCE -> region.startsWith(scope.province().substring(0, 2)) && !region.equals(scope.province());
            case PREFECTURE -> scope.codes().contains(region);
            case COUNTY -> scope.code().startsWith(own.substring(0, 4));
            case ZONE -> region.startsWith(scope.province().substring(0, 2)) && !region.equals(scope.province());
        };
    }

    /// A segment or industry missing in a region.
    ///
    /// @param percentile share of what is missing there that is less related
    private record Missing(int region, int activity, double percentile, double baseline, double combined) {}

    List<ResultTable> tables(GapResult result) {
        List<Missing> all = asked.stream().flatMap(this::missing).toList();
        return List.of(gaps(result, all), opportunities(all), regions());
    }

    private Stream<Missing> missing(int region) {
        int[] absent = IntStream.range(0, presence.activities())
                .filter(p -> table.value(region, p) == 0 && isOfClusters(p))
                .toArray();
        return IntStream.of(absent)
                .mapToObj(p -> new Missing(
                        region,
                        p,
                        (double) IntStream.of(absent)
                                        .filter(q -> density[region][q] < density[region][p])
                                        .count()
                                / Math.max(1, absent.length - 1),
                        table.regionTotal(region) * table.activityTotal(p),
                        density[region][p] * Math.log1p(table.activityTotal(p))));
    }

    private boolean isOfClusters(int activity) {
        int p = projection.productIndex(table.activities().get(activity));
        return kind == ActivityKind.INDUSTRIES
                || p >= 0 && request.clusters().contains(projection.product(p).cluster());
    }

    private static final Column[] FIGURES = {
        Column.share("density").asDerived(),
        Column.share("percentile").asDerived(),
        Column.decimal("pci", "deviations").asDerived(),
        Column.decimal("cog", "deviations").asDerived(),
        Column.decimal("combined", "score").asDerived(),
        Column.integer("combinedRank", "place").asDerived(),
        Column.decimal("baseline", "score").asDerived(),
        Column.integer("baselineRank", "place").asDerived(),
        Column.integer("elsewhere", "firms")
    };

    private List<Cell> figures(Missing m, List<Missing> among) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.share(density[m.region()][m.activity()]));
        cells.add(Cell.share(m.percentile()));
        cells.add(Cell.decimal(pci(m.activity())));
        cells.add(Cell.decimal(cog(m)));
        cells.add(Cell.decimal(m.combined()));
        cells.add(Cell.integer(
                1 + among.stream().filter(o -> o.combined() > m.combined()).count()));
        cells.add(Cell.decimal(m.baseline()));
        cells.add(Cell.integer(
                1 + among.stream().filter(o -> o.baseline() > m.baseline()).count()));
        cells.add(Cell.integer((long) table.activityTotal(m.activity())));
        return cells;
    }

    private double pci(int activity) {
        Integer kept = keptActivity.get(activity);
        return complexity instanceof Scores s && kept != null ? s.pci()[kept] : Double.NaN;
    }

    private double cog(Missing m) {
        Integer region = keptRegion.get(m.region());
        Integer activity = keptActivity.get(m.activity());
        return outlook.isPresent() && region != null && activity != null
                ? outlook.get().cog()[region][activity]
                : Double.NaN;
    }

    /// For each gap of the area the region in which it is most feasible.
    private ResultTable gaps(GapResult result, List<Missing> all) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.entity("segment"),
                Column.entity("cluster"),
                Column.text("state"),
                Column.entity("region"),
                Column.entity("activity")));
        columns.addAll(List.of(FIGURES));
        ResultTable.Builder rows = ResultTable.of("gaps", columns.toArray(Column[]::new));
        List<List<Cell>> found = new ArrayList<>();
        List<Double> order = new ArrayList<>();
        List<SegmentRow> gaps =
                result.clusters().stream().flatMap(c -> c.gaps().stream()).toList();
        for (SegmentRow gap : gaps) {
            Optional<Missing> best = all.stream()
                    .filter(m -> isActivityOf(m.activity(), gap))
                    .max(Comparator.comparingDouble(Missing::combined)
                            .thenComparing(Comparator.comparingInt(Missing::region)
                                    .thenComparing(Missing::activity)
                                    .reversed()));
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.entity(
                            gap.segment().id(),
                            gap.segment().nameZh(),
                            gap.segment().nameEn()),
                    Cell.cluster(gap.cluster()),
                    Cell.word(gap.state()),
                    best.map(m -> region(m.region())).orElseGet(Cell::none),
                    best.map(m -> activity(m.activity())).orElseGet(Cell::none)));
            row.addAll(best.map(m -> figures(m, all))
                    .orElseGet(() -> Stream.of(FIGURES).map(_ -> Cell.none()).toList()));
            found.add(row);
            order.add(best.map(Missing::combined).orElse(-1.0));
        }
        IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -order.get(i)).thenComparing(i -> i))
                .forEach(i -> rows.row(found.get(i)));
        return rows.build();
    }

    private boolean isActivityOf(int activity, SegmentRow gap) {
        String id = table.activities().get(activity);
        return kind == ActivityKind.SEGMENTS
                ? id.equals(gap.segment().id())
                : projection
                        .product(projection.productIndex(gap.segment().id()))
                        .industryCodes()
                        .contains(id);
    }

    private ResultTable opportunities(List<Missing> all) {
        List<Column> columns = new ArrayList<>(List.of(Column.entity("region"), Column.entity("activity")));
        columns.addAll(List.of(FIGURES));
        ResultTable.Builder rows = ResultTable.of("opportunities", columns.toArray(Column[]::new));
        inTurn(all).stream().limit(request.get(FeasibilityAnalysis.MOST)).forEach(m -> {
            List<Cell> row = new ArrayList<>(List.of(region(m.region()), activity(m.activity())));
            row.addAll(figures(m, all));
            rows.row(row);
        });
        return rows.build();
    }

    /// The best of each region, then the second of each …: by score alone the largest region takes nearly all places.
    private static List<Missing> inTurn(List<Missing> all) {
        Map<Integer, List<Missing>> byRegion = all.stream()
                .sorted(Comparator.comparingDouble((Missing m) -> -m.combined())
                        .thenComparingInt(Missing::region)
                        .thenComparingInt(Missing::activity))
                .collect(Collectors.groupingBy(Missing::region, LinkedHashMap::new, Collectors.toList()));
        List<Missing> turns = new ArrayList<>();
        int longest = byRegion.values().stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (List<Missing> own : byRegion.values()) {
                if (place < own.size()) {
                    turns.add(own.get(place));
                }
            }
        }
        return turns;
    }

    private ResultTable regions() {
        ResultTable.Builder rows = ResultTable.of(
                "regions",
                Column.entity("region"),
                Column.integer("size", "firms"),
                Column.integer("diversity", "items"),
                Column.decimal("eci", "deviations").asDerived(),
                Column.decimal("coi", "deviations").asDerived());
        for (int c = 0; c < table.regions().size(); c++) {
            Integer kept = keptRegion.get(c);
            rows.row(
                    region(c),
                    Cell.integer((long) table.regionTotal(c)),
                    Cell.integer(presence.diversity(c)),
                    kept != null && complexity instanceof Scores s ? Cell.decimal(s.eci()[kept]) : Cell.none(),
                    kept != null && outlook.isPresent()
                            ? Cell.decimal(outlook.get().coi()[kept])
                            : Cell.none());
        }
        return rows.build();
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.finding(
                "table",
                new CellValue.Whole(table.regions().size()),
                new CellValue.Whole(table.activities().size()),
                new CellValue.Whole(asked.size())));
        if (complexity instanceof Explained e) {
            notes.add(Note.limit("degenerate", Cell.word(e.reason()).value()));
        }
        if (asked.isEmpty()) {
            notes.add(Note.limit("noRegion"));
        }
        notes.add(Note.limit("baseline"));
        if (kind == ActivityKind.INDUSTRIES) {
            notes.add(Note.limit("industries"));
        }
        return notes;
    }

    private Cell region(int region) {
        String code = table.regions().get(region);
        return Cell.entity(code, projection.divisionName(code));
    }

    private Cell activity(int activity) {
        String id = table.activities().get(activity);
        int p = projection.productIndex(id);
        return p < 0
                ? Cell.named(id, id, "")
                : Cell.entity(
                        id,
                        projection.product(p).nameZh(),
                        projection.product(p).nameEn());
    }
}

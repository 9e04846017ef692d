package org.yuntu.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Note;
import org.yuntu.model.SegmentState;
import org.yuntu.report.ResultPage;

/// What comes of a scenario, in figures and in the segments that change.
///
/// @param missing segments nobody makes any more
/// @param direct per cent of the recorded sales that the firms themselves had; not a number when nothing is known
/// @param total per cent of the sales lost in the end
public record ScenarioOutcome(
        int failed,
        int added,
        int worse,
        int missing,
        int better,
        int hit,
        int cutOff,
        double direct,
        double total,
        List<Change> changes,
        List<Leader> leaders,
        List<Loss> losses) {

    /// @param needed segments that need it
    public record Change(
            String id,
            String name,
            String cluster,
            SegmentState before,
            SegmentState after,
            int makersBefore,
            int makersAfter,
            String needed) {

        public boolean isWorse() {
            return after.compareTo(before) < 0;
        }

        public String beforeStyle() {
            return SegmentCard.style(before);
        }

        public String afterStyle() {
            return SegmentCard.style(after);
        }

        public String beforeName() {
            return View.english() ? before.nameEn() : before.nameZh();
        }

        public String afterName() {
            return View.english() ? after.nameEn() : after.nameZh();
        }
    }

    /// 链主 that is affected.
    ///
    /// @param severe it stands still, or lacks something
    /// @param lostShare of its purchases, 0..1
    public record Leader(
            String id,
            String name,
            String verdict,
            boolean severe,
            int lost,
            int left,
            double lostShare,
            String without,
            String loss) {}

    /// @param share of the largest loss in yuan, for a bar
    public record Loss(String id, String name, String place, String loss, String sales, double share) {}

    static ScenarioOutcome of(AnalysisResult result) {
        ResultPage page = ResultPage.of(result, View.locale(), Integer.MAX_VALUE);
        Answer segments = Answer.of(result, page, "segments");
        List<Change> changes =
                segments.rows().mapToObj(row -> change(segments, row)).toList();
        Answer hits = Answer.of(result, page, "leaders");
        Answer firms = Answer.of(result, page, "firms");
        double most = firms.rows()
                .mapToDouble(r -> firms.number(r, "lostSales"))
                .filter(d -> d > 0)
                .max()
                .orElse(1);
        double[] total = figures(result, "total", 4);
        double[] joint = figures(result, "joint", 2);
        return new ScenarioOutcome(
                (int) total[0],
                (int) total[1],
                (int) changes.stream().filter(Change::isWorse).count(),
                (int) changes.stream()
                        .filter(c -> c.after() == SegmentState.ABSENT)
                        .count(),
                (int) changes.stream().filter(c -> !c.isWorse()).count(),
                hits.words().size(),
                (int) hits.rows()
                        .filter(r -> List.of("cutOff", "fails").contains(hits.key(r, "verdict")))
                        .count(),
                joint[0],
                joint[1],
                changes,
                hits.rows().mapToObj(r -> leader(hits, r)).toList(),
                firms.rows()
                        .mapToObj(r -> new Loss(
                                firms.id(r, "firm"),
                                firms.text(r, "firm"),
                                firms.text(r, "where"),
                                firms.text(r, "loss"),
                                sales(firms.number(r, "lostSales")),
                                Math.max(0, firms.number(r, "lostSales") / most)))
                        .toList());
    }

    private static String sales(double cny) {
        return Double.isNaN(cny) ? "–" : View.texts().text("web.scenario.cny", cny / 10_000, cny / 1_000_000);
    }

    private static Leader leader(Answer hits, int r) {
        return new Leader(
                hits.id(r, "leader"),
                hits.text(r, "leader"),
                hits.text(r, "verdict"),
                List.of("fails", "cutOff", "lacks").contains(hits.key(r, "verdict")),
                (int) hits.number(r, "suppliersLost"),
                (int) hits.number(r, "suppliersLeft"),
                hits.number(r, "lostShare"),
                hits.text(r, "without"),
                hits.text(r, "loss"));
    }

    private static Change change(Answer segments, int r) {
        return new Change(
                segments.id(r, "segment"),
                segments.text(r, "segment"),
                segments.text(r, "cluster"),
                state(segments.key(r, "before")),
                state(segments.key(r, "after")),
                (int) segments.number(r, "makersBefore"),
                (int) segments.number(r, "makersAfter"),
                segments.text(r, "needed"));
    }

    private static SegmentState state(String key) {
        return SegmentState.valueOf(key.substring(key.indexOf('.') + 1));
    }

    /// Figures of a note; none where it is not said.
    private static double[] figures(AnalysisResult result, String key, int most) {
        double[] figures = new double[most];
        java.util.Arrays.fill(figures, Double.NaN);
        result.notes().stream().filter(n -> n.key().equals(key)).findFirst().ifPresent((Note note) -> {
            for (int i = 0; i < most; i++) {
                figures[i] = switch (note.arguments().get(i)) {
                    case CellValue.Whole whole -> whole.number();
                    case CellValue.Decimal decimal -> decimal.number();
                    default -> Double.NaN;
                };
            }
        });
        return figures;
    }

    /// States before, by segment.
    Map<String, SegmentState> before() {
        return changes.stream().collect(Collectors.toMap(Change::id, Change::before, (a, b) -> a));
    }

    public boolean isKnownLoss() {
        return !Double.isNaN(total);
    }
}

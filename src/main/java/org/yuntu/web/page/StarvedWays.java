package org.yuntu.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.SegmentState;
import org.yuntu.report.ResultPage;
import org.yuntu.report.picture.TreePicture;

/// The ways from a product to the end products it goes into, for their picture.
final class StarvedWays {

    private StarvedWays() {}

    /// @param gaps whose states the products are drawn with
    static List<TreePicture.Way> of(AnalysisResult result, ResultPage page, GapResult gaps) {
        Answer rows = Answer.of(result, page, "starved");
        Map<String, SegmentRow> states = new HashMap<>();
        gaps.clusters()
                .forEach(c -> c.segments().forEach(s -> states.put(s.segment().id(), s)));
        List<TreePicture.Way> ways = new ArrayList<>();
        rows.rows().forEach(r -> {
            List<TreePicture.Node> nodes = new ArrayList<>();
            if (rows.value(r, "way") instanceof CellValue.Many way) {
                way.values().stream().map(CellValue.Entity.class::cast).forEach(e -> nodes.add(node(e, states, false)));
            }
            if (rows.value(r, "segment") instanceof CellValue.Entity end) {
                nodes.add(node(end, states, true));
            }
            ways.add(new TreePicture.Way(
                    nodes, rows.value(r, "essential") instanceof CellValue.Flag flag && flag.yes()));
        });
        return ways;
    }

    /// The nearest ones at least.
    static List<TreePicture.Way> near(List<TreePicture.Way> ways, int steps) {
        int most = Math.max(
                steps, ways.stream().mapToInt(w -> w.nodes().size() - 1).min().orElse(0));
        return ways.stream().filter(w -> w.nodes().size() - 1 <= most).toList();
    }

    static int longest(List<TreePicture.Way> ways) {
        return ways.stream().mapToInt(w -> w.nodes().size()).max().orElse(1);
    }

    private static TreePicture.Node node(CellValue.Entity e, Map<String, SegmentRow> states, boolean end) {
        SegmentRow row = states.get(e.id());
        return new TreePicture.Node(
                e.id(),
                View.english() && !e.nameEn().isEmpty() ? e.nameEn() : e.nameZh(),
                row == null ? SegmentState.EXTERNAL : row.state(),
                end,
                row == null
                        ? ""
                        : View.texts().text("picture.chain.count", row.depth().local()));
    }
}

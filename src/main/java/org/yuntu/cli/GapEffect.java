package org.yuntu.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.SegmentState;
import org.yuntu.model.Texts;

/// What a dry run would do to the gaps of the province: cluster by cluster, and which segments would change their
/// state.
record GapEffect(Texts texts) {

    private static final int MOST_SEGMENTS = 5;

    void print(GapResult before, GapResult after) {
        boolean any = false;
        for (int i = 0; i < after.clusters().size(); i++) {
            ClusterGaps now = after.clusters().get(i);
            List<SegmentRow> changed = changed(before.clusters().get(i), now);
            if (!changed.isEmpty()) {
                any = true;
                Terminal.print(texts.text(
                        "cli.effect.cluster",
                        now.cluster().nameZh(),
                        absent(before.clusters().get(i)),
                        absent(now),
                        changed.size(),
                        String.join(
                                "、",
                                changed.stream()
                                        .limit(MOST_SEGMENTS)
                                        .map(s -> s.segment().nameZh() + "→"
                                                + s.state().nameZh())
                                        .toList())));
            }
        }
        if (!any) {
            Terminal.print(texts.text("cli.effect.none"));
        }
    }

    private static List<SegmentRow> changed(ClusterGaps before, ClusterGaps after) {
        Map<String, SegmentState> states = new HashMap<>();
        before.segments().forEach(s -> states.put(s.segment().id(), s.state()));
        return after.segments().stream()
                .filter(s -> states.get(s.segment().id()) != s.state())
                .toList();
    }

    private static long absent(ClusterGaps cluster) {
        return cluster.segments().stream()
                .filter(s -> s.state() == SegmentState.ABSENT)
                .count();
    }
}

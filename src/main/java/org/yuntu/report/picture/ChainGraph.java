package org.yuntu.report.picture;

import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.SingleGraph;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.Texts;

/// The chains of a cluster as a graph of GraphStream, for its window: segments with the looks of their state, inputs as
/// arrows.
public final class ChainGraph {

    /// Fonts of the list that are not installed are passed over by Java, so the first found shows the names.
    private static final String LOOKS = """
            graph { padding: 60px; fill-color: #ffffff; }
            node { size: 16px; text-size: 13; text-alignment: at-right; text-offset: 6px, 0px; text-color: #16202c;
                   fill-color: #2f6fae; stroke-mode: plain; stroke-color: #ffffff; text-font: %s; }
            node.weak { fill-color: #f0b43c; shape: box; }
            node.gap { fill-color: #fff1ed; stroke-color: #d9482b; stroke-width: 2px; size: 18px; shape: diamond; }
            node.out { fill-color: #a5b0bc; }
            edge { fill-color: #c3cedb; arrow-size: 7px, 4px; }
            edge.gap { fill-color: #dd7a65; }
            """;

    private ChainGraph() {}

    public static Graph of(ClusterGaps gaps, GapProjection projection, Texts texts) {
        boolean english = texts.locale().getLanguage().equals("en");
        Graph graph = new SingleGraph(
                english ? gaps.cluster().nameEn() : gaps.cluster().nameZh());
        graph.setAttribute("ui.stylesheet", LOOKS.formatted(PictureFont.family()));
        graph.setAttribute("ui.quality");
        graph.setAttribute("ui.antialias");
        graph.setAttribute("ui.title", graph.getId());
        for (SegmentRow row : gaps.segments()) {
            Node node = graph.addNode(row.segment().id());
            node.setAttribute(
                    "ui.label",
                    texts.text(
                            "picture.view.node",
                            english ? row.segment().nameEn() : row.segment().nameZh(),
                            row.depth().local()));
            node.setAttribute("ui.class", Signal.of(row.state()).style());
        }
        for (int i = 0; i < projection.inputCount(); i++) {
            Node from =
                    graph.getNode(projection.product(projection.inputFrom(i)).id());
            Node to = graph.getNode(projection.product(projection.inputTo(i)).id());
            if (from != null && to != null && from.getEdgeToward(to) == null) {
                Edge edge = graph.addEdge(from.getId() + " " + to.getId(), from, to, true);
                boolean gap = from.getAttribute("ui.class").equals("gap")
                        || to.getAttribute("ui.class").equals("gap");
                if (gap) {
                    edge.setAttribute("ui.class", "gap");
                }
            }
        }
        return graph;
    }
}

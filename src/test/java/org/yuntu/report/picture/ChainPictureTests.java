package org.yuntu.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.PathParser;
import org.junit.jupiter.api.Test;
import org.yuntu.analysis.ChainScenario;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.GapWorld;
import org.yuntu.analysis.Scope;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.ReferenceChains;
import org.yuntu.model.Texts;

class ChainPictureTests {

    private static final Texts CHINESE = Texts.chinese();

    /// Materials a, b → parts c, d, e → machine f; nobody makes d.
    private static ChainScenario machines() {
        return new ChainScenario()
                .chain("a > c > d > e > f")
                .chain("b > c")
                .chain("a > f")
                .at(ChainPosition.UPSTREAM, "a", "b")
                .at(ChainPosition.DOWNSTREAM, "f")
                .firm("甲", "140100", "a", "c", "f")
                .firm("乙<b>&", "140100", "b", "e");
    }

    private static Lanes lanes(ChainScenario scenario) {
        GapResult result = scenario.run();
        return Lanes.of(result.clusters().getFirst(), scenario.build(), Map.of(), "");
    }

    private static String svg(ChainScenario scenario) {
        return new ChainPicture(lanes(scenario), CHINESE, id -> "/segments/" + id, "").svg();
    }

    @Test
    void everySegmentIsACardAndEveryNameIsText() {
        String svg = svg(machines());

        assertThat(count(svg, "class=\"card ")).isEqualTo(6);
        assertThat(svg).contains(">甲<").doesNotContain("<b>");
        assertThat(svg).contains("乙&lt;b&gt;&amp;");
    }

    @Test
    void aSegmentNobodyMakesIsAGapWithItsWord() {
        String svg = svg(machines());
        Matcher card = Pattern.compile("<a [^>]*class=\"card gap\"[^>]*data-id=\"([^\"]*)\"")
                .matcher(svg);

        assertThat(card.find()).isTrue();
        assertThat(card.group(1)).isEqualTo(machines().id("d"));
        assertThat(card.find()).isFalse();
        assertThat(svg).contains(">缺口<");
    }

    @Test
    void noWireInsideAChainRunsUnderACard() throws Exception {
        ReferenceChains chains = ReferenceReader.read(Datasets.locate());
        GapProjection projection = GapWorld.of(chains, 1, 200).projection();
        GapResult result = GapAnalysis.run(projection, Scope.SHANXI, List.of(), GapParameters.defaults());
        for (ClusterGaps cluster : result.clusters()) {
            checkWires(Lanes.of(cluster, projection, Map.of(), ""));
        }
        checkWires(lanes(machines()));
    }

    private static void checkWires(Lanes lanes) throws Exception {
        LaneLayout layout = new LaneLayout(lanes);
        LaneWires wires = new LaneWires(layout, lanes.wires());

        for (Lanes.Wire wire :
                lanes.wires().stream().filter(w -> !wires.isFar(w)).toList()) {
            Path2D path = parsed(wires.path(wire));
            for (LaneLayout.Spot spot : layout.spots()) {
                Rectangle2D inside = new Rectangle2D.Double(
                        spot.x() + 3, spot.y() + 3, LaneLayout.CARD_WIDTH - 6, LaneLayout.CARD_HEIGHT - 6);
                assertThat(touches(path, inside))
                        .as(wire + " under " + spot.card().id())
                        .isFalse();
            }
        }
    }

    @Test
    void cardsOfAColumnDoNotOverlap() {
        List<LaneLayout.Spot> spots = List.copyOf(new LaneLayout(lanes(machines())).spots());

        for (LaneLayout.Spot a : spots) {
            for (LaneLayout.Spot b : spots) {
                if (a != b && a.column() == b.column()) {
                    assertThat(Math.abs(a.y() - b.y())).isGreaterThan(LaneLayout.CARD_HEIGHT);
                }
            }
        }
    }

    @Test
    void theSameChainsGiveTheSamePicture() {
        assertThat(svg(machines())).isEqualTo(svg(machines()));
    }

    private static Path2D parsed(String data) throws Exception {
        PathParser parser = new PathParser();
        AWTPathProducer producer = new AWTPathProducer();
        parser.setPathHandler(producer);
        parser.parse(data);
        return new Path2D.Double(producer.getShape());
    }

    private static boolean touches(Path2D path, Rectangle2D inside) {
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null, 0.5); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            if (kind == PathIterator.SEG_LINETO && inside.intersectsLine(x, y, point[0], point[1])) {
                return true;
            }
            x = point[0];
            y = point[1];
        }
        return false;
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}

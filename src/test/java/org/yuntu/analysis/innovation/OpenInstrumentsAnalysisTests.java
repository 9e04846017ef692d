package org.yuntu.analysis.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultRows;
import org.yuntu.model.Cluster;

/// Two open instruments, one closed and one of which nothing is said; besides one elsewhere and one of no cluster.
@GraphTest
class OpenInstrumentsAnalysisTests extends InnovationScenario {

    private static final String GRAPH = """
            CREATE (sx:Division {code: '140000', name: '山西省', level: 'province'})
            CREATE (ty:Division {code: '140100', name: '太原市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (js:Division {code: '320000', name: '江苏省', level: 'province'})
            CREATE (k:Cluster {code: 'semiconductor', name: '半导体'})
            CREATE (shearer:Product {id: 'ma.shearer', name: '采煤机'})
            CREATE (lab:Record:Platform:Laboratory {id: 'lab', kind: 'laboratory', name: '甲实验室'})-[:LOCATED_IN]->(ty)
            CREATE (lab)-[:SERVES_CLUSTER {kind: 'observed'}]->(k)
            CREATE (u:Record:Organisation:University {id: 'u1', kind: 'university', name: '演示大学'})-[:LOCATED_IN]->(ty)
            CREATE (e:Enterprise {id: 'e1', name: '演示煤机厂', province: '140000', prefecture: '140100'})
            CREATE (a:Record:Instrument {id: 'i1', kind: 'instrument', name: '甲电镜', open: true, source: '名单.csv',
              statedOn: date('2024-05-01'), batch: 'b1'})
            CREATE (b:Record:Instrument {id: 'i2', kind: 'instrument', name: '乙质谱仪', open: true})-[:LOCATED_IN]->(ty)
            CREATE (c:Record:Instrument {id: 'i3', kind: 'instrument', name: '丙试验机', open: false})-[:LOCATED_IN]->(ty)
            CREATE (d:Record:Instrument {id: 'i4', kind: 'instrument', name: '丁衍射仪'})-[:LOCATED_IN]->(ty)
            CREATE (f:Record:Instrument {id: 'i5', kind: 'instrument', name: '外地电镜', open: true})-[:LOCATED_IN]->(js)
            CREATE (g:Record:Instrument {id: 'i6', kind: 'instrument', name: '无主仪器', open: true})-[:LOCATED_IN]->(ty)
            FOREACH (i IN [a, b, d, f] | CREATE (i)-[:PART_OF_PLATFORM {kind: 'observed'}]->(lab))
            FOREACH (i IN [b, c] | CREATE (i)-[:WORKS_ON {kind: 'observed'}]->(shearer))
            FOREACH (i IN [a, b, c, d, f] | CREATE (u)-[:OWNS {kind: 'observed'}]->(i))
            CREATE (e)-[:OWNS {kind: 'observed'}]->(b)
            """;

    OpenInstrumentsAnalysisTests() {
        super("open-instruments", GRAPH);
    }

    @Test
    void countsOpenAndClosedOnesOfEachClusterAndKeepsTheUnknownApart() {
        AnalysisResult result = ask(List.of());
        ResultRows clusters = ResultRows.of(result, "clusters");

        assertThat(counts(clusters, Cluster.SEMICONDUCTORS)).containsExactly(whole(2), whole(0), whole(1));
        assertThat(counts(clusters, Cluster.COAL_MINING_MACHINERY)).containsExactly(whole(1), whole(1), whole(0));
        assertThat(counts(clusters, Cluster.PHOTOVOLTAICS)).containsExactly(whole(0), whole(0), whole(0));
        assertThat(ResultRows.names(clusters.cell("semiconductor", "owners"))).containsExactly("u1", "e1");
        assertThat(result.notes())
                .contains(
                        Note.finding("total", whole(4), whole(2), whole(1)),
                        Note.limit("unstated", whole(1)),
                        Note.limit("noCluster", whole(1)));
    }

    @Test
    void theCellsNameTheInstrumentsBehindThem() {
        AnalysisResult result = ask(List.of());
        ResultRows clusters = ResultRows.of(result, "clusters");

        assertThat(clusters.cell("semiconductor", "open").evidence()).containsExactly("i1", "i2");
        assertThat(clusters.cell("semiconductor", "unstated").evidence()).containsExactly("i4");
        assertThat(clusters.cell("coal-machinery", "closed").evidence()).containsExactly("i3");
        assertThat(result.evidence()).anySatisfy(e -> {
            assertThat(e.id()).isEqualTo("i1");
            assertThat(e.source()).isEqualTo("名单.csv");
            assertThat(e.batch()).isEqualTo("b1");
        });
    }

    @Test
    void theOwnersAreThoseOfOpenInstrumentsOfTheClustersAsked() {
        ResultRows all = ResultRows.of(ask(List.of()), "owners");
        ResultRows coal = ResultRows.of(ask(List.of("coal-machinery")), "owners");

        assertThat(all.cell("u1", "open").value()).isEqualTo(whole(2));
        assertThat(ResultRows.names(all.cell("e1", "clusters"))).containsExactly("semiconductor", "coal-machinery");
        assertThat(coal.cell("u1", "open").evidence()).containsExactly("i2");
    }

    private AnalysisResult ask(List<String> clusters) {
        return ask("2024-12-31", clusters, Map.of());
    }

    private static List<CellValue> counts(ResultRows clusters, Cluster cluster) {
        return List.of(
                clusters.value(cluster, "open"),
                clusters.value(cluster, "closed"),
                clusters.value(cluster, "unstated"));
    }

    private static CellValue whole(long number) {
        return new CellValue.Whole(number);
    }
}

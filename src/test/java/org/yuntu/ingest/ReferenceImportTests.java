package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;

/// A store that an older version filled gets what newer reference data say, and keeps its enterprises.
@GraphTest
class ReferenceImportTests extends ImportScenario {

    @Test
    void anOlderStoreLearnsWhatIsNewOfItsClusters() {
        run("MATCH (c:Cluster) REMOVE c.industryClass, c.industryClassSource, c.vanguard, c.vanguardSource, c.priority,"
                + " c.prioritySource");
        run("MATCH (s:ReferenceState) SET s.fingerprint = 'of an older version'");
        run("MATCH (p:Product {id: 'ma.powered-support'}) CREATE (:Enterprise {id: 'e1', name: '演示支架厂'})"
                + "-[:PRODUCES {kind: 'observed', confidence: 1.0}]->(p)");

        assertThat(reference.bringUpToDate()).isTrue();

        assertThat(values("MATCH (c:Cluster) WHERE c.priority RETURN c.code ORDER BY c.position", Map.of()))
                .containsExactly("it-innovation", "big-data", "semiconductor");
        assertThat(values(
                        "MATCH (c:Cluster) WHERE c.vanguard <> '' RETURN c.vanguard + ' ' + c.code ORDER BY c.position",
                        Map.of()))
                .containsExactly(
                        "信息技术应用创新 it-innovation",
                        "大数据 big-data",
                        "光机电 optoelectronics",
                        "新材料 carbon-materials",
                        "新材料 bio-materials",
                        "新材料 special-metals",
                        "轨道交通装备制造 rail-transit");
        assertThat(count("MATCH (c:Cluster {industryClass: '战略性新兴产业'}) WHERE c.industryClassSource CONTAINS '本项目所定'"
                        + " RETURN count(c)"))
                .isEqualTo(14);
        assertThat(count("MATCH (:Enterprise)-[r:PRODUCES]->(:Product {id: 'ma.powered-support'}) RETURN count(r)"))
                .isEqualTo(1);
        assertThat(reference.bringUpToDate()).isFalse();
    }
}

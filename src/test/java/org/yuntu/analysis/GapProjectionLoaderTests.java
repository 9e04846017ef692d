package org.yuntu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

@GraphTest
class GapProjectionLoaderTests {

    private static final String GRAPH = """
            CREATE (k:Cluster {code: 'coal-machinery', name: '煤机智能制造装备'})
            CREATE (c:IndustrialChain {id: 'ma.chain', name: '煤机产业链', nameEn: 'coal machinery'})-[:BELONGS_TO]->(k)
            CREATE (up:ChainLink {id: 'ma.seg-up', name: '材料', nameEn: 'materials', position: 'upstream'})-[:BELONGS_TO]->(c)
            CREATE (down:ChainLink {id: 'ma.seg-down', name: '整机', nameEn: 'machines', position: 'downstream'})-[:BELONGS_TO]->(c)
            CREATE (steel:Product {id: 'ma.steel', name: '高强度钢板', nameEn: 'steel plate', weight: 3})-[:BELONGS_TO]->(up)
            CREATE (support:Product {id: 'ma.support', name: '液压支架', nameEn: 'powered support', weight: 5})-[:BELONGS_TO]->(down)
            CREATE (kind:Product {id: 'ma.shield', name: '掩护式支架', nameEn: 'shield support', weight: 1})-[:BELONGS_TO]->(down)
            CREATE (kind)-[:SUBTYPE_OF]->(support)
            CREATE (steel)-[:INPUT_OF {criticality: 'essential', chokepoint: true, source: 'domain knowledge', note: ''}]->(support)
            CREATE (:Product {id: 'user.thing', name: '自建产品'})
            CREATE (sx:Division {code: '140000', name: '山西省', level: 'province'})
            CREATE (ty:Division {code: '140100', name: '太原市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (b:ImportBatch {id: 'b1', file: '名录.csv', statedOn: date('2009-12-31')})
            CREATE (:Enterprise {id: 'e2', name: '乙店', prefecture: '140100'})-[:LOCATED_IN]->(ty)
            CREATE (:Enterprise {id: 'e3', name: '丙店'})
            CREATE (f:Enterprise {id: 'e1', name: '甲厂', prefecture: '140100', tiers: ['专精特新中小企业'], role: '链主'})
            CREATE (f)-[:LOCATED_IN]->(ty)
            CREATE (f)-[:PRODUCES {kind: 'derived', confidence: 0.8, phrase: '掩护支架', rule: 'scope', batch: 'b1', line: 3}]->(kind)
            CREATE (f)-[:PRODUCES {kind: 'observed', confidence: 1.0, phrase: '自建产品', rule: 'stated-product'}]->(:Product {id: 'user.other', name: '另一产品'})
            """;

    @Autowired
    GraphStore store;

    @Autowired
    Driver driver;

    @BeforeEach
    void fill() {
        empty();
        try (Session session = driver.session()) {
            session.run(GRAPH).consume();
        }
    }

    @AfterEach
    void empty() {
        try (Session session = driver.session()) {
            session.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                    .consume();
        }
    }

    @Test
    void readsTemplatesFirmsAndFactsWithTheirSources() {
        GapProjection projection = store.read(GapProjectionLoader::load);

        assertThat(projection.productCount()).isEqualTo(3);
        assertThat(projection.facts().count()).isEqualTo(1);
        assertThat(projection.facts().outsideTemplates()).isEqualTo(1);
        assertThat(projection.firm(0).province()).isEqualTo("140000");
        assertThat(projection.facts().source(0)).isEqualTo("名录.csv");
        assertThat(projection.facts().line(0)).isEqualTo(3);
        assertThat(projection.facts().statedOn(0)).contains(LocalDate.of(2009, 12, 31));
        assertThat(projection.parent(projection.productIndex("ma.shield")))
                .isEqualTo(projection.productIndex("ma.support"));
    }

    @Test
    void theAnalysisOfTheLoadedGraphFindsItsGap() {
        GapProjection projection = store.read(GapProjectionLoader::load);
        GapResult result = GapAnalysis.run(
                projection,
                Scope.parse("太原", projection),
                List.of(Cluster.COAL_MINING_MACHINERY),
                GapParameters.defaults());

        SegmentRow steel = ChainScenario.row(result, "高强度钢板");
        assertThat(steel.state()).isEqualTo(SegmentState.ABSENT);
        assertThat(result.data().firms()).isEqualTo(3);
        assertThat(result.data().firmsInScope()).isEqualTo(2);
        assertThat(result.data().firmsWithoutRegion()).isEqualTo(1);
        assertThat(steel.chokepoint().flagged()).isTrue();
        assertThat(steel.demanders()).singleElement().satisfies(d -> {
            assertThat(d.firm().leader()).isTrue();
            assertThat(d.evidence().match()).isEqualTo(FirmClaim.Match.DESCENDANT);
        });
    }

    @Test
    void theSameGraphHasTheSameFingerprintUntilItChanges() {
        String first = store.read(GapProjectionLoader::load).fingerprint();
        assertThat(store.read(GapProjectionLoader::load).fingerprint()).isEqualTo(first);

        try (Session session = driver.session()) {
            session.run("MATCH ()-[r:PRODUCES {kind: 'derived'}]->() SET r.confidence = 0.9")
                    .consume();
        }
        assertThat(store.read(GapProjectionLoader::load).fingerprint()).isNotEqualTo(first);
    }
}

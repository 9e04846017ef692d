package org.yuntu.analysis.finance;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;

/// Firms of two clusters, funds that reach some of them, a guarantor.
///
/// Coal machinery: a growth fund of 100 million of which half is left, firms e1 (asks for 30 million, growth) and e2
/// (asks for 40 million at a stage its titles tell: growth). Semiconductors: e3 asks for 5 million as a seed, which no
/// fund covers; e4 (young, nothing declared). A fund of 大同, one that is spent, one whose stages nobody states.
abstract class FinanceScenario {

    private static final String GRAPH = """
            CREATE (sx:Division {code: '140000', name: '山西省', level: 'province'})
            CREATE (ty:Division {code: '140100', name: '太原市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (dt:Division {code: '140200', name: '大同市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (jc:Division {code: '140500', name: '晋城市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (urban:Division {code: '140502', name: '城区', level: 'county'})-[:WITHIN]->(jc)
            CREATE (ma:Cluster {code: 'coal-machinery', name: '煤机智能制造装备'})
            CREATE (sc:Cluster {code: 'semiconductor', name: '半导体'})
            CREATE (mc:IndustrialChain {id: 'ma.chain', name: '煤机产业链'})-[:BELONGS_TO]->(ma)
            CREATE (ml:ChainLink {id: 'ma.seg', name: '整机', position: 'downstream'})-[:BELONGS_TO]->(mc)
            CREATE (support:Product {id: 'ma.support', name: '液压支架', weight: 5})-[:BELONGS_TO]->(ml)
            CREATE (cc:IndustrialChain {id: 'sc.chain', name: '半导体产业链'})-[:BELONGS_TO]->(sc)
            CREATE (cl:ChainLink {id: 'sc.seg', name: '衬底', position: 'upstream'})-[:BELONGS_TO]->(cc)
            CREATE (wafer:Product {id: 'sc.wafer', name: '衬底片', weight: 5})-[:BELONGS_TO]->(cl)
            CREATE (e1:Enterprise {id: 'e1', name: '演示支架厂', province: '140000', prefecture: '140100'})
            CREATE (e2:Enterprise {id: 'e2', name: '演示采煤机厂', province: '140000', prefecture: '140200'})
            CREATE (e3:Enterprise {id: 'e3', name: '演示衬底厂', province: '140000', prefecture: '140100'})
            CREATE (e4:Enterprise {id: 'e4', name: '演示外延厂', province: '140000', prefecture: '140100',
              establishedOn: '2023-03'})
            FOREACH (e IN [e1, e2] | CREATE (e)-[:PRODUCES {kind: 'observed', confidence: 1.0, phrase: 'x', rule: 'stated',
              source: '名录.csv', batch: 'b1', line: 2}]->(support))
            FOREACH (e IN [e3, e4] | CREATE (e)-[:PRODUCES {kind: 'observed', confidence: 1.0, phrase: 'x', rule: 'stated',
              source: '名录.csv', batch: 'b1', line: 3}]->(wafer))
            CREATE (r2:Record {id: 'r2', kind: 'recognition', name: '规上', recognitionType: 'above_designated_size'})
              -[:HELD_BY {kind: 'observed'}]->(e2)
            CREATE (d1:Record {id: 'd1', kind: 'demand', name: '诉求一', demandKind: 'finance', amountCny: 30000000.0,
              stage: 'growth'})-[:RAISED_BY {kind: 'observed'}]->(e1)
            CREATE (d2:Record {id: 'd2', kind: 'demand', name: '诉求二', demandKind: 'finance', amountCny: 40000000.0})
              -[:RAISED_BY {kind: 'observed'}]->(e2)
            CREATE (d3:Record {id: 'd3', kind: 'demand', name: '诉求三', demandKind: 'finance', amountCny: 5000000.0,
              stage: 'seed'})-[:RAISED_BY {kind: 'observed'}]->(e3)
            CREATE (done:Record {id: 'd4', kind: 'demand', name: '已办结', demandKind: 'finance', amountCny: 9000000.0,
              stage: 'seed', state: 'done'})-[:RAISED_BY {kind: 'observed'}]->(e3)
            CREATE (land:Record {id: 'd5', kind: 'demand', name: '用地', demandKind: 'land', amountCny: 9000000.0})
              -[:RAISED_BY {kind: 'observed'}]->(e3)
            CREATE (grow:Record {id: 'f1', kind: 'fund', name: '演示成长基金', stages: ['growth'], instruments: ['equity'],
              sizeCny: 100000000.0, uninvestedShare: 0.5, ticketMinCny: 5000000.0, ticketMaxCny: 30000000.0,
              returnMultiple: 1.1, contributionCap: 0.6})
            CREATE (spent:Record {id: 'f2', kind: 'fund', name: '演示投完基金', stages: ['seed'], sizeCny: 100000000.0,
              uninvestedShare: 0.0})
            CREATE (silent:Record {id: 'f3', kind: 'fund', name: '演示无阶段基金', sizeCny: 100000000.0, uninvestedShare: 0.5})
            CREATE (local:Record {id: 'f4', kind: 'fund', name: '演示大同基金', stages: ['startup', 'growth'],
              sizeCny: 80000000.0, uninvestedShare: 0.5})
            FOREACH (f IN [grow, spent, silent] | CREATE (f)-[:COVERS {kind: 'observed'}]->(sx))
            CREATE (local)-[:COVERS {kind: 'observed'}]->(dt)
            FOREACH (f IN [grow, local] | CREATE (f)-[:COVERS_CLUSTER {kind: 'observed'}]->(ma))
            CREATE (plan:Record {id: 'f5', kind: 'fund', name: '演示科技计划', fundType: 'science_programme',
              instruments: ['subsidy'], sizeCny: 7000000.0})-[:COVERS {kind: 'observed'}]->(sx)
            CREATE (g:Record {id: 'g1', kind: 'finance', name: '演示城区担保', financeType: 'guarantee', instruments: ['guarantee'],
              outstandingCny: 50000000.0, singleMaxCny: 10000000.0, guaranteeFeeShare: 0.009})-[:LOCATED_IN]->(urban)
            CREATE (h:Record {id: 'g2', kind: 'finance', name: '演示太原担保', financeType: 'guarantee',
              outstandingCny: 50000000.0, guaranteeFeeShare: 0.01})-[:LOCATED_IN]->(ty)
            CREATE (f1x:Record {id: 'x1', kind: 'fund', name: '演示外部基金'})
            FOREACH (n IN range(1, 3) | CREATE (f1x)-[:INVESTS_IN {key: toString(n), kind: 'observed', on: '202' + (n + 2) + '-05-01',
              amountCny: 2000000.0 * n, round: ['Pre-A轮', 'A轮', 'A+轮'][n - 1]}]->(:Enterprise {id: 'x' + (n + 1), name: '外部企业',
              province: '140000'}))
            """;

    private static int changes;

    @Autowired
    Analyses analyses;

    @Autowired
    Driver driver;

    @BeforeEach
    void fill() {
        empty();
        run(GRAPH);
    }

    @AfterEach
    void empty() {
        run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    }

    AnalysisResult ask(String analysis, Map<String, String> settings) {
        return ask(analysis, "山西", settings);
    }

    AnalysisResult ask(String analysis, String area, Map<String, String> settings) {
        return analyses.run(
                analysis, AnalysisQuery.of(area, List.of("coal-machinery", "semiconductor"), "2025-12-31", settings));
    }

    /// With a batch of its own: analyses read the graph again when one is new.
    void run(String cypher) {
        try (Session session = driver.session()) {
            session.run(cypher).consume();
            session.run(
                            "MERGE (b:ImportBatch {id: 'state'}) SET b.state = 'done', b.position = $n",
                            Map.of("n", ++changes))
                    .consume();
        }
    }
}

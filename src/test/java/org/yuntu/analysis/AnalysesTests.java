package org.yuntu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.TestGraph;
import org.yuntu.report.AnalysisReports;
import org.yuntu.report.ResultPage;

/// What holds for every analysis there is.
@GraphTest
class AnalysesTests {

    private static final ResourceBundle.Control OWN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String GRAPH = """
            CREATE (sx:Division {code: '140000', name: '山西省', level: 'province'})
            CREATE (ty:Division {code: '140100', name: '太原市', level: 'prefecture'})-[:WITHIN]->(sx)
            CREATE (k:Cluster {code: 'semiconductor', name: '半导体'})
            CREATE (:ImportBatch {id: 'b1', file: '名单.csv', state: 'done', statedOn: date('2024-06-30')})
            CREATE (:Record:Platform:Laboratory {id: 'lab', kind: 'laboratory', name: '演示实验室', factKind: 'observed',
              platformType: 'provincial_key_laboratory', level: 'provincial', synthetic: true, batch: 'b1'})
              -[:SERVES_CLUSTER {kind: 'observed'}]->(k)
            """;

    @Autowired
    Analyses analyses;

    @Autowired
    TestGraph graph;

    @BeforeEach
    @AfterEach
    void empty() {
        graph.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    }

    @Test
    void eachAnswersInEveryFormatAndLanguageWithOrWithoutData() {
        answerAll();
        graph.run(GRAPH);
        answerAll();
    }

    /// A page shows them by the names of their fields.
    @Test
    void notesSpeakOfParametersThereAre() {
        Pattern set = Pattern.compile("--set (\\w+)");
        assertThat(analyses.list()).allSatisfy(info -> {
            ResourceBundle texts = ResourceBundle.getBundle("texts/analysis-" + info.id(), Locale.ROOT, OWN);
            assertThat(texts.keySet().stream()
                            .filter(k -> k.contains(".note."))
                            .flatMap(k -> set.matcher(texts.getString(k)).results())
                            .map(found -> found.group(1)))
                    .isSubsetOf(info.parameters().stream().map(Parameter::name).toList());
        });
    }

    @Test
    void onAPageANoteNamesTheField() {
        graph.run(GRAPH);
        AnalysisResult result = analyses.run("coverage-matrix", AnalysisQuery.everything());

        assertThat(ResultPage.of(result, Locale.SIMPLIFIED_CHINESE, 1).remarks())
                .extracting(ResultPage.Remark::text)
                .anySatisfy(text -> assertThat(text).contains("加参数「计入演示数据」=false"))
                .noneSatisfy(text -> assertThat(text).contains("--set"));
        assertThat(ResultPage.of(result, Locale.ENGLISH, 1).remarks())
                .extracting(ResultPage.Remark::text)
                .anySatisfy(text -> assertThat(text).contains("; “Demonstration data count” = false leaves"));
    }

    @Test
    void eachHasTheSameTextsInBothLanguages() {
        assertThat(analyses.list()).isNotEmpty().allSatisfy(info -> {
            String bundle = "texts/analysis-" + info.id();
            assertThat(new TreeSet<>(ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE, OWN)
                            .keySet()))
                    .isEqualTo(new TreeSet<>(
                            ResourceBundle.getBundle(bundle, Locale.ROOT, OWN).keySet()));
        });
    }

    @Test
    void eachGivesTheSameAnswerToTheSameQuestion() {
        graph.run(GRAPH);
        for (AnalysisInfo info : analyses.list()) {
            AnalysisResult first = analyses.run(info.id(), AnalysisQuery.everything());

            assertThat(analyses.run(info.id(), AnalysisQuery.everything())).isEqualTo(first);
            assertThat(first.request().date()).hasToString("2024-06-30");
        }
    }

    @Test
    void anUnknownWordIsAnsweredWithThoseThatAreAllowed() {
        graph.run(GRAPH);
        refused("nothing", AnalysisQuery.everything(), "coverage-matrix");
        refused("coverage-matrix", AnalysisQuery.of("火星", List.of(), "", Map.of()), "140100");
        refused("coverage-matrix", AnalysisQuery.of("太原", List.of("钟表"), "", Map.of()), "半导体 semiconductor");
        refused("coverage-matrix", AnalysisQuery.of("太原", List.of(), "gestern", Map.of()), "2026-06-30");
        refused("coverage-matrix", AnalysisQuery.of("太原", List.of(), "", Map.of("x", "1")), "withNational");
        refused("coverage-matrix", AnalysisQuery.of("太原", List.of(), "", Map.of("synthetic", "?")), "true, false");
    }

    private void refused(String id, AnalysisQuery query, String allowed) {
        assertThatThrownBy(() -> analyses.run(id, query))
                .isInstanceOfSatisfying(
                        InvalidQueryException.class,
                        e -> assertThat(e.allowed()).contains(allowed));
    }

    private void answerAll() {
        for (AnalysisInfo info : analyses.list()) {
            AnalysisResult result = analyses.run(info.id(), AnalysisQuery.everything());
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(AnalysisReports.console(result, locale, 5)).isNotBlank();
                assertThat(AnalysisReports.markdown(result, locale)).contains("# ");
                assertThat(AnalysisReports.json(result, locale)).contains(info.id());
                result.tables()
                        .forEach(t -> assertThat(AnalysisReports.csv(result, t.key(), locale, true))
                                .isNotBlank());
                AnalysisReports.xlsx(result, locale, new ByteArrayOutputStream());
            }
        }
        assertThat(AnalysisReports.list(analyses.list(), Locale.ENGLISH)).contains("question");
    }
}

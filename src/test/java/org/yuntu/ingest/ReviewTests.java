package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.analysis.Gaps;

/// Rows of unsure enterprises wait; a decision applies them and is remembered.
@GraphTest
class ReviewTests extends ImportScenario {

    private static final String NAME = "演示戊辰科技有限公司";

    @Autowired
    Review review;

    @Autowired
    Gaps gaps;

    private Path twins() throws IOException {
        return csv(
                "twins.csv",
                HEADER,
                row(NAME, code(5), "太原市", "演示街5号"),
                row(NAME, code(6), "太原市", "演示街6号"),
                row(NAME, "", "太原市", "演示街7号"),
                row(NAME, "", "太原市", "演示街8号"));
    }

    @Test
    void saysWhatWaitsAndWhomItMayMean() throws IOException {
        Receipt receipt = bring(twins());

        assertThat(receipt.totals().review()).isEqualTo(2);
        assertThat(review.listPending()).hasSize(2).first().satisfies(item -> {
            assertThat(item.name()).isEqualTo(NAME);
            assertThat(item.place()).isEqualTo("太原市");
            assertThat(item.address()).isEqualTo("演示街7号");
            assertThat(item.file()).isEqualTo("twins.csv");
            assertThat(item.line()).isEqualTo(4);
            assertThat(item.candidates())
                    .containsExactly(
                            new Review.Candidate(code(5), NAME, code(5), "太原市"),
                            new Review.Candidate(code(6), NAME, code(6), "太原市"));
        });
    }

    @Test
    void appliesAllRowsOfTheNameAsStatementsOfTheirImport() throws IOException {
        Receipt receipt = bring(twins());
        String fingerprint = (String) values("MATCH (r:ReviewItem {line: 4}) RETURN r.fingerprint", Map.of())
                .getFirst();

        Review.Decided decided = review.decideSame(firstItem(), code(6));

        assertThat(decided).isEqualTo(new Review.Decided(code(6), NAME, 2, 2));
        assertThat(review.listPending()).isEmpty();
        assertThat(values(
                        "MATCH (:Enterprise {id: $id})-[s:STATED_IN]->(b) WHERE s.line = 4"
                                + " RETURN [s.fingerprint, s.record, s.line, b.id]",
                        Map.of("id", code(6))))
                .containsExactly(List.of(fingerprint, 3L, 4L, receipt.batch()));
        assertThat(count("MATCH (:Enterprise {id: '" + code(6) + "'})-[s:STATED_IN]->() RETURN count(s)"))
                .isEqualTo(3);
        assertThat(values("MATCH (b:ImportBatch) RETURN [b.stated, b.unchanged, b.held, b.created]", Map.of()))
                .containsExactly(List.of(4L, 0L, 0L, 2L));
    }

    @Test
    void makesAnEnterpriseOfItsOwnOfARowThatIsNoneOfThem() throws IOException {
        bring(twins());

        Review.Decided decided = review.decideNew(firstItem());

        assertThat(decided.rows()).isEqualTo(2);
        assertThat(decided.enterprise()).startsWith("N-");
        assertThat(enterprises()).isEqualTo(3);
        assertThat(values(
                        "MATCH (e:Enterprise {id: $id})-[:LOCATED_IN]->(d) RETURN d.code",
                        Map.of("id", decided.enterprise())))
                .containsExactly("140100");
        assertThat(values("MATCH (b:ImportBatch) RETURN [b.stated, b.unchanged, b.held, b.created]", Map.of()))
                .containsExactly(List.of(4L, 0L, 0L, 3L));
    }

    /// A running server keeps the graph in memory between questions.
    @Test
    void isSeenByTheNextGapAnalysis() throws IOException {
        bring(twins());
        String before = gaps.projection().fingerprint();

        review.decideNew(firstItem());

        assertThat(gaps.projection().fingerprint()).isNotEqualTo(before);
    }

    /// What a decision makes of the graph is what the import would have made of it, had it known.
    @Test
    void leadsToTheGraphThatTheImportWouldHaveMadeKnowingIt() throws IOException {
        for (boolean isNew : List.of(false, true)) {
            emptyTheEnterprisePart();
            Receipt receipt = bring(twins());
            decide(isNew);
            List<String> decided = facts();
            undo.undo(receipt.batch(), done -> {});
            assertThat(dump()).isEmpty();

            Receipt again = bring(twins());

            assertThat(again.totals().review()).isZero();
            assertThat(facts()).isEqualTo(decided);
        }
    }

    @Test
    void isFollowedByLaterImports() throws IOException {
        bring(twins());
        review.decideSame(firstItem(), code(5));

        Receipt later = bring(csv("later.csv", HEADER, row(NAME, "", "太原市", "演示街99号")));

        assertThat(later.totals().imported()).isEqualTo(1);
        assertThat(later.totals().review()).isZero();
        assertThat(values("MATCH (e:Enterprise {id: $id}) RETURN e.address", Map.of("id", code(5))))
                .containsExactly("演示街99号");
    }

    @Test
    void isFollowedThoughTheEnterpriseHasAnotherName() throws IOException {
        bring(csv("other.csv", HEADER, row("大同演示丙寅化工有限公司", code(3), "大同市", "演示街3号")));
        bring(twins());
        review.decideSame(firstItem(), code(3));

        Receipt later = bring(csv("later.csv", HEADER, row(NAME, "", "太原市", "演示街99号")));

        assertThat(later.totals().imported()).isEqualTo(1);
        assertThat(count("MATCH (:Enterprise {id: '" + code(3) + "'})-[s:STATED_IN]->() RETURN count(s)"))
                .isEqualTo(4);
    }

    @Test
    void goesWithItsImportButTheDecisionStays() throws IOException {
        bring(csv("codes.csv", HEADER, row(NAME, code(5), "太原市", "演示街5号"), row(NAME, code(6), "太原市", "演示街6号")));
        List<String> before = dump();
        Receipt unsure = bring(csv("unsure.csv", HEADER, row(NAME, "", "太原市", "演示街7号")));
        review.decideSame(firstItem(), code(6));

        BatchUndo.Result result = undo.undo(unsure.batch(), done -> {});

        assertThat(dump()).isEqualTo(before);
        assertThat(result.kept()).isEqualTo(1);
        assertThat(count("MATCH (d:MatchDecision) RETURN count(d)")).isEqualTo(1);
    }

    @Test
    void cannotBeDecidedTwice() throws IOException {
        bring(twins());
        String item = firstItem();
        review.decideSame(item, code(5));

        assertThatThrownBy(() -> review.decideSame(item, code(6)))
                .isInstanceOf(ReviewException.class)
                .hasMessageContaining("decided already")
                .hasMessageContaining(code(5));
        assertThatThrownBy(() -> review.decideNew(item)).isInstanceOf(ReviewException.class);
        assertThat(enterprises()).isEqualTo(2);
    }

    @Test
    void refusesRowsAndEnterprisesThatAreUnknown() throws IOException {
        bring(twins());
        List<String> before = dump();

        assertThatThrownBy(() -> review.decideNew("nothing"))
                .isInstanceOfSatisfying(
                        ReviewException.class,
                        e -> assertThat(e.reason()).isEqualTo(ReviewException.Reason.UNKNOWN_ITEM));
        assertThatThrownBy(() -> review.decideSame(firstItem(), "nobody"))
                .isInstanceOfSatisfying(
                        ReviewException.class,
                        e -> assertThat(e.reason()).isEqualTo(ReviewException.Reason.UNKNOWN_ENTERPRISE));
        assertThat(dump()).isEqualTo(before);
    }

    private void decide(boolean isNew) {
        if (isNew) {
            review.decideNew(firstItem());
        } else {
            review.decideSame(firstItem(), code(5));
        }
    }

    private String firstItem() {
        return review.listPending().getFirst().id();
    }

    /// Enterprises and their relationships, without the queue.
    private List<String> facts() {
        return dumpWithoutBatches().stream().filter(l -> !l.startsWith("H ")).toList();
    }
}

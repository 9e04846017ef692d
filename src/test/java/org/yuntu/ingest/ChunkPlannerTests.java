package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChunkPlannerTests {

    private static final String CODE = "91140100MA0H5AXF0U";
    private static final String OTHER_CODE = "91140100MA0H5AXF1R";

    @Test
    void tiesTwoRowsWithOneCodeToOneEnterpriseWhateverTheirNames() {
        ChunkPlan plan = plan(row("a", CODE, "太原甲机械有限公司", "140100"), row("b", CODE, "太原乙机械有限公司", "140100"));

        assertThat(plan.created()).singleElement().satisfies(e -> {
            assertThat(e.id()).isEqualTo(CODE);
            assertThat(e.statements()).hasSize(2);
            assertThat(e.facts().texts(Facts.FORMER_NAMES)).hasSize(1);
        });
    }

    @Test
    void keepsTwoCodesApartEvenUnderOneName() {
        ChunkPlan plan = plan(row("a", CODE, "甲机械", "140100"), row("b", OTHER_CODE, "甲机械", "140100"));

        assertThat(plan.created()).extracting(EnterpriseState::id).containsExactlyInAnyOrder(CODE, OTHER_CODE);
    }

    @Test
    void mergesARowWithoutCodeIntoTheOnlyEnterpriseOfThatNameAndPlace() {
        ChunkPlan plan = plan(row("a", CODE, "甲机械", "140100"), row("b", null, "甲机械", "140100"));

        assertThat(plan.created())
                .singleElement()
                .extracting(EnterpriseState::id)
                .isEqualTo(CODE);
        assertThat(plan.matchedByName()).isEqualTo(1);
    }

    @Test
    void holdsARowWithoutCodeThatTwoEnterprisesCouldBe() {
        ChunkPlan plan = plan(
                row("a", CODE, "甲机械", "140100"),
                row("b", OTHER_CODE, "甲机械", "140100"),
                row("c", null, "甲机械", "140100"));

        assertThat(plan.held())
                .singleElement()
                .satisfies(h -> assertThat(h.candidates()).containsExactly(CODE, OTHER_CODE));
    }

    @Test
    void takesTheSameNameInAnotherPrefectureForAnotherEnterprise() {
        ChunkPlan plan = plan(row("a", CODE, "甲机械", "140100"), row("b", null, "甲机械", "140200"));

        assertThat(plan.created()).hasSize(2);
        assertThat(plan.held()).isEmpty();
    }

    @Test
    void holdsARowWhosePlaceIsUnknown() {
        ChunkPlan plan = plan(row("a", CODE, "甲机械", "140100"), row("b", null, "甲机械", null));

        assertThat(plan.held())
                .singleElement()
                .satisfies(h -> assertThat(h.candidates()).containsExactly(CODE));
    }

    @Test
    void remembersADecision() {
        Incoming unsure = row("b", null, "甲机械", null);
        EnterpriseState known = EnterpriseState.of(CODE, List.of(statement(row("a", CODE, "甲机械", "140100"))));

        ChunkPlan same = new ChunkPlanner(
                        "B2",
                        2,
                        List.of(known),
                        Map.of(Identity.nameAndPlace(unsure.facts()), new ChunkPlanner.Decision.Same(CODE)),
                        Set.of())
                .plan(List.of(unsure));
        ChunkPlan other = new ChunkPlanner(
                        "B2",
                        2,
                        List.of(known),
                        Map.of(Identity.nameAndPlace(unsure.facts()), new ChunkPlanner.Decision.Other("N-9")),
                        Set.of())
                .plan(List.of(unsure));

        assertThat(same.changed())
                .singleElement()
                .extracting(EnterpriseState::id)
                .isEqualTo(CODE);
        assertThat(other.created())
                .singleElement()
                .extracting(EnterpriseState::id)
                .isEqualTo("N-9");
        assertThat(same.held()).isEmpty();
        assertThat(other.held()).isEmpty();
    }

    @Test
    void changesNothingForARowStatedBefore() {
        Incoming row = row("a", CODE, "甲机械", "140100");
        EnterpriseState known = EnterpriseState.of(CODE, List.of(statement(row)));

        ChunkPlan plan = new ChunkPlanner("B2", 2, List.of(known), Map.of(), Set.of()).plan(List.of(row));

        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.created()).isEmpty();
        assertThat(plan.changed()).isEmpty();
    }

    @Test
    void givesANameOnlyEnterpriseItsCodeWhenALaterRowBringsIt() {
        EnterpriseState known = EnterpriseState.of("N-1", List.of(statement(row("a", null, "甲机械", "140100"))));

        ChunkPlan plan = new ChunkPlanner("B2", 2, List.of(known), Map.of(), Set.of())
                .plan(List.of(row("b", CODE, "甲机械", "140100")));

        assertThat(plan.changed()).singleElement().satisfies(e -> {
            assertThat(e.id()).isEqualTo("N-1");
            assertThat(e.facts().text(Facts.CREDIT_CODE)).isEqualTo(CODE);
        });
    }

    /// 200 random files, each shuffled: with the rows taken in the order of [Identity] the outcome is the same.
    @Test
    void doesNotDependOnTheOrderOfRows() {
        Random random = new Random(20261121);
        for (int file = 0; file < 200; file++) {
            List<Incoming> rows = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String code = random.nextInt(3) == 0 ? null : (random.nextBoolean() ? CODE : OTHER_CODE);
                String place = random.nextInt(4) == 0 ? null : random.nextBoolean() ? "140100" : "140200";
                rows.add(row("f" + i, code, random.nextBoolean() ? "甲机械" : "乙机械", place));
            }
            String expected = outcome(rows);
            for (int shuffle = 0; shuffle < 5; shuffle++) {
                Collections.shuffle(rows, random);
                assertThat(outcome(rows)).isEqualTo(expected);
            }
        }
    }

    private static String outcome(List<Incoming> rows) {
        ChunkPlan plan = plan(rows.toArray(Incoming[]::new));
        Map<String, Object> outcome = new TreeMap<>();
        plan.created()
                .forEach(e -> outcome.put(
                        e.id(),
                        e.facts().properties().toString()
                                + e.statements().stream()
                                        .map(Statement::fingerprint)
                                        .sorted()
                                        .toList()));
        outcome.put(
                "held",
                plan.held().stream().map(h -> h.row().fingerprint()).sorted().toList());
        return outcome.toString();
    }

    private static ChunkPlan plan(Incoming... rows) {
        List<Incoming> ordered = new ArrayList<>(List.of(rows));
        ordered.sort(java.util.Comparator.comparing(r -> Identity.of(r.facts())));
        return new ChunkPlanner("B1", 1, List.of(), Map.of(), Set.of()).plan(ordered);
    }

    private static Statement statement(Incoming row) {
        return new Statement(row.fingerprint(), "B1", 1, row.record(), row.line(), row.facts());
    }

    private static Incoming row(String fingerprint, String code, String name, String prefecture) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(Facts.CREDIT_CODE, code);
        facts.put(Facts.NAME, name);
        facts.put(Facts.NAME_KEY, name);
        facts.put(Facts.PREFECTURE, prefecture);
        facts.put("address", "地址" + fingerprint);
        return new Incoming(fingerprint, 1, 2, Facts.of(facts));
    }
}

package org.yuntu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yuntu.analysis.ChainScenario.DATONG;
import static org.yuntu.analysis.ChainScenario.JIANGSU;
import static org.yuntu.analysis.ChainScenario.TAIYUAN;
import static org.yuntu.analysis.ChainScenario.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yuntu.analysis.ClusterSummary.LeaderStatus;
import org.yuntu.analysis.FirmClaim.Match;
import org.yuntu.analysis.GapProjection.Produces;
import org.yuntu.analysis.RuleOutcome.Rule;
import org.yuntu.analysis.RuleOutcome.Verdict;
import org.yuntu.analysis.SegmentRow.ShareBasis;
import org.yuntu.analysis.SegmentRow.StateReason;
import org.yuntu.model.ChainAction;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;
import org.yuntu.model.ReferenceChains.ProductKind;
import org.yuntu.model.SegmentState;

class GapAnalysisTests {

    private static final GapParameters DEFAULTS = GapParameters.defaults();

    @Test
    void everyStateHasItsReason() {
        GapResult result = new ChainScenario()
                .chain("none > one > two > thin > many > most")
                .makers("one", 1)
                .firm("大", TAIYUAN, "two:1")
                .firm("小", TAIYUAN, "two:0.1")
                .firm("甲", TAIYUAN, "thin:0.6")
                .firm("乙", TAIYUAN, "thin:0.6")
                .makers("many", 6)
                .makers("most", 9)
                .run(DEFAULTS.with(c -> c.minConfidence = 0.05));

        assertThat(row(result, "none").because()).isEqualTo(StateReason.NO_MAKER);
        assertThat(row(result, "one").because()).isEqualTo(StateReason.SINGLE_MAKER);
        assertThat(row(result, "two").because()).isEqualTo(StateReason.DOMINANT_MAKER);
        assertThat(row(result, "thin").because()).isEqualTo(StateReason.THIN);
        assertThat(row(result, "many").because()).isEqualTo(StateReason.ENOUGH);
        assertThat(row(result, "none").state()).isEqualTo(SegmentState.ABSENT);
        assertThat(row(result, "one").state()).isEqualTo(SegmentState.FRAGILE);
        assertThat(row(result, "two").state()).isEqualTo(SegmentState.FRAGILE);
        assertThat(row(result, "thin").state()).isEqualTo(SegmentState.WEAK);
        assertThat(row(result, "most").state()).isEqualTo(SegmentState.PRESENT);
        assertThat(result.clusters().getFirst().summary().states())
                .isEqualTo(Map.of(
                        SegmentState.ABSENT,
                        1,
                        SegmentState.FRAGILE,
                        2,
                        SegmentState.WEAK,
                        1,
                        SegmentState.PRESENT,
                        2,
                        SegmentState.EXTERNAL,
                        0));
    }

    @Test
    void aSegmentWithFewerMakersThanTheMedianSegmentOfTheProvinceIsWeak() {
        GapResult result = new ChainScenario()
                .chain("a > b > c")
                .makers("a", 3)
                .makers("b", 7)
                .makers("c", 9)
                .run();

        assertThat(result.clusters().getFirst().summary().provinceMedian()).isEqualTo(7);
        assertThat(row(result, "a").because()).isEqualTo(StateReason.BELOW_MEDIAN);
        assertThat(row(result, "b").state()).isEqualTo(SegmentState.PRESENT);
    }

    @Test
    void withEnoughMakersASegmentIsNotWeakWhateverTheMedian() {
        ChainScenario scenario = new ChainScenario()
                .chain("a > b > c")
                .makers("a", 6)
                .makers("b", 20)
                .makers("c", 30);

        assertThat(row(scenario.run(), "a").state()).isEqualTo(SegmentState.PRESENT);
        assertThat(row(scenario.run(DEFAULTS.with(c -> c.enoughMakers = 10)), "a")
                        .because())
                .isEqualTo(StateReason.BELOW_MEDIAN);
    }

    /// Coal tar goes into pitch, pitch into electrodes; coal tar is nobody's of the cluster.
    @Test
    void anOutsideInputIsNotJudgedAndBreaksNothing() {
        ChainScenario scenario = new ChainScenario()
                .chain("furnace > tar > pitch > electrode")
                .kind("tar", ProductKind.RESOURCE)
                .makers("furnace", 3)
                .makers("pitch", 3)
                .firm("焦化厂", TAIYUAN, "tar");
        GapResult result = scenario.run();
        ClusterSummary summary = result.clusters().getFirst().summary();

        assertThat(row(result, "tar")).satisfies(tar -> {
            assertThat(tar.state()).isEqualTo(SegmentState.EXTERNAL);
            assertThat(tar.action()).isEmpty();
            assertThat(tar.severity().value()).isZero();
            assertThat(tar.makers()).hasSize(1);
        });
        assertThat(summary.completeness()).isEqualTo(2 / 3.0, within(1e-15));
        assertThat(summary.judged()).isEqualTo(3);
        assertThat(summary.longestPath().coveredLength()).isEqualTo(2);
        assertThat(summary.longestPath().templateLength()).isEqualTo(3);
        assertThat(row(result, "pitch").missingInputs()).isEmpty();
        assertThat(row(result, "furnace").lacksDownstream()).isFalse();
        assertThat(result.clusters().getFirst().external()).hasSize(1);

        GapResult judged = scenario.run(DEFAULTS.with(c -> c.judgeResources = true));
        assertThat(row(judged, "tar").state()).isEqualTo(SegmentState.FRAGILE);
    }

    @Test
    void onlyFirmsNearToTheGapAreNamedToExtendIntoIt() {
        GapResult result = new ChainScenario()
                .chain("chip > computer")
                .chain("furnace > steel")
                .chain("furnace > boiler")
                .chain("disk > service")
                .chain("far > middle > chip")
                .kind("furnace", ProductKind.PRODUCT, "3461", "3516")
                .kind("steel", ProductKind.PRODUCT, "3120")
                .kind("boiler", ProductKind.PRODUCT, "3411")
                .kind("service", ProductKind.SERVICE)
                .makers("computer", 3)
                .makers("furnace", 3)
                .makers("service", 3)
                .run();

        assertThat(row(result, "chip").extenders())
                .as("who buys a product is not near to making it")
                .isEmpty();
        assertThat(row(result, "steel").extenders())
                .as("nor who builds the furnaces for it")
                .isEmpty();
        assertThat(row(result, "boiler").extenders())
                .as("parts of machines are no equipment")
                .hasSize(3);
        assertThat(row(result, "disk").extenders())
                .as("providers of services do not make goods")
                .isEmpty();
        assertThat(row(result, "far").extenders())
                .as("who is three steps away is not near")
                .isEmpty();
    }

    @Test
    void theSameLinkCountsAsNearWithTheSameIndustryCodeOnly() {
        assertThat(row(inOneLink("3982", "3982"), "ink").extenders()).hasSize(3);
        assertThat(row(inOneLink("2646", "3982"), "ink").extenders()).isEmpty();
    }

    private static GapResult inOneLink(String ink, String board) {
        return new ChainScenario()
                .chain("ink > printer")
                .chain("board > computer")
                .chain("printer > office")
                .chain("computer > office")
                .kind("ink", ProductKind.PRODUCT, ink)
                .kind("board", ProductKind.PRODUCT, board)
                .link("parts", "ink", "board")
                .makers("board", 3)
                .run();
    }

    /// Weights 2, 1, 1, 4 of 8. Demand: steel is needed by the makers of support (3, one of them a leader: d* =
    /// 3·(1 + 1/3) = 4), seal by the same, support by the one maker of set. max d* = 4.
    @Test
    void severityEqualsTheHandComputedProduct() {
        GapResult result = new ChainScenario()
                .chain("steel > support > set")
                .chain("seal > support")
                .chokepoint("seal", "support")
                .weight("steel", 2)
                .weight("set", 4)
                .firm("半", TAIYUAN, "steel:0.5")
                .firm("龙", TAIYUAN, "龙头", List.of(), "support")
                .firm("甲", TAIYUAN, "support")
                .firm("乙", TAIYUAN, "support")
                .firm("末", TAIYUAN, "set:0.8")
                .run();

        SegmentRow seal = row(result, "seal");
        assertThat(seal.severity().weight()).isEqualTo(1 / 8.0);
        assertThat(seal.severity().shortage()).isEqualTo(1);
        assertThat(seal.severity().demand()).isEqualTo(2);
        assertThat(seal.severity().chokepoint()).isEqualTo(1.5);
        assertThat(seal.severity().value()).isEqualTo(0.375, within(1e-15));
        assertThat(seal.chokepoint().flagged()).isTrue();
        assertThat(seal.chokepoint().articulation()).isFalse();
        assertThat(seal.demand().weighted()).isEqualTo(4);

        SegmentRow steel = row(result, "steel");
        assertThat(steel.severity().shortage()).isEqualTo(0.75);
        assertThat(steel.severity().value()).isEqualTo(2 / 8.0 * 0.75 * 2 * 1, within(1e-15));

        SegmentRow set = row(result, "set");
        assertThat(set.severity().value()).isEqualTo(4 / 8.0 * 0.6 * 1 * 1, within(1e-15));

        SegmentRow support = row(result, "support");
        assertThat(support.chokepoint().articulation()).isTrue();
        assertThat(support.chokepoint().parts()).containsExactly(1, 1, 1);
        assertThat(support.severity().value()).isZero();
        assertThat(support.demand().weighted()).isEqualTo(1);

        assertThat(List.of(
                        seal.severity().rank(),
                        steel.severity().rank(),
                        set.severity().rank()))
                .containsExactly(1, 1, 3);
        assertThat(List.of(
                        seal.severity().baselineRank(),
                        steel.severity().baselineRank(),
                        set.severity().baselineRank()))
                .containsExactly(3, 2, 1);
    }

    @Test
    void demandIsInterpolatedByTheLogarithm() {
        GapResult result = new ChainScenario()
                .chain("a > b > c")
                .makers("b", 1)
                .makers("c", 7)
                .run();

        assertThat(row(result, "a").severity().demand()).isEqualTo(1 + Math.log(2) / Math.log(8), within(1e-15));
    }

    /// iron → plate → part → machine → mine; part is missing between covered segments; nobody needs a mine, and
    /// machine is made.
    private static ChainScenario fourActions() {
        return new ChainScenario()
                .chain("iron > plate > part > machine > mine")
                .chain("bolt > machine")
                .makers("iron", 6)
                .makers("plate", 6)
                .makers("machine", 6)
                .firm("螺一", TAIYUAN, "bolt")
                .firm("螺二", TAIYUAN, "bolt")
                .firm("螺三", TAIYUAN, "bolt");
    }

    @Test
    void aHoleBetweenCoveredSegmentsIsFilled() {
        SegmentRow part = row(fourActions().run(), "part");

        assertThat(part.action()).contains(ChainAction.FILL);
        assertThat(part.decisive().orElseThrow().rule()).isEqualTo(Rule.FILL_BETWEEN);
        assertThat(part.rules().stream().filter(r -> r.verdict() == Verdict.FIRED))
                .extracting(RuleOutcome::rule)
                .containsExactly(Rule.FILL_BETWEEN, Rule.FILL_DEMANDED);
    }

    @Test
    void anAbsentEndNextToACoveredSegmentExtendsTheChain() {
        SegmentRow mine = row(fourActions().run(), "mine");

        assertThat(mine.action()).contains(ChainAction.EXTEND);
        assertThat(mine.decisive().orElseThrow().rule()).isEqualTo(Rule.EXTEND_ADJACENT);
        assertThat(mine.extenders()).extracting(c -> c.firm().name()).contains("machine厂1");
        assertThat(mine.extenders()).allMatch(c -> c.relation() == Relation.PREDECESSOR);
    }

    @Test
    void aSegmentHeldByFewIsStrengthened() {
        SegmentRow bolt = row(fourActions().run(), "bolt");

        assertThat(bolt.state()).isEqualTo(SegmentState.WEAK);
        assertThat(bolt.depth().hhi()).isEqualTo(1 / 3.0, within(1e-15));
        assertThat(bolt.depth().shareBasis()).isEqualTo(ShareBasis.CONFIDENCE);
        assertThat(bolt.action()).contains(ChainAction.STRENGTHEN);
    }

    @Test
    void aChainThatHardlyExistsIsBuiltAndTheSegmentsOwnActionStaysVisible() {
        GapResult result = new ChainScenario()
                .chain("a > b > c > d > e")
                .weight("e", 5)
                .makers("a", 1)
                .run();

        ClusterSummary summary = result.clusters().getFirst().summary();
        assertThat(summary.completeness()).isEqualTo(1 / 9.0, within(1e-15));
        assertThat(summary.build()).isTrue();
        assertThat(summary.anchors()).extracting(SegmentRef::nameZh).containsExactly("e", "b", "c", "d");
        assertThat(row(result, "b").action()).contains(ChainAction.BUILD);
        assertThat(row(result, "b").segmentAction()).contains(ChainAction.EXTEND);
        assertThat(row(result, "b").runnersUp()).containsExactly(ChainAction.EXTEND);
        assertThat(row(result, "e").segmentAction()).contains(ChainAction.EXTEND);
        assertThat(row(result, "e").rules())
                .anyMatch(r -> r.rule() == Rule.EXTEND_STEPWISE && r.verdict() == Verdict.FIRED);
    }

    /// 太原 holds most of the province's makers of x, and fewer of them carry a title than elsewhere along the
    /// chain.
    @Test
    void aSpecialisedSegmentOfLowGradeIsUpgraded() {
        ChainScenario scenario = new ChainScenario().chain("x > y > z");
        for (int i = 0; i < 8; i++) {
            scenario.firm("太甲" + i, TAIYUAN, "x");
        }
        for (int i = 0; i < 2; i++) {
            scenario.firm("太乙" + i, TAIYUAN, "", List.of("专精特新中小企业"), "y")
                    .firm("太丙" + i, TAIYUAN, "", List.of("专精特新“小巨人”企业"), "z");
        }
        for (int i = 0; i < 4; i++) {
            scenario.firm("同乙" + i, DATONG, "y").firm("同丙" + i, DATONG, "z");
        }
        Scope taiyuan = Scope.parse("太原", scenario.build());
        GapResult result = GapAnalysis.run(scenario.build(), taiyuan, List.of(), DEFAULTS);

        SegmentRow x = row(result, "x");
        assertThat(x.quotient().value().orElseThrow()).isEqualTo((8 / 12.0) / (8 / 20.0), within(1e-15));
        assertThat(x.state()).isEqualTo(SegmentState.PRESENT);
        assertThat(x.action()).contains(ChainAction.UPGRADE);
        assertThat(x.decisive().orElseThrow().rule()).isEqualTo(Rule.UPGRADE_FEW_SPECIALISED);
        assertThat(row(result, "y").state()).isEqualTo(SegmentState.WEAK);
    }

    @Test
    void missingDataIsReportedAsUndeterminedAndNeverAsNo() {
        SegmentRow plate = row(fourActions().run(), "plate");

        assertThat(plate.quotient().value()).isEmpty();
        assertThat(plate.quotient().reference()).isEqualTo(SegmentRow.Quotient.Reference.TOO_SMALL);
        assertThat(plate.undetermined()).containsExactly(ChainAction.STRENGTHEN, ChainAction.UPGRADE);
    }

    @Test
    void hidingOneMiddleSegmentFlipsExactlyThatSegmentToFilling() {
        ChainScenario whole = new ChainScenario().chain("a > b > c > d > e").chain("b > d");
        for (String name : List.of("a", "b", "c", "d", "e")) {
            whole.makers(name, 6);
        }
        GapResult before = whole.run();
        GapResult after = whole.withoutFactsOn("c").run();

        assertThat(row(before, "c").action()).isEmpty();
        assertThat(row(after, "c").action()).contains(ChainAction.FILL);
        for (String other : List.of("a", "b", "d", "e")) {
            assertThat(row(after, other).action()).isEqualTo(row(before, other).action());
            assertThat(row(after, other).state()).isEqualTo(row(before, other).state());
        }
    }

    @Test
    void aMakerOfAKindOrByAnotherWordCoversTheSegment() {
        GapResult result = new ChainScenario()
                .chain("煤 > 焦炭")
                .kindOf("焦煤", "煤")
                .firm("甲", TAIYUAN, "焦煤:0.9")
                .firm("乙", TAIYUAN)
                .makes("乙", "煤", FactKind.DERIVED, 0.8, "原煤")
                .firm("丙", TAIYUAN, "煤:0.7")
                .run();

        SegmentRow coal = row(result, "煤");
        assertThat(coal.depth().local()).isEqualTo(3);
        assertThat(coal.depth().effective()).isEqualTo(2.4, within(1e-12));
        assertThat(coal.depth().observed()).isEqualTo(2);
        assertThat(coal.depth().derived()).isEqualTo(1);
        assertThat(coal.makers())
                .extracting(c -> c.firm().name() + " " + c.evidence().match())
                .containsExactly("甲 DESCENDANT", "乙 ALIAS", "丙 EXACT");
        assertThat(coal.makers().getFirst().evidence().product().nameZh()).isEqualTo("焦煤");
        assertThat(row(result, "焦煤").depth().local()).isEqualTo(1);
    }

    @Test
    void ofSeveralFactsOfOneFirmTheMostConfidentCountsOnce() {
        GapResult result = new ChainScenario()
                .chain("a > b")
                .kindOf("a1", "a")
                .firm("甲", TAIYUAN, "a:0.6", "a1:0.9")
                .run();

        assertThat(row(result, "a").depth().local()).isEqualTo(1);
        assertThat(row(result, "a").depth().effective()).isEqualTo(0.9);
        assertThat(row(result, "a").makers().getFirst().evidence().match()).isEqualTo(Match.DESCENDANT);
    }

    @Test
    void countsWhatWasRejectedAndWhy() {
        GapResult result = new ChainScenario()
                .chain("a > b")
                .firm("明", TAIYUAN, "a")
                .firm("疑", TAIYUAN, "a:0.3")
                .firm("猜", TAIYUAN)
                .makes("猜", "a", FactKind.PREDICTED, 0.9, "a")
                .ended("亡", TAIYUAN, "吊销,未注销", "a")
                .run();

        assertThat(result.data().facts()).isEqualTo(new DataState.FactCounts(4, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0));
        assertThat(row(result, "a").depth().local()).isEqualTo(1);
        assertThat(result.data().newest()).contains(ChainScenario.STATED);
    }

    @Test
    void predictionsCountOnlyWhenAskedFor() {
        ChainScenario scenario =
                new ChainScenario().chain("a > b").firm("猜", TAIYUAN).makes("猜", "a", FactKind.PREDICTED, 0.9, "a");

        assertThat(row(scenario.run(), "a").state()).isEqualTo(SegmentState.ABSENT);
        GapResult bold = scenario.run(DEFAULTS.with(c -> c.kinds = Set.of(FactKind.values())));
        assertThat(row(bold, "a").depth().predicted()).isEqualTo(1);
    }

    @Test
    void factsStatedAfterTheDateOfTheAnalysisDoNotCount() {
        ChainScenario scenario = new ChainScenario().chain("a > b").makers("a", 1);

        GapResult earlier = scenario.run(DEFAULTS.with(c -> c.asOf = Optional.of(ChainScenario.STATED.minusDays(1))));
        GapResult sameDay = scenario.run(DEFAULTS.with(c -> c.asOf = Optional.of(ChainScenario.STATED)));

        assertThat(earlier.data().facts().rejectedLater()).isEqualTo(1);
        assertThat(row(earlier, "a").state()).isEqualTo(SegmentState.ABSENT);
        assertThat(row(sameDay, "a").state()).isEqualTo(SegmentState.FRAGILE);
    }

    @Test
    void whatNobodyMakesAnywhereIsNoTargetForAttractingFirms() {
        GapResult result = new ChainScenario()
                .chain("a > b > c")
                .makers("b", 1)
                .firm("苏", JIANGSU, "a")
                .run();

        assertThat(row(result, "a").absentEverywhere()).isFalse();
        assertThat(row(result, "a").outsiders())
                .singleElement()
                .satisfies(c -> assertThat(c.firm().region()).isEqualTo("江苏省"));
        assertThat(row(result, "c").absentEverywhere()).isTrue();
        assertThat(row(result, "c").outsiders()).isEmpty();
    }

    @Test
    void unknownRolesAreNotReadAsNoLeader() {
        ChainScenario scenario = new ChainScenario().chain("a > b").makers("a", 2);

        GapResult unknown = scenario.run();
        assertThat(unknown.clusters().getFirst().summary().leader()).isEqualTo(LeaderStatus.UNKNOWN);
        assertThat(unknown.clusters().getFirst().summary().build()).isFalse();
        assertThat(row(unknown, "b").action()).contains(ChainAction.EXTEND);
        assertThat(row(unknown, "b").undetermined()).contains(ChainAction.BUILD);

        GapResult none = scenario.firm("员", TAIYUAN, "链上企业", List.of(), "a").run();
        assertThat(none.clusters().getFirst().summary().leader()).isEqualTo(LeaderStatus.NONE);
        assertThat(row(none, "b").action()).contains(ChainAction.BUILD);
        assertThat(row(none, "b").decisive().orElseThrow().rule()).isEqualTo(Rule.BUILD_NO_LEADER);

        GapResult led = scenario.firm("首", TAIYUAN, "链主企业", List.of(), "a").run();
        assertThat(led.clusters().getFirst().summary().leader()).isEqualTo(LeaderStatus.PRESENT);
        assertThat(row(led, "b").action()).contains(ChainAction.EXTEND);
    }

    @Test
    void sizesAreUsedOnlyWhenEveryLocalMakerHasOne() {
        ChainScenario scenario = new ChainScenario()
                .chain("a > b")
                .firm("大", TAIYUAN)
                .firm("小", TAIYUAN)
                .fact(sized("大", 0.9))
                .fact(sized("小", 0.1));

        SegmentRow known = row(scenario.run(), "a");
        assertThat(known.depth().shareBasis()).isEqualTo(ShareBasis.MARKET_SHARE);
        assertThat(known.depth().topShare()).isEqualTo(0.9, within(1e-15));
        assertThat(known.depth().hhi()).isEqualTo(0.82, within(1e-15));
        assertThat(known.because()).isEqualTo(StateReason.DOMINANT_MAKER);

        SegmentRow partly = row(scenario.firm("未", TAIYUAN, "a").run(), "a");
        assertThat(partly.depth().shareBasis()).isEqualTo(ShareBasis.CONFIDENCE);
        assertThat(partly.depth().hhi()).isEqualTo(1 / 3.0, within(1e-15));
    }

    private static Produces sized(String firm, double marketShare) {
        return new Produces(
                firm,
                "ma.a",
                FactKind.OBSERVED,
                1,
                "a",
                "name",
                "名录.csv",
                "b1",
                8,
                Optional.empty(),
                Optional.of(marketShare),
                Optional.empty());
    }

    @Test
    void brokenLinksNameMissingInputsAndMissingDownstream() {
        GapResult result = new ChainScenario()
                .chain("a > b > c > d")
                .makers("b", 3)
                .makers("c", 3)
                .run();

        ClusterGaps gaps = result.clusters().getFirst();
        assertThat(gaps.broken())
                .extracting(b -> b.kind() + " " + b.from().nameZh() + b.to().nameZh())
                .containsExactly("MISSING_INPUT ab", "MISSING_DOWNSTREAM cd");
        assertThat(row(result, "b").missingInputs())
                .extracting(SegmentRef::nameZh)
                .containsExactly("a");
        assertThat(row(result, "c").lacksDownstream()).isTrue();
        assertThat(gaps.summary().longestPath().templateLength()).isEqualTo(4);
        assertThat(gaps.summary().longestPath().coveredLength()).isEqualTo(2);
        assertThat(gaps.summary().longestPath().ratio()).isEqualTo(0.5);
        assertThat(gaps.summary().stageCompleteness()).isEqualTo(Map.of(ChainPosition.MIDSTREAM, 0.5));
    }

    @Test
    void theScopeDecidesWhoIsHereAndWhoIsOutside() {
        ChainScenario scenario = new ChainScenario()
                .chain("a > b")
                .firm("并", "140105", "a")
                .firm("云", DATONG, "a")
                .firm("苏", JIANGSU, "a");
        GapProjection projection = scenario.build();

        assertThat(depthIn(projection, "山西")).isEqualTo("2 1 2");
        assertThat(depthIn(projection, "太原市")).isEqualTo("1 2 2");
        assertThat(depthIn(projection, "140105")).isEqualTo("1 2 2");
        assertThat(depthIn(projection, "晋城市城区")).isEqualTo("0 3 2");
    }

    @Test
    void firmsWithoutFactsAreCountedWhereTheyAre() {
        GapProjection projection = new ChainScenario()
                .chain("a > b")
                .firm("并", "140105")
                .firm("太", TAIYUAN)
                .firm("云", DATONG)
                .firm("苏", JIANGSU)
                .build();

        assertThat(firmsIn(projection, "小店区")).isEqualTo(1);
        assertThat(firmsIn(projection, "太原市")).isEqualTo(2);
        assertThat(firmsIn(projection, "山西")).isEqualTo(3);
    }

    private static int firmsIn(GapProjection projection, String area) {
        return GapAnalysis.run(projection, Scope.parse(area, projection), List.of(), DEFAULTS)
                .data()
                .firmsInScope();
    }

    private static String depthIn(GapProjection projection, String area) {
        GapResult result = GapAnalysis.run(
                projection, Scope.parse(area, projection), List.of(Cluster.COAL_MINING_MACHINERY), DEFAULTS);
        SegmentRow.Depth depth = row(result, "a").depth();
        return depth.local() + " " + depth.outside() + " " + depth.province();
    }

    @Test
    void demandersAreNamedLeadersFirstThenByTitleConfidenceAndName() {
        GapResult result = new ChainScenario()
                .chain("a > b")
                .firm("丁", TAIYUAN, "b:0.9")
                .firm("丙", TAIYUAN, "b:0.9")
                .firm("乙", TAIYUAN, "", List.of("高新技术企业"), "b:0.6")
                .firm("甲", TAIYUAN, "链主", List.of(), "b:0.5")
                .firm("戊", TAIYUAN, "b:0.95")
                .firm("己", TAIYUAN, "b:0.7")
                .run();

        assertThat(row(result, "a").demanders())
                .extracting(c -> c.firm().name())
                .containsExactly("甲", "乙", "戊", "丁", "丙");
        assertThat(row(result, "a").demand().firms()).isEqualTo(6);
        assertThat(row(result, "a").demand().users())
                .extracting(SegmentRef::nameZh)
                .containsExactly("b");
    }

    @Test
    void needsOfOtherClustersAreCountedApart() {
        GapProjectionBuilder builder = GapProjection.builder();
        new ChainScenario().chain("a > b").addTo(builder);
        new ChainScenario(Cluster.PHOTOVOLTAICS)
                .chain("x > y")
                .firm("光", TAIYUAN, "x")
                .addTo(builder);
        builder.input(
                new GapProjection.Input("ma.b", "pv.x", org.yuntu.model.Criticality.IMPORTANT, false, "test", ""));
        GapResult result = GapAnalysis.run(builder.build(), Scope.SHANXI, List.of(), DEFAULTS);

        assertThat(row(result, "b").demand().firms()).isZero();
        assertThat(row(result, "b").demand().otherClusters()).isEqualTo(1);
    }

    @Test
    void linksAreRolledUpFromTheirSegments() {
        GapResult result = fourActions().run();

        assertThat(result.clusters().getFirst().links().stream()
                        .collect(Collectors.toMap(l -> l.link().nameZh(), LinkCoverage::state)))
                .containsEntry("part环节", SegmentState.ABSENT)
                .containsEntry("iron环节", SegmentState.PRESENT);
    }

    @Test
    void anEmptyGraphGivesEmptyClustersAndNoError() {
        GapResult result = GapAnalysis.run(GapProjection.builder().build(), Scope.SHANXI, List.of(), DEFAULTS);

        assertThat(result.clusters()).hasSize(14);
        assertThat(result.clusters()).allMatch(c -> c.segments().isEmpty());
        assertThat(result.clusters()).noneMatch(c -> c.summary().build());
    }

    @Test
    void theSameContentGivesTheSameResultInAnyOrderOfLoading() {
        GapProjection one = fourActions().build();
        GapProjectionBuilder reversed = GapProjection.builder();
        new ChainScenario()
                .chain("bolt > machine")
                .firm("螺三", TAIYUAN, "bolt")
                .firm("螺二", TAIYUAN, "bolt")
                .firm("螺一", TAIYUAN, "bolt")
                .makers("machine", 6)
                .makers("plate", 6)
                .makers("iron", 6)
                .chain("iron > plate > part > machine > mine")
                .addTo(reversed);
        GapProjection other = reversed.build();

        assertThat(other.fingerprint()).isEqualTo(one.fingerprint());
        assertThat(GapAnalysis.run(other, Scope.SHANXI, List.of(), DEFAULTS))
                .isEqualTo(GapAnalysis.run(one, Scope.SHANXI, List.of(), DEFAULTS));
        assertThat(fourActions().makers("part", 1).build().fingerprint()).isNotEqualTo(one.fingerprint());
    }
}

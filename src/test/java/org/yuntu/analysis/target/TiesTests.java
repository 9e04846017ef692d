package org.yuntu.analysis.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yuntu.analysis.ChainScenario;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Produces;
import org.yuntu.analysis.Scope;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;
import org.yuntu.model.ReferenceChains.ProductKind;

class TiesTests {

    /// 芯片 is a chokepoint: 整机 and 服务 use it. 材料 goes into it, 封装 stands in its 环节 and 小类.
    private static ChainScenario chips() {
        return new ChainScenario()
                .chain("材料 > 芯片 > 服务")
                .chain("材料 > 封装")
                .chain("矿石 > 材料")
                .chokepoint("芯片", "整机")
                .kind("芯片", ProductKind.PRODUCT, "3973")
                .kind("封装", ProductKind.PRODUCT, "3973")
                .kind("服务", ProductKind.SERVICE)
                .link("制造", "芯片", "封装")
                .firm("封装厂", ChainScenario.TAIYUAN, "封装")
                .firm("材料厂", ChainScenario.TAIYUAN, "材料")
                .firm("整机厂", ChainScenario.TAIYUAN, "整机")
                .firm("服务商", ChainScenario.TAIYUAN, "服务")
                .firm("矿场", ChainScenario.TAIYUAN, "矿石")
                .firm("外地厂", ChainScenario.JIANGSU, "芯片");
    }

    @Test
    void whoUsesTheProductOrServesWithItIsNotDirectlyNear() {
        assertThat(tie(chips(), "封装厂")).contains(Tie.KINDRED);
        assertThat(tie(chips(), "材料厂")).contains(Tie.INPUT);
        assertThat(tie(chips(), "整机厂")).contains(Tie.USER);
        assertThat(tie(chips(), "服务商")).contains(Tie.SERVICE);
        assertThat(tie(chips(), "矿场")).contains(Tie.TWO_STEPS);
        assertThat(Arrays.stream(Tie.values()).filter(t -> !t.isDirect()))
                .containsExactly(
                        Tie.SUPPLIER,
                        Tie.USER,
                        Tie.EQUIPMENT,
                        Tie.SERVED,
                        Tie.TWO_STEPS,
                        Tie.SELDOM_CO_MADE,
                        Tie.SERVICE);
    }

    @Test
    void aUserIsDirectlyNearOnlyWhereEnoughFirmsMakeBoth() {
        ChainScenario both =
                chips().firm("两样都做", ChainScenario.JIANGSU, "芯片", "整机").firm("也都做", ChainScenario.JIANGSU, "芯片", "整机");
        assertThat(tie(both, "整机厂")).contains(Tie.USER);
        for (int i = 0; i < 20; i++) {
            both.firm("别家" + i, ChainScenario.JIANGSU, "矿石");
        }
        assertThat(tie(both, "整机厂")).contains(Tie.CO_MADE);
    }

    @Test
    void whoBuildsTheMachinesForGoodsIsNotNearToMakingThem() {
        ChainScenario furnaces = new ChainScenario()
                .chain("炉 > 钢")
                .chain("炉 > 电站锅炉")
                .kind("炉", ProductKind.PRODUCT, "3461", "3516")
                .kind("钢", ProductKind.PRODUCT, "3120")
                .kind("电站锅炉", ProductKind.PRODUCT, "3411")
                .firm("炉厂", ChainScenario.TAIYUAN, "炉");

        assertThat(tie(furnaces, "钢", "炉厂")).contains(Tie.EQUIPMENT);
        assertThat(tie(furnaces, "电站锅炉", "炉厂")).contains(Tie.INPUT);
    }

    @Test
    void whoOnlyRepairsGoodsIsNotNearAsTheirMakerIs() {
        ChainScenario parts = new ChainScenario()
                .chain("部件 > 整机")
                .firm("修理厂", ChainScenario.TAIYUAN)
                .firm("制造厂", ChainScenario.TAIYUAN);
        parts.fact(read("修理厂", parts.id("部件"), "scope.repair")).fact(read("制造厂", parts.id("部件"), "scope.make"));

        assertThat(tie(parts, "整机", "修理厂")).contains(Tie.SERVED);
        assertThat(tie(parts, "整机", "制造厂")).contains(Tie.INPUT);
    }

    @Test
    void whoDesignsIsNotNearToTheContractWorkOfFactories() {
        ChainScenario fab = new ChainScenario()
                .chain("设计 > 代工")
                .kind("设计", ProductKind.SERVICE, "6520")
                .kind("代工", ProductKind.SERVICE, "3973")
                .firm("设计所", ChainScenario.TAIYUAN, "设计");

        assertThat(tie(fab, "代工", "设计所")).contains(Tie.SERVICE);
    }

    @Test
    void aLeadIsNamedByItsNearestProduct() {
        ChainScenario chain = new ChainScenario().chain("部件 > 整机 > 服务").firm("两样都做", ChainScenario.TAIYUAN, "服务", "整机");

        assertThat(tie(chain, "部件", "两样都做")).contains(Tie.USER);
    }

    @Test
    void coMakingIsATieOnlyWhereItIsMoreThanChance() {
        // 10 firms, 3 and 4 makers, 3 of both: C(4,3)·C(6,0)/C(10,3) = 4/120
        CoMaking making = new CoMaking(logFactorials(10), 3, new int[] {4, 3}, new int[] {3, 1});

        assertThat(making.phi(0)).isEqualTo(0.75);
        assertThat(making.chance(0)).isCloseTo(4 / 120.0, within(1e-12));
        assertThat(making.chance(1)).isCloseTo(1 - 35 / 120.0, within(1e-12));
        assertThat(making.related(new CoMaking.Rule(2, 0.05))).containsExactly(true, false);
        assertThat(making.related(new CoMaking.Rule(2, 0.025))).containsExactly(false, false);
        assertThat(making.related(new CoMaking.Rule(4, 0.05))).containsExactly(false, false);
    }

    @Test
    void whoIsOnlyALeadStandsBehindWhoSuppliesThoseInNeed() {
        assertThat(new LocalScorer.Near(Tie.KINDRED, 1, true).level())
                .isGreaterThan(new LocalScorer.Near(Tie.KINDRED, 1, false).level());
        assertThat(new LocalScorer.Near(Tie.CO_MADE, 1, false).level())
                .isGreaterThan(new LocalScorer.Near(Tie.SUPPLIER, -1, true).level());
        assertThat(Arrays.stream(Tie.values()).filter(Tie::isLead))
                .containsExactly(Tie.USER, Tie.EQUIPMENT, Tie.SERVED, Tie.TWO_STEPS, Tie.SELDOM_CO_MADE, Tie.SERVICE)
                .allSatisfy(t -> assertThat(new LocalScorer.Near(t, 1, true).level())
                        .isLessThan(new LocalScorer.Near(Tie.SUPPLIER, -1, true).level()));
    }

    @Test
    void whatHasNothingToDoWithTheProductIsNotNear() {
        assertThat(tie(chips().chain("钢 > 轨").firm("轨厂", ChainScenario.TAIYUAN, "轨"), "轨厂"))
                .isEmpty();
    }

    @Test
    void directTiesRankFirstWhateverTheScore() {
        List<Ranked<LocalFeature>> ranked = Ranked.of(
                List.of(1, 2, 3),
                List.of(Map.of(LocalFeature.TIER, 5.0), Map.of(LocalFeature.TIER, 0.0), Map.of(LocalFeature.TIER, 3.0)),
                LocalFeature.values(),
                new double[] {3, 1, 2},
                item -> item != 1 ? 1 : 0,
                Comparator.naturalOrder());

        assertThat(ranked).extracting(Ranked::item).containsExactly(3, 2, 1);
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 3);
        assertThat(ranked.getLast().score()).isGreaterThan(ranked.getFirst().score());
    }

    @Test
    void equalScoresAreOrderedBySomethingAndCounted() {
        List<Ranked<LocalFeature>> ranked = Ranked.of(
                List.of(1, 2, 3),
                List.of(Map.of(LocalFeature.TIER, 1.0), Map.of(LocalFeature.TIER, 1.0), Map.of(LocalFeature.TIER, 0.0)),
                LocalFeature.values(),
                new double[] {3, 1, 2},
                item -> 0,
                Comparator.reverseOrder());

        assertThat(ranked).extracting(Ranked::item).containsExactly(2, 1, 3);
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 1, 3);
        assertThat(ranked).extracting(Ranked::tied).containsExactly(2, 2, 1);
    }

    @Test
    void aBranchWhoseHeadStandsBesideItIsLeftOut() {
        GapProjection projection = new ChainScenario()
                .chain("部件 > 整机")
                .firm("演示光明机械有限公司", ChainScenario.TAIYUAN, "整机")
                .firm("演示光明机械有限公司太原分公司", ChainScenario.TAIYUAN, "整机")
                .firm("演示远方机械有限公司太原分公司", ChainScenario.TAIYUAN, "整机")
                .build();

        assertThat(new Branches(projection)
                        .without(IntStream.range(0, projection.firmCount())
                                .boxed()
                                .toList()))
                .extracting(f -> projection.firm(f).name())
                .containsExactlyInAnyOrder("演示光明机械有限公司", "演示远方机械有限公司太原分公司");
    }

    @Test
    void aFirmElsewhereMeetsTheFirmsHereThatBearItsName() {
        GapProjection projection = new ChainScenario()
                .chain("部件 > 整机")
                .firm("演辉（太原）生物技术有限公司", ChainScenario.TAIYUAN, "整机")
                .firm("演辉太原机车有限公司", ChainScenario.TAIYUAN, "整机")
                .firm("演晖机械有限公司", ChainScenario.TAIYUAN, "整机")
                .firm("演辉生物", ChainScenario.JIANGSU, "部件")
                .build();
        Namesakes namesakes = new Namesakes(capabilities(projection), Scope.SHANXI);

        assertThat(namesakes.of(number(projection, "演辉生物"), Cluster.COAL_MINING_MACHINERY))
                .extracting(f -> projection.firm(f).name())
                .containsExactlyInAnyOrder("演辉（太原）生物技术有限公司", "演辉太原机车有限公司");
        assertThat(namesakes.of(number(projection, "演辉生物"), Cluster.PHOTOVOLTAICS))
                .isEmpty();
    }

    private static Produces read(String firm, String product, String rule) {
        return new Produces(firm, product, FactKind.OBSERVED, 1, "部件", rule, "名录.csv", "b1", 7, Optional.empty());
    }

    private static double[] logFactorials(int most) {
        return IntStream.rangeClosed(0, most)
                .mapToDouble(
                        n -> IntStream.rangeClosed(1, n).mapToDouble(Math::log).sum())
                .toArray();
    }

    private static Optional<Tie> tie(ChainScenario scenario, String firm) {
        return tie(scenario, "芯片", firm);
    }

    private static Optional<Tie> tie(ChainScenario scenario, String product, String firm) {
        GapProjection projection = scenario.build();
        return new LocalScorer(
                        capabilities(projection),
                        new ChainMap(projection),
                        CoMaking.Rule.DEFAULT,
                        Signals.none(),
                        projection.productIndex(scenario.id(product)),
                        Set.of())
                .findNear(number(projection, firm))
                .map(LocalScorer.Near::tie);
    }

    private static Capabilities capabilities(GapProjection projection) {
        return Capabilities.of(projection, EnumSet.of(FactKind.OBSERVED), LocalDate.of(2025, 1, 1));
    }

    private static int number(GapProjection projection, String firm) {
        return IntStream.range(0, projection.firmCount())
                .filter(f -> projection.firm(f).name().equals(firm))
                .findFirst()
                .orElseThrow();
    }
}

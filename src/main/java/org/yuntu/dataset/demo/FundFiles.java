package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundInstrument;
import org.yuntu.model.FundStage;
import org.yuntu.model.FundType;
import org.yuntu.model.PlatformLevel;

/// `fund.csv` and `investment.csv`. No fund covers a cell of cluster and stage that is to be empty.
final class FundFiles {

    private static final List<String> FUND = List.of(
            "name",
            "division",
            "fundType",
            "instruments",
            "stages",
            "clusters",
            "covers",
            "size",
            "uninvestedShare",
            "ticketMin",
            "ticketMax",
            "returnMultiple",
            "governmentShare",
            "contributionCap",
            "managers",
            "parent",
            "level",
            "foundedOn");
    private static final List<String> INVESTMENT =
            List.of("investor", "enterprise", "enterpriseCode", "amount", "on", "round", "stage");

    private final World world;
    private final List<Fund> funds = new ArrayList<>();
    private final String mother;

    /// @param stages not empty
    private record Fund(String name, List<Cluster> clusters, List<FundStage> stages, FundType type) {}

    FundFiles(World world) {
        this.world = world;
        this.mother = "山西" + world.names().brand("mother fund", 0) + "产业发展母基金";
        for (Cluster cluster : Cluster.values()) {
            List<FundStage> stages = stages(List.of(cluster));
            funds.add(new Fund(name(cluster, "产业投资基金"), List.of(cluster), stages, FundType.INDUSTRY_FUND));
        }
        int more = world.scaled(1, 30);
        for (int n = 0; n < more; n++) {
            addMixed(world.seeds().at("fund", n));
        }
    }

    private void addMixed(SplittableRandom random) {
        Set<Cluster> clusters = new LinkedHashSet<>();
        clusters.add(World.any(random, Cluster.values()));
        clusters.add(World.any(random, Cluster.values()));
        List<FundStage> possible = stages(List.copyOf(clusters));
        List<FundStage> stages = possible.subList(0, Math.min(possible.size(), 1 + random.nextInt(3)));
        if (!stages.isEmpty()) {
            FundType type = World.any(
                    random, FundType.ANGEL_FUND, FundType.VENTURE_FUND, FundType.EQUITY_FUND, FundType.SUB_FUND);
            funds.add(new Fund(name(clusters.iterator().next(), type.nameZh()), List.copyOf(clusters), stages, type));
        }
    }

    /// The stages all of the clusters may have funds for.
    private List<FundStage> stages(List<Cluster> clusters) {
        List<FundStage> stages = new ArrayList<>(List.of(FundStage.values()));
        clusters.forEach(c -> stages.removeAll(world.plan().withoutFund(c)));
        return List.copyOf(stages);
    }

    private String name(Cluster cluster, String form) {
        return "山西" + world.names().brand("fund", funds.size()) + cluster.nameZh() + form;
    }

    void write(DemoFiles files) {
        files.write("fund", FUND, table -> {
            table.row(
                    mother,
                    "山西省",
                    FundType.FUND_OF_FUNDS,
                    FundInstrument.EQUITY,
                    null,
                    null,
                    "山西省",
                    Yuan.text(5e9),
                    "0%",
                    null,
                    null,
                    "1.5",
                    "60%",
                    "40%",
                    null,
                    null,
                    PlatformLevel.PROVINCIAL,
                    "2018-06-01");
            for (int n = 0; n < funds.size(); n++) {
                row(table, funds.get(n), world.seeds().at("fund row", n));
            }
        });
        files.write("investment", INVESTMENT, table -> {
            int count = world.scaled(25, 60);
            for (int n = 0; n < count; n++) {
                invest(table, world.seeds().at("investment", n));
            }
        });
    }

    private void row(DemoTable table, Fund fund, SplittableRandom random) {
        double size = SizeModel.logNormal(random, 4e8, 0.7);
        table.row(
                fund.name(),
                "山西省太原市",
                fund.type(),
                FundInstrument.EQUITY,
                fund.stages(),
                fund.clusters(),
                "山西省",
                Yuan.tenThousands(size),
                (20 + random.nextInt(60)) + "%",
                Yuan.tenThousands(1e6 * (1 + random.nextInt(5))),
                Yuan.tenThousands(size * 0.2),
                "1." + random.nextInt(1, 6),
                (10 + random.nextInt(40)) + "%",
                "30%",
                null,
                mother,
                PlatformLevel.PROVINCIAL,
                (2016 + random.nextInt(9)) + "-09-01");
    }

    private void invest(DemoTable table, SplittableRandom random) {
        Fund fund = World.any(funds, random);
        Firm firm = world.firm(World.any(fund.clusters(), random), random);
        FundStage stage = World.any(fund.stages(), random);
        table.row(
                fund.name(),
                firm.name(),
                firm.code(),
                Yuan.tenThousands(Needs.medianCny(stage) * random.nextDouble(0.5, 2)),
                World.any(random, "2023", "2024", "2025") + "-0" + (1 + random.nextInt(9)) + "-10",
                stage == FundStage.MATURE ? "Pre-IPO" : stage == FundStage.GROWTH ? "B轮" : "天使轮",
                stage);
    }
}

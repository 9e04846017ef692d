package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.Cluster;
import org.yuntu.model.DemandKind;
import org.yuntu.model.DemandState;
import org.yuntu.model.FundStage;

/// `demand.csv`: what firms ask for; leaders for what is missing, and money at every stage, also where no fund gives
/// it.
final class DemandFile {

    private static final List<String> FIELDS = List.of(
            "division",
            "demandKind",
            "enterprise",
            "enterpriseCode",
            "amount",
            "products",
            "stage",
            "raisedOn",
            "state",
            "handledBy");

    /// What is asked for in each cell without a fund.
    private static final double UNMET_CNY = 2e7;

    private final World world;
    private final List<Planted.Demand> planted = new ArrayList<>();
    private final List<Planted.FundCell> cells = new ArrayList<>();

    DemandFile(World world) {
        this.world = world;
    }

    void write(DemoFiles files) {
        files.write("demand", FIELDS, table -> {
            for (Cluster cluster : Cluster.values()) {
                Firm leader = world.firms().get(Cast.leader(cluster));
                for (Gap gap : world.plan().gaps(cluster)) {
                    if (gap.demanded()) {
                        double cny = Yuan.rounded(world.firms().revenueCny(leader.number()) * 0.01);
                        row(table, leader, DemandKind.SUPPLY, cny, gap.product(), null, gap.product() % 9);
                        plant(leader, DemandKind.SUPPLY, gap.product(), cny);
                    }
                }
                unmet(table, cluster);
            }
            int count = world.scaled(30, 150);
            for (int n = 0; n < count; n++) {
                ordinary(table, n);
            }
        });
    }

    List<Planted.Demand> planted() {
        return planted;
    }

    List<Planted.FundCell> cells() {
        return cells;
    }

    private void unmet(DemoTable table, Cluster cluster) {
        for (FundStage stage : world.plan().withoutFund(cluster)) {
            Firm firm = world.firm(cluster, world.seeds().at("unmet " + cluster.code(), stage.ordinal()));
            row(table, firm, DemandKind.FINANCE, UNMET_CNY, -1, stage, stage.ordinal());
            cells.add(new Planted.FundCell(cluster.code(), stage.name(), UNMET_CNY));
            plant(firm, DemandKind.FINANCE, -1, UNMET_CNY);
        }
    }

    private void plant(Firm firm, DemandKind kind, int product, double cny) {
        String id = product < 0 ? null : world.catalog().product(product).id();
        planted.add(new Planted.Demand(firm.name(), firm.code(), kind.name(), id, cny));
    }

    private void ordinary(DemoTable table, int n) {
        SplittableRandom random = world.seeds().at("demand", n);
        Firm firm = world.firm(World.any(random, Cluster.values()), random);
        boolean money = random.nextInt(2) == 0;
        DemandKind kind = money ? DemandKind.FINANCE : World.any(random, DemandKind.values());
        FundStage stage = kind == DemandKind.FINANCE ? World.any(random, FundStage.values()) : null;
        double cny = stage == null ? 0 : Needs.medianCny(stage) * random.nextDouble(0.3, 3);
        row(table, firm, kind, cny, firm.products()[0], stage, 9 + n);
    }

    /// @param day tells demands of one firm apart
    private void row(
            DemoTable table, Firm firm, DemandKind kind, double cny, int product, @Nullable FundStage stage, int day) {
        table.row(
                firm.place().full(),
                kind,
                firm.name(),
                firm.code(),
                cny > 0 ? Yuan.text(Yuan.rounded(cny)) : null,
                product >= 0 ? world.word(product) : null,
                stage,
                Years.STATED_ON.minusDays(1 + day % 360),
                DemandState.values()[day % 2],
                DepartmentFile.INDUSTRY);
    }
}

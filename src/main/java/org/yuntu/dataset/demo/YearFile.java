package org.yuntu.dataset.demo;

import java.util.List;
import java.util.SplittableRandom;
import org.yuntu.model.EnterpriseTier;

/// `enterprise-year.csv`: three years of every enterprise of the province, with room for what it is known to buy and
/// sell.
final class YearFile {

    private static final List<String> FIELDS = List.of(
            "enterprise",
            "enterpriseCode",
            "year",
            "revenue",
            "output",
            "research",
            "purchases",
            "employees",
            "tax",
            "exports",
            "activeInResearch");

    /// Sales to firms are at most this share of revenue, purchases too.
    private static final double KNOWN_SALES = 0.7;

    private static final double MOST_PURCHASES = 0.85;

    private YearFile() {}

    static void write(World world, DemoFiles files, Ledger ledger) {
        files.write("enterprise-year", FIELDS, table -> {
            for (int i = 0; i < world.firms().inside(); i++) {
                rows(world, table, ledger, i);
            }
        });
    }

    private static void rows(World world, DemoTable table, Ledger ledger, int i) {
        Firms firms = world.firms();
        Firm firm = firms.get(i);
        SplittableRandom random = world.seeds().at("years", i);
        boolean hightech = firms.tiers(i).contains(EnterpriseTier.HIGH_TECH_ENTERPRISE);
        double growth = random.nextDouble(0.94, 1.16);
        double research =
                hightech ? random.nextDouble(0.03, 0.09) : random.nextInt(4) == 0 ? random.nextDouble(0.02) : 0;
        double exports = random.nextInt(12) == 0 ? random.nextDouble(0.3) : 0;
        int employees = firms.employees(i);
        for (int year = 0; year < Years.ALL.size(); year++) {
            double sold = ledger.sold(year, i);
            double bought = ledger.bought(year, i);
            double purchases = purchases(world, i, year, bought);
            double revenue = revenue(world, i, year, growth, Math.max(sold / KNOWN_SALES, purchases / MOST_PURCHASES));
            table.row(
                    firm.name(),
                    firm.code(),
                    Years.ALL.get(year),
                    Yuan.text(revenue),
                    Yuan.text(revenue * 1.02),
                    Yuan.text(revenue * research),
                    Yuan.text(purchases),
                    employees,
                    Yuan.text(revenue * 0.045),
                    Yuan.text(revenue * exports),
                    research > 0);
        }
    }

    /// Firms with planned purchases buy nothing beyond them.
    private static double purchases(World world, int i, int year, double bought) {
        return world.firms().isAloof(i) && bought > 0
                ? bought
                : Math.max(bought / Trade.RECORDED, world.firms().revenueCny(i) * Trade.PURCHASES * 0.5);
    }

    private static double revenue(World world, int i, int year, double growth, double atLeast) {
        if (world.firms().isAloof(i)) {
            return world.cast().get(i).revenueCny().get(year);
        }
        int back = Years.ALL.size() - 1 - year;
        return Yuan.rounded(Math.max(atLeast, world.firms().revenueCny(i) / Math.pow(growth, back)));
    }
}

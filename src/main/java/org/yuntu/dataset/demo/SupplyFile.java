package org.yuntu.dataset.demo;

import java.util.List;

/// `supply.csv`: a row for each supplier, buyer, product and year.
final class SupplyFile {

    private static final List<String> FIELDS = List.of(
            "supplier",
            "supplierCode",
            "supplierDivision",
            "buyer",
            "buyerCode",
            "buyerDivision",
            "product",
            "amount",
            "year",
            "foreign",
            "country");

    private SupplyFile() {}

    /// @return what was sold and bought
    static Ledger write(World world, DemoFiles files, Trade trade, PlannedTrade planned) {
        Firms firms = world.firms();
        Ledger ledger = new Ledger(firms.size());
        files.write("supply", FIELDS, table -> {
            planned.sales().forEach(sale -> rows(world, table, sale, ledger));
            for (int buyer = 0; buyer < firms.inside(); buyer++) {
                if (!PlannedTrade.isBuyer(firms, buyer)) {
                    trade.of(buyer).forEach(sale -> rows(world, table, sale, ledger));
                }
            }
        });
        return ledger;
    }

    private static void rows(World world, DemoTable table, Sale sale, Ledger ledger) {
        Firm buyer = world.firms().get(sale.buyer());
        for (int year = 0; year < Years.ALL.size(); year++) {
            double cny = sale.cny().get(year);
            if (cny > 0) {
                ledger.bought(year, sale.buyer(), cny);
                if (sale.supplier() instanceof Supplier.Domestic(int firm)) {
                    ledger.sold(year, firm, cny);
                }
                row(world, table, sale, buyer, Years.ALL.get(year), cny);
            }
        }
    }

    private static void row(World world, DemoTable table, Sale sale, Firm buyer, int year, double cny) {
        String product = world.word(sale.product());
        String where = buyer.place().full();
        switch (sale.supplier()) {
            case Supplier.Domestic(int number) -> {
                Firm seller = world.firms().get(number);
                String from = seller.place().full();
                table.row(
                        seller.name(),
                        seller.code(),
                        from,
                        buyer.name(),
                        buyer.code(),
                        where,
                        product,
                        Yuan.text(cny),
                        year,
                        false,
                        null);
            }
            case Supplier.Foreign(String name, String country) ->
                table.row(
                        name,
                        null,
                        null,
                        buyer.name(),
                        buyer.code(),
                        where,
                        product,
                        Yuan.text(cny),
                        year,
                        true,
                        country);
        }
    }
}

package org.yuntu.dataset.demo;

import java.util.List;
import java.util.SplittableRandom;
import org.yuntu.model.FinanceType;
import org.yuntu.model.FundInstrument;
import org.yuntu.model.PlatformLevel;

/// `finance.csv`: a guarantor in each prefecture, one in 晋城市城区, and bodies of the other kinds.
final class FinanceFile {

    /// Guarantees outstanding of the guarantor in 晋城市城区; 2‰ of it is its compensation by M-076.
    static final double OUTSTANDING_CNY = 5e7;

    private static final List<String> FIELDS = List.of(
            "name",
            "division",
            "financeType",
            "instruments",
            "capital",
            "guaranteeFeeShare",
            "outstanding",
            "singleMax",
            "covers",
            "level");

    private FinanceFile() {}

    static String urbanGuarantor(World world) {
        return "晋城市城区" + world.names().brand("finance", 0) + "融资担保有限公司";
    }

    static void write(World world, DemoFiles files) {
        files.write("finance", FIELDS, table -> {
            Place urban = world.geography().get(Geography.JINCHENG_URBAN);
            guarantor(table, urbanGuarantor(world), urban.full(), 1e8, "0.9%", OUTSTANDING_CNY, PlatformLevel.COUNTY);
            int n = 1;
            for (String prefecture : world.geography().prefectures()) {
                SplittableRandom random = world.seeds().at("finance", n);
                Place place = world.geography().countyIn(prefecture, random);
                String name = place.shortName() + "市" + world.names().brand("finance", n++) + "融资担保有限公司";
                double capital = SizeModel.logNormal(random, 3e8, 0.4);
                String fee = "1." + random.nextInt(10) + "%";
                guarantor(
                        table,
                        name,
                        place.province() + place.prefecture(),
                        capital,
                        fee,
                        capital * 4,
                        PlatformLevel.MUNICIPAL);
            }
            for (FinanceType type : FinanceType.values()) {
                if (type != FinanceType.GUARANTEE && type != FinanceType.OTHER) {
                    String name = "山西" + world.names().brand("finance", n++) + type.nameZh();
                    FundInstrument instrument = type == FinanceType.INSURANCE
                            ? FundInstrument.INSURANCE
                            : type == FinanceType.RE_GUARANTEE ? FundInstrument.RE_GUARANTEE : FundInstrument.DEBT;
                    table.row(
                            name, "山西省太原市", type, instrument, "5亿元", null, null, null, "山西省", PlatformLevel.PROVINCIAL);
                }
            }
        });
    }

    private static void guarantor(
            DemoTable table,
            String name,
            String place,
            double capital,
            String fee,
            double outstanding,
            PlatformLevel level) {
        table.row(
                name,
                place,
                FinanceType.GUARANTEE,
                FundInstrument.GUARANTEE,
                Yuan.tenThousands(capital),
                fee,
                Yuan.tenThousands(outstanding),
                "1000万元",
                place,
                level);
    }
}

package org.yuntu.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.yuntu.model.ChainRole;
import org.yuntu.model.EnterpriseTier;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.RecognitionRoute;
import org.yuntu.model.RecognitionType;

/// `recognition.csv`: the titles of firms and the lists they are on.
final class RecognitionFile {

    private static final List<String> FIELDS = List.of(
            "division", "enterprise", "enterpriseCode", "recognitionType", "level", "first", "route", "recognisedOn");

    /// Annual revenue from which a manufacturer is 规上.
    private static final double DESIGNATED_SIZE_CNY = 2e7;

    private RecognitionFile() {}

    static void write(World world, DemoFiles files) {
        files.write("recognition", FIELDS, table -> {
            for (MeasureCase c : MeasureCase.values()) {
                Firm firm = world.firms().get(c.name());
                c.titles().forEach(t -> row(table, firm, t.type(), t.level(), t.route(), LocalDate.of(2025, 6, 30)));
            }
            for (int i = 0; i < world.firms().inside(); i++) {
                if (!world.firms().isAloof(i)) {
                    of(world, table, i);
                }
            }
        });
    }

    private static void of(World world, DemoTable table, int i) {
        Firms firms = world.firms();
        SplittableRandom random = world.seeds().at("recognition", i);
        Firm firm = firms.get(i);
        for (EnterpriseTier tier : firms.tiers(i)) {
            RecognitionType type = RecognitionType.valueOf(tier.name());
            RecognitionRoute route = random.nextInt(4) == 0 ? RecognitionRoute.AGAIN : RecognitionRoute.FIRST;
            row(table, firm, type, level(tier), route, LocalDate.of(2020 + random.nextInt(6), 6, 30));
        }
        if (firms.role(i) == ChainRole.LEADER) {
            row(
                    table,
                    firm,
                    RecognitionType.CHAIN_LEADER,
                    PlatformLevel.PROVINCIAL,
                    RecognitionRoute.FIRST,
                    LocalDate.of(2022, 6, 30));
        }
        if (firms.revenueCny(i) >= DESIGNATED_SIZE_CNY && firm.products().length > 0) {
            boolean later = random.nextInt(5) == 0;
            row(
                    table,
                    firm,
                    RecognitionType.ABOVE_DESIGNATED_SIZE,
                    PlatformLevel.UNRATED,
                    RecognitionRoute.FIRST,
                    LocalDate.of(later ? 2024 : 2018, 12, 31));
        }
        if (random.nextInt(120) == 0) {
            row(
                    table,
                    firm,
                    RecognitionType.ABNORMAL_OPERATION,
                    PlatformLevel.UNRATED,
                    RecognitionRoute.FIRST,
                    LocalDate.of(2024, 7, 1));
        }
    }

    private static PlatformLevel level(EnterpriseTier tier) {
        return switch (tier) {
            case LITTLE_GIANT, SINGLE_PRODUCT_CHAMPION, HIGH_TECH_ENTERPRISE -> PlatformLevel.NATIONAL;
            default -> PlatformLevel.PROVINCIAL;
        };
    }

    private static void row(
            DemoTable table,
            Firm firm,
            RecognitionType type,
            PlatformLevel level,
            RecognitionRoute route,
            LocalDate on) {
        table.row(
                firm.place().full(), firm.name(), firm.code(), type, level, route == RecognitionRoute.FIRST, route, on);
    }
}

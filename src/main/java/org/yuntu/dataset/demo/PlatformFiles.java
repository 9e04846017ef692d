package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yuntu.model.PilotService;
import org.yuntu.model.PlatformState;

/// `laboratory.csv`, `platform.csv`, `pilot-base.csv`, `transfer-base.csv` and the instruments in them.
final class PlatformFiles {

    private static final List<String> FIELDS = List.of(
            "name",
            "division",
            "platformType",
            "level",
            "hosts",
            "clusters",
            "products",
            "approvedOn",
            "open",
            "state");
    private static final List<String> INSTRUMENT =
            List.of("name", "division", "owners", "platform", "model", "value", "open", "fields", "products");

    private PlatformFiles() {}

    static void write(World world, DemoFiles files, Platforms platforms) {
        for (String kind : List.of("laboratory", "platform", "transfer-base")) {
            files.write(kind, FIELDS, table -> of(platforms, kind).forEach(p -> table.row(cells(world, p))));
        }
        List<String> fields = new ArrayList<>(FIELDS);
        fields.add("services");
        files.write(
                "pilot-base",
                fields,
                table -> of(platforms, "pilot-base").forEach(p -> {
                    List<Object> cells = new ArrayList<>(List.of(cells(world, p)));
                    cells.add(List.of(PilotService.MATURATION, PilotService.ENGINEERING_TEST, PilotService.EVALUATION));
                    table.row(cells.toArray());
                }));
        writeInstruments(world, files, of(platforms, "platform"));
    }

    private static List<Platform> of(Platforms platforms, String kind) {
        return platforms.all().stream().filter(p -> p.kind().equals(kind)).toList();
    }

    private static Object[] cells(World world, Platform platform) {
        SplittableRandom random = world.seeds().at("platform " + platform.name(), 0);
        return new Object[] {
            platform.name(),
            platform.place().full(),
            platform.type(),
            platform.level(),
            platform.host(),
            platform.cluster(),
            platform.products(),
            (2012 + random.nextInt(13)) + "-06-30",
            random.nextBoolean(),
            PlatformState.OPERATING
        };
    }

    private static void writeInstruments(World world, DemoFiles files, List<Platform> platforms) {
        files.write("instrument", INSTRUMENT, table -> {
            int count = world.scaled(5, 60);
            for (int n = 0; n < count; n++) {
                SplittableRandom random = world.seeds().at("instrument", n);
                Platform platform = World.any(platforms, random);
                String device = World.any(random, "扫描电子显微镜", "X射线衍射仪", "疲劳试验机", "质谱仪", "环境试验舱");
                table.row(
                        device + world.names().brand("instrument", n),
                        platform.place().full(),
                        platform.host(),
                        platform.name(),
                        "YT-" + (100 + random.nextInt(900)),
                        Yuan.text(Yuan.rounded(SizeModel.logNormal(random, 1.2e6, 0.8))),
                        random.nextInt(3) > 0,
                        platform.cluster().nameZh(),
                        platform.products());
            }
        });
    }
}

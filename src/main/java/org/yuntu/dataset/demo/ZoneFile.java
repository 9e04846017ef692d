package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.yuntu.model.Cluster;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.ZoneType;

/// `zone.csv`: two development zones in each prefecture, hosting every cluster but one.
final class ZoneFile {

    private static final List<String> FIELDS = List.of("name", "division", "zoneType", "level", "clusters", "areaSqkm");
    private static final int EACH = 2;

    private ZoneFile() {}

    record Zone(String name, Place place, Cluster cluster) {}

    static List<Zone> all(World world) {
        List<Cluster> hosted = Arrays.stream(Cluster.values())
                .filter(c -> c != world.plan().withoutZone())
                .toList();
        List<Zone> zones = new ArrayList<>();
        for (String prefecture : world.geography().prefectures()) {
            for (int k = 0; k < EACH; k++) {
                int n = zones.size();
                Place place =
                        world.geography().countyIn(prefecture, world.seeds().at("zone", n));
                String form = k == 0 ? "经济技术开发区" : "高新技术产业开发区";
                String name = place.shortName() + world.names().brand("zone", n) + form;
                zones.add(new Zone(name, place, hosted.get(n % hosted.size())));
            }
        }
        return zones;
    }

    static void write(World world, DemoFiles files) {
        files.write(
                "zone",
                FIELDS,
                table -> all(world).forEach(zone -> {
                    SplittableRandom random =
                            world.seeds().at("zone row", zone.place().code().hashCode());
                    table.row(
                            zone.name(),
                            zone.place().full(),
                            zone.name().endsWith("经济技术开发区") ? ZoneType.ECONOMIC : ZoneType.HIGH_TECH,
                            PlatformLevel.PROVINCIAL,
                            zone.cluster(),
                            5 + random.nextInt(60));
                }));
    }
}

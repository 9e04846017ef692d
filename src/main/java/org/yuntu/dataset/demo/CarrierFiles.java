package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.yuntu.model.Cluster;
import org.yuntu.model.IncubationService;
import org.yuntu.model.IncubatorType;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.PlatformLevel;

/// `incubator.csv` and `tenancy.csv`: in each prefecture a chain from nursery to park under one
/// operator, in one of them without an accelerator.
final class CarrierFiles {

    /// The prefecture whose chain of incubation is broken.
    static final String BROKEN = "140900";

    static final IncubatorType MISSING = IncubatorType.ACCELERATOR;

    private static final List<IncubatorType> CHAIN = List.of(
            IncubatorType.NURSERY, IncubatorType.INCUBATOR, IncubatorType.ACCELERATOR, IncubatorType.INDUSTRIAL_PARK);
    private static final List<String> INCUBATOR = List.of(
            "name",
            "division",
            "incubatorType",
            "level",
            "operators",
            "parentZone",
            "graduatesTo",
            "services",
            "clusters",
            "areaSqm",
            "tenants",
            "approvedOn");
    private static final List<String> TENANCY =
            List.of("enterprise", "enterpriseCode", "carrier", "from", "to", "graduated");

    /// One enterprise in so many is a tenant.
    private static final int TENANTS = 12;

    private final World world;
    private final List<Carrier> carriers = new ArrayList<>();

    private record Carrier(String name, Place place, IncubatorType type, String next, Cluster cluster, int chain) {}

    CarrierFiles(World world) {
        this.world = world;
        List<Cluster> clusters = Arrays.stream(Cluster.values())
                .filter(c -> !world.plan().isBroken(c, InnovationStage.PROOF_OF_CONCEPT))
                .toList();
        List<String> prefectures = world.geography().prefectures();
        int chains = world.scaled(0.5, prefectures.size());
        for (int n = 0; n < chains; n++) {
            addChain(n, prefectures.get(n % prefectures.size()), clusters.get(n % clusters.size()));
        }
    }

    /// The district of 晋城 gets a chain of its own: its incubator is newly recognised, see M-058.
    static String urbanIncubator(World world) {
        return "晋城市城区" + world.names().brand("incubator", 4 * 4 + 1) + IncubatorType.INCUBATOR.nameZh();
    }

    private void addChain(int chain, String prefecture, Cluster cluster) {
        SplittableRandom random = world.seeds().at("incubator", chain);
        boolean urban = chain == 4;
        Place place = urban
                ? world.geography().get(Geography.JINCHENG_URBAN)
                : world.geography().countyIn(prefecture, random);
        List<IncubatorType> types = CHAIN.stream()
                .filter(t -> t != MISSING || !prefecture.equals(BROKEN))
                .toList();
        for (int k = 0; k < types.size(); k++) {
            String next = k + 1 < types.size() ? name(chain, types.get(k + 1), place) : "";
            carriers.add(new Carrier(name(chain, types.get(k), place), place, types.get(k), next, cluster, chain));
        }
    }

    private String name(int chain, IncubatorType type, Place place) {
        String region = place.code().equals(Geography.JINCHENG_URBAN) ? "晋城市城区" : place.shortName();
        return region + world.names().brand("incubator", chain * 4 + CHAIN.indexOf(type)) + type.nameZh();
    }

    void write(DemoFiles files) {
        files.write("incubator", INCUBATOR, table -> carriers.forEach(c -> row(table, c)));
        List<String> names =
                new ArrayList<>(carriers.stream().map(Carrier::name).toList());
        ZoneFile.all(world).forEach(z -> names.add(z.name()));
        files.write("tenancy", TENANCY, table -> {
            for (int i = 0; i < world.firms().inside(); i++) {
                SplittableRandom random = world.seeds().at("tenancy", i);
                if (random.nextInt(TENANTS) == 0) {
                    Firm firm = world.firms().get(i);
                    boolean graduated = random.nextInt(4) == 0;
                    table.row(
                            firm.name(),
                            firm.code(),
                            World.any(names, random),
                            (2019 + random.nextInt(4)) + "-03-01",
                            graduated ? (2023 + random.nextInt(3)) + "-03-01" : null,
                            graduated);
                }
            }
        });
    }

    private void row(DemoTable table, Carrier c) {
        SplittableRandom random = world.seeds().at("incubator row " + c.type(), c.chain());
        boolean urban = c.name().equals(urbanIncubator(world));
        Firm operator = world.firm(world.seeds().at("operator", c.chain()));
        table.row(
                c.name(),
                c.place().full(),
                c.type(),
                urban ? PlatformLevel.PROVINCIAL : World.any(random, PlatformLevel.PROVINCIAL, PlatformLevel.MUNICIPAL),
                operator.name(),
                zone(c.place()),
                c.next().isEmpty() ? null : c.next(),
                services(random),
                c.cluster(),
                Math.round(SizeModel.logNormal(random, 12_000, 0.6)),
                5 + random.nextInt(60),
                urban ? "2025-06-30" : (2015 + random.nextInt(9)) + "-06-30");
    }

    /// The first zone of the prefecture.
    private String zone(Place place) {
        return ZoneFile.all(world).stream()
                .filter(z -> z.place().prefectureCode().equals(place.prefectureCode()))
                .map(ZoneFile.Zone::name)
                .findFirst()
                .orElseThrow();
    }

    /// 空间、孵化、基金、服务、生态; some lack the last ones.
    private static List<IncubationService> services(SplittableRandom random) {
        return List.of(IncubationService.values()).subList(0, 2 + random.nextInt(4));
    }
}

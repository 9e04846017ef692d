package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.yuntu.model.Cluster;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.TalentTier;
import org.yuntu.model.TechnologyType;

/// `technology.csv` and `team.csv`. A line of technology is a research result and what was derived
/// from it; it is complete when that was piloted and industrialised here.
final class KnowledgeFiles {

    private static final List<String> TECHNOLOGY = List.of(
            "name",
            "division",
            "technologyType",
            "stage",
            "products",
            "clusters",
            "developers",
            "derivesFrom",
            "pilotedAt",
            "industrialisedBy",
            "bottleneck",
            "level",
            "finishedOn");
    private static final List<String> TEAM =
            List.of("name", "division", "tier", "programme", "employers", "clusters", "products", "headcount", "year");

    private final World world;
    private final Platforms platforms;
    private final List<Organisation> organisations;
    private final Map<Cluster, Integer> complete = new LinkedHashMap<>();
    private final int lines;

    KnowledgeFiles(World world, Platforms platforms) {
        this.world = world;
        this.platforms = platforms;
        this.organisations = OrganisationFiles.all(world);
        this.lines = world.scaled(0.4, 8);
    }

    void write(DemoFiles files) {
        files.write("technology", TECHNOLOGY, table -> {
            for (Cluster cluster : Cluster.values()) {
                for (int n = 0; n < lines; n++) {
                    line(table, cluster, n);
                }
            }
        });
        files.write("team", TEAM, table -> {
            int count = world.scaled(5, 70);
            for (int n = 0; n < count; n++) {
                team(table, n);
            }
        });
    }

    List<Planted.Continuity> continuity() {
        List<Planted.Continuity> list = new ArrayList<>();
        for (Cluster cluster : Cluster.values()) {
            list.add(new Planted.Continuity(cluster.code(), lines, complete.getOrDefault(cluster, 0)));
        }
        return list;
    }

    private void line(DemoTable table, Cluster cluster, int n) {
        SplittableRandom random = world.seeds().at("technology " + cluster.code(), n);
        Organisation developer = World.any(
                organisations.stream().filter(o -> o.cluster() == cluster).toList(), random);
        int product = world.product(cluster, random);
        String word = world.word(product);
        String brand = world.names().brand("technology", cluster.ordinal() * 2_000 + n % 2_000);
        String result = brand + world.catalog().product(product).nameZh() + "机理与方法";
        boolean bottleneck = random.nextInt(10) == 0;
        table.row(
                result,
                developer.place().full(),
                World.any(random, TechnologyType.PATENT, TechnologyType.ACHIEVEMENT),
                n % 2 == 0 ? InnovationStage.BASIC_RESEARCH : InnovationStage.APPLIED_RESEARCH,
                word,
                cluster,
                developer.name(),
                null,
                null,
                null,
                bottleneck,
                PlatformLevel.PROVINCIAL,
                (2017 + random.nextInt(5)) + "-05-20");
        List<Platform> bases = platforms.list("pilot-base", cluster);
        int reach = bases.isEmpty() ? 0 : random.nextInt(3);
        if (reach == 0) {
            return;
        }
        boolean industrial = reach == 2 || n == 0;
        complete.merge(cluster, industrial ? 1 : 0, Integer::sum);
        table.row(
                brand + world.catalog().product(product).nameZh() + "制备技术",
                developer.place().full(),
                World.any(random, TechnologyType.KEY_TECHNOLOGY, TechnologyType.FIRST_SET, TechnologyType.PATENT),
                industrial ? InnovationStage.INDUSTRIALISATION : InnovationStage.PILOT,
                word,
                cluster,
                developer.name(),
                result,
                World.any(bases, random).name(),
                industrial ? world.firm(cluster, random).name() : null,
                bottleneck,
                PlatformLevel.PROVINCIAL,
                (2022 + random.nextInt(4)) + "-10-20");
    }

    private void team(DemoTable table, int n) {
        SplittableRandom random = world.seeds().at("team", n);
        Organisation employer = World.any(organisations, random);
        table.row(
                world.names().brand("team", n) + employer.cluster().nameZh() + "创新团队",
                employer.place().full(),
                World.any(random, TalentTier.values()),
                World.any(random, "三晋英才", "111创新工程", "1331工程", "136工程"),
                random.nextInt(3) == 0 ? world.firm(employer.cluster(), random).name() : employer.name(),
                employer.cluster(),
                world.word(world.product(employer.cluster(), random)),
                3 + random.nextInt(28),
                Years.LAST);
    }
}

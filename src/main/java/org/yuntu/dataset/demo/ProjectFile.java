package org.yuntu.dataset.demo;

import java.util.List;
import java.util.SplittableRandom;
import org.yuntu.model.Cluster;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.ProjectState;
import org.yuntu.model.ProjectType;

/// `project.csv`, with the projects whose grants a measure matches.
final class ProjectFile {

    private static final List<String> FIELDS = List.of(
            "name",
            "division",
            "projectType",
            "undertakers",
            "investment",
            "granted",
            "grantLevel",
            "clusters",
            "products",
            "openCompetition",
            "state",
            "level",
            "startedOn");

    private ProjectFile() {}

    static void write(World world, DemoFiles files) {
        files.write("project", FIELDS, table -> {
            for (MeasureCase c : MeasureCase.values()) {
                c.grants().forEach(grant -> granted(world, table, c, grant));
            }
            int count = world.scaled(8, 120);
            for (int n = 0; n < count; n++) {
                ordinary(world, table, n);
            }
        });
    }

    private static void granted(World world, DemoTable table, MeasureCase c, MeasureCase.Grant grant) {
        Firm firm = world.firms().get(c.name());
        boolean national = grant.level() == PlatformLevel.NATIONAL;
        table.row(
                world.names().brand("granted", c.ordinal()) + "重点研发计划项目",
                firm.place().full(),
                national ? ProjectType.NATIONAL_TASK : ProjectType.PROVINCIAL_PROGRAMME,
                firm.name(),
                Yuan.text(grant.grantedCny() * 4),
                Yuan.text(grant.grantedCny()),
                grant.level(),
                c.cluster(),
                null,
                false,
                ProjectState.RUNNING,
                grant.level(),
                "2025-03-01");
    }

    private static void ordinary(World world, DemoTable table, int n) {
        SplittableRandom random = world.seeds().at("project", n);
        Cluster cluster = World.any(random, Cluster.values());
        Firm firm = world.firm(cluster, random);
        int product = world.product(cluster, random);
        double investment = SizeModel.logNormal(random, 3e7, 1.1);
        boolean funded = random.nextInt(3) == 0;
        table.row(
                world.names().brand("project", n)
                        + world.catalog().product(product).nameZh() + "项目",
                firm.place().full(),
                World.any(random, ProjectType.values()),
                firm.name(),
                Yuan.text(Yuan.rounded(investment)),
                funded ? Yuan.text(Yuan.rounded(investment * 0.1)) : null,
                funded ? PlatformLevel.PROVINCIAL : null,
                cluster,
                world.word(product),
                random.nextInt(20) == 0,
                World.any(random, ProjectState.values()),
                World.any(random, PlatformLevel.PROVINCIAL, PlatformLevel.MUNICIPAL),
                World.any(random, "2023", "2024", "2025") + "-0" + (1 + random.nextInt(9)) + "-15");
    }
}

package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yuntu.model.Cluster;

/// `university.csv` and `institute.csv`.
final class OrganisationFiles {

    private static final List<String> UNIVERSITY =
            List.of("name", "division", "level", "authority", "disciplines", "clusters");
    private static final List<String> INSTITUTE = List.of("name", "division", "authority", "fields", "clusters");

    private OrganisationFiles() {}

    static List<Organisation> all(World world) {
        List<Organisation> all = universities(world);
        all.addAll(institutes(world));
        return all;
    }

    private static List<Organisation> universities(World world) {
        List<Organisation> list = new ArrayList<>();
        int count = world.scaled(0.5, 16);
        for (int n = 0; n < count; n++) {
            SplittableRandom random = world.seeds().at("university", n);
            Place place = world.geography().county(random);
            String form = World.any(random, "理工大学", "科技大学", "工程学院", "职业技术学院");
            list.add(new Organisation(
                    place.shortName() + world.names().brand("university", n) + form, place, cluster(n)));
        }
        return list;
    }

    private static List<Organisation> institutes(World world) {
        List<Organisation> list = new ArrayList<>();
        int count = world.scaled(1, 28);
        for (int n = 0; n < count; n++) {
            Place place = world.geography().county(world.seeds().at("institute", n));
            Cluster cluster = cluster(n);
            String name = "山西" + world.names().brand("institute", n) + cluster.nameZh() + "研究院";
            list.add(new Organisation(name, place, cluster));
        }
        return list;
    }

    private static Cluster cluster(int n) {
        return Cluster.values()[n % Cluster.values().length];
    }

    static void write(World world, DemoFiles files) {
        files.write(
                "university",
                UNIVERSITY,
                table -> universities(world)
                        .forEach(u -> table.row(
                                u.name(),
                                u.place().full(),
                                u.name().endsWith("职业技术学院") ? "高职" : "本科",
                                "演示省教育厅",
                                List.of(u.cluster().nameZh() + "工程", "材料科学与工程"),
                                u.cluster())));
        files.write(
                "institute",
                INSTITUTE,
                table -> institutes(world)
                        .forEach(i -> table.row(
                                i.name(),
                                i.place().full(),
                                "演示省科技厅",
                                List.of(i.cluster().nameZh()),
                                i.cluster())));
    }
}

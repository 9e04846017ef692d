package org.yuntu.dataset.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.yuntu.model.AllianceType;
import org.yuntu.model.Cluster;
import org.yuntu.model.DemonstrationType;
import org.yuntu.model.PlatformLevel;

/// `alliance.csv`, `chain-role.csv`, `mentoring.csv` and `demonstration-base.csv`.
final class CooperationFiles {

    private static final int MEMBERS = 6;

    private CooperationFiles() {}

    static void write(World world, DemoFiles files) {
        files.write(
                "alliance",
                List.of(
                        "name",
                        "division",
                        "allianceType",
                        "leaders",
                        "members",
                        "clusters",
                        "expertCommittee",
                        "foundedOn"),
                table -> {
                    for (Cluster cluster : Cluster.values()) {
                        alliances(world, table, cluster);
                    }
                });
        files.write("chain-role", List.of("enterprise", "enterpriseCode", "chain", "role", "level", "year"), table -> {
            for (int i = 0; i < world.cast().size(); i++) {
                role(world, table, i);
            }
        });
        files.write(
                "mentoring",
                List.of("mentor", "mentorCode", "mentee", "menteeCode", "form", "subject", "year"),
                table -> {
                    for (Cluster cluster : Cluster.values()) {
                        mentoring(world, table, cluster);
                    }
                });
        files.write(
                "demonstration-base",
                List.of("name", "division", "demonstrationType", "subject", "batchNumber", "level", "approvedOn"),
                table -> ZoneFile.all(world).stream()
                        .limit(12)
                        .forEach(zone -> table.row(
                                "双创示范基地（" + zone.name() + "）",
                                zone.place().full(),
                                DemonstrationType.REGION,
                                zone.name(),
                                "演示批次",
                                PlatformLevel.PROVINCIAL,
                                "2022-09-01")));
    }

    private static void alliances(World world, DemoTable table, Cluster cluster) {
        SplittableRandom random = world.seeds().at("alliance", cluster.ordinal());
        Firm leader = world.firms().get(Cast.leader(cluster));
        List<String> members = IntStream.range(0, MEMBERS)
                .mapToObj(n -> world.firm(cluster, random).name())
                .distinct()
                .toList();
        for (AllianceType type :
                List.of(AllianceType.INDUSTRIAL_TECHNOLOGY_ALLIANCE, AllianceType.INNOVATION_CONSORTIUM)) {
            if (type == AllianceType.INNOVATION_CONSORTIUM
                    || cluster != world.plan().withoutAlliance()) {
                table.row(
                        "山西" + world.names().brand(type.name(), cluster.ordinal()) + cluster.nameZh() + type.nameZh(),
                        "山西省",
                        type,
                        leader.name(),
                        members,
                        cluster,
                        random.nextBoolean(),
                        "2021-05-18");
            }
        }
    }

    private static void role(World world, DemoTable table, int i) {
        CastMember member = world.cast().get(i);
        if (member.role() != null) {
            Firm firm = world.firms().get(i);
            Cluster cluster = world.catalog().cluster(member.products()[0]);
            PlatformLevel level = member.aloof() ? PlatformLevel.COUNTY : PlatformLevel.PROVINCIAL;
            table.row(firm.name(), firm.code(), cluster, member.role(), level, Years.LAST);
        }
    }

    private static void mentoring(World world, DemoTable table, Cluster cluster) {
        SplittableRandom random = world.seeds().at("mentoring", cluster.ordinal());
        Firm mentor = world.firms().get(Cast.core(cluster, 1));
        Set<Integer> known = new HashSet<>(Set.of(mentor.number()));
        for (int n = 0; n < 3; n++) {
            Firm mentee = world.firm(cluster, random);
            if (known.add(mentee.number())) {
                table.row(mentor.name(), mentor.code(), mentee.name(), mentee.code(), "一帮多", "质量与订单", Years.LAST);
            }
        }
    }
}

package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yuntu.model.Cluster;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.PlatformType;

/// The innovation platforms of all clusters and stages, those of the broken stages left out.
final class Platforms {

    private static final int MOST_EACH = 120;

    private final World world;
    private final List<Organisation> organisations;
    private final List<Platform> all = new ArrayList<>();

    Platforms(World world) {
        this.world = world;
        this.organisations = OrganisationFiles.all(world);
        int each = Math.min(MOST_EACH, world.scaled(0.5, 2));
        for (Cluster cluster : Cluster.values()) {
            for (InnovationStage stage : InnovationStage.values()) {
                if (!world.plan().isBroken(cluster, stage)) {
                    for (int n = 0; n < each; n++) {
                        add(cluster, stage, n);
                    }
                }
            }
            add("platform", cluster, PlatformType.PUBLIC_SERVICE_PLATFORM, 0, "公共服务平台");
        }
    }

    List<Platform> all() {
        return all;
    }

    List<Platform> list(String kind, Cluster cluster) {
        return all.stream()
                .filter(p -> p.kind().equals(kind) && p.cluster() == cluster)
                .toList();
    }

    private void add(Cluster cluster, InnovationStage stage, int n) {
        switch (stage) {
            case BASIC_RESEARCH -> {
                boolean provincial = n % 3 < 2;
                PlatformType type =
                        provincial ? PlatformType.PROVINCIAL_KEY_LABORATORY : PlatformType.STATE_KEY_LABORATORY;
                add("laboratory", cluster, type, n, provincial ? "省重点实验室" : "国家重点实验室");
            }
            case APPLIED_RESEARCH -> addApplied(cluster, n);
            case PROOF_OF_CONCEPT -> add("platform", cluster, PlatformType.PROOF_OF_CONCEPT_PLATFORM, n, "概念验证中心");
            case PILOT ->
                add(
                        "pilot-base",
                        cluster,
                        n % 3 < 2 ? PlatformType.PILOT_BASE : PlatformType.PILOT_EVALUATION_BODY,
                        n,
                        n % 3 < 2 ? "中试基地" : "中试评价中心");
            case INDUSTRIALISATION ->
                add(
                        "transfer-base",
                        cluster,
                        n % 2 == 0 ? PlatformType.TRANSFER_DEMONSTRATION_BASE : PlatformType.INDUSTRIALISATION_BASE,
                        n,
                        n % 2 == 0 ? "转移转化示范基地" : "成果产业化基地");
        }
    }

    private void addApplied(Cluster cluster, int n) {
        boolean center = n == 0 && !world.plan().withoutInnovationCenter().contains(cluster);
        if (center) {
            add("platform", cluster, PlatformType.MANUFACTURING_TECHNOLOGY_INNOVATION_CENTER, n, "制造业技术创新中心");
        } else {
            switch (n % 3) {
                case 0 -> add("platform", cluster, PlatformType.ENGINEERING_RESEARCH_CENTER, n, "工程研究中心");
                case 1 -> add("platform", cluster, PlatformType.ENTERPRISE_TECHNOLOGY_CENTER, n, "企业技术中心");
                default -> add("platform", cluster, PlatformType.NEW_RD_INSTITUTION, n, "新型研发机构");
            }
        }
    }

    private void add(String kind, Cluster cluster, PlatformType type, int n, String form) {
        SplittableRandom random = world.seeds().at(type.name() + cluster.code(), n);
        boolean ofFirm = type == PlatformType.ENTERPRISE_TECHNOLOGY_CENTER || random.nextInt(3) == 0;
        Firm firm = world.firm(cluster, random);
        Organisation organisation = World.any(
                organisations.stream().filter(o -> o.cluster() == cluster).toList(), random);
        String name = "山西" + world.names().brand(type.name(), cluster.ordinal() * 200 + n) + cluster.nameZh() + form;
        all.add(new Platform(
                kind,
                name,
                type,
                level(type, n),
                ofFirm ? firm.place() : organisation.place(),
                ofFirm ? firm.name() : organisation.name(),
                cluster,
                List.of(world.word(world.product(cluster, random)))));
    }

    private static PlatformLevel level(PlatformType type, int n) {
        return switch (type) {
            case STATE_KEY_LABORATORY -> PlatformLevel.NATIONAL;
            case PROVINCIAL_KEY_LABORATORY, MANUFACTURING_TECHNOLOGY_INNOVATION_CENTER -> PlatformLevel.PROVINCIAL;
            default -> n % 2 == 0 ? PlatformLevel.PROVINCIAL : PlatformLevel.MUNICIPAL;
        };
    }
}

package org.yuntu.analysis.innovation;

import java.util.List;
import org.yuntu.model.IncubationService;

/// Which chain is asked for, and which services it is to offer.
enum IncubationModel {
    /// S2 二(二)5二: four stages; 空间＋孵化＋基金＋服务＋生态.
    PROVINCE(
            List.of(IncubationStage.values()),
            List.of(
                    IncubationService.SPACE,
                    IncubationService.INCUBATION,
                    IncubationService.FUND,
                    IncubationService.SERVICE,
                    IncubationService.ECOSYSTEM)),
    /// S3 二(一)2: “创业苗圃+孵化器+产业园”, without accelerator; S3 二(一)1: 商务＋规划＋技术＋金融＋市场.
    DISTRICT(
            List.of(IncubationStage.NURSERY, IncubationStage.INCUBATOR, IncubationStage.PARK),
            List.of(
                    IncubationService.BUSINESS,
                    IncubationService.PLANNING,
                    IncubationService.TECHNOLOGY,
                    IncubationService.FINANCE,
                    IncubationService.MARKET));

    private final List<IncubationStage> stages;
    private final List<IncubationService> services;

    IncubationModel(List<IncubationStage> stages, List<IncubationService> services) {
        this.stages = stages;
        this.services = services;
    }

    List<IncubationStage> stages() {
        return stages;
    }

    List<IncubationService> services() {
        return services;
    }
}

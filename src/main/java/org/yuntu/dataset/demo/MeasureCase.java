package org.yuntu.dataset.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.ChainRole;
import org.yuntu.model.Cluster;
import org.yuntu.model.EnterpriseTier;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.RecognitionRoute;
import org.yuntu.model.RecognitionType;

/// Firms for which a measure of 城发改字〔2022〕66号 pays a known amount, and their doubles for which it does not.
///
/// Amounts are what the quoted articles say (`policy_measures.csv`, M-067 …); where the article leaves the base open,
/// [#why] says how it was computed.
enum MeasureCase {
    FIRST_THREE_HUNDRED_MILLION("M-067", 50_000, "链主营收2025年首次达到3亿元", 2.1e8, 2.6e8, 3.2e8),
    FIRST_FIVE_HUNDRED_MILLION("M-067", 100_000, "链主营收2025年首次达到5亿元", 3.6e8, 4.5e8, 5.4e8),
    THREE_HUNDRED_MILLION_OUTSIDE("M-067", 0, "营收首次达到3亿元，但在泽州县，不在城区", 2.1e8, 2.6e8, 3.2e8),
    ABOVE_BEFORE("M-067", 0, "营收早已超过5亿元，不是首次", 6.1e8, 6.6e8, 7.2e8),
    LOCAL_SHARE("M-068", 156_000, "本地配套率由20%升至33%，增13个百分点×2025年采购1.2亿元×1%；若只按整档10个百分点计为12万元", 1.8e8, 1.9e8, 2.2e8),
    LOCAL_SHARE_CAPPED("M-068", 1_000_000, "本地配套率由25%升至35%，增10个百分点×2025年采购15亿元×1%=150万元，封顶100万元", 2.2e9, 2.4e9, 2.6e9),
    LOCAL_SHARE_TOO_LITTLE("M-068", 0, "本地配套率由30%升至33%，增幅不足5个百分点", 1.8e8, 1.9e8, 2.2e8),
    LOCAL_SUPPLIER("", 0, "晋城市城区内的配套企业", 4.4e8, 5.2e8, 8.4e8),
    SRDI_PROVINCIAL("M-070", 50_000, "首次认定省级专精特新", 4e7, 5e7, 6e7),
    LITTLE_GIANT_PROVINCIAL("M-070", 100_000, "首次认定省级小巨人", 6e7, 7e7, 8e7),
    LITTLE_GIANT_NATIONAL("M-070", 150_000, "首次认定国家级小巨人", 9e7, 1e8, 1.2e8),
    SRDI_AGAIN("M-070", 0, "专精特新为复核，不是首次认定", 4e7, 5e7, 6e7),
    SRDI_OUTSIDE("M-070", 0, "首次认定省级专精特新，但在泽州县，不在城区", 4e7, 5e7, 6e7),
    HIGH_TECH_FIRST("M-071", 300_000, "首次认定高企；原文为最高30万元", 3e7, 4e7, 5e7),
    HIGH_TECH_AGAIN("M-072", 100_000, "重新认定高企；原文为最高10万元", 3e7, 4e7, 5e7),
    HIGH_TECH_MOVED_IN("M-073", 300_000, "高企迁入；须另签三年内不迁出承诺书", 3e7, 4e7, 5e7),
    PROJECT_NATIONAL("M-074", 120_000, "国家项目实际拨付60万元的20%", 3e7, 4e7, 5e7),
    PROJECT_PROVINCIAL("M-074", 40_000, "省项目实际拨付40万元的10%", 3e7, 4e7, 5e7),
    PROJECT_MUNICIPAL("M-074", 50_000, "市项目实际拨付200万元的5%=10万元，封顶5万元", 3e7, 4e7, 5e7);

    private final String measure;
    private final double amountCny;
    private final String why;
    private final List<Double> revenueCny;

    MeasureCase(String measure, double amountCny, String why, double... revenueCny) {
        this.measure = measure;
        this.amountCny = amountCny;
        this.why = why;
        this.revenueCny = java.util.Arrays.stream(revenueCny).boxed().toList();
    }

    /// Purchases of a year and the part of them bought in 晋城市城区.
    record Purchases(int year, double totalCny, double localCny) {}

    /// @param grantedCny what was paid out of the project's grant
    record Grant(PlatformLevel level, double grantedCny) {}

    record Title(RecognitionType type, PlatformLevel level, RecognitionRoute route) {}

    /// Empty for a firm that only supplies.
    String measure() {
        return measure;
    }

    /// What the measure pays, 0 when it does not apply.
    double amountCny() {
        return amountCny;
    }

    String why() {
        return why;
    }

    List<Double> revenueCny() {
        return revenueCny;
    }

    Cluster cluster() {
        return ordinal() % 2 == 0 ? Cluster.OPTOELECTRONICS : Cluster.COAL_MINING_MACHINERY;
    }

    String county() {
        return this == THREE_HUNDRED_MILLION_OUTSIDE || this == SRDI_OUTSIDE
                ? Geography.ZEZHOU
                : Geography.JINCHENG_URBAN;
    }

    @Nullable
    ChainRole role() {
        return measure.equals("M-067") || measure.equals("M-068") ? ChainRole.LEADER : null;
    }

    Set<EnterpriseTier> tiers() {
        return switch (this) {
            case SRDI_PROVINCIAL, SRDI_AGAIN, SRDI_OUTSIDE -> Set.of(EnterpriseTier.SRDI_SME);
            case LITTLE_GIANT_PROVINCIAL, LITTLE_GIANT_NATIONAL -> Set.of(EnterpriseTier.LITTLE_GIANT);
            case HIGH_TECH_FIRST, HIGH_TECH_AGAIN, HIGH_TECH_MOVED_IN -> Set.of(EnterpriseTier.HIGH_TECH_ENTERPRISE);
            default -> Set.of();
        };
    }

    List<Title> titles() {
        return switch (this) {
            case SRDI_PROVINCIAL, SRDI_OUTSIDE ->
                List.of(new Title(RecognitionType.SRDI_SME, PlatformLevel.PROVINCIAL, RecognitionRoute.FIRST));
            case SRDI_AGAIN ->
                List.of(new Title(RecognitionType.SRDI_SME, PlatformLevel.PROVINCIAL, RecognitionRoute.AGAIN));
            case LITTLE_GIANT_PROVINCIAL ->
                List.of(new Title(RecognitionType.LITTLE_GIANT, PlatformLevel.PROVINCIAL, RecognitionRoute.FIRST));
            case LITTLE_GIANT_NATIONAL ->
                List.of(new Title(RecognitionType.LITTLE_GIANT, PlatformLevel.NATIONAL, RecognitionRoute.FIRST));
            case HIGH_TECH_FIRST -> List.of(highTech(RecognitionRoute.FIRST));
            case HIGH_TECH_AGAIN -> List.of(highTech(RecognitionRoute.AGAIN));
            case HIGH_TECH_MOVED_IN -> List.of(highTech(RecognitionRoute.MOVED_IN));
            default -> List.of();
        };
    }

    private static Title highTech(RecognitionRoute route) {
        return new Title(RecognitionType.HIGH_TECH_ENTERPRISE, PlatformLevel.NATIONAL, route);
    }

    List<Purchases> purchases() {
        return switch (this) {
            case LOCAL_SHARE -> List.of(new Purchases(2024, 1e8, 2e7), new Purchases(2025, 1.2e8, 3.96e7));
            case LOCAL_SHARE_CAPPED -> List.of(new Purchases(2024, 1.2e9, 3e8), new Purchases(2025, 1.5e9, 5.25e8));
            case LOCAL_SHARE_TOO_LITTLE -> List.of(new Purchases(2024, 1e8, 3e7), new Purchases(2025, 1.2e8, 3.96e7));
            default -> List.of();
        };
    }

    List<Grant> grants() {
        return switch (this) {
            case PROJECT_NATIONAL -> List.of(new Grant(PlatformLevel.NATIONAL, 6e5));
            case PROJECT_PROVINCIAL -> List.of(new Grant(PlatformLevel.PROVINCIAL, 4e5));
            case PROJECT_MUNICIPAL -> List.of(new Grant(PlatformLevel.MUNICIPAL, 2e6));
            default -> List.of();
        };
    }
}

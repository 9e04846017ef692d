package org.yuntu.model;

import java.util.List;

/// Alliances, unions and consortia of the seed documents.
public enum AllianceType implements OfficialTerm {
    INDUSTRIAL_TECHNOLOGY_ALLIANCE("产业技术联盟", "细分行业领域产业技术联盟"),
    INNOVATION_STRATEGY_ALLIANCE("产业技术创新战略联盟", "创新战略联盟"),
    INNOVATION_CONSORTIUM("创新联合体", "产学研创新联盟"),
    ACADEMIA_INDUSTRY_CONSORTIUM("产学研联合体", "产学研联盟"),
    STARTUP_ALLIANCE("双创联盟"),
    INCUBATOR_ALLIANCE("众创空间和科技企业孵化器联盟", "孵化器联盟"),
    DUAL_USE_ALLIANCE("军民两用技术联盟", "军民融合联盟"),
    FIRST_SET_ALLIANCE("首台(套)示范应用联盟", "首台套示范应用联盟"),
    INDUSTRIAL_INTERNET_ALLIANCE("工业互联网联盟"),
    EDUCATION_ALLIANCE("产教融合联盟", "产教联合体"),
    FINANCE_CONSORTIUM("产业创新金融联合体", "金融联合体"),
    INVESTMENT_NETWORK("创业联合投资协作网"),
    OTHER("其他联盟", "其他");

    private final String nameZh;
    private final List<String> words;

    AllianceType(String nameZh, String... words) {
        this.nameZh = nameZh;
        this.words = List.of(words);
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    @Override
    public List<String> words() {
        return words;
    }
}

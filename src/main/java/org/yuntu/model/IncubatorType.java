package org.yuntu.model;

import java.util.List;

/// Carriers of 双创, by the names of S2 二(二)5, S0 (六)(八)(十九), S3 二(一).
public enum IncubatorType implements OfficialTerm {
    NURSERY("创业苗圃", "苗圃"),
    MAKERSPACE("众创空间", "国家备案众创空间"),
    INCUBATOR("科技企业孵化器", "孵化器"),
    ACCELERATOR("加速器", "企业加速器"),
    INDUSTRIAL_PARK("产业园", "产业园区"),
    ZHICHUANG_HUB("智创城"),
    INNOVATION_VALLEY("晋创谷"),
    UNIVERSITY_SCIENCE_PARK("大学科技园"),
    SMALL_BUSINESS_BASE("小微双创基地", "小微企业双创基地", "小微企业创业创新基地", "小型微型企业创业创新基地", "小微企业创业创新示范基地"),
    STARTUP_DEMONSTRATION_BASE("创业孵化示范基地", "创业孵化基地"),
    STARTUP_PARK("创业示范园区", "创业园区"),
    SPECIALISED_CARRIER("专业化孵化载体", "专业孵化器"),
    FEATURED_CARRIER("双创特色载体", "创新创业特色载体", "大中小融通型双创特色载体", "科技资源支撑型双创特色载体"),
    SHARED_FACTORY("共享厂房", "标准厂房"),
    COMPLEX("双创综合体", "楼上楼下双创综合体"),
    ENCLAVE("科创飞地", "异地孵化项目中心", "异地孵化器"),
    OVERSEAS_INCUBATOR("海外孵化器", "离岸孵化器");

    private final String nameZh;
    private final List<String> words;

    IncubatorType(String nameZh, String... words) {
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

package org.yuntu.model;

import java.util.List;

/// Projects the documents count or pay for.
public enum ProjectType implements OfficialTerm {
    KEY_TECHNOLOGY("关键技术研发", "百项关键技术研发"),
    INNOVATION("创新项目", "百项创新项目"),
    PROMOTION("技术推广示范", "百项技术推广示范"),
    COMMERCIALISATION("成果转化示范", "科技成果转化及推广示范"),
    SMART_FACTORY("智能工厂"),
    DIGITAL_WORKSHOP("数字化车间"),
    KEY_PROJECT("重点项目", "重点工程"),
    FOUR_NEW("四新", "“四新”项目", "四新项目"),
    PROVINCIAL_PROGRAMME("省科技计划", "科技重大专项", "重点研发计划", "应用基础研究计划"),
    NATIONAL_TASK("国家科技任务", "国家科技计划"),
    INVESTMENT_ATTRACTION("招商项目", "招商引资"),
    SUPPLY_CHAIN("供应链创新", "供应链创新与应用"),
    INFRASTRUCTURE("平台建设"),
    OTHER("其他项目", "其他");

    private final String nameZh;
    private final List<String> words;

    ProjectType(String nameZh, String... words) {
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

package org.yuntu.model;

import java.util.List;

/// Development zones and what is treated as one.
public enum ZoneType implements OfficialTerm {
    COMPREHENSIVE_REFORM("综合改革示范区", "转型综合改革示范区", "综改示范区"),
    ECONOMIC("经济技术开发区", "经济开发区", "经开区"),
    HIGH_TECH("高新技术产业开发区", "高新区"),
    ECO_TOURISM("生态文化旅游", "生态文化旅游开发区", "生态文化旅游示范区"),
    AGRICULTURE("农业", "现代农业产业示范区", "农业高新技术产业示范区", "农业开发区"),
    INDUSTRIAL_PARK("工业园区", "工业园", "产业集聚区"),
    BONDED("综合保税区", "保税区"),
    COOPERATION("中外合作区"),
    PROFESSIONAL_TOWN("特色专业镇", "专业镇"),
    OTHER("其他开发区", "其他");

    private final String nameZh;
    private final List<String> words;

    ZoneType(String nameZh, String... words) {
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

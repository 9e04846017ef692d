package org.yuntu.model;

import java.util.List;

/// What firms ask for.
public enum DemandKind implements OfficialTerm {
    FINANCE("融资", "资金"),
    TECHNOLOGY("技术"),
    TALENT("人才", "用工"),
    LAND("用地", "场地", "厂房"),
    SUPPLY("配套采购", "采购", "配套", "原料"),
    MARKET("市场", "销售"),
    POLICY("政策"),
    OTHER("其他");

    private final String nameZh;
    private final List<String> words;

    DemandKind(String nameZh, String... words) {
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

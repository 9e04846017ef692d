package org.yuntu.model;

import java.util.List;

/// Age of a firm as funds see it: 种子期 to 成熟期, S2 二(四)3一.
public enum FundStage implements OfficialTerm {
    SEED("种子", "种子期"),
    ANGEL("天使", "天使期"),
    STARTUP("初创", "初创期", "早期"),
    GROWTH("成长", "成长期", "扩张期", "早中期"),
    MATURE("成熟", "成熟期", "上市");

    private final String nameZh;
    private final List<String> words;

    FundStage(String nameZh, String... words) {
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

package org.yuntu.model;

import java.util.List;

/// What a pilot-scale base does for others: S2 二(二)3一 and 3四, 二(二)5一.
public enum PilotService implements OfficialTerm {
    TECHNOLOGY_INTEGRATION("技术集成"),
    MATURATION("熟化", "中试熟化"),
    ENGINEERING_TEST("工程化试验", "工程化"),
    SCALE_UP("中试放大", "放大"),
    VERIFICATION("验证测试", "验证", "测试"),
    EVALUATION("评价", "中试评价");

    private final String nameZh;
    private final List<String> words;

    PilotService(String nameZh, String... words) {
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

package org.yuntu.model;

import java.util.List;

/// The three kinds of 双创示范基地: S1 二(三).
public enum DemonstrationType implements OfficialTerm {
    REGION("区域", "区域示范基地"),
    ACADEMIA("高校和科研院所", "高校", "科研院所", "高校和科研院所示范基地"),
    ENTERPRISE("企业", "企业示范基地");

    private final String nameZh;
    private final List<String> words;

    DemonstrationType(String nameZh, String... words) {
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

package org.yuntu.model;

import java.util.List;

/// Where a platform stands between plan and end.
public enum PlatformState implements OfficialTerm {
    PLANNED("规划", "规划中", "拟建"),
    BUILDING("筹建", "在建", "建设中", "培育"),
    OPERATING("运行", "已建成", "建成", "正常运行", "在运行"),
    ABOLISHED("撤销", "已撤销", "摘牌", "关闭");

    private final String nameZh;
    private final List<String> words;

    PlatformState(String nameZh, String... words) {
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

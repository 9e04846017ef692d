package org.yuntu.model;

import java.util.List;

/// How far a firm's request has got.
public enum DemandState implements OfficialTerm {
    OPEN("待办", "未办"),
    IN_PROGRESS("在办", "办理中"),
    DONE("办结", "已办结", "完成");

    private final String nameZh;
    private final List<String> words;

    DemandState(String nameZh, String... words) {
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

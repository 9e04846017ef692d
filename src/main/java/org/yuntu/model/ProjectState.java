package org.yuntu.model;

import java.util.List;

/// How far a project has got.
public enum ProjectState implements OfficialTerm {
    PLANNED("拟建", "谋划", "储备", "签约"),
    RUNNING("在建", "在研", "实施", "进行中", "开工"),
    FINISHED("完成", "已完成", "验收", "建成", "投产"),
    STOPPED("终止", "停止", "取消");

    private final String nameZh;
    private final List<String> words;

    ProjectState(String nameZh, String... words) {
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

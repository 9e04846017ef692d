package org.yuntu.model;

import java.util.List;

/// What firms of an alliance do together: S2 二(二)4四.
public enum Collaboration implements OfficialTerm {
    SALES("销售协同", "销售"),
    INNOVATION("创新协同", "创新"),
    LAYOUT("发展布局协同", "发展布局"),
    OPENING_UP("对外合作协同", "对外合作"),
    MANAGEMENT("管理协同", "管理"),
    TALENT("人才协同", "人才"),
    LARGE_AND_SMALL("大中小企业融通发展", "大中小融通");

    private final String nameZh;
    private final List<String> words;

    Collaboration(String nameZh, String... words) {
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

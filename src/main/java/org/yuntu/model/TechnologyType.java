package org.yuntu.model;

import java.util.List;

/// What a technology record is evidence of.
public enum TechnologyType implements OfficialTerm {
    PATENT("专利", "发明专利", "实用新型"),
    ACHIEVEMENT("成果", "科技成果"),
    STANDARD("标准", "技术标准"),
    KEY_TECHNOLOGY("关键核心技术", "核心技术", "关键技术"),
    FIRST_SET("首台(套)", "首台套", "首台(套)重大技术装备"),
    FIRST_BATCH("首批次", "首批次新材料"),
    FIRST_VERSION("首版次", "首版次软件"),
    FINE_BRAND("精工品牌", "精工产品品牌"),
    KNOW_HOW("技术秘密", "专有技术");

    private final String nameZh;
    private final List<String> words;

    TechnologyType(String nameZh, String... words) {
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

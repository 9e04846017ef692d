package org.yuntu.model;

import java.util.List;

/// Who a team is made of: S2 二(三)1, 二(三)3, 二(四).
public enum TalentTier implements OfficialTerm {
    STRATEGIC_SCIENTIST("战略科学家"),
    LEADING_TALENT("科技领军人才", "领军人才"),
    YOUNG_LEADER("青年学术带头人", "青年拔尖人才"),
    CHIEF_EXPERT("首席专家"),
    DISCIPLINE_LEADER("学科带头人"),
    BASE_LEADER("基地负责人", "科技创新基地负责人"),
    TECHNICAL("技术人才"),
    TECHNICAL_MANAGER("技术管理人才"),
    ENTREPRENEUR("企业家", "创新型企业家"),
    FINANCE_EXPERT("金融专家"),
    OPERATION_TEAM("双创运营团队", "运营团队"),
    TECHNOLOGY_BROKER("技术经纪人", "技术转移人才"),
    SHORTAGE("急需紧缺人才", "紧缺人才"),
    CRAFTSMAN("大国工匠", "技能大师", "高技能人才"),
    OTHER("其他人才", "其他");

    private final String nameZh;
    private final List<String> words;

    TalentTier(String nameZh, String... words) {
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

package org.yuntu.model;

/// The lists (清单) of 《关于加快构建山西省创新生态的指导意见》 二(一)2, and the 机会清单 of 城发改字〔2022〕66号 二(六)22.
public enum ListKind implements OfficialTerm {
    INVESTMENT_TARGETS("招商引资清单"),
    TALENT_TARGETS("招才引智清单"),
    KEY_TECHNOLOGIES("重点技术攻关清单"),
    KEY_PROJECTS("重点项目建设清单"),
    KEY_ENTERPRISES("重点企业清单"),
    KEY_TEAMS("重点团队清单"),
    SUPPORTING_POLICIES("支持政策清单"),
    ENTERPRISE_DEMANDS("企业诉求清单"),
    OPPORTUNITIES("机会清单");

    private final String nameZh;

    ListKind(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}

package org.yuntu.model;

/// Titles of 梯度培育 and of comparable lists, by their official Chinese names.
public enum EnterpriseTier implements OfficialTerm {
    INNOVATIVE_SME("创新型中小企业"),
    SRDI_SME("专精特新中小企业"),
    LITTLE_GIANT("专精特新“小巨人”企业"),
    SINGLE_PRODUCT_CHAMPION("制造业单项冠军"),
    GAZELLE("瞪羚企业"),
    UNICORN("独角兽企业"),
    HIGH_TECH_ENTERPRISE("高新技术企业"),
    TECHNOLOGY_BASED_SME("科技型中小企业");

    private final String nameZh;

    EnterpriseTier(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}

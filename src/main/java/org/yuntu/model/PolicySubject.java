package org.yuntu.model;

/// Whom or what a policy measure is about.
public enum PolicySubject {
    ENTERPRISE("企业"),
    PLATFORM("创新平台"),
    INCUBATOR("双创载体"),
    DEMONSTRATION_BASE("双创示范基地"),
    FUND("基金"),
    FINANCE("金融服务机构"),
    ZONE("开发区"),
    PROJECT("项目"),
    TEAM("人才与团队"),
    ORGANISATION("高校、院所与事业单位"),
    PERSON("个人"),
    REGION("地区"),
    GAP("缺口");

    private final String nameZh;

    PolicySubject(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}

package org.yuntu.model;

/// What a policy measure gives, by the way its amount is found.
public enum PolicyBenefit {
    FIXED("定额"),
    SHARE("按比例"),
    UP_TO("最高不超过"),
    LOCAL_SUPPLY("按本地配套率增幅"),
    DEDUCTION("加计扣除"),
    RELIEF("税率优惠"),
    VAT_REFUND("即征即退"),
    RATE("费率或比例"),
    LIMIT("上限或下限"),
    QUOTA("数量或规模目标"),
    LOAN("贷款"),
    EXEMPTION("免征或免责"),
    UNSTATED("数额文件未载"),
    RECOGNITION("认定、示范或平台"),
    PROJECT("立项"),
    PROCUREMENT("政府采购"),
    FINANCE("融资支持"),
    GUIDANCE("投资引导"),
    INCENTIVE("激励"),
    VOUCHER("创新券"),
    SERVICE("服务与便利");

    private final String nameZh;

    PolicyBenefit(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}

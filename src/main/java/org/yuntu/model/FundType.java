package org.yuntu.model;

import java.util.List;

/// Funds, special funds and programmes money comes from.
public enum FundType implements OfficialTerm {
    GUIDANCE_FUND("引导基金", "政府引导基金", "创业投资引导基金", "创业风险投资引导基金", "双创投资引导基金"),
    FUND_OF_FUNDS("母基金"),
    SUB_FUND("子基金"),
    ANGEL_FUND("天使投资基金", "天使", "天使基金"),
    VENTURE_FUND("风险投资基金", "风投", "创业投资基金", "创投基金", "风险投资"),
    EQUITY_FUND("股权投资基金", "股权", "私募股权基金", "私募股权"),
    INDUSTRY_FUND("产业投资基金", "产业", "产业基金", "政府出资产业投资基金"),
    SMALL_BUSINESS_FUND("中小企业发展基金"),
    IP_OPERATION_FUND("知识产权运营基金"),
    FOREIGN_EQUITY_PILOT("外商投资企业股权投资试点"),
    STARTUP_BOND("双创债券", "债券"),
    SPECIAL_FUND("专项资金", "科技金融创新发展专项资金"),
    NEW_MOMENTUM_FUND("新动能资金", "新动能专项资金", "技术创新专项"),
    SCIENCE_PROGRAMME("省科技计划", "应用基础研究计划", "科技重大专项", "重点研发计划"),
    JOINT_PROGRAMME("省市联动重点专项"),
    JOINT_RESEARCH_FUND("联合研究资金"),
    RISK_COMPENSATION_FUND("风险补偿资金", "科技信贷风险补偿资金", "损失补偿资金"),
    OTHER("其他基金", "其他");

    private final String nameZh;
    private final List<String> words;

    FundType(String nameZh, String... words) {
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

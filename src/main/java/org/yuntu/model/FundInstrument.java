package org.yuntu.model;

import java.util.List;

/// How money reaches a firm.
public enum FundInstrument implements OfficialTerm {
    EQUITY("股权", "股权投资"),
    DEBT("债权", "贷款", "信贷", "债权融资"),
    EQUITY_AND_DEBT("投贷联动", "股债结合"),
    BOND("债券", "双创债券"),
    IP_PLEDGE("知识产权质押融资", "知识产权质押"),
    STARTUP_GUARANTEED_LOAN("创业担保贷款"),
    RECEIVABLES("应收账款融资"),
    GUARANTEE("担保", "融资担保"),
    RE_GUARANTEE("再担保"),
    INSURANCE("保险", "科技保险"),
    SUBSIDY("补贴", "补助", "奖励", "贴息"),
    RISK_SHARING("风险共担", "风险分担", "风险补偿");

    private final String nameZh;
    private final List<String> words;

    FundInstrument(String nameZh, String... words) {
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

package org.yuntu.model;

import java.util.List;

/// Organisations and platforms of finance, funds aside.
public enum FinanceType implements OfficialTerm {
    GUARANTEE("融资担保", "融资担保机构", "政府性融资担保机构", "融资担保公司", "担保"),
    RE_GUARANTEE("再担保", "融资再担保", "融资再担保机构", "融资再担保集团"),
    SCIENCE_BRANCH("科技支行", "科技银行"),
    SMALL_BUSINESS_BRANCH("小微支行"),
    GREEN_FINANCE("绿色金融专营机构"),
    BANK("银行", "商业银行"),
    SMALL_LOAN("小额贷款", "科技小贷", "小额贷款公司"),
    INSURANCE("保险", "保险公司"),
    SECURITIES("证券", "证券公司", "券商"),
    EQUITY_EXCHANGE("股权交易中心", "区域性股权市场"),
    CREDIT_BUREAU("征信", "征信机构", "地方征信平台", "征信服务公司"),
    CREDIT_ENHANCEMENT("融资增信平台", "地方融资增信平台"),
    SERVICE_PLATFORM("融资服务平台", "金融服务平台", "金融公共云服务平台", "“政银企”融资平台", "政银企融资平台"),
    RECEIVABLES_PLATFORM("应收账款融资服务平台"),
    FUND_MANAGER("基金管理机构", "基金管理公司", "基金公司"),
    OTHER("其他金融机构", "其他");

    private final String nameZh;
    private final List<String> words;

    FinanceType(String nameZh, String... words) {
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

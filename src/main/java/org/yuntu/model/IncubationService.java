package org.yuntu.model;

import java.util.List;

/// What a carrier offers: 空间+孵化+基金+服务+生态 (S2 二(二)5二) and 商务+规划+技术+金融+市场 (S3 二(一)1).
public enum IncubationService implements OfficialTerm {
    SPACE("空间"),
    INCUBATION("孵化"),
    FUND("基金"),
    SERVICE("服务"),
    ECOSYSTEM("生态"),
    BUSINESS("商务"),
    PLANNING("规划"),
    TECHNOLOGY("技术"),
    FINANCE("金融"),
    MARKET("市场");

    private final String nameZh;
    private final List<String> words;

    IncubationService(String nameZh, String... words) {
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

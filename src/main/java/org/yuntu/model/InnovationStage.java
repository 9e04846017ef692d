package org.yuntu.model;

import java.util.List;

/// Stages of the 创新链 in their order: S2 二(二)1二, S0 (十七), S2 二(二)3一.
///
/// 技术创新 of S2 is done on the platforms of applied research and is not told apart from it.
public enum InnovationStage implements OfficialTerm {
    BASIC_RESEARCH("基础研究"),
    APPLIED_RESEARCH("应用研究", "技术创新", "技术开发"),
    PROOF_OF_CONCEPT("概念验证", "孵化育成"),
    PILOT("中试", "中试熟化", "小试中试"),
    INDUSTRIALISATION("产业化", "成果产业化", "转化");

    private final String nameZh;
    private final List<String> words;

    InnovationStage(String nameZh, String... words) {
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

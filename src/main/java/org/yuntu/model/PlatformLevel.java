package org.yuntu.model;

import java.util.List;

/// 级别 of a platform, list or title: who recognised it.
public enum PlatformLevel implements OfficialTerm {
    NATIONAL("国家级", "国家", "国级"),
    PROVINCE_AND_MINISTRY("省部共建", "省部共建级"),
    PROVINCIAL("省级", "省", "山西省级"),
    MUNICIPAL("市级", "市", "地市级", "设区市级"),
    COUNTY("县级", "县", "区级", "区", "县区级", "城区级"),
    UNRATED("未定级", "无级别", "其他");

    private final String nameZh;
    private final List<String> words;

    PlatformLevel(String nameZh, String... words) {
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

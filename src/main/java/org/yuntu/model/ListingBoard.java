package org.yuntu.model;

import java.util.List;

/// Where shares are listed or traded: S0 (二十六), S2 二(四)3三.
public enum ListingBoard implements OfficialTerm {
    MAIN("主板"),
    SME("中小板"),
    CHINEXT("创业板"),
    STAR("科创板"),
    BEIJING("北交所", "北京证券交易所"),
    NEEQ("新三板", "全国股转系统"),
    REGIONAL("区域性股权市场", "企业创新板", "晋兴板", "股权交易中心"),
    OVERSEAS("境外");

    private final String nameZh;
    private final List<String> words;

    ListingBoard(String nameZh, String... words) {
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

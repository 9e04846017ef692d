package org.yuntu.model;

import java.util.List;

/// What an enterprise is to its industrial chain, as a list of the 链长制 states it.
public enum ChainRole implements OfficialTerm {
    LEADER("链主企业"),
    CORE("链核企业"),
    LEADING_ENTERPRISE("龙头企业"),
    LOCAL_SUPPLIER("配套企业"),
    MEMBER("链上企业");

    private final String nameZh;

    ChainRole(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    /// Without 企业: 链主, 链核 …
    @Override
    public List<String> words() {
        return List.of(nameZh.substring(0, 2));
    }
}

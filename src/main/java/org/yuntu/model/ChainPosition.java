package org.yuntu.model;

/// Where a chain link stands: 上游原材料、中游深加工、下游终端 (S2 二(一)1).
public enum ChainPosition {
    UPSTREAM("上游"),
    MIDSTREAM("中游"),
    DOWNSTREAM("下游");

    private final String nameZh;

    ChainPosition(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}

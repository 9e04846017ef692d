package org.yuntu.model;

/// How well a segment of a chain is held inside the chosen area; the first state that applies, in this order.
public enum SegmentState {
    /// No firm here makes it.
    ABSENT("缺口", "Gap"),
    /// One firm, or one firm that dominates the others.
    FRAGILE("单点", "Single source"),
    /// Few or poorly evidenced makers.
    WEAK("薄弱", "Weak"),
    PRESENT("已覆盖", "Covered"),
    /// Supplied by industries outside the clusters: whether it is made here cannot be judged from their members.
    EXTERNAL("外部投入", "Outside input");

    private final String nameZh;
    private final String nameEn;

    SegmentState(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    /// Whether something is to be done about it.
    public boolean isGap() {
        return this == ABSENT || this == FRAGILE || this == WEAK;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}

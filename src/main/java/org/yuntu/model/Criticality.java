package org.yuntu.model;

/// How much a product depends on an input: without it nothing is made, it matters, or something else can take its
/// place.
public enum Criticality {
    ESSENTIAL("关键"),
    IMPORTANT("重要"),
    SUBSTITUTABLE("可替代");

    private final String nameZh;

    Criticality(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}

package org.yuntu.model;

/// Levels of [Division], widest first. Stored in the graph in lower case.
public enum DivisionLevel {
    PROVINCE("省级"),
    PREFECTURE("地级"),
    COUNTY("县级"),
    /// Development zones: where firms are, but no division of GB/T 2260.
    ZONE("开发区");

    private final String nameZh;

    DivisionLevel(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}

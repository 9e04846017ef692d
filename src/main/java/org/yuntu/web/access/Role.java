package org.yuntu.web.access;

/// What a person may do; each may do all that the ones before it may.
public enum Role {
    /// Look at everything, take lists and pictures away.
    VIEWER,
    /// Decide which enterprise an unsure row means.
    PLANNER,
    /// Import, take imports back, ask the graph in Cypher.
    ANALYST,
    /// Give others access.
    ADMIN;

    /// As Spring Security calls it.
    String authority() {
        return "ROLE_" + name();
    }
}

package org.yuntu.analysis.target;

/// What speaks for bringing a result of research to production here (培育).
enum ResearchFeature {
    /// 2 when it names the product or a kind of it, 1 for a neighbour.
    NEARNESS,
    /// How far it has come, 0 基础研究 to 4 产业化.
    STAGE,
    /// Developed or lying in the area.
    HERE,
    /// Has been at a pilot base.
    PILOTED
}

package org.yuntu.model;

/// What a fact in the graph rests on. Views and counts keep the three apart.
public enum FactKind {
    /// Stated by a source.
    OBSERVED("观测"),
    /// Computed by a rule from stated facts, for example a product found in a business scope.
    DERIVED("推导"),
    /// Estimated by a model.
    PREDICTED("预测");

    private final String nameZh;

    FactKind(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}

package org.yuntu.model;

import java.util.List;

/// What a fact in the graph rests on. Views and counts keep the three apart.
public enum FactKind implements OfficialTerm {
    /// Stated by a source.
    OBSERVED("观测"),
    /// Computed by a rule from stated facts, for example a product found in a business scope.
    DERIVED("推导", "推断"),
    /// Estimated by a model.
    PREDICTED("预测");

    private final String nameZh;
    private final List<String> words;

    FactKind(String nameZh, String... words) {
        this.nameZh = nameZh;
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}

package org.yuntu.ingest;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.Datasets;
import org.yuntu.ingest.classify.ScopeClassifier;
import org.yuntu.model.ReferenceChains;

/// The classifier whose rules are the files of `datasets/classification`.
@Component
public final class RuleClassifier implements Classifier {

    private final ScopeClassifier rules;

    @Autowired
    RuleClassifier(Reference reference) {
        this(reference.chains(), Datasets.locate());
    }

    /// @throws IllegalArgumentException when a rule file does not fit, naming file, line and remedy
    public RuleClassifier(ReferenceChains chains, Datasets datasets) {
        this.rules = new ScopeClassifier(chains, datasets);
    }

    @Override
    public List<Classification> classify(String name, String scope, String industryCode) {
        return rules.classify(name, scope, industryCode).stream()
                .map(f -> new Classification(f.cluster(), f.product(), f.score(), f.phrase(), f.rule()))
                .toList();
    }
}

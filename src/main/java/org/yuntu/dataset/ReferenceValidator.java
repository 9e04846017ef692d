package org.yuntu.dataset;

import java.util.ArrayList;
import java.util.List;
import org.yuntu.model.ReferenceChains;

/// Proves that the reference chains are what the analyses take them for: see [ReferenceFinding.Rule].
///
/// Costs O(products + inputs) a rule; some milliseconds for the 14 clusters.
public final class ReferenceValidator {

    private ReferenceValidator() {}

    /// What is wrong, in a stable order; empty when all rules hold.
    public static List<ReferenceFinding> validate(ReferenceChains chains, IndustryCodes industryCodes) {
        List<ReferenceFinding> findings = new ArrayList<>();
        findings.addAll(ReferenceIdRules.check(chains, industryCodes));
        findings.addAll(ReferenceAliasRules.check(chains));
        findings.addAll(ReferenceGraphRules.check(chains));
        return findings;
    }
}

package org.yuntu.analysis.policy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuntu.model.PolicySubject;

/// One subject of policy with what is known of it.
///
/// @param id of the node, or empty for one that only the user describes
/// @param divisions codes of the areas it lies in, from the province down
/// @param facts by the ids of `datasets/policy/facts.csv`
public record SubjectFacts(
        PolicySubject kind, String id, String name, Set<String> divisions, Map<String, FactValue> facts) {

    public SubjectFacts {
        divisions = Set.copyOf(divisions);
        facts = Map.copyOf(facts);
    }

    Optional<FactValue> find(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }
}

package org.yuntu.analysis.policy;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/// What is known of a subject. A fact that is not known has no value at all.
public sealed interface FactValue {

    record Flag(boolean value) implements FactValue {}

    /// Money in yuan, shares 0..1, counts.
    record Number(BigDecimal value) implements FactValue {}

    record Text(String value) implements FactValue {}

    /// All that is known to be there; what is not in it is known not to be.
    record Words(Set<String> values) implements FactValue {

        public Words {
            values = new TreeSet<>(values);
        }
    }
}

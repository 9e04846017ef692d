package org.yuntu.analysis.policy;

import java.util.List;
import org.yuntu.model.PolicyBook.Measure;
import org.yuntu.model.PolicyBook.Rule;
import org.yuntu.model.PolicyCondition;

/// A rule held against a subject.
///
/// @param failed conditions known not to hold
/// @param open conditions that cannot be judged for want of a fact
/// @param expired the measure's last day is past; told, not hidden
/// @param outOfArea the document does not hold where the subject is
/// @param notYet the document or this grade begins after the day
public record PolicyMatch(
        Measure measure,
        Rule rule,
        Verdict verdict,
        List<PolicyCondition> failed,
        List<PolicyCondition> open,
        PolicyAmount amount,
        boolean expired,
        boolean outOfArea,
        boolean notYet) {

    public PolicyMatch {
        failed = List.copyOf(failed);
        open = List.copyOf(open);
    }

    /// Whether a rule holds for a subject.
    public enum Verdict {
        APPLIES("适用"),
        UNKNOWN("待核实"),
        NOT("不适用");

        private final String nameZh;

        Verdict(String nameZh) {
            this.nameZh = nameZh;
        }

        public String nameZh() {
            return nameZh;
        }
    }
}

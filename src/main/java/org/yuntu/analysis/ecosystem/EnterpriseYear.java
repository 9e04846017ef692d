package org.yuntu.analysis.ecosystem;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Figures of a firm for one year.
public record EnterpriseYear(
        Head head,
        List<Actor> enterprises,
        OptionalInt year,
        OptionalDouble revenueCny,
        OptionalDouble outputCny,
        OptionalDouble researchCny,
        OptionalDouble purchasesCny,
        OptionalInt employees,
        OptionalDouble taxCny,
        OptionalDouble exportsCny)
        implements EcosystemRecord {

    static EnterpriseYear of(Item item) {
        return new EnterpriseYear(
                item.head(),
                item.out("OF"),
                item.count("year"),
                item.number("revenue"),
                item.number("output"),
                item.number("research"),
                item.number("purchases"),
                item.count("employees"),
                item.number("tax"),
                item.number("exports"));
    }
}

package org.yuntu.analysis.policy;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// 统计上大中小微型企业划分办法 (2017), the line for industry (工业): both figures must reach the threshold.
enum FirmSize {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO;

    /// @return null-free only when both figures are known
    static java.util.Optional<FirmSize> find(OptionalInt employees, OptionalDouble revenueCny) {
        if (employees.isEmpty() || revenueCny.isEmpty()) {
            return java.util.Optional.empty();
        }
        int people = employees.getAsInt();
        double revenue = revenueCny.getAsDouble();
        if (people >= 1_000 && revenue >= 400_000_000) {
            return java.util.Optional.of(LARGE);
        }
        if (people >= 300 && revenue >= 20_000_000) {
            return java.util.Optional.of(MEDIUM);
        }
        return java.util.Optional.of(people >= 20 && revenue >= 3_000_000 ? SMALL : MICRO);
    }
}

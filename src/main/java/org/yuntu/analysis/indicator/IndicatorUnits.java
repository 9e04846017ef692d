package org.yuntu.analysis.indicator;

import java.util.Map;
import java.util.OptionalDouble;

/// Units of the policy documents. Records hold money in yuan and parts of a whole as 0..1; a stated value brings its
/// own unit.
final class IndicatorUnits {

    /// Size of a unit in that of its family; counted things are one family.
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("元", new Unit(Family.MONEY, 1)),
            Map.entry("万元", new Unit(Family.MONEY, 1e4)),
            Map.entry("亿元", new Unit(Family.MONEY, 1e8)),
            Map.entry("%", new Unit(Family.SHARE, 0.01)),
            Map.entry("‰", new Unit(Family.SHARE, 0.001)),
            Map.entry("百分点", new Unit(Family.POINTS, 0.01)),
            Map.entry("工作日", new Unit(Family.DAYS, 1)),
            Map.entry("家", Unit.ONE),
            Map.entry("户", Unit.ONE),
            Map.entry("个", Unit.ONE),
            Map.entry("项", Unit.ONE),
            Map.entry("名", Unit.ONE),
            Map.entry("人", Unit.ONE));

    private enum Family {
        MONEY,
        SHARE,
        POINTS,
        DAYS,
        COUNT
    }

    private record Unit(Family family, double size) {

        static final Unit ONE = new Unit(Family.COUNT, 1);
    }

    private IndicatorUnits() {}

    /// A figure of the records (yuan, 0..1, number) in a unit of the documents.
    static double fromRecord(double value, String unit) {
        Unit to = UNITS.get(plain(unit));
        return to == null ? value : tidy(value / to.size());
    }

    /// A stated figure in the unit of its indicator; empty when the two do not fit. Without a unit it is taken to be
    /// in the indicator's own.
    static OptionalDouble convert(double value, String from, String to) {
        Unit source = UNITS.get(plain(from));
        Unit wanted = UNITS.get(plain(to));
        if (from.isBlank() || plain(from).equals(plain(to))) {
            return OptionalDouble.of(value);
        }
        return source == null || wanted == null || source.family() != wanted.family()
                ? OptionalDouble.empty()
                : OptionalDouble.of(tidy(value * source.size() / wanted.size()));
    }

    /// `项/年` counts as `项`.
    private static String plain(String unit) {
        return unit.strip().replace("％", "%").replaceFirst("/年$", "");
    }

    /// Without the dust of binary fractions: 0.011 is 1.1%.
    private static double tidy(double value) {
        return Math.round(value * 1e9) / 1e9;
    }
}

package org.yuntu.model;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A target or a rule of a policy document, I-01 … I-38. Source: `datasets/indicators`.
///
/// @param target threshold, null where the document gives none
/// @param targetMax upper end where the document gives a range
/// @param unit as written: 家, 亿元, %, 项/年 …
/// @param parts figures in one target, or steps of a rule, in the words of the document
/// @param baseYear first year that counts, null = any
/// @param due last day to reach it, null = none stated
/// @param cadence 年, 节点 or empty
/// @param division code of the area the target is set for
/// @param formulas one, or one for each of the parts
/// @param english what English output says instead
public record Indicator(
        String id,
        String requirement,
        String name,
        String nameEn,
        String definition,
        @Nullable Double target,
        @Nullable Double targetMax,
        String unit,
        Comparison comparison,
        List<String> parts,
        @Nullable Integer baseYear,
        @Nullable LocalDate due,
        String cadence,
        String division,
        String dimension,
        List<String> owners,
        String source,
        String article,
        String quote,
        String formula,
        String note,
        English english) {

    /// Translations of ours, empty where the words need none.
    ///
    /// @param parts as many as there are Chinese ones
    /// @param owners as many as there are Chinese ones
    public record English(String dimension, String unit, List<String> parts, List<String> owners) {

        public English {
            parts = List.copyOf(parts);
            owners = List.copyOf(owners);
        }
    }

    private static final Pattern THRESHOLD = Pattern.compile("(.+?)[≥≤=]([0-9.]+)");

    public Indicator {
        parts = List.copyOf(parts);
        owners = List.copyOf(owners);
        if (parts.size() != english.parts().size()
                || owners.size() != english.owners().size()) {
            throw new IllegalArgumentException(id + " has not as many English parts and owners as Chinese ones");
        }
    }

    public enum Comparison {
        AT_LEAST("≥"),
        AT_MOST("≤"),
        EQUAL("="),
        /// Reached from the lower end on.
        RANGE("范围"),
        /// No figure to compare.
        NONE("定性");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /// As the files write it.
        public String sign() {
            return sign;
        }
    }

    /// One figure of the target.
    ///
    /// @param code under which a value is stated: `I-08`, or `I-02-1` for the first of several parts
    /// @param label the part's name, empty where there is one only
    public record Part(
            String code,
            String label,
            String labelEn,
            @Nullable Double target,
            IndicatorFormula formula) {}

    public List<IndicatorFormula> formulas() {
        return IndicatorFormula.parseAll(formula);
    }

    /// A flow: what happened in one calendar year, not what there is.
    public boolean isPerYear() {
        return unit.endsWith("/年");
    }

    /// @throws IllegalArgumentException when there are several formulas and not a threshold for each
    public List<Part> figures() {
        List<IndicatorFormula> all = formulas();
        if (all.size() == 1) {
            return List.of(new Part(id, "", "", target, all.getFirst()));
        }
        if (all.size() != parts.size()) {
            throw new IllegalArgumentException(
                    id + " has " + all.size() + " formulas and " + parts.size() + " parts; give one for each");
        }
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> part(i, all.get(i)))
                .toList();
    }

    private Part part(int i, IndicatorFormula one) {
        Matcher threshold = THRESHOLD.matcher(parts.get(i));
        if (!threshold.matches()) {
            throw new IllegalArgumentException(id + ": write the part as 名称≥100, found " + parts.get(i));
        }
        Matcher translated = THRESHOLD.matcher(english.parts().get(i));
        String labelEn = translated.matches() ? translated.group(1) : "";
        return new Part(id + "-" + (i + 1), threshold.group(1), labelEn, Double.valueOf(threshold.group(2)), one);
    }
}

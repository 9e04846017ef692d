package org.yuntu.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the value of an indicator is found; the grammar is in `datasets/indicators/README.md`.
public sealed interface IndicatorFormula {

    /// What is done with the records found.
    enum Operator {
        /// How many there are on the day.
        COUNT,
        /// How many began, whether they still hold or not.
        NEW,
        SUM,
        MEAN
    }

    /// Records of a kind.
    ///
    /// @param field header of the column that is summed or averaged, else empty
    /// @param types official names of the types that count; empty = all
    /// @param level official name of the level, or empty for any
    record Records(Operator operator, String kind, String field, List<String> types, String level)
            implements IndicatorFormula {

        public Records {
            types = List.copyOf(types);
        }
    }

    /// Reached when all of these are.
    record All(List<String> indicators) implements IndicatorFormula {

        public All {
            indicators = List.copyOf(indicators);
        }
    }

    /// Years by whose end a stage of work is to be done.
    record Milestones(List<Integer> years) implements IndicatorFormula {

        public Milestones {
            years = List.copyOf(years);
        }
    }

    /// A rate or a reward of these measures, nothing to be reached.
    record Rules(List<String> measures) implements IndicatorFormula {

        public Rules {
            measures = List.copyOf(measures);
        }
    }

    /// Only a stated value tells.
    record External() implements IndicatorFormula {}

    /// @param text one formula, or one for each part with `;` between them
    /// @throws IllegalArgumentException when it is none
    static List<IndicatorFormula> parseAll(String text) {
        return Arrays.stream(text.split(";")).map(IndicatorFormula::parse).toList();
    }

    private static IndicatorFormula parse(String text) {
        Matcher records = Pattern.compile(
                        "(count|new|sum|mean):([a-z-]+)(?:\\.([^:\\[]+))?(?::([^\\[]+))?(?:\\[级别=(.+)])?")
                .matcher(text);
        if (records.matches()) {
            return new Records(
                    Operator.valueOf(records.group(1).toUpperCase(Locale.ROOT)),
                    records.group(2),
                    orEmpty(records.group(3)),
                    records.group(4) == null
                            ? List.of()
                            : List.of(records.group(4).split("\\|")),
                    orEmpty(records.group(5)));
        }
        String rest = text.substring(text.indexOf(':') + 1);
        if (text.equals("external")) {
            return new External();
        }
        if (text.startsWith("all:")) {
            return new All(List.of(rest.split(",")));
        }
        if (text.startsWith("rule:")) {
            return new Rules(List.of(rest.split(",")));
        }
        if (text.matches("milestone:\\d{4}(,\\d{4})*")) {
            return new Milestones(
                    Arrays.stream(rest.split(",")).map(Integer::valueOf).toList());
        }
        throw new IllegalArgumentException("No formula of an indicator: " + text);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}

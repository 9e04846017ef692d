package org.yuntu.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One condition of a rule: a fact compared with given values, written `revenue >= 300000000`.
///
/// @param fact id of a [PolicyBook.Fact]
/// @param values one, or several for [Operator#IN]
public record PolicyCondition(String fact, Operator operator, List<String> values) {

    private static final Pattern FORM = Pattern.compile("(\\w+) (=|>=|<=|<|>|has|in) (.+)");
    private static final String JOIN = " & ";

    /// How a fact is compared.
    public enum Operator {
        EQUAL("="),
        AT_LEAST(">="),
        AT_MOST("<="),
        LESS("<"),
        MORE(">"),
        /// A set holds the value; `任一` asks for any value at all.
        HAS("has"),
        /// A text is one of the values, which are separated by `|`.
        IN("in");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        static Operator of(String sign) {
            for (Operator operator : values()) {
                if (operator.sign.equals(sign)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException("No operator " + sign);
        }
    }

    /// The word that stands for any value of a set.
    public static final String ANY = "任一";

    public PolicyCondition {
        values = List.copyOf(values);
    }

    /// Conditions that must all hold; none for empty text.
    ///
    /// @throws IllegalArgumentException naming the part that is no condition
    public static List<PolicyCondition> parseAll(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.split(JOIN)).stream().map(PolicyCondition::parse).toList();
    }

    /// The text that [#parseAll] reads.
    public static String join(List<PolicyCondition> conditions) {
        return conditions.stream().map(PolicyCondition::toString).collect(Collectors.joining(JOIN));
    }

    private static PolicyCondition parse(String part) {
        Matcher form = FORM.matcher(part.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + part + "' is no condition: write it as `fact operator value`, with"
                    + " one of = >= <= < > has in");
        }
        Operator operator = Operator.of(form.group(2));
        List<String> values = operator == Operator.IN ? List.of(form.group(3).split("\\|")) : List.of(form.group(3));
        return new PolicyCondition(form.group(1), operator, values);
    }

    public boolean holds(boolean flag) {
        return flag == values.getFirst().equals("yes");
    }

    public boolean holds(BigDecimal number) {
        int compared = number.compareTo(new BigDecimal(values.getFirst()));
        return switch (operator) {
            case EQUAL -> compared == 0;
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case LESS -> compared < 0;
            case MORE -> compared > 0;
            case HAS, IN -> throw new IllegalArgumentException(this + " cannot be asked of a number");
        };
    }

    public boolean holds(String text) {
        return values.contains(text);
    }

    public boolean holds(Set<String> words) {
        return values.getFirst().equals(ANY) ? !words.isEmpty() : words.contains(values.getFirst());
    }

    @Override
    public String toString() {
        return fact + " " + operator.sign() + " " + String.join("|", values);
    }
}

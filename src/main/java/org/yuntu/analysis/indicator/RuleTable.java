package org.yuntu.analysis.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;
import org.yuntu.model.IndicatorFormula;
import org.yuntu.model.PolicyBook;

/// Indicators that are rates and rewards: what the policy book says they give, and whether they hold on the day.
final class RuleTable {

    private RuleTable() {}

    static ResultTable of(List<Standing> standings, PolicyBook policy, LocalDate day) {
        ResultTable.Builder table = ResultTable.of(
                "rules",
                Column.entity("indicator"),
                Column.entity("measure"),
                Column.text("amountText"),
                Column.entity("benefit"),
                Column.money("amount"),
                Column.decimal("rate", "percent"),
                Column.money("cap"),
                Column.date("from"),
                Column.date("until"),
                Column.flag("inForce"),
                Column.text("remark"));
        for (Standing s : standings) {
            if (s.indicator().formulas().getFirst() instanceof IndicatorFormula.Rules rules) {
                policy.measures().stream()
                        .filter(m -> rules.measures().contains(m.id()))
                        .forEach(m -> rows(table, s, m, policy, day));
            }
        }
        return table.build();
    }

    private static void rows(
            ResultTable.Builder table, Standing s, PolicyBook.Measure measure, PolicyBook policy, LocalDate day) {
        policy.rules().stream().filter(r -> r.measure().equals(measure.id())).forEach(r -> {
            LocalDate until = until(s, measure, r);
            boolean begun = r.from() == null || !day.isBefore(r.from());
            table.row(
                    Cell.of(IndicatorCells.value(s.indicator())),
                    Cell.entity(measure.id(), measure.id() + " " + measure.title()),
                    Cell.text(measure.amount()),
                    Cell.named(r.benefit().name(), r.benefit().nameZh(), ""),
                    money(r.amountYuan()),
                    r.rate() == null
                            ? Cell.none()
                            : Cell.decimal(r.rate().movePointRight(2).doubleValue()),
                    money(r.capYuan()),
                    Cell.date(Optional.ofNullable(r.from())),
                    Cell.date(Optional.ofNullable(until)),
                    Cell.flag(begun && (until == null || !day.isAfter(until))),
                    Cell.text(r.note()));
        });
    }

    /// Last day of the grade, else of the measure; a rule without grades ends with its indicator at the latest.
    private static @Nullable LocalDate until(Standing s, PolicyBook.Measure measure, PolicyBook.Rule rule) {
        if (rule.until() != null || measure.validUntil() != null) {
            return rule.until() == null ? measure.validUntil() : rule.until();
        }
        return rule.from() == null ? s.indicator().due() : null;
    }

    private static Cell money(java.math.@Nullable BigDecimal yuan) {
        return yuan == null ? Cell.none() : Cell.money(yuan.doubleValue());
    }
}

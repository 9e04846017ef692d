package org.yuntu.dataset.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.InvalidReferenceException;
import org.yuntu.dataset.ReferenceProblem;
import org.yuntu.dataset.reference.ReferenceTable;
import org.yuntu.dataset.reference.ReferenceTable.Line;
import org.yuntu.model.MoneyCny;
import org.yuntu.model.PartialDate;

/// Yearly average exchange rates of `reference/exchange_rates.csv`. A fixed table: the same file gives the same
/// yuan on every day.
public final class ExchangeRates {

    private final Map<String, TreeMap<Integer, Rate>> byCurrency = new HashMap<>();

    private ExchangeRates() {}

    private record Rate(BigDecimal cny, String source) {}

    public static ExchangeRates read(Datasets datasets) {
        List<ReferenceProblem> problems = new ArrayList<>();
        ExchangeRates rates = new ExchangeRates();
        String header = "currency,year,cny_per_unit,source";
        for (Line line : ReferenceTable.read(datasets, "reference/exchange_rates.csv", header, problems)) {
            int year = line.integer("year", 1949, 2100);
            try {
                Rate rate = new Rate(new BigDecimal(line.required("cny_per_unit")), line.required("source"));
                rates.byCurrency
                        .computeIfAbsent(line.required("currency"), c -> new TreeMap<>())
                        .put(year, rate);
            } catch (NumberFormatException e) {
                line.problem("cny_per_unit", "write a decimal number, yuan for one unit of the currency");
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidReferenceException(problems);
        }
        return rates;
    }

    /// Converts at the average of the year the amount is of. Without a date, or with one before or after the table,
    /// the amount stays foreign.
    public MoneyCny convert(MoneyCny money, @Nullable PartialDate date) {
        TreeMap<Integer, Rate> rates = byCurrency.get(money.currency());
        if (rates == null || date == null) {
            return money;
        }
        int year = date.date().getYear();
        Rate rate = rates.get(year);
        return rate == null ? money : money.at(rate.cny, year + " " + rate.source);
    }
}

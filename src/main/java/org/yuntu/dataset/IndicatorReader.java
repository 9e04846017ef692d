package org.yuntu.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.reference.ReferenceTable;
import org.yuntu.dataset.reference.ReferenceTable.Line;
import org.yuntu.model.Indicator;
import org.yuntu.model.Indicator.Comparison;

/// Reads the targets of the policy documents: `indicators/indicators.csv`. Strict, as for the reference chains.
public final class IndicatorReader {

    private static final String FILE = "indicators/indicators.csv";
    private static final String HEADER =
            "id,requirement,name,name_en,definition,target,target_max,unit,comparison,parts,"
                    + "base_year,due,cadence,scope,dimension,dimension_basis,owner,source,article,quote,formula,note,"
                    + "dimension_en,unit_en,parts_en,owner_en";

    /// The areas the documents set targets for.
    private static final Map<String, String> DIVISIONS = Map.of("山西省", "140000", "晋城市城区", "140502");

    private IndicatorReader() {}

    /// @throws InvalidReferenceException naming every line, column and value that cannot be read
    public static List<Indicator> read(Datasets datasets) {
        List<ReferenceProblem> problems = new ArrayList<>();
        List<Indicator> all = new ArrayList<>();
        for (Line line : ReferenceTable.read(datasets, FILE, HEADER, problems)) {
            add(line, all);
        }
        if (!problems.isEmpty()) {
            throw new InvalidReferenceException(problems);
        }
        return List.copyOf(all);
    }

    private static void add(Line line, List<Indicator> all) {
        String division = DIVISIONS.get(line.get("scope"));
        if (division == null) {
            line.problem("scope", "write 山西省 or 晋城市城区, or teach IndicatorReader another area");
            return;
        }
        Double base = number(line, "base_year");
        Indicator.English english = new Indicator.English(
                line.required("dimension_en"),
                line.get("unit_en"),
                list(line, "parts_en", "；"),
                list(line, "owner_en", "、"));
        if (english.parts().size() != list(line, "parts", "；").size()
                || english.owners().size() != list(line, "owner", "、").size()) {
            line.problem("parts_en", "write as many English parts and owners as Chinese ones, divided alike");
            return;
        }
        Indicator indicator = new Indicator(
                line.required("id"),
                line.required("requirement"),
                line.required("name"),
                line.required("name_en"),
                line.required("definition"),
                number(line, "target"),
                number(line, "target_max"),
                line.get("unit"),
                comparison(line),
                list(line, "parts", "；"),
                base == null ? null : base.intValue(),
                due(line),
                line.get("cadence"),
                division,
                line.required("dimension"),
                list(line, "owner", "、"),
                line.required("source"),
                line.required("article"),
                line.required("quote"),
                line.required("formula"),
                line.get("note"),
                english);
        try {
            indicator.figures();
            all.add(indicator);
        } catch (IllegalArgumentException e) {
            line.problem("formula", String.valueOf(e.getMessage()));
        }
    }

    private static Comparison comparison(Line line) {
        return Arrays.stream(Comparison.values())
                .filter(c -> c.sign().equals(line.get("comparison")))
                .findFirst()
                .orElseGet(() -> {
                    line.problem("comparison", "write ≥, ≤, =, 范围 or 定性");
                    return Comparison.NONE;
                });
    }

    private static List<String> list(Line line, String column, String separator) {
        return line.get(column).isEmpty() ? List.of() : List.of(line.get(column).split(separator));
    }

    private static @Nullable Double number(Line line, String column) {
        try {
            return line.get(column).isEmpty() ? null : Double.valueOf(line.get(column));
        } catch (NumberFormatException _) {
            line.problem(column, "write a number, or leave it empty");
            return null;
        }
    }

    /// A year means its last day.
    private static @Nullable LocalDate due(Line line) {
        String text = line.get("due");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text.length() == 4 ? text + "-12-31" : text);
        } catch (java.time.format.DateTimeParseException _) {
            line.problem("due", "write a year or a date as 2025-12-31, or leave it empty");
            return null;
        }
    }
}

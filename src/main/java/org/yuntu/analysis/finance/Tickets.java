package org.yuntu.analysis.finance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.Demand;
import org.yuntu.analysis.ecosystem.Relation.Investment;
import org.yuntu.model.FundStage;

/// The median ticket of each stage: of the investments on record, else of what firms declare; nothing where there are
/// fewer than [#LEAST] of either.
final class Tickets {

    /// Amounts from which a median says anything; ours.
    private static final int LEAST = 3;

    enum Basis {
        INVESTMENTS,
        DEMANDS,
        NONE
    }

    private final Map<FundStage, List<Double>> invested = new EnumMap<>(FundStage.class);
    private final Map<FundStage, List<Double>> declared = new EnumMap<>(FundStage.class);

    /// Of the whole country, not only of the area: tickets are few.
    Tickets(List<Investment> investments, List<Demand> demands) {
        investments.forEach(i -> FirmStages.round(i).ifPresent(s -> add(invested, s, i.amountCny())));
        demands.forEach(d -> d.stage().ifPresent(s -> add(declared, s, d.amountCny())));
    }

    OptionalDouble median(FundStage stage) {
        return switch (basis(stage)) {
            case INVESTMENTS -> median(of(invested, stage));
            case DEMANDS -> median(of(declared, stage));
            case NONE -> OptionalDouble.empty();
        };
    }

    private Basis basis(FundStage stage) {
        if (of(invested, stage).size() >= LEAST) {
            return Basis.INVESTMENTS;
        }
        return of(declared, stage).size() >= LEAST ? Basis.DEMANDS : Basis.NONE;
    }

    ResultTable table() {
        ResultTable.Builder table = ResultTable.of(
                "tickets",
                Column.entity("stage"),
                Column.money("ticket").asDerived(),
                Column.text("basis"),
                Column.integer("investments", "items"),
                Column.integer("demands", "items"));
        for (FundStage stage : FundStage.values()) {
            OptionalDouble median = median(stage);
            table.row(
                    Cell.term(stage),
                    median.isPresent() ? Cell.money(median.getAsDouble()) : Cell.none(),
                    Cell.word(basis(stage)),
                    Cell.integer(of(invested, stage).size()),
                    Cell.integer(of(declared, stage).size()));
        }
        return table.build();
    }

    private static List<Double> of(Map<FundStage, List<Double>> amounts, FundStage stage) {
        return amounts.getOrDefault(stage, List.of());
    }

    private static void add(Map<FundStage, List<Double>> amounts, FundStage stage, OptionalDouble cny) {
        if (cny.isPresent() && cny.getAsDouble() > 0) {
            amounts.computeIfAbsent(stage, _ -> new ArrayList<>()).add(cny.getAsDouble());
        }
    }

    private static OptionalDouble median(List<Double> amounts) {
        double[] sorted = amounts.stream().mapToDouble(d -> d).sorted().toArray();
        int half = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }
}

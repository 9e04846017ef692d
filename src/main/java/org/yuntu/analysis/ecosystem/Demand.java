package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yuntu.model.DemandKind;
import org.yuntu.model.DemandState;
import org.yuntu.model.FundStage;

/// What a firm asks for.
public record Demand(
        Head head,
        Optional<DemandKind> demandKind,
        List<Actor> enterprises,
        OptionalDouble amountCny,
        List<String> products,
        Optional<FundStage> stage,
        Optional<LocalDate> raisedOn,
        Optional<DemandState> state,
        List<Actor> handledBy,
        Optional<LocalDate> finishedOn)
        implements EcosystemRecord {

    static Demand of(Item item) {
        return new Demand(
                item.head(),
                item.term("demandKind", DemandKind.class),
                item.out("RAISED_BY"),
                item.number("amount"),
                item.products("CONCERNS"),
                item.term("stage", FundStage.class),
                item.date("raisedOn"),
                item.term("state", DemandState.class),
                item.out("HANDLED_BY"),
                item.date("finishedOn"));
    }
}

package org.yuntu.analysis.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.finance.FundAssignment.Part;
import org.yuntu.analysis.finance.FundMatching.Funnel;

/// The tables of `fund-matching`.
final class MatchingTables {

    /// Funds named beside the one chosen.
    private static final int ALTERNATIVES = 3;

    enum Plan {
        ASSIGNMENT,
        LARGEST_FUND
    }

    private final FundMatching matching;
    private final List<Unmet> unmet;

    /// A need, or what is left of it.
    record Unmet(Need need, int got, int missing, Shortfall why, Funnel funnel) {}

    MatchingTables(FundMatching matching) {
        this.matching = matching;
        Map<String, Integer> got = FundAssignment.byTarget(matching.best());
        this.unmet = matching.needs().stream()
                .filter(n -> got.getOrDefault(n.key(), 0) < Math.max(1, matching.asked(n)))
                .map(n -> unmet(n, got.getOrDefault(n.key(), 0)))
                .sorted(Comparator.comparingInt((Unmet u) -> -u.missing())
                        .thenComparing(u -> u.need().key()))
                .toList();
    }

    List<Unmet> unmet() {
        return unmet;
    }

    private Unmet unmet(Need need, int got) {
        Funnel funnel = matching.funnel(need);
        return new Unmet(need, got, matching.asked(need) - got, Shortfall.of(matching, need, got, funnel), funnel);
    }

    ResultTable plans() {
        ResultTable.Builder table = ResultTable.of(
                "plans",
                Column.text("plan"),
                Column.integer("needs", "items"),
                Column.integer("met", "items"),
                Column.integer("partly", "items"),
                Column.money("money").asDerived(),
                Column.share("moneyShare").asDerived(),
                Column.money("weighted").asDerived(),
                Column.decimal("meanScore", "points").asDerived());
        double asked = matching.needs().stream()
                .mapToDouble(n -> n.amountCny().orElse(0))
                .sum();
        for (Plan plan : Plan.values()) {
            List<Part> parts = plan == Plan.ASSIGNMENT ? matching.best() : matching.greedy();
            Map<String, Integer> got = FundAssignment.byTarget(parts);
            long met = matching.needs().stream()
                    .filter(n -> matching.asked(n) > 0 && got.getOrDefault(n.key(), 0) >= matching.asked(n))
                    .count();
            double money = matching.cny(parts);
            double weighted = matching.cny(1) * FundAssignment.weighted(parts);
            table.row(
                    Cell.word(plan),
                    Cell.integer(matching.needs().size()),
                    Cell.integer(met),
                    Cell.integer(got.size() - met),
                    Cell.money(money),
                    Cell.share(money / asked),
                    Cell.money(weighted),
                    Cell.decimal(weighted / money));
        }
        return table.build();
    }

    ResultTable matches() {
        ResultTable.Builder table = ResultTable.of(
                "matches",
                Column.entity("firm"),
                Column.list("clusters"),
                Column.entity("stage"),
                Column.money("need"),
                Column.entity("fund"),
                Column.money("amount").asDerived(),
                Column.share("part").asDerived(),
                Column.decimal("score", "points").asDerived(),
                Column.decimal("stageFit", "points").asDerived(),
                Column.decimal("clusterFit", "points").asDerived(),
                Column.decimal("areaFit", "points").asDerived(),
                Column.decimal("ticketFit", "points").asDerived(),
                Column.list("reasons"),
                Column.list("alternatives"),
                Column.text("stageBasis"),
                Column.text("needBasis"));
        matching.best().stream()
                .sorted(Comparator.comparingDouble(
                                (Part p) -> -matching.fit(p).need().amountCny().orElse(0))
                        .thenComparing(p -> p.option().target())
                        .thenComparing(p -> -p.units())
                        .thenComparing(p -> p.option().source()))
                .forEach(p -> table.row(match(p)));
        return table.build();
    }

    private List<Cell> match(Part part) {
        FundFit fit = matching.fit(part);
        Need need = fit.need();
        return List.of(
                need.cell(),
                clusters(need),
                stage(need),
                amount(need),
                EcosystemView.cell(fit.offer().fund()),
                Cell.money(matching.cny(part.units())),
                Cell.share((double) part.units() / matching.asked(need)),
                Cell.decimal(fit.score()),
                Cell.decimal(fit.stage()),
                Cell.decimal(fit.cluster()),
                Cell.decimal(fit.area()),
                Cell.decimal(fit.ticket()),
                fit.reasons(),
                Cell.list(matching.fits(need).stream()
                        .filter(f -> !f.offer().fund().id().equals(part.option().source()))
                        .limit(ALTERNATIVES)
                        .map(f -> EcosystemView.cell(f.offer().fund()).value())
                        .toList()),
                need.stage().map(s -> Cell.word(s.basis())).orElseGet(Cell::none),
                basis(need));
    }

    ResultTable unmetNeeds() {
        ResultTable.Builder table = ResultTable.of(
                "unmet",
                Column.entity("firm"),
                Column.list("clusters"),
                Column.entity("stage"),
                Column.money("need"),
                Column.money("got").asDerived(),
                Column.money("missing").asDerived(),
                Column.text("why").asDerived(),
                Column.integer("areaFunds", "items"),
                Column.integer("stageFunds", "items"),
                Column.integer("clusterFunds", "items"),
                Column.integer("ticketFunds", "items"),
                Column.text("needBasis"));
        unmet.forEach(u -> table.row(
                u.need().cell(),
                clusters(u.need()),
                stage(u.need()),
                amount(u.need()),
                Cell.money(matching.cny(u.got())),
                u.need().amountCny().isPresent() ? Cell.money(matching.cny(u.missing())) : Cell.none(),
                Cell.word(u.why()),
                funds(u, u.funnel().area()),
                funds(u, u.funnel().stage()),
                funds(u, u.funnel().cluster()),
                funds(u, u.funnel().ticket()),
                basis(u.need())));
        return table.build();
    }

    ResultTable whys() {
        ResultTable.Builder table = ResultTable.of(
                "whys",
                Column.text("why"),
                Column.integer("needs", "items"),
                Column.money("missing").asDerived());
        Map<Shortfall, List<Unmet>> whys = unmet.stream()
                .collect(Collectors.groupingBy(Unmet::why, () -> new EnumMap<>(Shortfall.class), Collectors.toList()));
        List<Map.Entry<Shortfall, List<Unmet>>> order = new ArrayList<>(whys.entrySet());
        order.sort(Comparator.comparingLong((Map.Entry<Shortfall, List<Unmet>> e) -> -missing(e.getValue()))
                .thenComparing(Map.Entry::getKey));
        order.forEach(e -> table.row(
                Cell.word(e.getKey()),
                Cell.integer(e.getValue().size()),
                Cell.money(matching.cny(missing(e.getValue())))));
        return table.build();
    }

    ResultTable funds() {
        ResultTable.Builder table = ResultTable.of(
                "funds",
                Column.entity("fund"),
                Column.money("free").asDerived(),
                Column.money("given").asDerived(),
                Column.money("left").asDerived(),
                Column.share("used").asDerived(),
                Column.integer("needs", "items"),
                Column.integer("fitting", "items"),
                Column.money("baseline").asDerived());
        Map<String, Integer> given = FundAssignment.bySource(matching.best());
        Map<String, Integer> baseline = FundAssignment.bySource(matching.greedy());
        Map<String, Long> parts = matching.best().stream()
                .collect(Collectors.groupingBy(p -> p.option().source(), Collectors.counting()));
        Map<String, Long> fitting = matching.needs().stream()
                .flatMap(n -> matching.fits(n).stream())
                .collect(Collectors.groupingBy(f -> f.offer().fund().id(), Collectors.counting()));
        matching.givers().stream()
                .sorted(Comparator.comparingInt(
                                (FundOffer o) -> -given.getOrDefault(o.fund().id(), 0))
                        .thenComparing(o -> -o.freeCny().orElse(0))
                        .thenComparing(o -> o.fund().id()))
                .forEach(o -> {
                    String id = o.fund().id();
                    double free = o.freeCny().orElse(0);
                    double gave = matching.cny(given.getOrDefault(id, 0));
                    table.row(
                            EcosystemView.cell(o.fund()),
                            Cell.money(free),
                            Cell.money(gave),
                            Cell.money(free - gave),
                            Cell.share(gave / free),
                            Cell.integer(parts.getOrDefault(id, 0L)),
                            Cell.integer(fitting.getOrDefault(id, 0L)),
                            Cell.money(matching.cny(baseline.getOrDefault(id, 0))));
                });
        return table.build();
    }

    private static long missing(List<Unmet> needs) {
        return needs.stream().mapToLong(Unmet::missing).sum();
    }

    /// Factors are looked at only where the need is complete.
    private static Cell funds(Unmet unmet, long count) {
        return unmet.need().isComplete() ? Cell.integer(count) : Cell.none();
    }

    private static Cell clusters(Need need) {
        List<CellValue> clusters = new ArrayList<>();
        need.clusters().forEach(c -> clusters.add(Cell.value(c)));
        return Cell.list(clusters);
    }

    private static Cell stage(Need need) {
        return need.stage().map(s -> Cell.term(s.stage())).orElseGet(Cell::none);
    }

    private static Cell amount(Need need) {
        return need.amountCny().isPresent() ? Cell.money(need.amountCny().getAsDouble()) : Cell.none();
    }

    private static Cell basis(Need need) {
        return Cell.word(need.declared() ? need.amountDerived() ? "amountDerived" : "declared" : "derived");
    }
}

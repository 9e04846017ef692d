package org.yuntu.analysis.finance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.FinancialOrganisation;
import org.yuntu.analysis.ecosystem.Fund;
import org.yuntu.model.FinanceType;
import org.yuntu.model.FundInstrument;
import org.yuntu.model.PlatformLevel;

/// What S3 = 城发改字〔2022〕66号 二(五)15–16 asks of the funds and guarantors of 晋城市城区, held against those of any
/// area: there the document binds, elsewhere it is a yardstick.
final class SupportChecks {

    /// 晋城市城区.
    private static final String DISTRICT = "140502";

    /// 返投比例放宽至 1.1 倍.
    private static final double RETURN_MULTIPLE = 1.1;

    /// 出资比例可提高至 50%.
    private static final double CONTRIBUTION = 0.5;

    /// 风险补偿 2‰ of the guarantees outstanding, 5‰ by the end of the 14th five-year plan.
    private static final double COMPENSATION = 0.002;

    private static final double COMPENSATION_LATER = 0.005;

    /// 单户担保金额 1000 万元以下, which includes the ten million.
    private static final double SINGLE_CNY = 1e7;

    /// 担保费率低于 1%.
    private static final double FEE = 0.01;

    enum Verdict {
        VIOLATED,
        SATISFIED,
        UNKNOWN
    }

    private final EcosystemView view;
    private final Scope scope;
    private final Map<String, Division> divisions;

    SupportChecks(EcosystemView view, Scope scope, Map<String, Division> divisions) {
        this.view = view;
        this.scope = scope;
        this.divisions = divisions;
    }

    ResultTable funds(List<FundOffer> offers) {
        ResultTable.Builder table = ResultTable.of(
                "fundChecks",
                Column.entity("fund"),
                Column.flag("binding"),
                Column.decimal("returnMultiple", "times"),
                Column.text("returnVerdict").asDerived(),
                Column.share("contributionCap"),
                Column.text("contributionVerdict").asDerived());
        offers.stream()
                .filter(o -> o.isEquity() && o.districts().touches(scope, divisions))
                .map(FundOffer::fund)
                .sorted(Comparator.comparing((Fund f) -> !binds(f.head().place().codes()))
                        .thenComparing(f -> worse(returns(f), contribution(f)))
                        .thenComparing(Fund::id))
                .forEach(f -> table.row(
                        EcosystemView.cell(f),
                        Cell.flag(binds(f.head().place().codes())),
                        decimal(f.returnMultiple(), 1),
                        Cell.word(returns(f)),
                        share(f.contributionCap()),
                        Cell.word(contribution(f))));
        return table.build();
    }

    ResultTable guarantors() {
        ResultTable.Builder table = ResultTable.of(
                "guarantors",
                Column.entity("guarantor"),
                Column.flag("binding"),
                Column.money("outstanding"),
                Column.money("compensation").asDerived(),
                Column.money("compensationLater").asDerived(),
                Column.money("singleMax"),
                Column.text("singleVerdict").asDerived(),
                Column.decimal("fee", "percent"),
                Column.text("feeVerdict").asDerived(),
                Column.text("topUp").asDerived());
        organisations()
                .filter(o ->
                        o.financeType().filter(FinanceType.GUARANTEE::equals).isPresent())
                .sorted(Comparator.comparing((FinancialOrganisation o) ->
                                !binds(o.head().place().codes()))
                        .thenComparing(o -> both(single(o), fee(o)))
                        .thenComparing(FinancialOrganisation::id))
                .forEach(o -> table.row(
                        EcosystemView.cell(o),
                        Cell.flag(binds(o.head().place().codes())),
                        money(o.outstandingCny(), 1),
                        money(o.outstandingCny(), COMPENSATION),
                        money(o.outstandingCny(), COMPENSATION_LATER),
                        money(o.singleMaxCny(), 1),
                        Cell.word(single(o)),
                        decimal(o.guaranteeFeeShare(), 100),
                        Cell.word(fee(o)),
                        Cell.word(both(single(o), fee(o)))));
        return table.build();
    }

    /// Money by the way it reaches firms; what is no equity stands here only.
    ResultTable instruments(List<FundOffer> offers) {
        ResultTable.Builder table = ResultTable.of(
                "instruments",
                Column.entity("instrument"),
                Column.integer("funds", "items"),
                Column.money("fundSize"),
                Column.integer("organisations", "items"),
                Column.money("capital"),
                Column.money("outstanding"));
        for (FundInstrument instrument : FundInstrument.values()) {
            List<Fund> funds = offers.stream()
                    .filter(o -> o.districts().touches(scope, divisions))
                    .map(FundOffer::fund)
                    .filter(f -> FundOffer.instruments(f).contains(instrument))
                    .toList();
            List<FinancialOrganisation> organisations = organisations()
                    .filter(o -> o.instruments().contains(instrument))
                    .toList();
            table.row(
                    Cell.term(instrument),
                    Cell.integer(funds.size()).evidence(EcosystemView.ids(funds)),
                    sum(funds.stream().map(Fund::sizeCny)),
                    Cell.integer(organisations.size()).evidence(EcosystemView.ids(organisations)),
                    sum(organisations.stream().map(FinancialOrganisation::capitalCny)),
                    sum(organisations.stream().map(FinancialOrganisation::outstandingCny)));
        }
        return table.build();
    }

    private Stream<FinancialOrganisation> organisations() {
        return view.financialOrganisations().stream()
                .filter(o -> Districts.of(
                                o, o.covers(), o.level().orElse(PlatformLevel.UNRATED), scope.province(), divisions)
                        .touches(scope, divisions));
    }

    private static boolean binds(Set<String> codes) {
        return codes.contains(DISTRICT);
    }

    /// A fund that asks firms for more than 1.1 times has not been relaxed.
    private static Verdict returns(Fund fund) {
        return verdict(fund.returnMultiple(), v -> v <= RETURN_MULTIPLE);
    }

    private static Verdict contribution(Fund fund) {
        return verdict(fund.contributionCap(), v -> v <= CONTRIBUTION);
    }

    private static Verdict single(FinancialOrganisation o) {
        return verdict(o.singleMaxCny(), v -> v <= SINGLE_CNY);
    }

    private static Verdict fee(FinancialOrganisation o) {
        return verdict(o.guaranteeFeeShare(), v -> v < FEE);
    }

    private static Verdict verdict(OptionalDouble value, DoublePredicate holds) {
        if (value.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return holds.test(value.getAsDouble()) ? Verdict.SATISFIED : Verdict.VIOLATED;
    }

    private static Verdict worse(Verdict a, Verdict b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Verdict both(Verdict a, Verdict b) {
        if (a == Verdict.VIOLATED || b == Verdict.VIOLATED) {
            return Verdict.VIOLATED;
        }
        return a == Verdict.UNKNOWN || b == Verdict.UNKNOWN ? Verdict.UNKNOWN : Verdict.SATISFIED;
    }

    private static Cell sum(Stream<OptionalDouble> amounts) {
        double[] known = amounts.filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return known.length == 0
                ? Cell.none()
                : Cell.money(java.util.Arrays.stream(known).sum());
    }

    private static Cell money(OptionalDouble cny, double rate) {
        return cny.isPresent() ? Cell.money(cny.getAsDouble() * rate) : Cell.none();
    }

    private static Cell share(OptionalDouble share) {
        return share.isPresent() ? Cell.share(share.getAsDouble()) : Cell.none();
    }

    private static Cell decimal(OptionalDouble number, double times) {
        return number.isPresent() ? Cell.decimal(number.getAsDouble() * times) : Cell.none();
    }
}

package org.yuntu.analysis.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.finance.FundAssignment.Option;
import org.yuntu.analysis.finance.FundAssignment.Part;
import org.yuntu.analysis.finance.FundAssignment.Source;
import org.yuntu.analysis.finance.FundAssignment.Target;
import org.yuntu.model.FundType;

/// Needs and funds of a request, how they fit, and the two plans.
final class FundMatching {

    /// Options of one need that are kept when there are more than [#MANY] in all; ours.
    private static final int KEPT = 6;

    private static final int MANY = 12_000;

    private final AnalysisRequest request;
    private final Set<String> risky;
    private final List<Need> needs;
    private final List<FundOffer> givers;
    private final Map<String, List<FundFit>> fits = new HashMap<>();
    private final Map<Option, FundFit> byOption = new HashMap<>();
    private final int fitting;
    private final double unitCny;
    private final List<Part> best;
    private final List<Part> greedy;

    /// @param needs the ones looked at
    /// @param risky firms nobody is to invest in
    FundMatching(AnalysisRequest request, List<Need> needs, List<FundOffer> offers, Set<String> risky) {
        this.request = request;
        this.risky = risky;
        this.needs = needs;
        this.givers = offers.stream().filter(FundMatching::gives).toList();
        List<Need> ready = needs.stream()
                .filter(n -> n.isComplete() && !risky.contains(n.firm()))
                .toList();
        for (Need need : ready) {
            List<FundFit> own = givers.stream()
                    .map(o -> FundFit.of(need, o, request))
                    .filter(f -> f.score() > 0)
                    .sorted(Comparator.comparingDouble(FundFit::score)
                            .reversed()
                            .thenComparing(f -> -f.offer().freeCny().orElse(0))
                            .thenComparing(f -> f.offer().fund().id()))
                    .toList();
            fits.put(need.key(), own);
        }
        this.fitting = fits.values().stream().mapToInt(List::size).sum();
        this.unitCny = unit(ready);
        ready.forEach(need -> fits(need).stream()
                .limit(isPruned() ? KEPT : Integer.MAX_VALUE)
                .forEach(f -> byOption.put(option(f), f)));
        FundAssignment assignment = new FundAssignment(
                givers.stream().map(this::source).toList(),
                ready.stream().map(n -> new Target(n.key(), asked(n))).toList(),
                byOption.keySet());
        this.best = assignment.best();
        this.greedy = assignment.greedy();
    }

    /// A fund with money to give to firms; a fund of funds gives to funds.
    static boolean gives(FundOffer offer) {
        return offer.isEquity()
                && offer.freeCny().orElse(0) > 0
                && offer.fund()
                        .fundType()
                        .filter(t -> t == FundType.FUND_OF_FUNDS || t == FundType.GUIDANCE_FUND)
                        .isEmpty();
    }

    List<Need> needs() {
        return needs;
    }

    List<FundOffer> givers() {
        return givers;
    }

    /// Funds that fit a need, best first.
    List<FundFit> fits(Need need) {
        return fits.getOrDefault(need.key(), List.of());
    }

    /// Whether only the best options of each need were looked at.
    boolean isPruned() {
        return fitting > MANY;
    }

    int kept() {
        return KEPT;
    }

    List<Part> best() {
        return best;
    }

    List<Part> greedy() {
        return greedy;
    }

    FundFit fit(Part part) {
        FundFit fit = byOption.get(part.option());
        if (fit == null) {
            throw new IllegalArgumentException("No option " + part.option());
        }
        return fit;
    }

    boolean isRisky(Need need) {
        return risky.contains(need.firm());
    }

    /// Funds that pass the first factors: area, then stage, then cluster, then ticket.
    Funnel funnel(Need need) {
        if (!need.isComplete()) {
            return new Funnel(0, 0, 0, 0);
        }
        List<FundFit> all =
                givers.stream().map(o -> FundFit.of(need, o, request)).toList();
        List<FundFit> area = all.stream().filter(f -> f.area() > 0).toList();
        List<FundFit> stage = area.stream().filter(f -> f.stage() > 0).toList();
        List<FundFit> cluster = stage.stream().filter(f -> f.cluster() > 0).toList();
        long ticket = cluster.stream().filter(f -> f.ticket() > 0).count();
        return new Funnel(area.size(), stage.size(), cluster.size(), ticket);
    }

    record Funnel(long area, long stage, long cluster, long ticket) {}

    /// Largest needs first, so that a bounded problem leaves the least money out; declared ones before others.
    static List<Need> order(Stream<Need> needs) {
        List<Need> sorted = new ArrayList<>(needs.toList());
        sorted.sort(Comparator.comparing((Need n) -> !n.declared())
                .thenComparing(n -> -n.amountCny().orElse(0))
                .thenComparing(Need::id)
                .thenComparing(Need::firm));
        return sorted;
    }

    /// In units.
    int asked(Need need) {
        return units(need.amountCny().orElse(0));
    }

    /// What the funds that fit may give to it together, in units.
    int most(Need need) {
        return fits(need).stream().mapToInt(f -> units(f.mostCny())).sum();
    }

    double cny(long units) {
        return units * unitCny;
    }

    double cny(List<Part> parts) {
        return cny(parts.stream().mapToLong(Part::units).sum());
    }

    /// Ten thousand yuan, or ten times as much as often as it takes for all needs to fit into the flow.
    private static double unit(List<Need> needs) {
        double unit = 10_000;
        double sum =
                needs.stream().mapToDouble(n -> n.amountCny().orElseThrow()).sum();
        while (sum / unit > MoneyFlow.MOST) {
            unit *= 10;
        }
        return unit;
    }

    /// Rounded down: nobody gives more than there is.
    private int units(double cny) {
        return (int) Math.clamp(cny / unitCny, 0, MoneyFlow.MOST);
    }

    private Option option(FundFit fit) {
        return new Option(fit.need().key(), fit.offer().fund().id(), fit.score(), units(fit.mostCny()));
    }

    private Source source(FundOffer offer) {
        double least = offer.fund().ticketMinCny().orElse(0);
        return new Source(offer.fund().id(), units(offer.freeCny().orElse(0)), (int)
                Math.clamp(Math.ceil(least / unitCny), 0, MoneyFlow.MOST));
    }
}

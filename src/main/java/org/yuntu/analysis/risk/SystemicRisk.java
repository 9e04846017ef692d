package org.yuntu.analysis.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.yuntu.analysis.network.SupplyNetwork;

/// Economic systemic risk index (ESRI): how much of all output is lost in the end when firms fail.
///
/// Diem, Borsos, Reisch, Kertész, Thurner: Quantifying firm-level economic systemic risk from nation-wide supply
/// networks, Sci. Rep. 12:7719 (2022), with generalised Leontief production. Losses spread to customers and to
/// suppliers at once until no firm falls by more than ε in a step. Cost of a scenario: O(steps · edges it touches).
///
/// Immutable. Scenarios do not touch each other, so any splitting over threads or machines gives the same numbers.
public final class SystemicRisk {

    /// Scenarios that a thread takes at a time.
    private static final int SHARE = 16;

    private final RiskNetwork network;
    private final RiskParameters parameters;
    private final RiskBasis basis;

    private SystemicRisk(RiskNetwork network, RiskParameters parameters, RiskBasis basis) {
        this.network = network;
        this.parameters = parameters;
        this.basis = basis;
    }

    /// @throws IllegalArgumentException when no edge has an amount, or a firm trades without revenue or cost
    public static SystemicRisk of(
            SupplyNetwork supply, Essentiality essentiality, Turnover turnover, RiskParameters parameters) {
        return of(supply, Inputs.byIndustry(supply, essentiality), turnover, parameters);
    }

    /// As above, with inputs grouped in another way than by industry.
    public static SystemicRisk of(SupplyNetwork supply, Inputs inputs, Turnover turnover, RiskParameters parameters) {
        requireLength(turnover.revenue(), supply.firmCount());
        requireLength(turnover.cost(), supply.firmCount());
        RiskNetwork network = new RiskNetwork(supply, inputs, turnover);
        if (network.edges == 0) {
            throw new IllegalArgumentException("No supply edge has an amount; the index needs amounts");
        }
        for (int f = 0; f < network.firms; f++) {
            if (tradesWithoutTotal(network.sales[f], turnover.revenue()[f])
                    || tradesWithoutTotal(network.purchases[f], turnover.cost()[f])) {
                throw new IllegalArgumentException(
                        "Firm %s trades inside the network: expected revenue and cost above 0, found %s and %s"
                                .formatted(supply.id(f), turnover.revenue()[f], turnover.cost()[f]));
            }
        }
        Leakage revenue = Leakage.of(network.sales, turnover.revenue());
        Leakage cost = Leakage.of(network.purchases, turnover.cost());
        RiskBasis basis = new RiskBasis(
                parameters,
                revenue.share(),
                cost.share(),
                revenue.firmsWithout(),
                cost.firmsWithout(),
                network.edges,
                supply.edgeCount() - network.edges);
        return new SystemicRisk(network, parameters, basis);
    }

    private static boolean tradesWithoutTotal(double inside, double all) {
        return inside > 0 && !(all > 0);
    }

    private record Leakage(double share, int firmsWithout) {

        static Leakage of(double[] inside, double[] all) {
            double sumInside = 0;
            double sumAll = 0;
            int without = 0;
            for (int f = 0; f < inside.length; f++) {
                if (inside[f] > 0) {
                    sumInside += inside[f];
                    sumAll += all[f];
                    without += all[f] <= inside[f] ? 1 : 0;
                }
            }
            return new Leakage(Math.max(0, 1 - sumInside / sumAll), without);
        }
    }

    public RiskBasis basis() {
        return basis;
    }

    /// The index of one firm: it fails altogether.
    public Cascade ofFirm(int firm) {
        return new CascadeRun(network, parameters).ofFirm(firm);
    }

    /// @param shocks share of each firm's output that is lost at first, 0..1
    public Losses of(double[] shocks) {
        checkShocks(shocks);
        return new CascadeRun(network, parameters).lossesOf(shocks);
    }

    /// Index of the firms numbered `from` to before `to`, in their order.
    ///
    /// @param threads at least 1; the numbers do not depend on it
    public List<Cascade> ofFirms(int from, int to, int threads) {
        return scenarios(to - from, threads, (run, i) -> run.ofFirm(from + i));
    }

    /// Index of the firms with these numbers, in their order.
    ///
    /// @param threads at least 1; the numbers do not depend on it
    public List<Cascade> ofFirms(int[] firms, int threads) {
        return scenarios(firms.length, threads, (run, i) -> run.ofFirm(firms[i]));
    }

    /// @param shocks one vector for each scenario
    public List<Cascade> ofShocks(List<double[]> shocks, int threads) {
        shocks.forEach(this::checkShocks);
        return scenarios(shocks.size(), threads, (run, i) -> run.of(shocks.get(i)));
    }

    @FunctionalInterface
    private interface Scenario {
        Cascade compute(CascadeRun run, int number);
    }

    private List<Cascade> scenarios(int count, int threads, Scenario scenario) {
        Cascade[] results = new Cascade[count];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> work = () -> {
            CascadeRun run = new CascadeRun(network, parameters);
            for (int start = next.getAndAdd(SHARE); start < count; start = next.getAndAdd(SHARE)) {
                for (int i = start; i < Math.min(count, start + SHARE); i++) {
                    if (Thread.interrupted()) {
                        throw new InterruptedException();
                    }
                    results[i] = scenario.compute(run, i);
                }
            }
            return null;
        };
        List<Callable<Void>> workers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            workers.add(work);
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Void> worker : pool.invokeAll(workers)) {
                worker.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while computing cascades", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A cascade failed", e.getCause());
        }
        return List.of(results);
    }

    private void checkShocks(double[] shocks) {
        requireLength(shocks, network.firms);
        for (double shock : shocks) {
            if (!(shock >= 0 && shock <= 1)) {
                throw new IllegalArgumentException("Expected shocks from 0 to 1, found " + shock);
            }
        }
    }

    private static void requireLength(double[] values, int firms) {
        if (values.length != firms) {
            throw new IllegalArgumentException(
                    "Expected a value for each of %d firms, found %d".formatted(firms, values.length));
        }
    }
}

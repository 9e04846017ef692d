package org.yuntu.analysis.risk;

import java.util.Arrays;

/// One cascade at a time over a network, with work arrays that are used again for the next: one for each thread.
///
/// Both directions move at once and do not touch each other; a firm's loss is the worse of the two.
/// O(steps · edges at the frontier).
final class CascadeRun {

    private final RiskNetwork net;
    private final RiskParameters parameters;

    /// 1 − ψ by firm.
    private final double[] cap;

    /// Firms that lost anything.
    private final Marks touched;

    private final Downstream down;
    private final Upstream up;

    CascadeRun(RiskNetwork net, RiskParameters parameters) {
        this.net = net;
        this.parameters = parameters;
        cap = new double[net.firms];
        Arrays.fill(cap, 1);
        touched = new Marks(net.firms);
        down = new Downstream(net, cap, touched, parameters.substitution());
        up = new Upstream(net, cap, touched);
    }

    /// The failure of one firm.
    Cascade ofFirm(int firm) {
        shock(firm, 1);
        Cascade cascade = spread();
        reset();
        return cascade;
    }

    /// @param shocks lost share of each firm's output, 0..1
    Cascade of(double[] shocks) {
        shockAll(shocks);
        Cascade cascade = spread();
        reset();
        return cascade;
    }

    Losses lossesOf(double[] shocks) {
        shockAll(shocks);
        Cascade cascade = spread();
        double[] lostDown = Arrays.stream(down.left).map(h -> 1 - h).toArray();
        double[] lostUp = Arrays.stream(up.left).map(h -> 1 - h).toArray();
        reset();
        return new Losses(cascade, lostDown, lostUp);
    }

    private void shockAll(double[] shocks) {
        for (int f = 0; f < net.firms; f++) {
            if (shocks[f] > 0) {
                shock(f, shocks[f]);
            }
        }
    }

    private void shock(int firm, double share) {
        cap[firm] = 1 - share;
        down.start(firm);
        up.start(firm);
    }

    private Cascade spread() {
        int iterations = 0;
        boolean converged = false;
        while (!converged && iterations < parameters.maxIterations()) {
            converged = Math.max(down.step(), up.step()) <= parameters.epsilon();
            iterations++;
        }
        double total = 0;
        double lostDown = 0;
        double lostUp = 0;
        for (int i = 0; i < touched.count; i++) {
            int f = touched.items[i];
            double share = net.sales[f] / net.totalSales;
            total += share * (1 - Math.min(down.left[f], up.left[f]));
            lostDown += share * (1 - down.left[f]);
            lostUp += share * (1 - up.left[f]);
        }
        return new Cascade(total, lostDown, lostUp, iterations, converged);
    }

    private void reset() {
        for (int i = 0; i < touched.count; i++) {
            cap[touched.items[i]] = 1;
        }
        down.reset();
        up.reset();
        touched.clear();
    }
}

package org.yuntu.analysis.risk;

/// One cascade at a time over a network, with work arrays that are used again for the next: one for each thread.
///
/// Both directions move at once and do not touch each other; a firm's loss is the worse of the two.
/// O(steps · edges at the frontier).
final class CascadeRun {

    private final RiskNetwork net;
    private final RiskParameters parameters;

    /// ψ by firm.
    private final double[] shock;

    /// Firms that lost anything.
    private final Marks touched;

    private final Downstream down;
    private final Upstream up;

    CascadeRun(RiskNetwork net, RiskParameters parameters) {
        this.net = net;
        this.parameters = parameters;
        shock = new double[net.firms];
        touched = new Marks(net.firms);
        down = new Downstream(net, shock, touched, parameters.substitution());
        up = new Upstream(net, shock, touched);
    }

    /// The failure of one firm.
    Cascade ofFirm(int firm) {
        fail(firm, 1);
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
        Losses losses = new Losses(cascade, down.lost.clone(), up.lost.clone());
        reset();
        return losses;
    }

    private void shockAll(double[] shocks) {
        for (int f = 0; f < net.firms; f++) {
            if (shocks[f] > 0) {
                fail(f, shocks[f]);
            }
        }
    }

    private void fail(int firm, double share) {
        shock[firm] = share;
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
            total += share * Math.max(down.lost[f], up.lost[f]);
            lostDown += share * down.lost[f];
            lostUp += share * up.lost[f];
        }
        return new Cascade(total, lostDown, lostUp, iterations, converged);
    }

    private void reset() {
        for (int i = 0; i < touched.count; i++) {
            shock[touched.items[i]] = 0;
        }
        down.reset();
        up.reset();
        touched.clear();
    }
}

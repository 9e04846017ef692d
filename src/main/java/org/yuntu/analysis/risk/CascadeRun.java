package org.yuntu.analysis.risk;

import java.util.Arrays;

/// One cascade at a time over a network, with work arrays that are used again for the next: one for each thread.
///
/// All firms move at once from step to step. Only the frontier is touched: a firm's loss is computed anew, from all
/// its terms, when one of them changed; the others keep theirs. So the numbers are those of the full recomputation.
/// O(steps · edges at the frontier).
final class CascadeRun {

    private static final double NOTHING = 1e-10;

    private final RiskNetwork net;
    private final RiskParameters parameters;

    /// 1 − ψ, and what is left of the output by inputs and by customers.
    private final double[] cap;

    private final double[] down;
    private final double[] up;
    private final double[] sigma;
    private final double[] slotLoss;
    private final double[] industryOutput;
    private final Marks touched;
    private final Marks movedDown;
    private final Marks movedUp;
    private final Marks dirtySlots;
    private final Marks usedSlots;
    private final Marks dirtyBuyers;
    private final Marks dirtySuppliers;
    private final Marks movedIndustries;
    private final double[] nextDown;
    private final double[] nextUp;

    CascadeRun(RiskNetwork net, RiskParameters parameters) {
        this.net = net;
        this.parameters = parameters;
        int n = net.firms;
        int slots = net.slotBuyer.length;
        cap = ones(n);
        down = ones(n);
        up = ones(n);
        sigma = ones(n);
        slotLoss = new double[slots];
        industryOutput = new double[net.industries];
        touched = new Marks(n);
        movedDown = new Marks(n);
        movedUp = new Marks(n);
        dirtySlots = new Marks(slots);
        usedSlots = new Marks(slots);
        dirtyBuyers = new Marks(n);
        dirtySuppliers = new Marks(n);
        movedIndustries = new Marks(net.industries);
        nextDown = new double[n];
        nextUp = new double[n];
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
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
        double[] lostDown = Arrays.stream(down).map(h -> 1 - h).toArray();
        double[] lostUp = Arrays.stream(up).map(h -> 1 - h).toArray();
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
        cap[firm] = down[firm] = up[firm] = 1 - share;
        touched.add(firm);
        movedDown.add(firm);
        movedUp.add(firm);
    }

    private Cascade spread() {
        int iterations = 0;
        boolean converged = false;
        while (!converged && iterations < parameters.maxIterations()) {
            converged = step() <= parameters.epsilon();
            iterations++;
        }
        double total = 0;
        double lostDown = 0;
        double lostUp = 0;
        for (int i = 0; i < touched.count; i++) {
            int f = touched.items[i];
            double share = net.sales[f] / net.totalSales;
            total += share * (1 - Math.min(down[f], up[f]));
            lostDown += share * (1 - down[f]);
            lostUp += share * (1 - up[f]);
        }
        return new Cascade(total, lostDown, lostUp, iterations, converged);
    }

    /// @return the largest fall of a firm
    private double step() {
        if (parameters.substitution()) {
            substitute();
        }
        markCustomersSlots();
        for (int i = 0; i < dirtySlots.count; i++) {
            recomputeSlot(dirtySlots.items[i]);
        }
        dirtySlots.clear();
        markSuppliers();
        for (int i = 0; i < dirtyBuyers.count; i++) {
            nextDown[i] = downstream(dirtyBuyers.items[i]);
        }
        for (int i = 0; i < dirtySuppliers.count; i++) {
            nextUp[i] = upstream(dirtySuppliers.items[i]);
        }
        movedDown.clear();
        movedUp.clear();
        return Math.max(move(dirtyBuyers, nextDown, down, movedDown), move(dirtySuppliers, nextUp, up, movedUp));
    }

    /// σ of the firms in whose industry output moved: their share of what is left of it.
    private void substitute() {
        for (int i = 0; i < movedDown.count; i++) {
            movedIndustries.add(net.industryOf[movedDown.items[i]]);
        }
        for (int i = 0; i < movedIndustries.count; i++) {
            int industry = movedIndustries.items[i];
            double output = 0;
            for (int m = net.memberStart[industry]; m < net.memberStart[industry + 1]; m++) {
                output += down[net.members[m]] * net.sales[net.members[m]];
            }
            boolean changed = output != industryOutput[industry];
            industryOutput[industry] = output;
            for (int m = net.memberStart[industry]; m < net.memberStart[industry + 1]; m++) {
                int f = net.members[m];
                if (down[f] < 1) {
                    sigma[f] = Math.min(1, net.sales[f] / (output <= NOTHING ? 1 : output));
                    if (changed) {
                        markSlots(f);
                    }
                }
            }
        }
        movedIndustries.clear();
    }

    private void markCustomersSlots() {
        for (int i = 0; i < movedDown.count; i++) {
            markSlots(movedDown.items[i]);
        }
    }

    private void markSlots(int firm) {
        for (int c = net.customerStart[firm]; c < net.customerStart[firm + 1]; c++) {
            dirtySlots.add(net.customerSlot[c]);
        }
    }

    private void markSuppliers() {
        for (int i = 0; i < movedUp.count; i++) {
            int f = movedUp.items[i];
            int end = net.supplierStart[net.slotStart[f + 1]];
            for (int e = net.supplierStart[net.slotStart[f]]; e < end; e++) {
                dirtySuppliers.add(net.supplier[e]);
            }
        }
    }

    private void recomputeSlot(int slot) {
        double loss = 0;
        for (int e = net.supplierStart[slot]; e < net.supplierStart[slot + 1]; e++) {
            int s = net.supplier[e];
            loss += sigma[s] * net.down[e] * (1 - down[s]);
        }
        if (loss != slotLoss[slot]) {
            slotLoss[slot] = loss;
            usedSlots.add(slot);
            dirtyBuyers.add(net.slotBuyer[slot]);
        }
    }

    private double downstream(int firm) {
        double left = cap[firm];
        double other = 0;
        for (int q = net.slotStart[firm]; q < net.slotStart[firm + 1]; q++) {
            if (net.slotNeed[q] == 2) {
                left = Math.min(left, 1 - slotLoss[q]);
            } else {
                other += slotLoss[q];
            }
        }
        return Math.max(0, Math.min(left, 1 - other));
    }

    private double upstream(int firm) {
        double loss = 0;
        for (int c = net.customerStart[firm]; c < net.customerStart[firm + 1]; c++) {
            loss += net.up[c] * (1 - up[net.customer[c]]);
        }
        return Math.max(0, Math.min(cap[firm], 1 - loss));
    }

    private double move(Marks dirty, double[] next, double[] values, Marks moved) {
        double fall = 0;
        for (int i = 0; i < dirty.count; i++) {
            int f = dirty.items[i];
            if (next[i] != values[f]) {
                fall = Math.max(fall, values[f] - next[i]);
                values[f] = next[i];
                moved.add(f);
                touched.add(f);
            }
        }
        dirty.clear();
        return fall;
    }

    private void reset() {
        for (int i = 0; i < touched.count; i++) {
            int f = touched.items[i];
            cap[f] = down[f] = up[f] = sigma[f] = 1;
        }
        for (int i = 0; i < usedSlots.count; i++) {
            slotLoss[usedSlots.items[i]] = 0;
        }
        Arrays.fill(industryOutput, 0);
        touched.clear();
        movedDown.clear();
        movedUp.clear();
        usedSlots.clear();
    }
}

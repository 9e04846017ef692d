package org.yuntu.analysis.risk;

import java.util.Arrays;

/// Losses that go from suppliers to their customers: what is not delivered cannot be used. Optionally others of the
/// supplier's industry step in.
final class Downstream extends Spread {

    /// Below this output of an industry the reference implementation divides by 1 instead.
    private static final double NOTHING = 1e-10;

    private final boolean substitution;

    /// σ · (1 − h) by firm.
    private final double[] felt;

    private final double[] sigma;
    private final double[] slotLoss;
    private final double[] industryOutput;
    private final Marks dirtySlots;
    private final Marks usedSlots;
    private final Marks movedIndustries;
    private boolean allSlotsUsed;

    Downstream(RiskNetwork net, double[] cap, Marks touched, boolean substitution) {
        super(net, cap, touched);
        this.substitution = substitution;
        felt = new double[net.firms];
        sigma = new double[net.firms];
        Arrays.fill(sigma, 1);
        slotLoss = new double[net.slotBuyer.length];
        industryOutput = new double[net.industries];
        dirtySlots = new Marks(slotLoss.length);
        usedSlots = new Marks(slotLoss.length);
        movedIndustries = new Marks(net.industries);
    }

    @Override
    int reach(int firm) {
        return net.customerStart[firm + 1] - net.customerStart[firm];
    }

    @Override
    void prepare(boolean dense) {
        if (substitution) {
            substitute(dense);
        }
        if (dense) {
            allSlotsUsed = true;
            for (int q = 0; q < slotLoss.length; q++) {
                slotLoss[q] = loss(q);
            }
            return;
        }
        for (int i = 0; i < moved.count; i++) {
            markSlots(moved.items[i]);
        }
        for (int i = 0; i < dirtySlots.count; i++) {
            int q = dirtySlots.items[i];
            double loss = loss(q);
            if (loss != slotLoss[q]) {
                slotLoss[q] = loss;
                usedSlots.add(q);
                frontier.add(net.slotBuyer[q]);
            }
        }
        dirtySlots.clear();
    }

    /// σ of the firms in whose industry output moved: their share of what is left of it.
    private void substitute(boolean dense) {
        for (int i = 0; i < moved.count; i++) {
            movedIndustries.add(net.industryOf[moved.items[i]]);
        }
        for (int i = 0; i < movedIndustries.count; i++) {
            int industry = movedIndustries.items[i];
            int end = net.memberStart[industry + 1];
            double output = 0;
            for (int m = net.memberStart[industry]; m < end; m++) {
                output += left[net.members[m]] * net.sales[net.members[m]];
            }
            boolean changed = output != industryOutput[industry];
            industryOutput[industry] = output;
            for (int m = net.memberStart[industry]; m < end; m++) {
                int f = net.members[m];
                if (left[f] < 1) {
                    sigma[f] = Math.min(1, net.sales[f] / (output <= NOTHING ? 1 : output));
                    changed(f);
                    if (changed && !dense) {
                        markSlots(f);
                    }
                }
            }
        }
        movedIndustries.clear();
    }

    private void markSlots(int firm) {
        for (int c = net.customerStart[firm]; c < net.customerStart[firm + 1]; c++) {
            if (net.customerSlot[c] >= 0) {
                dirtySlots.add(net.customerSlot[c]);
            }
        }
    }

    private double loss(int slot) {
        if (net.slotNeed[slot] == 0) {
            return 0;
        }
        double loss = 0;
        for (int e = net.supplierStart[slot]; e < net.supplierStart[slot + 1]; e++) {
            loss += net.down[e] * felt[net.supplier[e]];
        }
        return loss;
    }

    @Override
    double remaining(int firm) {
        double least = cap[firm];
        double other = 0;
        for (int q = net.slotStart[firm]; q < net.slotStart[firm + 1]; q++) {
            if (net.slotNeed[q] == 2) {
                least = Math.min(least, 1 - slotLoss[q]);
            } else {
                other += slotLoss[q];
            }
        }
        return Math.max(0, Math.min(least, 1 - other));
    }

    @Override
    void changed(int firm) {
        felt[firm] = sigma[firm] * (1 - left[firm]);
    }

    @Override
    void reset() {
        for (int i = 0; i < touched.count; i++) {
            sigma[touched.items[i]] = 1;
            felt[touched.items[i]] = 0;
        }
        if (allSlotsUsed) {
            Arrays.fill(slotLoss, 0);
            allSlotsUsed = false;
        }
        for (int i = 0; i < usedSlots.count; i++) {
            slotLoss[usedSlots.items[i]] = 0;
        }
        usedSlots.clear();
        Arrays.fill(industryOutput, 0);
        super.reset();
    }
}

package org.yuntu.analysis.risk;

/// Losses that go from suppliers to their customers: what is not delivered cannot be used. Optionally others of the
/// supplier's industry step in.
final class Downstream extends Spread {

    /// Below this output of an industry the reference implementation divides by 1 instead.
    private static final double NOTHING = 1e-10;

    private final boolean substitution;

    /// σ · (1 − h) by firm; without substitution σ is 1.
    private final double[] felt;

    private final double[] slotLoss;
    private final Marks movedIndustries;

    Downstream(RiskNetwork net, double[] shock, Marks touched, boolean substitution) {
        super(net, shock, touched);
        this.substitution = substitution;
        felt = substitution ? new double[net.firms] : lost;
        slotLoss = new double[net.slotBuyer.length];
        movedIndustries = new Marks(net.industries);
    }

    @Override
    int reach(int firm) {
        int work = 0;
        for (int c = net.customerStart[firm]; c < net.customerStart[firm + 1]; c++) {
            int b = net.customer[c];
            if (frontier.add(b)) {
                work += net.linear.length(b) + net.slotStart[b + 1] - net.slotStart[b];
            }
        }
        return work;
    }

    /// σ of the firms in whose industry output moved: their share of what is left of it. Those whose σ moved count as
    /// moved too.
    @Override
    void prepare() {
        if (!substitution) {
            return;
        }
        for (int i = 0; i < movedCount; i++) {
            movedIndustries.add(net.industryOf[moved[i]]);
        }
        movedCount = 0;
        for (int i = 0; i < movedIndustries.count; i++) {
            int industry = movedIndustries.items[i];
            substitute(net.memberStart[industry], net.memberStart[industry + 1]);
        }
        movedIndustries.clear();
    }

    private void substitute(int from, int to) {
        double output = 0;
        for (int m = from; m < to; m++) {
            output += (1 - lost[net.members[m]]) * net.sales[net.members[m]];
        }
        for (int m = from; m < to; m++) {
            int f = net.members[m];
            double now = lost[f] == 0 ? 0 : lost[f] * Math.min(1, net.sales[f] / (output <= NOTHING ? 1 : output));
            if (now != felt[f]) {
                felt[f] = now;
                moved[movedCount++] = f;
            }
        }
    }

    /// The worst of what it cannot do without, or all the rest together.
    @Override
    double loss(int firm) {
        double worst = net.linear.times(firm, felt);
        for (int q = net.slotStart[firm]; q < net.slotStart[firm + 1]; q++) {
            worst = Math.max(worst, net.essential.times(q, felt));
        }
        return worst;
    }

    @Override
    void losses(double[] losses) {
        net.linear.times(felt, losses);
        net.essential.times(felt, slotLoss);
        for (int q = 0; q < slotLoss.length; q++) {
            int buyer = net.slotBuyer[q];
            losses[buyer] = Math.max(losses[buyer], slotLoss[q]);
        }
    }

    @Override
    void reset() {
        for (int i = 0; i < touched.count; i++) {
            felt[touched.items[i]] = 0;
        }
        super.reset();
    }
}

package org.yuntu.analysis.risk;

/// Losses that go from suppliers to their customers: what is not delivered cannot be used. Optionally others of the
/// supplier's industry step in.
final class Downstream extends Spread {

    /// Below this output of an industry the reference implementation divides by 1 instead.
    private static final double NOTHING = 1e-10;

    private final boolean substitution;

    /// σ · (1 − h) by firm; without substitution σ is 1.
    private final double[] felt;

    private final Marks movedIndustries;

    Downstream(RiskNetwork net, double[] shock, Marks touched, boolean substitution) {
        super(net, shock, touched);
        this.substitution = substitution;
        felt = substitution ? new double[net.firms] : lost;
        movedIndustries = new Marks(net.industries);
    }

    @Override
    int reach(int firm) {
        int work = 0;
        for (int c = net.customerStart[firm]; c < net.customerStart[firm + 1]; c++) {
            int b = net.customer[c];
            if (frontier.add(b)) {
                work += net.supplierStart[b + 1] - net.supplierStart[b];
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

    @Override
    void losses(int[] firms, int count) {
        for (int i = 0; i < count; i++) {
            next[i] = loss(firms[i]);
        }
    }

    @Override
    void losses() {
        for (int f = 0; f < next.length; f++) {
            next[f] = loss(f);
        }
    }

    /// The worst of what it cannot do without, or all the rest together.
    private double loss(int firm) {
        double worst = shock[firm];
        int e = net.supplierStart[firm];
        for (int q = net.slotStart[firm]; q < net.slotStart[firm + 1]; q++) {
            double loss = 0;
            for (int end = net.slotEnd[q]; e < end; e++) {
                loss += net.down[e] * felt[net.supplier[e]];
            }
            worst = Math.max(worst, loss);
        }
        double loss = 0;
        for (int end = net.linearEnd[firm]; e < end; e++) {
            loss += net.down[e] * felt[net.supplier[e]];
        }
        return Math.min(1, Math.max(worst, loss));
    }

    @Override
    void reset() {
        for (int i = 0; i < touched.count; i++) {
            felt[touched.items[i]] = 0;
        }
        super.reset();
    }
}

package org.yuntu.analysis.risk;

/// Losses that go from customers to their suppliers: what nobody buys is not made.
final class Upstream extends Spread {

    Upstream(RiskNetwork net, double[] shock, Marks touched) {
        super(net, shock, touched);
    }

    @Override
    int reach(int firm) {
        int work = 0;
        for (int e = net.supplierStart[firm]; e < net.supplierStart[firm + 1]; e++) {
            int s = net.supplier[e];
            if (frontier.add(s)) {
                work += net.customerStart[s + 1] - net.customerStart[s];
            }
        }
        return work;
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

    private double loss(int firm) {
        double loss = 0;
        for (int c = net.customerStart[firm]; c < net.customerStart[firm + 1]; c++) {
            loss += net.up[c] * lost[net.customer[c]];
        }
        return Math.min(1, Math.max(shock[firm], loss));
    }
}

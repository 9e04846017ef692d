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
                work += net.up.length(s);
            }
        }
        return work;
    }

    @Override
    double loss(int firm) {
        return net.up.times(firm, lost);
    }

    @Override
    void losses(double[] losses) {
        net.up.times(lost, losses);
    }
}

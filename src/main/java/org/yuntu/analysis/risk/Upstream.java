package org.yuntu.analysis.risk;

/// Losses that go from customers to their suppliers: what nobody buys is not made.
final class Upstream extends Spread {

    Upstream(RiskNetwork net, double[] cap, Marks touched) {
        super(net, cap, touched);
    }

    @Override
    int reach(int firm) {
        return net.firstSupplier(firm + 1) - net.firstSupplier(firm);
    }

    @Override
    void prepare(boolean dense) {
        if (dense) {
            return;
        }
        for (int i = 0; i < moved.count; i++) {
            int f = moved.items[i];
            for (int e = net.firstSupplier(f); e < net.firstSupplier(f + 1); e++) {
                frontier.add(net.supplier[e]);
            }
        }
    }

    @Override
    double remaining(int firm) {
        double loss = 0;
        for (int c = net.customerStart[firm]; c < net.customerStart[firm + 1]; c++) {
            loss += net.up[c] * (1 - left[net.customer[c]]);
        }
        return Math.max(0, Math.min(cap[firm], 1 - loss));
    }

    @Override
    void changed(int firm) {}
}

package org.yuntu.analysis.risk;

import java.util.Arrays;

/// One direction of a cascade: what is left of each firm's output by it, step by step.
///
/// A step computes anew, from all their terms, the firms at the frontier: those with a partner that moved. When the
/// frontier is a good part of the network, finding it costs more than computing all; both ways give the same numbers.
abstract sealed class Spread permits Downstream, Upstream {

    /// All firms are computed when those that moved have more than this part of the edges.
    private static final int DENSE = 8;

    final RiskNetwork net;

    /// 1 − ψ by firm; shared by both directions, as is the set of firms that lost anything.
    final double[] cap;

    final Marks touched;

    /// h by firm.
    final double[] left;

    /// Firms whose h changed in the last step.
    final Marks moved;

    final Marks frontier;
    private final double[] next;

    Spread(RiskNetwork net, double[] cap, Marks touched) {
        this.net = net;
        this.cap = cap;
        this.touched = touched;
        left = new double[net.firms];
        Arrays.fill(left, 1);
        moved = new Marks(net.firms);
        frontier = new Marks(net.firms);
        next = new double[net.firms];
    }

    /// Edges over which the firm's loss goes on.
    abstract int reach(int firm);

    /// Brings what `remaining` adds up to date, and fills the frontier unless all firms are computed.
    abstract void prepare(boolean dense);

    abstract double remaining(int firm);

    abstract void changed(int firm);

    void start(int firm) {
        left[firm] = cap[firm];
        touched.add(firm);
        moved.add(firm);
        changed(firm);
    }

    /// @return the largest fall of a firm
    final double step() {
        long reached = 0;
        for (int i = 0; i < moved.count; i++) {
            reached += reach(moved.items[i]);
        }
        boolean dense = reached * DENSE > net.edges;
        prepare(dense);
        moved.clear();
        double fall = 0;
        if (dense) {
            for (int f = 0; f < net.firms; f++) {
                next[f] = remaining(f);
            }
            for (int f = 0; f < net.firms; f++) {
                fall = Math.max(fall, move(f, next[f]));
            }
        } else {
            for (int i = 0; i < frontier.count; i++) {
                next[i] = remaining(frontier.items[i]);
            }
            for (int i = 0; i < frontier.count; i++) {
                fall = Math.max(fall, move(frontier.items[i], next[i]));
            }
        }
        frontier.clear();
        return fall;
    }

    private double move(int firm, double value) {
        double fall = left[firm] - value;
        if (fall != 0) {
            left[firm] = value;
            moved.add(firm);
            touched.add(firm);
            changed(firm);
        }
        return fall;
    }

    void reset() {
        for (int i = 0; i < touched.count; i++) {
            left[touched.items[i]] = 1;
        }
        moved.clear();
    }
}

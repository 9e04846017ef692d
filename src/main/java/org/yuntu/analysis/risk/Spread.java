package org.yuntu.analysis.risk;

/// One direction of a cascade: the share of its output that each firm loses by it, step by step.
///
/// A step computes anew, from all their terms, the firms at the frontier: those with a partner that moved. When these
/// have a good part of the edges, finding them costs more than computing all; both ways give the same numbers.
abstract sealed class Spread permits Downstream, Upstream {

    /// All firms are computed when those at the frontier have more than this part of the edges.
    private static final int DENSE = 3;

    final RiskNetwork net;

    /// ψ by firm; shared by both directions, as is the set of firms that lost anything.
    final double[] shock;

    final Marks touched;

    /// 1 − h by firm.
    final double[] lost;

    /// Firms whose loss changed in the last step.
    final int[] moved;

    int movedCount;

    final Marks frontier;
    private final double[] next;

    Spread(RiskNetwork net, double[] shock, Marks touched) {
        this.net = net;
        this.shock = shock;
        this.touched = touched;
        lost = new double[net.firms];
        moved = new int[net.firms];
        frontier = new Marks(net.firms);
        next = new double[net.firms];
    }

    /// Adds the partners to whom the firm's loss goes on to the frontier.
    ///
    /// @return the edges of those added, over which their losses come
    abstract int reach(int firm);

    /// Brings what losses are computed from up to date with the firms that moved.
    void prepare() {}

    /// What the losses of its partners cost the firm.
    abstract double loss(int firm);

    /// The same for all firms.
    abstract void losses(double[] losses);

    final void start(int firm) {
        touched.add(firm);
        lost[firm] = shock[firm];
        moved[movedCount++] = firm;
    }

    /// @return the largest fall of a firm
    final double step() {
        if (movedCount == 0) {
            return 0;
        }
        prepare();
        long work = 0;
        for (int i = 0; i < movedCount && work * DENSE <= net.edges; i++) {
            work += reach(moved[i]);
        }
        movedCount = 0;
        double fall = work * DENSE > net.edges ? stepOfAll() : stepOfFrontier();
        frontier.clear();
        return fall;
    }

    private double stepOfAll() {
        losses(next);
        touched.addAll();
        double fall = 0;
        for (int f = 0; f < next.length; f++) {
            fall = Math.max(fall, move(f, next[f]));
        }
        return fall;
    }

    private double stepOfFrontier() {
        for (int i = 0; i < frontier.count; i++) {
            next[i] = loss(frontier.items[i]);
        }
        double fall = 0;
        for (int i = 0; i < frontier.count; i++) {
            touched.add(frontier.items[i]);
            fall = Math.max(fall, move(frontier.items[i], next[i]));
        }
        return fall;
    }

    private double move(int firm, double loss) {
        double value = Math.min(1, Math.max(shock[firm], loss));
        double fall = value - lost[firm];
        if (fall != 0) {
            lost[firm] = value;
            moved[movedCount++] = firm;
        }
        return fall;
    }

    void reset() {
        for (int i = 0; i < touched.count; i++) {
            lost[touched.items[i]] = 0;
        }
        movedCount = 0;
    }
}
